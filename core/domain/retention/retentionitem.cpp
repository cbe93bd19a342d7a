// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/retentionitem.h"

namespace balie {

static Result<void> refuseDay(const std::optional<QDate> &day, const char *key)
{
    constexpr int first = 1900;
    constexpr int last = 2199;
    if (!day || (day->isValid() && day->year() >= first && day->year() <= last))
        return {};
    return Error(ErrorCode::NotADate)
        .with(QStringLiteral("key"), QString::fromLatin1(key))
        .with(QStringLiteral("first"), qint64{first})
        .with(QStringLiteral("last"), qint64{last});
}

Result<void> checkRetentionItem(const RetentionItem &item)
{
    if (!item.person && !item.request && !item.reference)
        return Error(ErrorCode::Empty).with(QStringLiteral("key"), QStringLiteral("whom"));
    if (const Result<void> sound = refuseDay(item.trigger, "trigger"); !sound)
        return sound;
    return refuseDay(item.promisedFrom, "promisedFrom");
}

} // namespace balie
