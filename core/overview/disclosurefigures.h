// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/domain/disclosure/recipientflags.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// How many disclosures, and of how many persons; a person who was in two counts twice.
struct DisclosureNumber
{
    qint64 number = 0;
    qint64 persons = 0;
};

// What went out in some months, seen from each side. What was struck out is left out.
struct DisclosureFigures
{
    template <typename Key>
    struct Part
    {
        Key key;
        DisclosureNumber counted;
    };

    struct OfRecipient
    {
        RecipientId recipient;
        QString name;
        QString organisationName;
        RecipientKind kind;
        std::vector<RecipientFlag> flags;
        DisclosureNumber counted;
    };

    DisclosureNumber all;
    DisclosureNumber special; // with data of Art. 9 or 10
    DisclosureNumber owed;    // of which the person was not told, or not in time, though the statement promises it or a ban is over
    DisclosureNumber banned;  // of which the person was not told because of a ban
    std::vector<Part<QDate>> months;      // each month, also one without, by its first day
    std::vector<OfRecipient> recipients;  // most first
    std::vector<Part<RecipientKind>> kinds; // most first, none without
    std::vector<Part<DisclosurePurpose>> purposes;
    std::vector<Part<LegalBasis>> bases;
};

// From the month of first to that of last. Adds up what the changes themselves have counted, and so takes the same time however much there
// is. Errors: OrganisationUnknown, DateOutOfOrder for a last before the first.
Result<DisclosureFigures> disclosureFigures(Register &opened, QDate first, QDate last, std::optional<OrganisationId> organisation = {});

} // namespace balie
