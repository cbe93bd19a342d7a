// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user/accesspolicy.h"

namespace balie {

static bool employeeMay(Permission permission)
{
    switch (permission) {
    case Permission::Read:
    case Permission::Receive:
    case Permission::Identify:
    case Permission::Disclose:
        return true;
    // A note or a pause moves a term and a correction may hide one: the officer's.
    case Permission::Act:
    case Permission::Extend:
    case Permission::Answer:
    case Permission::StrikeOut:
    case Permission::CorrectPersons:
    case Permission::ManageOrganisations:
    case Permission::ManageHolidays:
    case Permission::ManageRetention:
    case Permission::ManageRecipients:
    case Permission::ManageUsers:
    case Permission::Backup:
    case Permission::Restore:
    case Permission::Export:
    case Permission::ReadAudit:
    case Permission::VerifyAudit:
        return false;
    }
    Q_UNREACHABLE();
}

static bool readerMay(Permission permission)
{
    switch (permission) {
    case Permission::Read:
    case Permission::Export: // a supervisor takes the proof along
    case Permission::ReadAudit:
    case Permission::VerifyAudit:
        return true;
    case Permission::Receive:
    case Permission::Identify:
    case Permission::Act:
    case Permission::Extend:
    case Permission::Answer:
    case Permission::StrikeOut:
    case Permission::CorrectPersons:
    case Permission::ManageOrganisations:
    case Permission::ManageHolidays:
    case Permission::ManageRetention:
    case Permission::Disclose:
    case Permission::ManageRecipients:
    case Permission::ManageUsers:
    case Permission::Backup:
    case Permission::Restore:
        return false;
    }
    Q_UNREACHABLE();
}

bool isAllowed(Role role, Permission permission)
{
    switch (role) {
    case Role::Officer: return true;
    case Role::Employee: return employeeMay(permission);
    case Role::Reader: return readerMay(permission);
    }
    Q_UNREACHABLE();
}

Result<void> requirePermission(Role role, Permission permission)
{
    if (isAllowed(role, permission))
        return {};
    return Error(ErrorCode::NotPermitted)
        .with(QStringLiteral("role"), toWord(role))
        .with(QStringLiteral("permission"), toWord(permission));
}

} // namespace balie
