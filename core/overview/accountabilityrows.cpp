// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/accountabilityrows.h"

#include "core/domain/request/casereference.h"
#include "core/domain/user/accesspolicy.h"
#include "core/store/tables.h"

namespace balie {

Result<AccountabilityRecord> accountabilityRecord(Register &opened, const QString &reference)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::Read); !permitted)
        return permitted.error();
    const Result<CaseReference> written = caseReferenceFrom(reference);
    if (!written)
        return written.error();
    const auto found = opened.tables().accountability.withNumber(written->number, written->sign);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->front();
    return caseNotFound(*written, static_cast<qint64>(found->size()));
}

Result<AccountabilityPage> accountabilityRecords(Register &opened, std::optional<OrganisationId> organisation, const QString &after, int limit)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::Read); !permitted)
        return permitted.error();
    std::optional<CaseReference> behind;
    if (!after.isEmpty()) {
        const Result<CaseReference> written = caseReferenceFrom(after);
        if (!written)
            return written.error();
        behind = *written;
    }
    const auto records = opened.tables().accountability.page(organisation, behind, limit);
    if (!records)
        return records.error();
    const bool isFull = static_cast<int>(records->size()) == limit;
    return AccountabilityPage{*records, isFull ? records->back().reference : QString()};
}

} // namespace balie
