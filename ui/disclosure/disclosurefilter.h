// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosurerows.h"

#include <optional>

namespace balie {

// What of the register of disclosures is shown. What is absent does not filter.
struct DisclosureFilter
{
    std::optional<OrganisationId> organisation = {};
    std::optional<RecipientId> recipient = {};
    std::optional<RecipientKind> kind = {};
    std::optional<DisclosurePurpose> purpose = {};
    std::optional<LegalBasis> basis = {};
    std::optional<PersonId> person = {};
    std::optional<NoticeState> notice = {};
    DayRange on = {};
    bool onlySpecial = false;

    // Nothing but the organisation may be chosen.
    bool isOpen() const;

    friend bool operator==(const DisclosureFilter &, const DisclosureFilter &) = default;
};

DisclosureQuery queryOf(const DisclosureFilter &filter);

// In ids and words, for coming back after unlocking and for links; what is not understood does not filter.
QString placeOf(const DisclosureFilter &filter);
DisclosureFilter disclosureFilterFrom(const QString &place);

} // namespace balie
