// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/complaintdialogs.h"

#include "ui/request/complaintfields.h"
#include "ui/request/fieldreading.h"
#include "ui/support/datefield.h"
#include "ui_complainform.h"
#include "ui_detailcomplaintform.h"
#include "ui_endcomplaintform.h"

namespace balie {

ComplainDialog::ComplainDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ComplaintActDialog(workspace, view, tr("Record complaint"), tr("&Record"), parent), m_ui(new Ui::ComplainForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillWords<ComplaintBody>(*m_ui->body);
    prepareDay(*m_ui->answerBy, view.today);
    connect(m_ui->body, &QComboBox::currentIndexChanged, this, &ComplainDialog::showBody);
    showBody();
    setForm(form);
    setDayLabel(tr("Received o&n"));
}

ComplainDialog::~ComplainDialog() = default;

// The organisation has no reference of somebody else; what it promised itself is the day.
void ComplainDialog::showBody()
{
    const bool inside = chosenWord<ComplaintBody>(*m_ui->body) == ComplaintBody::Organisation;
    for (QWidget *part : {static_cast<QWidget *>(m_ui->referenceLabel), static_cast<QWidget *>(m_ui->reference), static_cast<QWidget *>(m_ui->contactLabel),
                          static_cast<QWidget *>(m_ui->contact)})
        part->setHidden(inside);
    m_ui->answerByLabel->setText(inside ? tr("We answer &by") : tr("Our answer must be there &by"));
}

Result<Happening> ComplainDialog::happening() const
{
    const ComplaintBody body = chosenWord<ComplaintBody>(*m_ui->body);
    const Result<LongText> contested = readLong(*m_ui->contested, Needed::Yes);
    if (!contested)
        return contested.error();
    return toldIn(*m_ui).transform([&](const Told &told) {
        const bool inside = body == ComplaintBody::Organisation;
        return Happening(happened::ComplaintMade{body, *contested, inside ? std::nullopt : told.reference, inside ? std::nullopt : told.contact, told.answerBy});
    });
}

QWidget *ComplainDialog::wrongField(const Error &error) const
{
    if (error.code() == ErrorCode::ComplaintOpen)
        return m_ui->body;
    if (isAnswerDay(error, *m_ui->answerBy, *dayField()) || m_ui->answerBy->hasMistake())
        return m_ui->answerBy;
    return error.code() == ErrorCode::ReasonMissing ? m_ui->contested : ComplaintActDialog::wrongField(error);
}

DetailComplaintDialog::DetailComplaintDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent)
    : ComplaintActDialog(workspace, view, tr("Complete the complaint"), tr("&Record"), parent), m_ui(new Ui::DetailComplaintForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillComplaints(*m_ui->complaint, view.dossier, Which::Any, about);
    prepareDay(*m_ui->answerBy, view.today);
    setForm(form);
    setDayLabel(tr("Known o&n"));
}

DetailComplaintDialog::~DetailComplaintDialog() = default;

Result<Happening> DetailComplaintDialog::happening() const
{
    const Result<EventId> complaint = chosenEvent(*m_ui->complaint, ErrorCode::ComplaintUnknown);
    if (!complaint)
        return complaint.error();
    return toldIn(*m_ui).transform([&](const Told &told) { return Happening(happened::ComplaintDetailed{*complaint, told.reference, told.contact, told.answerBy}); });
}

QWidget *DetailComplaintDialog::wrongField(const Error &error) const
{
    if (isAnswerDay(error, *m_ui->answerBy, *dayField()) || m_ui->answerBy->hasMistake())
        return m_ui->answerBy;
    return error.code() == ErrorCode::Empty ? m_ui->reference : ComplaintActDialog::wrongField(error);
}

EndComplaintDialog::EndComplaintDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent)
    : ComplaintActDialog(workspace, view, tr("End complaint"), tr("&Record"), parent), m_ui(new Ui::EndComplaintForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillComplaints(*m_ui->complaint, view.dossier, Which::Open, about);
    fillWords<ComplaintOutcome>(*m_ui->outcome);
    setForm(form);
    setDayLabel(tr("Ended o&n"));
    offerLetter();
    connect(m_ui->complaint, &QComboBox::currentIndexChanged, this, [this] { offerLetterWhen(isInside(dossier(), *m_ui->complaint)); });
    offerLetterWhen(isInside(dossier(), *m_ui->complaint));
}

EndComplaintDialog::~EndComplaintDialog() = default;

Result<Happening> EndComplaintDialog::happening() const
{
    const Result<EventId> complaint = chosenEvent(*m_ui->complaint, ErrorCode::ComplaintUnknown);
    if (!complaint)
        return complaint.error();
    const ComplaintOutcome outcome = chosenWord<ComplaintOutcome>(*m_ui->outcome);
    return readLong(*m_ui->words, outcome == ComplaintOutcome::Withdrawn ? Needed::No : Needed::Yes).transform([&](const LongText &words) {
        return Happening(happened::ComplaintEnded{*complaint, outcome, words});
    });
}

QWidget *EndComplaintDialog::wrongField(const Error &error) const
{
    return error.code() == ErrorCode::ReasonMissing ? m_ui->words : ComplaintActDialog::wrongField(error);
}

} // namespace balie
