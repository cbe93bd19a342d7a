// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisationsign.h"

#include <vector>

namespace balie {

// A sign for an organisation with that name that none of the others has: the suggested one ("WOONBE"),
// else of the first word and the last ("WOONNO" for Woonbedrijf Noord), else with a number ("WOONB2").
// Errors: NotASign (fact "name"), and OrganisationExists when all of them are taken.
Result<OrganisationSign> freeSignFor(const QString &name, const std::vector<OrganisationSign> &taken);

} // namespace balie
