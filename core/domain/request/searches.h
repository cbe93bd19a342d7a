// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"

#include <optional>
#include <vector>

namespace balie {

// The search of one system, from asking to signing off: who searched what, by which key, with what result
// (Art. 5(2), 15(1); domain facts 2.4 and 6.4, part 8).
struct Search
{
    EventId id; // of the event that asked
    happened::SearchAsked asked;
    QDate askedOn;
    std::vector<QDate> remindedOn;
    QDate answerBy; // as last agreed
    std::optional<happened::SearchSigned> answer;
    std::optional<QDate> signedOn;

    bool isOpen() const { return !answer; }
};

// In the order in which they were asked; those that stand, as far as they went by that day.
std::vector<Search> searchesOf(const History &history, std::optional<QDate> by = {});

// The first day on which a colleague's answer is expected; none when the case waits for no colleague.
std::optional<QDate> colleagueBy(const Request &request);

// Error: SearchOpen (fact "systems": those that are still being searched, at all or by that day).
Result<void> noneIsSearched(const History &history, std::optional<QDate> by = {});

// Error: SearchOpen (fact "system") when that system is being searched already.
Result<void> checkAsked(const History &history, const happened::SearchAsked &asked, QDate on);
// Errors: SearchUnknown, when there is no such search that is still open; DateOutOfOrder.
Result<void> checkReminded(const History &history, const happened::SearchReminded &reminded, QDate on);
Result<void> checkSigned(const History &history, const happened::SearchSigned &answered, QDate on);

} // namespace balie
