// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// One value for each thing at the desk that not everybody may do.
enum class Permission {
    Read,                // see cases, persons and lists
    Receive,             // enter a request
    Identify,            // ask for and confirm the identity of a person
    Act,                 // acknowledge, pause, resume, work through the checklist, add a note
    Extend,              // extend the term: a decision with reasons (Art. 12(3))
    Answer,              // decide on a right, answer, close, withdraw, reopen
    StrikeOut,           // strike out a case that was entered by mistake
    CorrectPersons,      // change the data of a person, merge two records, link cases
    ManageOrganisations, // organisations, versions of their statements
    ManageHolidays,      // the holiday table
    ManageRetention,     // what is kept and for how long, holds
    Disclose,            // write down who got what about whom
    ManageRecipients,    // who may get data, on what agreement; correct what was written down
    ManageUsers,         // users, roles, key slots
    Backup,              // make and test a copy of the register
    Restore,             // put a copy in the place of the register
    Export,              // take data out of the register, on paper or in a file
    ReadAudit,           // read who did what
    VerifyAudit,         // prove the audit chain and check the register
};

template <>
struct EnumWords<Permission>
{
    static constexpr auto words = enumWords<Permission>({
        {Permission::Read, "read"},
        {Permission::Receive, "receive"},
        {Permission::Identify, "identify"},
        {Permission::Act, "act"},
        {Permission::Extend, "extend"},
        {Permission::Answer, "answer"},
        {Permission::StrikeOut, "strike-out"},
        {Permission::CorrectPersons, "correct-persons"},
        {Permission::ManageOrganisations, "manage-organisations"},
        {Permission::ManageHolidays, "manage-holidays"},
        {Permission::ManageRetention, "manage-retention"},
        {Permission::Disclose, "disclose"},
        {Permission::ManageRecipients, "manage-recipients"},
        {Permission::ManageUsers, "manage-users"},
        {Permission::Backup, "backup"},
        {Permission::Restore, "restore"},
        {Permission::Export, "export"},
        {Permission::ReadAudit, "read-audit"},
        {Permission::VerifyAudit, "verify-audit"},
    });
};

} // namespace balie
