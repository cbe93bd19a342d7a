// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/recoverydialog.h"

#include "core/wording/errorwords.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/whenready.h"

#include "ui_recoverydialog.h"

#include <QDir>

namespace balie {

RecoveryDialog::RecoveryDialog(const Clock &clock, const QString &folder, const QString &userName, QWidget *parent)
    : QDialog(parent), m_clock(clock), m_folder(folder), m_form(std::make_unique<Ui::RecoveryDialog>()), m_messages(new MessageBar(this))
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("recoveryDialog"));
    metrics::layOutPage(m_form->dialogColumn);
    m_form->messagePlace->addWidget(m_messages);
    m_form->userName->setText(userName);
    m_form->steps->setMinimumWidth(480);
    metrics::layOutFields(m_form->codeColumn);
    metrics::layOutInside(m_form->nextCodeColumn);
    m_form->newPassphrase->setOwnWords({userName, QDir(folder).dirName()});

    connect(m_form->newPassphrase, &NewPassphrase::readyChanged, this, &RecoveryDialog::checkReady);
    connect(m_form->code, &QLineEdit::textChanged, this, &RecoveryDialog::checkReady);
    connect(m_form->nextCode, &RecoveryCodePanel::confirmedChanged, this, &RecoveryDialog::checkReady);
    connect(m_form->recoverButton, &QPushButton::clicked, this, &RecoveryDialog::recover);
    connect(m_form->cancelButton, &QPushButton::clicked, this, &RecoveryDialog::reject);
    m_form->code->setFocus();
    checkReady();
}

RecoveryDialog::~RecoveryDialog() = default;

// Once the new code exists the paper must be made: there is no other copy of it.
void RecoveryDialog::reject()
{
    if (m_form->steps->currentWidget() == m_form->codeStep)
        QDialog::reject();
}

void RecoveryDialog::checkReady()
{
    const bool asking = m_form->steps->currentWidget() == m_form->codeStep;
    m_form->recoverButton->setEnabled(asking ? m_form->newPassphrase->isReady() && !m_form->code->text().isEmpty()
                                             : m_form->nextCode->isConfirmed());
}

void RecoveryDialog::recover()
{
    if (m_form->steps->currentWidget() == m_form->nextCodeStep) {
        m_form->nextCode->wipe();
        accept();
        return;
    }
    m_messages->dismiss();
    setEnabled(false);
    auto work = [folder = m_folder, name = m_form->userName->text().trimmed(), clock = &m_clock, code = m_form->code->text(),
                 passphrase = m_form->newPassphrase->take()]() mutable {
        Result<RecoveredRegister> outcome = recoverRegister(folder, name, code, passphrase, clock);
        wipe(code);
        return outcome;
    };
    m_form->code->wipe();
    whenReady(inBackground(std::move(work)), this, [this](Result<RecoveredRegister> outcome) { recovered(std::move(outcome)); });
}

void RecoveryDialog::recovered(Result<RecoveredRegister> outcome)
{
    setEnabled(true);
    if (!outcome) {
        m_messages->tell(MessageKind::Failure, sentenceOf(outcome.error()));
        m_form->code->setFocus();
        return;
    }
    m_form->nextCode->setSheet({QDir(m_folder).dirName(), outcome->recoveryCode, outcome->recoverySlot});
    wipe(outcome->recoveryCode);
    m_form->steps->setCurrentWidget(m_form->nextCodeStep);
    m_form->recoverButton->setText(tr("The code is &kept"));
    m_form->cancelButton->hide();
    m_form->nextCode->setFocus();
    checkReady();
}

} // namespace balie
