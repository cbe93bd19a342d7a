// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/result.h"
#include "core/domain/organisation/profileversion.h"
#include "core/overview/versioneffect.h"
#include "core/workspace/register.h"

namespace balie {

// The organisation's statement from a day on. Cases received from that day move to it in the same transaction.
struct NewProfileVersion
{
    OrganisationId organisation;
    Profile profile;
    QDate validFrom;
    LongText note; // what changed and why
    Succession succession = Succession::Next;
};

// What it would do to the cases that are there; nothing is stored. Errors: those of addProfileVersion().
Result<VersionEffect> foreseeProfileVersion(Register &opened, const NewProfileVersion &wanted);

// The log says how many cases got another day. Errors: OrganisationUnknown, those of nextVersion().
Result<ProfileVersion> addProfileVersion(Register &opened, const NewProfileVersion &wanted);

} // namespace balie
