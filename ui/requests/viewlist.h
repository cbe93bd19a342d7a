// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestrows.h"
#include "core/overview/savedviews.h"

#include <QListWidget>

namespace balie {

// The views at the side of the list: those that everybody has, then the register's own, each with the
// number of cases that it holds now.
class ViewList : public QListWidget
{
    Q_OBJECT

public:
    explicit ViewList(QWidget *parent = nullptr);

    struct View
    {
        QString word; // of a built-in view, or the name of an own one
        QString title;
        RequestQuery query;
        bool own = false;
        qint64 count = -1;
    };

    // The built-in ones, seen from a day.
    static std::vector<View> builtIn(QDate today);

    void setViews(std::vector<View> views);
    void setCount(const QString &word, qint64 count);
    const View *current() const;
    const std::vector<View> &views() const { return m_views; }
    void select(const QString &word);
    // So wide that no built-in view is cut off, whatever it counts.
    int widthOfWords() const;
    // When the views stand beside each other: so high that none is out of sight.
    int heightOfLines(int width) const;

Q_SIGNALS:
    void viewChosen();
    void dropWanted(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe(int row);
    QSize sizeOf(const QString &words) const;

    std::vector<View> m_views;
};

} // namespace balie
