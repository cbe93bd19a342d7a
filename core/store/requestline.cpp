// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requestline.h"

namespace balie {

QString requestLineColumns()
{
    return QStringLiteral("r.id, r.organisation, r.number, p.id, p.given, p.prefix, p.family, p.street, r.rights, r.channel, r.state,"
                          " r.received, r.promise_due, r.statutory_due, r.due, r.notice_by, r.closed_on, r.waiting, r.extended,"
                          " r.breach, r.handler, r.next_step, r.stop_open, r.colleague_by, r.revision, r.complaint_by, r.complaint_step");
}

QString requestLineTables()
{
    return QStringLiteral("request r JOIN person p ON p.row_key = r.person");
}

RequestLine requestLineOf(const Row &row)
{
    return {row.id<RequestId>(0), row.integer(1), row.text(2), row.id<PersonId>(3),
            PersonName{row.orNull(4, &Row::shortText), row.text(5), row.shortText(6)}, row.text(7), row.integer(8), row.word<Channel>(9), row.word<RequestState>(10), row.day(11), row.dayIfAny(12),
            row.day(13), row.day(14), row.day(15), row.dayIfAny(16), row.flag(17), row.flag(18), row.flag(19), row.text(20),
            row.text(21).isEmpty() ? std::nullopt : std::optional(row.word<RequestAction>(21)), row.flag(22), row.dayIfAny(23), row.count(24),
            row.dayIfAny(25), row.text(26).isEmpty() ? std::nullopt : std::optional(row.word<RequestAction>(26))};
}

} // namespace balie
