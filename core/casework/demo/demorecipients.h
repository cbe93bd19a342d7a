// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosure.h"
#include "core/domain/disclosure/recipient.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// What goes to somebody of that trade, as a housing corporation gives it.
struct DemoGiving
{
    RecipientKind kind;
    DisclosurePurpose purpose;
    LegalBasis basis;
    const char *article;
    std::vector<DataCategory> categories;
    int weight; // how often, beside the others
};

const std::vector<DemoGiving> &demoGivings();

// Invented firms and bodies for each organisation of a demo register, under the lines of its statement: most in order, some
// not, as on any desk.
Result<std::vector<Recipient>> addDemoRecipients(Register &opened);

} // namespace balie
