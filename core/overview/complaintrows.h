// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint/complaints.h"
#include "core/domain/deadline/urgency.h"
#include "core/overview/requestrow.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// A case with its complaints. Of them the leading one says where it stands: the open one to the highest body, or
// the one that ended last.
struct ComplaintRow
{
    RequestId id;
    RequestRow request;
    std::vector<Complaint> complaints; // in the order in which they were entered
    Complaint leading;
    std::optional<QDate> by;           // the first day on which something must be answered
    std::optional<Urgency> urgency;    // of that day
    std::optional<RequestAction> step; // what answers it

    friend bool operator==(const ComplaintRow &, const ComplaintRow &) = default;
};

struct ComplaintQuery
{
    QString text = {}; // words of the case or its person, or a part of the reference of the authority or the court
    int offset = 0;
    int limit = 100;
};

// The cases with a complaint, closed or not: the open complaints first, by their day, then those that ended.
Result<std::vector<ComplaintRow>> complaintRows(Register &opened, const ComplaintQuery &query);
// How many there are of these.
Result<qint64> countComplaints(Register &opened, const QString &text);

// The complaints of one case, and until when the court can be asked.
struct CaseComplaints
{
    std::vector<Complaint> complaints;
    std::optional<QDate> answeredOn;    // by the answer in force
    std::optional<QDate> petitionUntil; // UAVG 35(2); none while there is no answer in time: then the law sets no term
    bool isStruckOut = false;
};

// Error: RequestUnknown.
Result<CaseComplaints> complaintsOfCase(Register &opened, RequestId request);

} // namespace balie
