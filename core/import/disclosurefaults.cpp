// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/disclosurefaults.h"

#include "core/import/personparts.h"

namespace balie {

namespace {

struct Fault
{
    ErrorCode code;
    const char *fact; // that tells which of them it is; none: it is the only one
    const char *value;
    const char *reason;
    const char *field;
};

constexpr Fault faults[] = {
    {ErrorCode::NotADate, "key", "on", "not-a-day", "date"},
    {ErrorCode::NotADate, "key", "told-on", "told-day-missing", "told-on"},
    {ErrorCode::DateOutOfOrder, "key", "told-on", "told-day-order", "told-on"},
    {ErrorCode::DateOutOfOrder, "key", "until", "until-order", "agreement-until"},
    {ErrorCode::DateInFuture, nullptr, nullptr, "day-in-future", "date"},
    {ErrorCode::Empty, "key", "whom", "about-whom-missing", "person"},
    {ErrorCode::Empty, "key", "categories", "value-missing", "categories"},
    {ErrorCode::Empty, "key", "transfer", "transfer-words-missing", "transfer-words"},
    {ErrorCode::NumberOutOfRange, nullptr, nullptr, "persons-out-of-range", "persons"},
    {ErrorCode::ReasonMissing, "field", "article", "article-missing", "article"},
    {ErrorCode::ReasonMissing, "field", "special-ground", "special-ground-missing", "special-ground"},
    {ErrorCode::ReasonMissing, "field", "approved-by", "approval-missing", "approved-by"},
    {ErrorCode::ReasonMissing, "field", "told-why", "value-missing", "told-why"},
    {ErrorCode::ReasonMissing, "field", "arrears", "record-yourself", "purpose"},
    {ErrorCode::HoldsForbiddenNumber, nullptr, nullptr, "holds-number", ""},
    {ErrorCode::RecipientEnded, nullptr, nullptr, "recipient-ended", "recipient"},
    {ErrorCode::DisclosureForbidden, "reason", "marketing", "marketing-forbidden", "purpose"},
    {ErrorCode::DisclosureForbidden, "reason", "unlisted", "recipient-unlisted", "recipient"},
    {ErrorCode::RecipientInUse, "reason", "ended", "ended-before-use", "ended"},
    {ErrorCode::RecipientExists, nullptr, nullptr, "recipient-exists", "name"},
};

} // namespace

Error faultOf(const Error &why)
{
    for (const Fault &fault : faults) {
        if (why.code() == fault.code && (!fault.fact || why.fact(QLatin1String(fault.fact)) == QLatin1String(fault.value)))
            return lineRefused(fault.reason, fault.field);
    }
    return why;
}

} // namespace balie
