// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptyhint.h"

#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

// Beside the rows in the tree of widgets, so that a screen reader meets it: what lies in a list is read as
// cells only.
EmptyHint::EmptyHint(QAbstractItemView *list, const QString &actionText)
    : QWidget(list->parentWidget()), m_list(list), m_words(new PlainLabel(this)), m_action(new QPushButton(actionText, this))
{
    setObjectName(QStringLiteral("emptyHint"));
    m_words->setObjectName(QStringLiteral("emptyHintWords"));
    m_action->setObjectName(QStringLiteral("emptyHintAction"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *lines = new QVBoxLayout(this);
    metrics::layOutCard(lines);
    lines->addWidget(m_words);
    lines->addWidget(m_action, 0, Qt::AlignLeft);
    lines->addStretch(1);
    list->viewport()->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, &EmptyHint::actionTriggered);
    hide();
}

void EmptyHint::say(const QString &words, Action action)
{
    m_action->setVisible(action == Action::Offered);
    m_words->setText(words);
    setAccessibleName(words);
    m_action->setAccessibleDescription(words);
    setVisible(!words.isEmpty());
    raise();
}

QString EmptyHint::words() const
{
    return m_words->text();
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Paint) {
        const QWidget *rows = m_list->viewport();
        const QRect place(rows->mapTo(parentWidget(), QPoint()), rows->size());
        if (geometry() != place)
            setGeometry(place);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace balie
