// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "core/wording/errorwords.h"
#include "ui/setup/setuporganisation.h"
#include "ui/setup/setupplace.h"
#include "ui/setup/setuprecovery.h"
#include "ui/setup/setupuser.h"
#include "ui/support/formroom.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/whenready.h"

#include "ui_setupwizard.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace balie {

SetupWizard::SetupWizard(const Clock &clock, Preferences &preferences, Opened opened, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_opened(std::move(opened))
    , m_form(std::make_unique<Ui::SetupWizard>())
    , m_messages(new MessageBar(this))
    , m_organisation(new SetupOrganisation(this))
    , m_user(new SetupUser(this))
    , m_place(new SetupPlace(this))
    , m_recovery(new SetupRecovery(this))
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("setupWizard"));
    metrics::layOutPage(m_form->outerRow);
    metrics::layOutInside(m_form->column);
    m_form->column->setSpacing(metrics::groups);
    m_form->buttonRow->setSpacing(metrics::related);
    m_form->wizardColumn->setFixedWidth(std::max(metrics::readingWidth, 64 * fontMetrics().averageCharWidth()));
    m_form->stepCount->setRole(TextRole::Caption);
    m_form->stepTitle->setRole(TextRole::PageTitle);
    m_form->messagePlace->addWidget(m_messages);
    for (SetupStep *step : {static_cast<SetupStep *>(m_organisation), static_cast<SetupStep *>(m_user),
                            static_cast<SetupStep *>(m_place), static_cast<SetupStep *>(m_recovery)})
        addStep(step);
    connect(m_form->nextButton, &QPushButton::clicked, this, &SetupWizard::next);
    connect(m_form->backButton, &QPushButton::clicked, this, [this] { turnTo(m_form->steps->currentIndex() - 1); });
    connect(m_form->cancelButton, &QPushButton::clicked, this, &SetupWizard::cancel);
    connect(m_form->restoreBackup, &QPushButton::clicked, this, &SetupWizard::restoreWanted);
    m_form->stepTitle->setWordWrap(true);
    m_form->column->addStretch(1); // the buttons follow the fields
    setTabOrder(m_form->nextButton, m_form->backButton);
    setTabOrder(m_form->backButton, m_form->restoreBackup);
    setTabOrder(m_form->restoreBackup, m_form->cancelButton); // what drops everything comes last
    turnTo(0);
}

SetupWizard::~SetupWizard() = default;

SetupStep *SetupWizard::currentStep() const
{
    return static_cast<SetupStep *>(static_cast<FormRoom *>(m_form->steps->currentWidget())->widget());
}

void SetupWizard::addStep(SetupStep *step)
{
    m_form->steps->addWidget(new FormRoom(step, this)); // large letters may need more than the screen
    const auto typed = [this] {
        if (m_messages->kind() == MessageKind::Failure)
            m_messages->dismiss(); // what was refused stood there before
    };
    for (const QLineEdit *field : step->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, typed);
}

void SetupWizard::turnTo(int step)
{
    m_messages->dismiss();
    m_form->steps->setCurrentIndex(step);
    SetupStep *shown = currentStep();
    if (shown == m_user)
        m_user->setOrganisationName(m_organisation->organisationName());
    if (shown == m_place)
        m_place->propose(m_organisation->organisationName());
    const bool exists = shown == m_recovery;
    m_form->stepCount->setText(tr("Step %1 of %2").arg(step + 1).arg(m_form->steps->count()));
    m_form->stepTitle->setText(shown->title());
    m_form->stepExplanation->setText(shown->explanation());
    m_form->backButton->setVisible(step > 0 && !exists);
    m_form->restoreBackup->setVisible(step == 0);
    m_form->cancelButton->setVisible(!exists && !m_preferences.registers().isEmpty()); // else there is nothing to go back to
    m_form->nextButton->setText(exists ? tr("Ope&n the register") : shown == m_place ? tr("&Make the register") : tr("&Next"));
    setAccessibleName(shown->title());
    shown->setFocus(Qt::OtherFocusReason);
}

void SetupWizard::next()
{
    if (const std::optional<MissingAnswer> missing = currentStep()->missing()) {
        m_messages->tell(MessageKind::Failure, missing->sentence);
        leadTo(*missing->field);
        return;
    }
    if (currentStep() == m_place)
        makeRegister();
    else if (currentStep() == m_recovery)
        openIt();
    else
        turnTo(m_form->steps->currentIndex() + 1);
}

void SetupWizard::makeRegister()
{
    setBusy(true);
    // After a failure the fields are empty, and what was taken from them still holds.
    if (m_user->isAnswered())
        m_passphrase = m_user->takePassphrase();
    NewRegister wanted{m_place->folder(), m_organisation->organisationName(), m_organisation->profile(), m_user->userName()};
    if (const Result<OrganisationSign> sign = m_organisation->sign())
        wanted.sign = *sign;
    auto work = [wanted, clock = &m_clock, passphrase = m_passphrase.clone()] {
        return createRegister(wanted, passphrase, clock);
    };
    whenReady(inBackground(std::move(work)), this, [this](Result<CreatedRegister> outcome) { made(std::move(outcome)); });
}

void SetupWizard::made(Result<CreatedRegister> outcome)
{
    setBusy(false);
    if (!outcome) {
        m_messages->tell(MessageKind::Failure, sentenceOf(outcome.error()));
        currentStep()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_preferences.rememberRegister(m_place->folder());
    turnTo(m_form->steps->count() - 1); // the recovery sheet
    m_recovery->setSheet({{m_organisation->organisationName()}, m_place->folder(), m_user->userName(), m_clock.today(), outcome->recoveryCode, outcome->recoverySlot});
    wipe(outcome->recoveryCode);
}

void SetupWizard::cancel()
{
    if (currentStep() == m_organisation) {
        Q_EMIT cancelled();
        return;
    }
    m_messages->offer(MessageKind::Caution, tr("What you filled in goes away."), tr("&Yes, cancel"), [this] { Q_EMIT cancelled(); });
}

bool SetupWizard::mayClose()
{
    if (m_leaving || currentStep() != m_recovery || m_recovery->isAnswered())
        return true;
    m_messages->offer(MessageKind::Caution,
                      tr("The recovery code has not been checked. Without it, a forgotten passphrase is the end of the register."),
                      tr("&Close all the same"), [this] {
                          m_leaving = true;
                          window()->close();
                      });
    return false;
}

void SetupWizard::openIt()
{
    setBusy(true);
    auto work = [folder = m_place->folder(), name = m_user->userName(), clock = &m_clock, passphrase = m_passphrase.clone()]() mutable {
        return openRegister(folder, name, std::move(passphrase), clock);
    };
    whenReady(inBackground(std::move(work)), this, [this](Result<std::unique_ptr<Workspace>> outcome) {
        setBusy(false);
        if (!outcome)
            return m_messages->tell(MessageKind::Failure, sentenceOf(outcome.error())); // and it can be tried again
        m_recovery->wipe();
        m_passphrase = {};
        m_opened(std::move(*outcome));
    });
}

void SetupWizard::setBusy(bool busy)
{
    m_form->wizardColumn->setEnabled(!busy);
    if (busy)
        m_messages->tell(MessageKind::Information, tr("One moment: the keys are made strong on purpose."));
    else
        m_messages->dismiss();
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_form->nextButton->isEnabled())
        next();
    else
        QWidget::keyPressEvent(event);
}

void SetupWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    currentStep()->setFocus(Qt::OtherFocusReason);
}

} // namespace balie
