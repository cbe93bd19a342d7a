// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/domain/person/representative.h"
#include "core/domain/request/request.h"
#include "core/workspace/register.h"

namespace balie {

// What stands beside the history of a case and may be filled in later; each is kept as given.
struct RequestDetails
{
    LongText words;
    std::optional<Representative> representative;
    std::optional<SentBy> replyBy;
    std::optional<ShortText> handler;

    friend bool operator==(const RequestDetails &, const RequestDetails &) = default;
};

RequestDetails detailsOf(const Request &request);

// Gives the revision of the case afterwards. No event tells of this, so the log keeps all of it as it stood before
// and as it stands now; what changes nothing is not recorded.
// Errors: NotPermitted (Permission::Act), RequestUnknown, Conflict, HoldsForbiddenNumber.
Result<int> editRequest(Register &opened, const Act &act, const RequestDetails &details);

} // namespace balie
