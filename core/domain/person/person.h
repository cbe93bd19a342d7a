// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/person/personname.h"
#include "core/domain/person/postaladdress.h"

#include <optional>

namespace balie {

// A data subject, as far as a case needs it: how to name and how to reach. No date of birth, no BSN.
struct Person
{
    PersonId id;
    OrganisationId organisation;
    PersonName name;
    std::optional<PostalAddress> address;
    std::optional<ShortText> email;     // as given; checked on entry
    std::optional<ShortText> telephone; // E.164 where it is Dutch, otherwise as given
    std::optional<PersonId> mergedInto; // this record is the same person as that one
    int revision = 0;

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace balie
