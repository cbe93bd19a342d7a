// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/sealedentry.h"

#include "core/domain/audit/auditseal.h"
#include "core/domain/user/accesspolicy.h"
#include "core/store/tables.h"

namespace balie {

Result<std::optional<SealedEntry>> entryWithSeal(Register &opened, const QString &seal)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::VerifyAudit); !permitted)
        return permitted.error();
    AuditPage page{{}, std::nullopt, 1000};
    while (true) {
        const auto records = opened.tables().audit.page(page);
        if (!records)
            return records.error();
        for (const AuditRecord &record : *records) {
            if (sealOf({record.entry.seq, record.entry.mac}) == seal)
                return std::optional(SealedEntry{record.entry.seq, record.entry.moment});
        }
        if (records->size() < static_cast<std::size_t>(page.most))
            return std::optional<SealedEntry>();
        page.before = records->back().entry.seq;
    }
}

} // namespace balie
