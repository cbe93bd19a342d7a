// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/accountabilityrows.h"

#include "core/domain/user/accesspolicy.h"
#include "core/overview/casereference.h"
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

Result<std::vector<AccountabilityRecord>> accountabilityRecords(Register &opened, std::optional<OrganisationId> organisation, int offset, int limit)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::Read); !permitted)
        return permitted.error();
    return opened.tables().accountability.page(organisation, offset, limit);
}

} // namespace balie
