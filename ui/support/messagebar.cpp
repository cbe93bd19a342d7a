// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messagebar.h"

#include "core/documents/hues.h"
#include "ui/support/accesskeys.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace balie {

static Hue hueOfKind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information:
        return Hue::Blue;
    case MessageKind::Success:
        return Hue::Green;
    case MessageKind::Caution:
        return Hue::Orange;
    case MessageKind::Failure:
        return Hue::Red;
    }
    Q_UNREACHABLE();
}

static IconName iconOfKind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information:
        return IconName::Information;
    case MessageKind::Success:
        return IconName::Success;
    case MessageKind::Caution:
        return IconName::Caution;
    case MessageKind::Failure:
        return IconName::Failure;
    }
    Q_UNREACHABLE();
}

static QString wordOfKind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information:
        return MessageBar::tr("Note");
    case MessageKind::Success:
        return MessageBar::tr("Done");
    case MessageKind::Caution:
        return MessageBar::tr("Take care");
    case MessageKind::Failure:
        return MessageBar::tr("Not done");
    }
    Q_UNREACHABLE();
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_word(new PlainLabel(QString(), TextRole::GroupTitle, this))
    , m_text(new PlainLabel(this))
    , m_actionButton(new QPushButton(this))
    , m_dismissButton(new QToolButton(this))
    , m_undoTimer(new QTimer(this))
{
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actionButton->setObjectName(QStringLiteral("messageAction"));
    m_actionButton->setAutoDefault(true); // Enter presses it, on a page as well
    m_dismissButton->setObjectName(QStringLiteral("messageDismiss"));
    m_dismissButton->setIcon(icon(IconName::Dismiss));
    m_dismissButton->setAutoRaise(true);
    m_dismissButton->setToolTip(tr("Close this message"));
    m_dismissButton->setAccessibleName(tr("Close this message"));
    m_undoTimer->setSingleShot(true);
    m_undoTimer->setInterval(undoTime);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::groups + metrics::icon + metrics::related, metrics::related, metrics::related,
                            metrics::related);
    row->setSpacing(metrics::related);
    row->addWidget(m_word);
    row->addWidget(m_text, 1);
    row->addWidget(m_actionButton);
    row->addWidget(m_dismissButton);

    connect(m_actionButton, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_dismissButton, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_undoTimer, &QTimer::timeout, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::tell(MessageKind kind, const QString &text)
{
    show(kind, text, QString(), {});
}

void MessageBar::offer(MessageKind kind, const QString &text, const QString &actionText, const Action &action)
{
    show(kind, text, actionText, action);
}

void MessageBar::offerUndo(const QString &text, const Action &undo)
{
    show(MessageKind::Success, text, tr("Undo"), undo);
    m_undoTimer->start();
    setUndoOffered(true);
}

void MessageBar::dismiss()
{
    m_undoTimer->stop();
    m_action = {};
    setUndoOffered(false);
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::undo()
{
    if (m_undoOffered)
        act();
    else if (m_standingUndo)
        m_standingUndo();
}

void MessageBar::setStandingUndo(const Action &undo)
{
    const bool could = canUndo();
    m_standingUndo = undo;
    if (canUndo() != could)
        Q_EMIT canUndoChanged(!could);
}

void MessageBar::show(MessageKind kind, const QString &text, const QString &actionText, const Action &action)
{
    dismiss();
    m_kind = kind;
    m_action = action;
    m_word->setText(wordOfKind(kind));
    m_text->setText(text);
    m_actionButton->setText(AccessKeys::besides(*window()).remarked(actionText));
    m_actionButton->setVisible(!actionText.isEmpty());
    setAccessibleName(wordOfKind(kind) + QStringLiteral(": ") + text);
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::act()
{
    // The action may well show the next message, which must not be dismissed again.
    const Action action = std::exchange(m_action, {});
    dismiss();
    if (action)
        action();
}

void MessageBar::setUndoOffered(bool offered)
{
    const bool could = canUndo();
    m_undoOffered = offered;
    if (canUndo() != could)
        Q_EMIT canUndoChanged(!could);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Hue hue = hueOfKind(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(hue, palette()));
    painter.drawRoundedRect(rect(), metrics::corner, metrics::corner);
    const QPixmap mark = iconPixmap(iconOfKind(m_kind), metrics::icon, strong(hue, palette()), devicePixelRatioF());
    const int left = isRightToLeft() ? width() - metrics::groups - metrics::icon : metrics::groups;
    painter.drawPixmap(left, (height() - metrics::icon) / 2, mark);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace balie
