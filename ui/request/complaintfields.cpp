// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/complaintfields.h"

#include "core/wording/datewords.h"
#include "ui/request/complaintdialogs.h"

#include <algorithm>

namespace balie {

namespace {

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

} // namespace

void fillComplaints(QComboBox &box, const RequestDossier &dossier, Which which, const std::optional<EventId> &about)
{
    for (const Complaint &complaint : dossier.complaints) {
        if (which == Which::Any || (which == Which::Open && complaint.isOpen()) || complaint.takesDemands())
            box.addItem(nameOf(complaint), complaint.id.toString());
    }
    choose(box, about);
}

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

bool isAnswerDay(const Error &error, const DateField &field, const DateField &on)
{
    if (error.code() == ErrorCode::NotADate)
        return !field.day();
    return error.code() == ErrorCode::DateOutOfOrder && field.day() && on.day() && *field.day() < *on.day();
}

} // namespace balie
