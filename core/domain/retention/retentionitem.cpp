// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/retentionitem.h"

namespace balie {

Result<void> checkRetentionItem(const RetentionItem &item)
{
    constexpr int first = 1900;
    constexpr int last = 2199;
    if (!item.person && !item.request && !item.reference)
        return Error(ErrorCode::Empty).with(QStringLiteral("key"), QStringLiteral("whom"));
    if (item.trigger && (!item.trigger->isValid() || item.trigger->year() < first || item.trigger->year() > last))
        return Error(ErrorCode::NotADate)
            .with(QStringLiteral("key"), QStringLiteral("trigger"))
            .with(QStringLiteral("first"), qint64{first})
            .with(QStringLiteral("last"), qint64{last});
    return {};
}

} // namespace balie
