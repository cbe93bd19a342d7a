// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emailaddress.h"
#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"
#include "core/domain/deadline/deadlineproof.h"
#include "core/domain/deadline/twoclocks.h"
#include "core/domain/organisation/organisationsign.h"
#include "core/domain/organisation/profileversion.h"

#include <optional>

namespace balie {

// A controller whose requests are answered in this register (Art. 4(7)). A register may hold several:
// small corporations share an officer. The two choices about time are the organisation's own, always
// visible, and hold for its open cases as well.
struct Organisation
{
    OrganisationId id;
    ShortText name;
    OrganisationSign sign;
    LongText address; // as on its letters
    std::optional<EmailAddress> email;
    std::optional<ShortText> phone;
    std::optional<ShortText> officer; // the data protection officer (FG) or who does that work
    CalendarChoice calendar = CalendarChoice::Strict;
    Suspension suspension = Suspension::Counts;
    int revision = 0; // of the stored row; 0 when it was never stored

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

// The rules for a case of that organisation, under that version of its statement, about these rights. A
// promise holds for the rights for which it was made, and for the whole case when one of them is asked.
ClockRules clockRulesOf(const Organisation &organisation, const Profile &profile, const std::vector<Right> &rights);

// What a proof sheet says of the statement: its name as people read it, since when it is known to
// hold, so that a case older than the oldest statement is marked, and a promise that is not for these rights.
ProofBackground proofBackgroundOf(const ProfileVersion &version, const QString &name, std::vector<Right> rights);

} // namespace balie
