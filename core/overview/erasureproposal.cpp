// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/erasureproposal.h"

#include "core/domain/retention/casefile.h"
#include "core/exchange/retentionfile.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"

#include <algorithm>

namespace balie {

namespace {

class Proposal
{
public:
    Proposal(Register &opened, RequestId request) : m_opened(opened), m_request(request), m_rules(opened) {}

    Result<void> add(const RetentionItem &item)
    {
        const bool isItsOwnFile = isCaseFile(item) && item.request == m_request;
        if (item.destroyedOn || isItsOwnFile)
            return {};
        const Result<ErasureAdvice> advice = adviceOn(item);
        if (!advice)
            return advice.error();
        const ErasureLine line{categoryFor(builtInRetentionBaseline(), item.category), item.system.toString(), 1, *advice};
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const ErasureLine &each) {
            return each.category.id == line.category.id && each.system == line.system && each.advice == line.advice;
        });
        if (same == m_lines.end())
            m_lines.push_back(line);
        else
            ++same->items;
        return {};
    }

    std::vector<ErasureLine> lines() const { return m_lines; }

private:
    Result<ErasureAdvice> adviceOn(const RetentionItem &item)
    {
        const Result<const RetentionRule *> rule = m_rules.of(item);
        if (!rule)
            return rule.error();
        const auto placed = m_opened.tables().retentionHolds.on(item.id);
        if (!placed)
            return placed.error();
        std::vector<Hold> holds;
        bool isHeldItself = false;
        for (const PlacedHold &each : *placed) {
            if (each.cause == m_request)
                continue;
            holds.push_back(each.hold);
            isHeldItself = isHeldItself || (each.isOn(item) && each.hold.standsOn(m_opened.today()));
        }
        const Expiry expiry = expiryOf(**rule, item.days(), holds, m_opened.today());
        const ErasureAdvice advice = adviseErasure(**rule, expiry, m_opened.today());
        if (!isHeldItself && !expiry.holds.empty())
            return ErasureAdvice{KeepGround::SharedFile, {}, advice.lookAgain, {}};
        const bool isProof = isCaseFile(item) && !advice.keep && !expiry.mayBeDestroyed();
        return isProof ? ErasureAdvice{KeepGround::Accountability, expiry.lastDay, {}, {}} : advice;
    }

    Register &m_opened;
    RequestId m_request;
    KeepingRules m_rules;
    std::vector<ErasureLine> m_lines;
};

} // namespace

Result<std::vector<ErasureLine>> erasureProposal(Register &opened, const Request &request)
{
    const std::vector<Right> rights = currentRights(request);
    if (std::find(rights.begin(), rights.end(), Right::Erasure) == rights.end())
        return std::vector<ErasureLine>();
    const auto kept = opened.tables().retentionItems.of(request.person);
    if (!kept)
        return kept.error();
    Proposal proposal(opened, request.id);
    for (const RetentionItemTable::Kept &each : *kept) {
        if (const Result<void> added = proposal.add(each.item); !added)
            return added.error();
    }
    return proposal.lines();
}

} // namespace balie
