// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/othersdata.h"

#include <algorithm>

namespace balie {

static std::vector<OthersPlace>::iterator placeOf(std::vector<OthersPlace> &places, const std::optional<EventId> &id)
{
    return std::find_if(places.begin(), places.end(), [&](const OthersPlace &place) { return place.id == id; });
}

std::vector<OthersPlace> othersIn(const History &history, std::optional<QDate> by)
{
    std::vector<OthersPlace> places;
    for (const CaseEvent &event : history.standing()) {
        const auto *weighed = std::get_if<happened::OthersWeighed>(&event.what);
        if (!weighed || (by && event.on > *by))
            continue;
        const OthersPlace place{event.id, *weighed, event.on};
        if (const auto earlier = placeOf(places, weighed->replaces); earlier != places.end())
            *earlier = place;
        else
            places.push_back(place);
    }
    return places;
}

Result<void> checkNothingWithheld(const History &history, const std::vector<RightDecision> &decisions)
{
    const bool granted = std::any_of(decisions.begin(), decisions.end(), [](const RightDecision &decision) {
        return decision.right == Right::Access && decision.outcome == Outcome::Granted;
    });
    const std::vector<OthersPlace> places = othersIn(history);
    const bool withheld = std::any_of(places.begin(), places.end(), [](const OthersPlace &place) {
        return place.weighed.treatment == OthersTreatment::Withheld || place.weighed.ground == RefusalGround::StatutoryRestriction;
    });
    return granted && withheld ? Result<void>(Error(ErrorCode::OutcomeNotPossible).with(QStringLiteral("reason"), QStringLiteral("others-withheld")))
                               : Result<void>();
}

Result<void> checkOthers(const History &history, const happened::OthersWeighed &weighed)
{
    std::vector<OthersPlace> places = othersIn(history);
    if (weighed.replaces && placeOf(places, weighed.replaces) == places.end())
        return Error(ErrorCode::EventUnknown);
    for (const OthersPlace &place : places) {
        if (place.id != weighed.replaces && place.weighed.item.toString().compare(weighed.item.toString(), Qt::CaseInsensitive) == 0)
            return Error(ErrorCode::SaidTwice).with(QStringLiteral("item"), weighed.item.toString());
    }
    const bool isGiven = weighed.treatment == OthersTreatment::Given;
    if (!isGiven && !weighed.ground)
        return Error(ErrorCode::RefusalNeedsGround).with(QStringLiteral("reason"), QStringLiteral("others"));
    const auto &known = groundsForOthers;
    const bool fits = !weighed.ground || (!isGiven && std::find(std::begin(known), std::end(known), *weighed.ground) != std::end(known));
    if (fits && !isGiven && !weighed.weighing.hasWords())
        return Error(ErrorCode::RefusalNeedsWeighing).with(QStringLiteral("reason"), QStringLiteral("others"));
    return fits ? Result<void>() : Result<void>(Error(ErrorCode::GroundDoesNotFit).with(QStringLiteral("ground"), toWord(*weighed.ground)));
}

} // namespace balie
