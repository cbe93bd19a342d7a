// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/checklist.h"

#include "core/domain/processing/processingpoint.h"
#include "core/domain/request/answerrules.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/gathering.h"
#include "core/domain/request/givenanswers.h"
#include "core/domain/request/othersdata.h"
#include "core/domain/request/searches.h"

#include <algorithm>
#include <array>

namespace balie {

namespace {

// What more the law says of a point: where data are held no answer leaves it out, or it is what stops at once.
enum class Weight { Usual, AlwaysApplies, StopsAtOnce };

struct Point
{
    Right right;
    const char *word;
    const char *article;
    PointNeededFor neededFor;
    Weight weight = Weight::Usual;
};

using N = PointNeededFor;

// In the order in which an officer works. Domain facts 2.2 and 2.3.
constexpr std::array points{
    Point{Right::Access, "systems-searched", "15(1)", N::Answer},
    Point{Right::Access, "third-persons", "15(4)", N::Answer},
    Point{Right::Access, "access-a-purposes", "15(1)(a)", N::Answer, Weight::AlwaysApplies},
    Point{Right::Access, "access-b-categories", "15(1)(b)", N::Answer, Weight::AlwaysApplies},
    Point{Right::Access, "access-c-recipients", "15(1)(c)", N::Answer, Weight::AlwaysApplies},
    Point{Right::Access, "access-d-period", "15(1)(d)", N::Answer, Weight::AlwaysApplies},
    Point{Right::Access, "access-e-rights", "15(1)(e)", N::Answer, Weight::AlwaysApplies},
    Point{Right::Access, "access-f-complaint", "15(1)(f)", N::Answer, Weight::AlwaysApplies},
    Point{Right::Access, "access-g-source", "15(1)(g)", N::Answer},
    Point{Right::Access, "access-h-automated", "15(1)(h)", N::Answer},
    Point{Right::Access, "access-transfers", "15(2)", N::Answer},
    Point{Right::Access, "access-copy", "15(3)", N::Answer, Weight::AlwaysApplies},

    Point{Right::Rectification, "rectification-checked", "16", N::Nothing},
    Point{Right::Rectification, "restriction-meanwhile", "18(1)(a)", N::Nothing},
    Point{Right::Rectification, "rectification-changed", "16", N::Nothing},
    Point{Right::Rectification, "recipients-told", "19", N::Close},

    Point{Right::Erasure, "erasure-ground", "17(1)", N::Nothing},
    Point{Right::Erasure, "erasure-exceptions", "17(3)", N::Nothing},
    Point{Right::Erasure, "erasure-retention", "17(3)(b)", N::Nothing},
    Point{Right::Erasure, "erasure-backups", "17(1)", N::Nothing},
    Point{Right::Erasure, "recipients-told", "19", N::Close},

    Point{Right::Restriction, "restriction-ground", "18(1)", N::Nothing},
    Point{Right::Restriction, "restriction-marked", "18(2)", N::Nothing},
    Point{Right::Restriction, "restriction-lifting", "18(3)", N::Nothing},
    Point{Right::Restriction, "recipients-told", "19", N::Close},

    Point{Right::Portability, "portability-basis", "20(1)", N::Nothing},
    Point{Right::Portability, "portability-provided", "20(1)", N::Nothing},
    Point{Right::Portability, "portability-format", "20(1)", N::Nothing},
    Point{Right::Portability, "third-persons", "20(4)", N::Nothing},

    Point{Right::Objection, "objection-basis", "21(1)", N::Nothing},
    Point{Right::Objection, "objection-situation", "21(1)", N::Nothing},
    Point{Right::Objection, "restriction-meanwhile", "18(1)(d)", N::Nothing},
    Point{Right::Objection, "objection-weighing", "21(1)", N::Nothing},

    Point{Right::MarketingObjection, "marketing-stopped", "21(3)", N::Nothing, Weight::StopsAtOnce},
    Point{Right::MarketingObjection, "marketing-processor", "21(3)", N::Nothing, Weight::StopsAtOnce},

    Point{Right::WithdrawConsent, "consent-found", "7(3)", N::Nothing},
    Point{Right::WithdrawConsent, "consent-stopped", "7(3)", N::Nothing, Weight::StopsAtOnce},
    Point{Right::WithdrawConsent, "consent-other-basis", "17(1)(b)", N::Nothing},

    Point{Right::AutomatedDecision, "automated-found", "22(1)", N::Nothing},
    Point{Right::AutomatedDecision, "automated-human", "22(3)", N::Nothing},
    Point{Right::AutomatedDecision, "automated-explained", "15(1)(h)", N::Nothing},

    Point{Right::Information, "information-given", "13, 14", N::Nothing},
    Point{Right::Information, "information-source", "14(2)(f)", N::Nothing},

    Point{Right::Complaint, "complaint-heard", "77", N::Nothing},
    Point{Right::Complaint, "complaint-authority", "13(2)(d)", N::Nothing},
};

bool weighs(const QString &word, Weight weight)
{
    return std::any_of(points.begin(), points.end(), [&](const Point &point) { return point.weight == weight && word == QLatin1String(point.word); });
}

bool wasNothingFound(const History &history, std::optional<QDate> by)
{
    const std::optional<CaseEvent> searched = settlementOf(history, QStringLiteral("systems-searched"), by);
    return searched && std::get<happened::PointSettled>(searched->what).result == PointResult::NothingFound;
}

// A system that is still being searched, and what was found, speak louder than the point that says otherwise.
Result<void> fitsSearches(const History &history, PointResult result, std::optional<QDate> by)
{
    if (const Result<void> none = noneIsSearched(history, by); !none)
        return none;
    const std::vector<Search> searches = searchesOf(history, by);
    const Error notSo(ErrorCode::OutcomeNotPossible);
    // That nothing was found is told to the person, so it must be known who looked where.
    if (searches.empty())
        return result == PointResult::NothingFound ? notSo.with(QStringLiteral("reason"), QStringLiteral("no-search")) : Result<void>();
    const bool found = std::any_of(searches.begin(), searches.end(), [](const Search &search) { return search.answer->result == SearchResult::Found; });
    if (found && result != PointResult::Done)
        return notSo.with(QStringLiteral("reason"), QStringLiteral("something-found"));
    if (!found && result != PointResult::NothingFound)
        return notSo.with(QStringLiteral("reason"), QStringLiteral("nothing-found"));
    return {};
}

// What the case itself says of the search, and of the data of others.
Result<void> fitsFacts(const History &history, const happened::PointSettled &settled, std::optional<QDate> by)
{
    if (settled.point == u"systems-searched")
        return fitsSearches(history, settled.result, by);
    if (settled.point == u"third-persons" && settled.result != PointResult::Done && !othersIn(history, by).empty())
        return Error(ErrorCode::OutcomeNotPossible).with(QStringLiteral("reason"), QStringLiteral("others-named"));
    return {};
}

bool isLeftOut(const History &history, const happened::PointSettled &settled, std::optional<QDate> by)
{
    return weighs(settled.point, Weight::AlwaysApplies) && settled.result != PointResult::Done && !wasNothingFound(history, by);
}

// The first right that was refused, in whole or in part, stands beside the point.
std::optional<ChecklistPoint> remediesOf(const History &history)
{
    for (const RightDecision &decision : decisionsInForce(history)) {
        if (tellsRemedies(decision))
            return ChecklistPoint{remediesPoint, decision.right, QStringLiteral("12(4)"), N::Close};
    }
    return std::nullopt;
}

std::vector<ChecklistPoint> openAfterAnswer(const History &history, std::optional<QDate> by)
{
    std::vector<ChecklistPoint> open = openPoints(grantedRights(decisionsInForce(history)), history, by);
    if (const std::optional<ChecklistPoint> remedies = remediesOf(history); remedies && !settlementOf(history, remediesPoint, by))
        open.push_back(*remedies);
    return open;
}

bool isSaidAbsent(const CaseEvent &settlement)
{
    const auto &settled = std::get<happened::PointSettled>(settlement.what);
    const ProcessingPoint *point = processingPoint(settled.point);
    return point && point->mayBeAbsent && settled.result != PointResult::Done;
}

} // namespace

std::vector<RightDecision> decisionsInForce(const History &history)
{
    const std::vector<GivenAnswer> answers = answersOf(history);
    return answers.empty() || !answers.back().isInForce() ? std::vector<RightDecision>() : answers.back().decisions;
}

std::vector<Right> grantedRights(const std::vector<RightDecision> &decisions)
{
    std::vector<Right> rights;
    for (const RightDecision &decision : decisions) {
        if (decision.outcome == Outcome::Granted || decision.outcome == Outcome::Partly)
            rights.push_back(decision.right);
    }
    return rights;
}

std::optional<CaseEvent> settlementOf(const History &history, const QString &point, std::optional<QDate> by)
{
    std::optional<CaseEvent> settlement;
    for (const CaseEvent &event : history.standing()) {
        const auto *settled = std::get_if<happened::PointSettled>(&event.what);
        if (point == remediesPoint && std::holds_alternative<happened::Answered>(event.what))
            settlement.reset();
        else if (settlement && isSaidAbsent(*settlement) && std::holds_alternative<happened::ProcessingNamed>(event.what) && (!by || event.on <= *by))
            settlement.reset(); // the descriptions may tell it after all
        else if (settled && settled->point == point && (!by || event.on <= *by))
            settlement = event;
    }
    if (!settlement)
        return settlement;
    const auto &settled = std::get<happened::PointSettled>(settlement->what);
    // What was gathered since is not settled by it.
    if (const std::optional<CaseEvent> gathered = lastGathered(history, point, by); gathered && gathered->on > settlement->on)
        return std::nullopt;
    return isLeftOut(history, settled, by) || !fitsFacts(history, settled, by) ? std::nullopt : settlement;
}

Result<void> checkSettlement(const History &history, const happened::PointSettled &settled)
{
    const Error onlyDone = Error(ErrorCode::OutcomeNotPossible).with(QStringLiteral("point"), settled.point);
    if (settled.point == remediesPoint && settled.result != PointResult::Done)
        return onlyDone;
    if (isLeftOut(history, settled, std::nullopt))
        return onlyDone.with(QStringLiteral("reason"), QStringLiteral("always-applies"));
    return fitsFacts(history, settled, std::nullopt);
}

std::vector<ChecklistPoint> checklistOf(const Request &request)
{
    std::vector<ChecklistPoint> list = checklistFor(currentRights(request));
    if (const std::optional<ChecklistPoint> remedies = remediesOf(request.history))
        list.push_back(*remedies);
    return list;
}

std::vector<ChecklistPoint> openPointsOf(const Request &request, std::optional<QDate> by)
{
    switch (stateOf(request.history)) {
    case RequestState::Received:
    case RequestState::Identification:
    case RequestState::InProgress:
    case RequestState::Extended:
        return openPoints(currentRights(request), request.history, by);
    case RequestState::Answered:
        return openAfterAnswer(request.history, by);
    case RequestState::Closed:
    case RequestState::Withdrawn:
    case RequestState::StruckOut:
        return {};
    }
    Q_UNREACHABLE();
}

bool isStopOpen(const Request &request)
{
    const std::vector<ChecklistPoint> open = openPointsOf(request);
    return std::any_of(open.begin(), open.end(), [](const ChecklistPoint &point) { return weighs(point.word, Weight::StopsAtOnce); });
}

std::vector<ChecklistPoint> checklistFor(const std::vector<Right> &rights)
{
    std::vector<ChecklistPoint> list;
    for (Right right : rights) {
        for (const Point &point : points) {
            const QString word = QString::fromLatin1(point.word);
            const auto same = std::find_if(list.begin(), list.end(), [&](const ChecklistPoint &p) { return p.word == word; });
            if (point.right != right)
                continue;
            if (same == list.end())
                list.push_back({word, right, QString::fromLatin1(point.article), point.neededFor});
            else if (point.neededFor == PointNeededFor::Answer) // the stricter of two rights that share it
                same->neededFor = point.neededFor;
        }
    }
    return list;
}

std::vector<ChecklistPoint> openPoints(const std::vector<Right> &rights, const History &history, std::optional<QDate> by)
{
    std::vector<ChecklistPoint> open = checklistFor(rights);
    std::erase_if(open, [&](const ChecklistPoint &point) { return settlementOf(history, point.word, by).has_value(); });
    return open;
}

} // namespace balie
