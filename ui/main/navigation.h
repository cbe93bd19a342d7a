// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/icons.h"
#include "ui/support/page.h"

#include <QListWidget>

namespace balie {

// The list of pages at the left: icon, word and count. The current one has a bar in the highlight
// colour and a tint of it. Collapsed it shows the icons only, with the words as tool tips.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &word, IconName icon, const QString &title);
    void setCount(const QString &word, int count, Attention attention);
    // Nothing is current when the word is of no page in the list (a case page).
    void setCurrent(const QString &word);
    QStringList words() const;

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void pageChosen(const QString &word);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QListWidgetItem *itemOf(const QString &word) const;
    void describe(QListWidgetItem *item) const;
    int widthOfWords() const;

    bool m_collapsed = false;
};

} // namespace balie
