// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/identity/identitycheck.h"

#include <optional>
#include <vector>

namespace balie {

// The ladder of identification, between two fines: not too strict (a copy of a passport from
// everybody, AP against DPG Media) and not too loose (name, address and postcode by telephone, AP
// against SVB). GDPR Art. 12(6) and 32; EDPB Guidelines 01/2022, 57-79.

// Whether those means reach that level: 0 the portal; 1 a code or a call-back to a contact point on
// file; 2 that and two facts; 3 a document shown; 4 a blackened copy. What reaches 3 reaches 2 and 1,
// what reaches 2 reaches 1; the portal and the copy reach their own level alone.
bool reaches(const std::vector<IdentityMeans> &means, IdentityLevel level);

// The highest level that those means reach; none for facts alone or nothing.
std::optional<IdentityLevel> highestLevel(const std::vector<IdentityMeans> &means);

// Means that would make the level: every inner list is one way, in the order of least trouble.
std::vector<std::vector<IdentityMeans>> waysToReach(IdentityLevel level);

// Whether the check may stand in the register. Errors:
//   IdentityMeansTooWeak (facts "level": the number claimed; "reached": the number reached or empty;
//     "means": the words given, parted by commas; "needed": words of the easiest way, parted by "+");
//   IdentityLevelNeedsReason (fact "missing": "reason" or "copy-deleted-by") for level 4, and wherever
//     a copy was taken.
Result<void> meetsLadder(const IdentityCheck &check);

} // namespace balie
