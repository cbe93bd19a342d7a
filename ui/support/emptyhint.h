// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QPushButton;

namespace balie {

class PlainLabel;

// What stands where the rows of a list would be when a filter leaves none: why, and the button that helps.
class EmptyHint : public QWidget
{
    Q_OBJECT

public:
    EmptyHint(QAbstractItemView *list, const QString &actionText);

    enum class Action { Offered, Hidden };
    // Empty words: the list speaks for itself.
    void say(const QString &words, Action action = Action::Offered);
    QString words() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_list;
    PlainLabel *m_words;
    QPushButton *m_action;
};

} // namespace balie
