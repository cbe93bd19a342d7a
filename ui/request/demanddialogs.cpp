// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/complaintdialogs.h"
#include "ui/request/complaintfields.h"
#include "ui/request/fieldreading.h"
#include "ui/support/datefield.h"
#include "ui_answerdemandform.h"
#include "ui_deferdemandform.h"
#include "ui_demandform.h"

namespace balie {

DemandDialog::DemandDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent)
    : ComplaintActDialog(workspace, view, tr("Record demand"), tr("&Record"), parent), m_ui(new Ui::DemandForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillComplaints(*m_ui->complaint, view.dossier, Which::TakesDemands, about);
    prepareDay(*m_ui->answerBy, view.today);
    setForm(form);
    setDayLabel(tr("Received o&n"));
}

DemandDialog::~DemandDialog() = default;

Result<Happening> DemandDialog::happening() const
{
    const Result<EventId> complaint = chosenEvent(*m_ui->complaint, ErrorCode::ComplaintUnknown);
    if (!complaint)
        return complaint.error();
    const Result<LongText> demand = readLong(*m_ui->demand, Needed::Yes);
    if (!demand)
        return demand.error();
    return neededDay(*m_ui->answerBy).transform([&](QDate day) { return Happening(happened::DemandMade{*complaint, *demand, day}); });
}

QWidget *DemandDialog::wrongField(const Error &error) const
{
    if (isAnswerDay(error, *m_ui->answerBy, *dayField()))
        return m_ui->answerBy;
    return error.code() == ErrorCode::ReasonMissing ? m_ui->demand : ComplaintActDialog::wrongField(error);
}

DeferDemandDialog::DeferDemandDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent)
    : ComplaintActDialog(workspace, view, tr("Record more time"), tr("&Record"), parent), m_ui(new Ui::DeferDemandForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillDemands(*m_ui->demand, view.dossier, about);
    prepareDay(*m_ui->answerBy, view.today);
    setForm(form);
    setDayLabel(tr("Given o&n"));
}

DeferDemandDialog::~DeferDemandDialog() = default;

Result<Happening> DeferDemandDialog::happening() const
{
    const Result<EventId> demand = chosenEvent(*m_ui->demand, ErrorCode::DemandUnknown);
    if (!demand)
        return demand.error();
    const Result<LongText> reason = readLong(*m_ui->reason, Needed::No);
    if (!reason)
        return reason.error();
    return neededDay(*m_ui->answerBy).transform([&](QDate day) { return Happening(happened::DemandDeferred{*demand, day, *reason}); });
}

QWidget *DeferDemandDialog::wrongField(const Error &error) const
{
    return isAnswerDay(error, *m_ui->answerBy, *dayField()) ? m_ui->answerBy : ComplaintActDialog::wrongField(error);
}

AnswerDemandDialog::AnswerDemandDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent)
    : ComplaintActDialog(workspace, view, tr("Answer demand"), tr("&Record"), parent), m_ui(new Ui::AnswerDemandForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillDemands(*m_ui->demand, view.dossier, about);
    fillWords<SentBy>(*m_ui->sentBy);
    setForm(form);
    setDayLabel(tr("Sent o&n"));
    offerLetter();
    connect(m_ui->demand, &QComboBox::currentIndexChanged, this, [this] { offerLetterWhen(isOfAuthority(dossier(), *m_ui->demand)); });
    offerLetterWhen(isOfAuthority(dossier(), *m_ui->demand));
}

AnswerDemandDialog::~AnswerDemandDialog() = default;

Result<Happening> AnswerDemandDialog::happening() const
{
    const Result<EventId> demand = chosenEvent(*m_ui->demand, ErrorCode::DemandUnknown);
    if (!demand)
        return demand.error();
    return readLong(*m_ui->answer, Needed::No).transform([&](const LongText &answer) {
        return Happening(happened::DemandAnswered{*demand, answer, chosenWord<SentBy>(*m_ui->sentBy)});
    });
}

QWidget *AnswerDemandDialog::wrongField(const Error &error) const
{
    return error.code() == ErrorCode::DemandUnknown ? m_ui->demand : ComplaintActDialog::wrongField(error);
}

} // namespace balie
