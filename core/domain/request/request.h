// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/history/history.h"
#include "core/domain/person/representative.h"
#include "core/domain/request/casenumber.h"

#include <optional>
#include <vector>

namespace balie {

// One case: what one person asks of one organisation, with everything that happened to it. It keeps
// the version of the organisation's statement that was in force on the day of receipt. State and
// deadlines are no members: they are functions of the history (stateOf(), twoClocks()).
struct Request
{
    RequestId id;
    OrganisationId organisation;
    ProfileVersionId profileVersion;
    QString prefix;   // the organisation's sign before the number, when the register holds several
    CaseNumber number;
    PersonId person;
    std::optional<Representative> representative;
    std::vector<Right> rights;       // as first read; see currentRights()
    LongText words;                  // what the person said or wrote
    std::optional<SentBy> replyBy;   // the channel that the person prefers
    std::optional<ShortText> handler;
    History history;
    int revision = 0;

    QString reference() const; // "2026-0014", with the prefix where there is one: "DOM-2026-0014"

    friend bool operator==(const Request &, const Request &) = default;
};

std::vector<Right> currentRights(const Request &request);

} // namespace balie
