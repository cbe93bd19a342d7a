// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/passphrasefield.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QToolButton>

namespace balie {

PassphraseField::PassphraseField(QWidget *parent)
    : QLineEdit(parent), m_eye(addAction(icon(IconName::Show), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setAcceptDrops(false);
    setMaxLength(1024);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setText(tr("Show what is typed"));
    m_eye->setToolTip(tr("Show what is typed"));
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PassphraseField::setReadable);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(m_eye->text());
    // What is readable and selected would go to the clipboard of the middle button; hidden it does not.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (isReadable() && hasSelectedText())
            setReadable(false);
    });
}

Secret PassphraseField::take()
{
    QString typed = text();
    clear();
    Secret secret = Secret::fromText(typed);
    balie::wipe(typed);
    return secret;
}

void PassphraseField::wipe()
{
    QString typed = text();
    clear();
    balie::wipe(typed);
}

void PassphraseField::setReadable(bool readable)
{
    setEchoMode(readable ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(readable ? IconName::Hide : IconName::Show));
    m_eye->setChecked(readable);
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    for (const auto key : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut}) {
        if (event->matches(key)) {
            event->accept();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setReadable(false);
}

void PassphraseField::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void PassphraseField::dropEvent(QDropEvent *event)
{
    event->ignore();
}

} // namespace balie
