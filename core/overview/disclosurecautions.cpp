// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/disclosurecautions.h"

#include "core/domain/request/casestate.h"
#include "core/domain/request/recipientnotices.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

static std::optional<QDate> closedOn(const History &history)
{
    std::optional<QDate> day;
    for (const CaseEvent &event : history.standing()) {
        if (std::holds_alternative<happened::Closed>(event.what))
            day = event.on;
    }
    return stateOf(history) == RequestState::Closed ? day : std::nullopt;
}

// A notice to one that was merged since is one to the other.
static Result<bool> wasTold(Register &opened, const History &history, RecipientId recipient)
{
    for (const RecipientNotice &notice : noticesOf(history)) {
        const Result<Recipient> told = opened.tables().recipients.find(notice.recipient);
        if (!told && told.error().code() != ErrorCode::RecipientUnknown)
            return told.error();
        if (told && told->mergedInto.value_or(told->id) == recipient)
            return true;
    }
    return false;
}

static Result<bool> missedAChange(Register &opened, const Disclosure &disclosure)
{
    if (!disclosure.person || disclosure.struckOut)
        return false;
    const auto cases = opened.tables().requests.ofPerson(*disclosure.person);
    if (!cases)
        return cases.error();
    for (const RequestId id : *cases) {
        const Result<Request> request = opened.tables().requests.find(id);
        if (!request)
            return request.error();
        const std::optional<QDate> closed = closedOn(request->history);
        if (!closed || *closed < disclosure.on || !mustTellRecipients(request->history))
            continue;
        const Result<bool> told = wasTold(opened, request->history, disclosure.recipient);
        if (!told || !*told)
            return told.transform([](bool) { return true; });
    }
    return false;
}

Result<std::vector<DisclosureCaution>> cautionsHere(Register &opened, const Disclosure &disclosure, const Recipient &recipient, const Profile &profile)
{
    return missedAChange(opened, disclosure).transform([&](bool missed) {
        std::vector<DisclosureCaution> cautions = cautionsOf(disclosure, recipient, profile);
        if (missed)
            cautions.push_back(DisclosureCaution::ChangeNotTold);
        return cautions;
    });
}

} // namespace balie
