// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/caseholds.h"

#include "core/base/succeeded.h"
#include "core/casework/restandretention.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/givenanswers.h"
#include "core/store/tables.h"
#include "core/wording/retentionwords.h"

#include <algorithm>

namespace balie {

namespace {

constexpr int restrictionReview = 3; // months, until somebody looks whether its ground still stands

// From which day a restriction stands that was granted; none where there is none.
std::optional<QDate> restrictedFrom(const History &history)
{
    for (const GivenAnswer &answer : answersOf(history)) {
        const std::vector<Right> granted = grantedRights(answer.decisions);
        if (answer.isInForce() && std::find(granted.begin(), granted.end(), Right::Restriction) != granted.end())
            return answer.on;
    }
    return std::nullopt;
}

class CaseHolds
{
public:
    CaseHolds(Register &opened, UnitOfWork &unit, const Request &request) : m_opened(opened), m_unit(unit), m_request(request) {}

    Result<void> run(const DerivedColumns &derived)
    {
        const auto placed = m_opened.tables().retentionHolds.causedBy(m_request.id);
        if (!placed)
            return placed.error();
        std::vector<Hold> wanted;
        if (!derived.closedOn || derived.complaintOpen || derived.complaintBy)
            wanted.push_back(hold(HoldKind::OpenCase, derived.received, std::max({derived.received, derived.due, derived.complaintBy.value_or(derived.due)})));
        if (const std::optional<QDate> from = restrictedFrom(m_request.history))
            wanted.push_back(hold(HoldKind::Restriction, *from, from->addMonths(restrictionReview)));
        if (const Result<void> lifted = liftOthers(*placed, wanted); !lifted)
            return lifted;
        for (const Hold &each : wanted) {
            if (const Result<void> kept = keep(*placed, each); !kept)
                return kept;
        }
        if (!m_moved)
            return {};
        return succeeded(restandUnder(m_opened, m_unit, m_request.person));
    }

private:
    Hold hold(HoldKind kind, QDate from, QDate reviewOn) const
    {
        const ShortText user = ShortText::from(m_opened.session().userName).value();
        return {kind, m_request.handler.value_or(user), LongText::from(caseHoldReason(kind, m_request.reference())).value(), from, reviewOn, {}};
    }

    // A restriction that somebody lifted stays lifted, until another answer grants one.
    static bool isSame(const PlacedHold &placed, const Hold &wanted)
    {
        return placed.hold.kind == wanted.kind && (wanted.kind == HoldKind::Restriction ? placed.hold.from == wanted.from : !placed.hold.lifted);
    }

    Result<void> keep(const std::vector<PlacedHold> &placed, const Hold &wanted)
    {
        const auto known = std::find_if(placed.begin(), placed.end(), [&](const PlacedHold &each) { return isSame(each, wanted); });
        if (known == placed.end())
            return place(wanted);
        if (known->hold.lifted || known->hold.reviewOn == wanted.reviewOn)
            return {};
        return m_opened.tables().retentionHolds.moveReview(m_unit.transaction(), *known, wanted.reviewOn);
    }

    Result<void> place(const Hold &wanted)
    {
        const PlacedHold placed{RetentionHoldId::create(m_opened.clock().now()), m_request.person, wanted, m_request.id, 1};
        m_moved = true;
        return m_opened.tables().retentionHolds.insert(m_unit.transaction(), placed);
    }

    Result<void> liftOthers(const std::vector<PlacedHold> &placed, const std::vector<Hold> &wanted)
    {
        for (PlacedHold each : placed) {
            if (each.hold.lifted || std::any_of(wanted.begin(), wanted.end(), [&](const Hold &one) { return isSame(each, one); }))
                continue;
            each.hold.lifted = std::max(each.hold.from, m_opened.today());
            m_moved = true;
            if (const Result<void> written = m_opened.tables().retentionHolds.lift(m_unit.transaction(), each); !written)
                return written;
        }
        return {};
    }

    Register &m_opened;
    UnitOfWork &m_unit;
    const Request &m_request;
    bool m_moved = false;
};

} // namespace

Result<void> keepCaseHolds(Register &opened, UnitOfWork &unit, const Request &request, const DerivedColumns &derived)
{
    return CaseHolds(opened, unit, request).run(derived);
}

} // namespace balie
