// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/complaintrows.h"

#include "core/domain/person/searchterms.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/nextstep.h"
#include "core/domain/request/petitionterm.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

namespace balie {

static Result<ComplaintRow> complaintRow(Register &opened, const RequestRow &request)
{
    const Result<History> history = opened.tables().events.historyOf(request.id);
    if (!history)
        return history.error();
    const std::optional<Complaint> leading = leadingComplaint(*history);
    if (!leading)
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("request"), request.id.toString());
    const std::optional<QDate> by = complaintBy(*history);
    return ComplaintRow{request.id, request, complaintsOf(*history), *leading, by,
                        by ? std::optional(urgencyOf(*by, opened.today())) : std::nullopt, complaintStep(*history)};
}

Result<std::vector<ComplaintRow>> complaintRows(Register &opened, const ComplaintQuery &query)
{
    const QString text = query.text.trimmed();
    const auto lines = opened.tables().lists.withComplaint(text, searchTerms(text), query.offset, query.limit);
    if (!lines)
        return lines.error();
    const auto requests = requestRowsOf(opened, *lines);
    if (!requests)
        return requests.error();
    std::vector<ComplaintRow> rows;
    for (const RequestRow &request : *requests) {
        const Result<ComplaintRow> row = complaintRow(opened, request);
        if (!row)
            return row.error();
        rows.push_back(*row);
    }
    return rows;
}

Result<qint64> countComplaints(Register &opened, const QString &text)
{
    return opened.tables().lists.countWithComplaint(text.trimmed(), searchTerms(text.trimmed()));
}

Result<CaseComplaints> complaintsOfCase(Register &opened, RequestId id)
{
    const Result<Request> request = opened.tables().requests.find(id);
    if (!request)
        return request.error();
    const Result<WorkflowContext> context = workflowContext(opened, *request);
    if (!context)
        return context.error();
    CaseComplaints found{complaintsOf(request->history), std::nullopt, petitionTerm(*request, context->rules, context->holidays),
                         stateOf(request->history) == RequestState::StruckOut};
    if (!decisionsInForce(request->history).empty())
        found.answeredOn = request->history.last<happened::Answered>()->on;
    return found;
}

} // namespace balie
