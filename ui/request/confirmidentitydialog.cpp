// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/confirmidentitydialog.h"

#include "core/domain/identity/identityladder.h"
#include "core/domain/request/knowncircumstances.h"
#include "core/wording/codewords.h"
#include "ui/request/fieldreading.h"
#include "ui_confirmidentityform.h"

namespace balie {

ConfirmIdentityDialog::ConfirmIdentityDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Confirm who it is"), tr("Co&nfirm"), parent), m_ui(new Ui::ConfirmIdentityForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_circumstances = {{m_ui->financialData, IdentityCircumstance::FinancialData},
                       {m_ui->specialData, IdentityCircumstance::SpecialData},
                       {m_ui->contactChanged, IdentityCircumstance::ContactChanged},
                       {m_ui->sharedAddress, IdentityCircumstance::SharedAddress},
                       {m_ui->doubtRemains, IdentityCircumstance::DoubtRemains}};
    m_means = {{m_ui->meansPortal, IdentityMeans::Portal}, {m_ui->meansCode, IdentityMeans::Code},
               {m_ui->meansCallback, IdentityMeans::Callback}, {m_ui->meansFacts, IdentityMeans::Facts},
               {m_ui->meansShown, IdentityMeans::Shown}, {m_ui->meansVideo, IdentityMeans::Video},
               {m_ui->meansCopy, IdentityMeans::Copy}};
    for (int level = 0; level <= 4; ++level)
        m_ui->level->addItem(wordOf(static_cast<IdentityLevel>(level)), level);
    fillWords<IdentityOutcome>(*m_ui->outcome);
    m_ui->copyDeletedBy->setToday(view.today);
    m_ui->copyDeletedBy->setSide(DayLies::After);
    m_ui->copyPanel->hide();
    setForm(form);
    setDayLabel(tr("Confirmed &on"));
    for (const auto &[box, circumstance] : m_circumstances)
        connect(box, &QCheckBox::toggled, this, &ConfirmIdentityDialog::advise);
    for (const auto &[box, means] : m_means)
        connect(box, &QCheckBox::toggled, this, &ConfirmIdentityDialog::followMeans);
    connect(m_ui->level, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->copyPanel->setVisible(m_ui->level->currentData().toInt() == 4 || m_ui->meansCopy->isChecked());
    });
    advise();
}

ConfirmIdentityDialog::~ConfirmIdentityDialog() = default;

std::vector<IdentityCircumstance> ConfirmIdentityDialog::chosenCircumstances() const
{
    std::vector<IdentityCircumstance> chosen;
    for (const auto &[box, circumstance] : m_circumstances) {
        if (box->isChecked())
            chosen.push_back(circumstance);
    }
    return chosen;
}

void ConfirmIdentityDialog::advise()
{
    const std::vector<IdentityCircumstance> chosen = chosenCircumstances();
    std::set<IdentityCircumstance> circumstances = knownCircumstances(dossier().request);
    circumstances.insert(chosen.begin(), chosen.end());
    const IdentityAdvice advice = adviseIdentity(dossier().rights, circumstances);
    m_ui->advice->setText(sentenceOf(advice));
    if (advice.level && chosenMeans().empty())
        m_ui->level->setCurrentIndex(static_cast<int>(*advice.level));
}

std::vector<IdentityMeans> ConfirmIdentityDialog::chosenMeans() const
{
    std::vector<IdentityMeans> means;
    for (const auto &[box, value] : m_means) {
        if (box->isChecked())
            means.push_back(value);
    }
    return means;
}

// The level follows what was done; the officer may still claim a lower one.
void ConfirmIdentityDialog::followMeans()
{
    if (const auto level = highestLevel(chosenMeans()))
        m_ui->level->setCurrentIndex(static_cast<int>(*level));
    m_ui->copyPanel->setVisible(m_ui->meansCopy->isChecked());
}

QWidget *ConfirmIdentityDialog::wrongField(const Error &error) const
{
    if (error.code() == ErrorCode::IdentityMeansTooWeak)
        return m_means.front().first;
    if (error.code() != ErrorCode::IdentityLevelNeedsReason)
        return ActDialog::wrongField(error);
    return m_ui->reason->text().trimmed().isEmpty() ? static_cast<QWidget *>(m_ui->reason) : m_ui->copyDeletedBy;
}

Result<Happening> ConfirmIdentityDialog::happening() const
{
    IdentityCheck check;
    check.level = static_cast<IdentityLevel>(m_ui->level->currentData().toInt());
    check.means = chosenMeans();
    check.outcome = chosenWord<IdentityOutcome>(*m_ui->outcome);
    check.circumstances = chosenCircumstances();
    const Result<std::optional<ShortText>> employee = readShort(*m_ui->employee);
    const Result<std::optional<ShortText>> reason = readShort(*m_ui->reason);
    if (!employee)
        return employee.error();
    if (!reason)
        return reason.error();
    check.employee = *employee;
    if (!m_ui->copyPanel->isHidden()) {
        check.reason = *reason;
        check.copyDeletedBy = m_ui->copyDeletedBy->day();
    }
    return meetsLadder(check).and_then([&check] { return Result<Happening>(happened::IdentityConfirmed{check}); });
}

} // namespace balie
