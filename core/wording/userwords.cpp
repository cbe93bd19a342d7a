// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/userwords.h"

#include "core/domain/user/accesspolicy.h"

#include <QCoreApplication>
#include <QStringList>

namespace balie {

namespace {

struct UserWords
{
    Q_DECLARE_TR_FUNCTIONS(UserWords)
};

} // namespace

QString wordOf(Role role)
{
    switch (role) {
    case Role::Officer: return UserWords::tr("Privacy officer");
    case Role::Employee: return UserWords::tr("Contact centre employee");
    case Role::Reader: return UserWords::tr("Reader");
    }
    Q_UNREACHABLE();
}

QString explanationOf(Role role)
{
    switch (role) {
    case Role::Officer: return UserWords::tr("Decides, answers and manages the register.");
    case Role::Employee: return UserWords::tr("Takes requests in and establishes who the person is.");
    case Role::Reader: return UserWords::tr("Reads and checks, and changes nothing.");
    }
    Q_UNREACHABLE();
}

QString wordOf(Permission permission)
{
    switch (permission) {
    case Permission::Read: return UserWords::tr("see cases");
    case Permission::Receive: return UserWords::tr("enter requests");
    case Permission::Identify: return UserWords::tr("establish who the person is");
    case Permission::Act: return UserWords::tr("work on cases");
    case Permission::Extend: return UserWords::tr("extend terms");
    case Permission::Answer: return UserWords::tr("answer and close requests");
    case Permission::StrikeOut: return UserWords::tr("strike out cases");
    case Permission::CorrectPersons: return UserWords::tr("change data of persons");
    case Permission::ManageOrganisations: return UserWords::tr("manage organisations");
    case Permission::ManageHolidays: return UserWords::tr("change the table of holidays");
    case Permission::ManageRetention: return UserWords::tr("keep the list of retention periods and holds");
    case Permission::Disclose: return UserWords::tr("write down who got what about whom");
    case Permission::ManageRecipients: return UserWords::tr("keep the list of recipients and put disclosures right");
    case Permission::ManageUsers: return UserWords::tr("manage users");
    case Permission::Backup: return UserWords::tr("make and try backups");
    case Permission::Restore: return UserWords::tr("restore backups");
    case Permission::Export: return UserWords::tr("print and export");
    case Permission::ReadAudit: return UserWords::tr("see who did what");
    case Permission::VerifyAudit: return UserWords::tr("check the register");
    }
    Q_UNREACHABLE();
}

QString accessNote(Role role, const std::vector<Permission> &doneHere)
{
    QStringList may;
    for (Permission permission : doneHere) {
        if (isAllowed(role, permission))
            may.append(wordOf(permission));
    }
    if (may.size() == static_cast<qsizetype>(doneHere.size()))
        return {};
    if (may.isEmpty())
        return UserWords::tr("%1: you can read everything here, but not change it.").arg(wordOf(role));
    const QString last = may.takeLast();
    may.prepend(UserWords::tr("read everything here"));
    return UserWords::tr("%1: you can %2, and %3.").arg(wordOf(role), may.join(QStringLiteral(", ")), last);
}

} // namespace balie
