// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/complaintcautions.h"

#include "core/domain/complaint/complaints.h"
#include "core/domain/request/petitionterm.h"

#include <algorithm>

namespace balie {

namespace {

bool hasComplained(const History &history, ComplaintBody body, std::optional<QDate> by = {})
{
    const std::vector<Complaint> complaints = complaintsOf(history);
    return std::any_of(complaints.begin(), complaints.end(), [&](const Complaint &one) { return one.made.body == body && (!by || one.on <= *by); });
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// UAVG 35(2): six weeks after the answer, and no term when none came in time. Whether a later petition is
// heard is for the court to say; who asked the authority to mediate within them had longer (UAVG 36(1)).
std::vector<Caution> complained(const Request &request, const happened::ComplaintMade &made, QDate on, const WorkflowContext &context)
{
    const ComplaintBody body = made.body;
    if (body == ComplaintBody::Organisation && !made.answerBy)
        return {{QStringLiteral("complaint-without-day"), {}}};
    if (body == ComplaintBody::Authority && context.complainsInsideFirst && !hasComplained(request.history, ComplaintBody::Organisation))
        return {{QStringLiteral("internal-stage-skipped"), {}}};
    const std::optional<QDate> until = petitionTerm(request, context.rules, context.holidays);
    if (body != ComplaintBody::Court || !until || on <= *until)
        return {};
    const bool mediated = hasComplained(request.history, ComplaintBody::Authority, *until);
    return {{QStringLiteral("petition-late"),
             {{QStringLiteral("date"), iso(*until)}, {QStringLiteral("mediation"), mediated ? QStringLiteral("possible") : QStringLiteral("none")}}}};
}

std::vector<Caution> ended(const Request &request, const Complaint &complaint, QDate on, const WorkflowContext &context)
{
    std::vector<Caution> cautions;
    const auto open = std::count_if(complaint.demands.begin(), complaint.demands.end(), [](const Demand &demand) { return demand.isOpen(); });
    if (open > 0)
        cautions.push_back({QStringLiteral("demands-left-open"), {{QStringLiteral("count"), QString::number(open)}}});
    const std::optional<QDate> until = petitionTerm(request, context.rules, context.holidays);
    if (complaint.made.body == ComplaintBody::Authority && until && complaint.on <= *until)
        cautions.push_back({QStringLiteral("court-after-mediation"), {{QStringLiteral("date"), iso(courtPetitionBy(on, context.holidays))}}});
    return cautions;
}

} // namespace

std::vector<Caution> complaintCautions(const Request &request, const CaseEvent &event, const WorkflowContext &context)
{
    if (const auto *made = std::get_if<happened::ComplaintMade>(&event.what))
        return complained(request, *made, event.on, context);
    if (const auto *end = std::get_if<happened::ComplaintEnded>(&event.what)) {
        for (const Complaint &complaint : complaintsOf(request.history)) {
            if (complaint.id == end->complaint)
                return ended(request, complaint, event.on, context);
        }
    }
    return {};
}

} // namespace balie
