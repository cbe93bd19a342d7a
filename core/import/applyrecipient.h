// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/recipient.h"
#include "core/store/stageddisclosures.h"

namespace balie {

// What the line does not say of what it decides.
struct ApplyBy
{
    QDate today;
    ShortText system;  // decides on a role where nobody is named
    AgreementId fresh; // of an agreement that comes
};

// The recipient as it is once the line has said what it says. What the line leaves empty stays as it is; an agreement of the same
// kind and day is the same one, and another one comes beside it. A role that somebody decided on gives way to somebody alone.
Recipient applied(const StagedRecipient &staged, Recipient recipient, const ApplyBy &by);

// Of which nothing is known but its name.
Recipient blankRecipient(OrganisationId organisation, const ShortText &name);

} // namespace balie
