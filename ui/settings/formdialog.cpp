// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formdialog.h"

#include "ui/support/metrics.h"
#include "ui/support/primarybutton.h"
#include "ui/support/taborder.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balie {

FormDialog::FormDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent), m_formPlace(new QVBoxLayout), m_messages(new MessageBar(this)), m_action(new PrimaryButton(action, this))
{
    setObjectName(QStringLiteral("formDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(520);
    auto *whole = new QVBoxLayout(this);
    metrics::layOutCard(whole);
    m_messages->dismiss();
    whole->addWidget(m_messages);
    whole->addLayout(m_formPlace, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_action->setObjectName(QStringLiteral("confirm"));
    m_action->setDefault(true);
    buttons->addButton(m_action, QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    whole->addWidget(buttons);
    connect(m_action, &QPushButton::clicked, this, &FormDialog::confirmed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::setForm(QWidget *form)
{
    if (form->layout())
        metrics::layOutInside(form->layout());
    m_formPlace->addWidget(form);
    tabThrough(*form, {m_action, m_cancel});
}

void FormDialog::refuse(const QString &text)
{
    setWorking(false);
    m_messages->tell(MessageKind::Failure, text);
}

void FormDialog::ask(const QString &text, const QString &button, const MessageBar::Action &then)
{
    setWorking(false);
    m_messages->offer(MessageKind::Caution, text, button, then);
    auto *act = m_messages->findChild<QPushButton *>(QStringLiteral("messageAction"));
    act->setAutoDefault(true);
    act->setFocus();
}

void FormDialog::takeBack()
{
    m_messages->dismiss();
}

void FormDialog::setWorking(bool working)
{
    m_action->setEnabled(!working);
}

} // namespace balie
