// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/demo/demorandom.h"
#include "core/domain/person/person.h"

namespace balie {

// Where tenants of a demo organisation live, by its profile's id.
enum class DemoRegion { Twente, TwenteNorth, Zutphen, Nijmegen, Nieuwegein };

// Somebody invented, as a Dutch housing corporation's tenants are called and live. Mail addresses are
// at example.nl; telephone numbers are ones that nobody can have.
Person demoPerson(DemoRandom &random, OrganisationId organisation, DemoRegion region, Instant moment);

// Colleagues who handle cases.
ShortText demoColleague(DemoRandom &random);

} // namespace balie
