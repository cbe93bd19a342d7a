// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/complaintdialogs.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "ui/request/fieldreading.h"
#include "ui/support/datefield.h"
#include "ui_answerdemandform.h"
#include "ui_complainform.h"
#include "ui_deferdemandform.h"
#include "ui_demandform.h"
#include "ui_detailcomplaintform.h"
#include "ui_endcomplaintform.h"

#include <algorithm>

namespace balie {

namespace {

enum class Which { Open, Any };

QString nameOf(const Complaint &complaint)
{
    const QString name = ComplaintActDialog::tr("%1, %2", "to whom, since").arg(wordOf(complaint.made.body), shortDay(complaint.on));
    return complaint.reference ? ComplaintActDialog::tr("%1 (%2)", "a complaint and its reference").arg(name, complaint.reference->toString()) : name;
}

QString nameOf(const Demand &demand)
{
    constexpr int most = 60;
    const QString words = demand.made.demand.toString().simplified();
    const QString shown = words.size() > most ? words.left(most - 1).trimmed() + QStringLiteral("…") : words;
    return ComplaintActDialog::tr("%1 – answer by %2").arg(shown, shortDay(demand.answerBy));
}

void choose(QComboBox &box, const std::optional<EventId> &about)
{
    if (const int at = about ? box.findData(about->toString()) : -1; at >= 0)
        box.setCurrentIndex(at);
}

// The complaints that the act can be about; where one is chosen that cannot, the first stands there.
void fillComplaints(QComboBox &box, const RequestDossier &dossier, Which which, const std::optional<EventId> &about)
{
    for (const Complaint &complaint : dossier.complaints) {
        if (which == Which::Any || complaint.isOpen())
            box.addItem(nameOf(complaint), complaint.id.toString());
    }
    choose(box, about);
}

// The open demands, the one that must be answered first before the others.
void fillDemands(QComboBox &box, const RequestDossier &dossier, const std::optional<EventId> &about)
{
    std::vector<Demand> open;
    for (const Complaint &complaint : dossier.complaints)
        std::copy_if(complaint.demands.begin(), complaint.demands.end(), std::back_inserter(open), [](const Demand &demand) { return demand.isOpen(); });
    std::stable_sort(open.begin(), open.end(), [](const Demand &a, const Demand &b) { return a.answerBy < b.answerBy; });
    for (const Demand &demand : open)
        box.addItem(nameOf(demand), demand.id.toString());
    choose(box, about);
}

// Of these a letter of ours is the end, or the answer.
bool isInside(const RequestDossier &dossier, const QComboBox &box)
{
    return std::any_of(dossier.complaints.begin(), dossier.complaints.end(), [&](const Complaint &one) {
        return one.made.body == ComplaintBody::Organisation && one.id.toString() == box.currentData().toString();
    });
}

bool isOfAuthority(const RequestDossier &dossier, const QComboBox &box)
{
    const auto isChosen = [&](const Demand &demand) { return demand.id.toString() == box.currentData().toString(); };
    return std::any_of(dossier.complaints.begin(), dossier.complaints.end(), [&](const Complaint &one) {
        return one.made.body == ComplaintBody::Authority && std::any_of(one.demands.begin(), one.demands.end(), isChosen);
    });
}

Result<EventId> chosenEvent(const QComboBox &box, ErrorCode none)
{
    const Result<EventId> id = EventId::from(box.currentData().toString());
    return id ? id : Error(none);
}

Result<QDate> neededDay(const DateField &field)
{
    return field.day() ? Result<QDate>(*field.day()) : Error(ErrorCode::NotADate);
}

// None where the field is empty; what is typed there and is no day, is none either.
Result<std::optional<QDate>> dayIfAny(const DateField &field)
{
    if (field.hasMistake())
        return Error(ErrorCode::NotADate);
    return field.day();
}

void prepareDay(DateField &field, QDate today)
{
    field.setToday(today);
    field.setSide(DayLies::After);
}

// Of a happening that sets a day to answer by, a day that does not fit is that one where it lies before the act.
bool isAnswerDay(const Error &error, const DateField &field, const DateField &on)
{
    if (error.code() == ErrorCode::NotADate)
        return !field.day();
    return error.code() == ErrorCode::DateOutOfOrder && field.day() && on.day() && *field.day() < *on.day();
}

// What became known of a complaint: each field that is not empty.
struct Told
{
    std::optional<ShortText> reference;
    std::optional<ShortText> contact;
    std::optional<QDate> answerBy;
};

template <typename Form>
Result<Told> toldIn(const Form &form)
{
    const Result<std::optional<ShortText>> reference = readShort(*form.reference);
    const Result<std::optional<ShortText>> contact = readShort(*form.contact);
    const Result<std::optional<QDate>> day = dayIfAny(*form.answerBy);
    if (!reference || !contact)
        return reference ? contact.error() : reference.error();
    if (!day)
        return day.error();
    return Told{*reference, *contact, *day};
}

} // namespace

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

DemandDialog::DemandDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent)
    : ComplaintActDialog(workspace, view, tr("Record demand"), tr("&Record"), parent), m_ui(new Ui::DemandForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillComplaints(*m_ui->complaint, view.dossier, Which::Open, about);
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
    : ComplaintActDialog(workspace, view, tr("Record answer to demand"), tr("&Record"), parent), m_ui(new Ui::AnswerDemandForm)
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
