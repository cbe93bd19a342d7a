// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/gapcheck.h"

#include <algorithm>

namespace balie {

static constexpr int shortestMonth = 28;
static constexpr int shortestThreeMonths = 89; // from 31 January or 1 February of an ordinary year

QString articleOf(GapKind kind)
{
    switch (kind) {
    case GapKind::NoTerm:
    case GapKind::TermOutlastsMonth:
    case GapKind::ExtensionTooLong: return QStringLiteral("AVG 12(3)");
    case GapKind::RightNotNamed: return QStringLiteral("AVG 13(2)");
    case GapKind::AuthorityNotNamed: return QStringLiteral("AVG 13(2)(d)");
    case GapKind::NoChannel: return QStringLiteral("AVG 12(2)");
    case GapKind::IdentityAlways: return QStringLiteral("AVG 12(6)");
    case GapKind::KeepsIdentityCopies: return QStringLiteral("AVG 5(1)(c)");
    case GapKind::GroundUnknownToLaw: return QStringLiteral("AVG 12(5)");
    case GapKind::NoRetentionPeriod: return QStringLiteral("AVG 13(2)(a)");
    case GapKind::NoLegalBasis: return QStringLiteral("AVG 13(1)(c)");
    case GapKind::NoRecipients: return QStringLiteral("AVG 13(1)(e)");
    }
    Q_UNREACHABLE();
}

static void checkTerm(const AnswerTerm &answer, std::vector<FoundGap> &gaps)
{
    if (!answer.promise) {
        gaps.push_back({GapKind::NoTerm, {}});
        return;
    }
    if (answer.promise->days > shortestMonth)
        gaps.push_back({GapKind::TermOutlastsMonth, {}});
    if (answer.promise->days + answer.promise->extensionDays.value_or(0) > shortestThreeMonths)
        gaps.push_back({GapKind::ExtensionTooLong, {}});
}

// A statement need not name the right to be informed, since it is itself how that is done; and the
// complaint is a matter of the authority.
static bool mustBeNamed(Right right)
{
    return right != Right::Information && right != Right::Complaint;
}

static void checkRights(const Profile &profile, std::vector<FoundGap> &gaps)
{
    for (const Right right : allValues<Right>()) {
        if (mustBeNamed(right) && !namesRight(profile, right))
            gaps.push_back({GapKind::RightNotNamed, right});
    }
    if (profile.complaint.authority == AuthorityNamed::No)
        gaps.push_back({GapKind::AuthorityNotNamed, {}});
    const bool unknownGround = std::any_of(profile.refusalGrounds.begin(), profile.refusalGrounds.end(),
                                           [](const NamedRefusalGround &named) { return !named.ground; });
    if (unknownGround)
        gaps.push_back({GapKind::GroundUnknownToLaw, {}});
}

std::vector<FoundGap> gapsIn(const Profile &profile)
{
    std::vector<FoundGap> gaps;
    checkTerm(profile.answer, gaps);
    checkRights(profile, gaps);
    if (profile.channels.empty())
        gaps.push_back({GapKind::NoChannel, {}});
    if (profile.identification.demand == IdentityDemand::Required)
        gaps.push_back({GapKind::IdentityAlways, {}});
    if (profile.identification.copies == CopyStance::KeepsCopies)
        gaps.push_back({GapKind::KeepsIdentityCopies, {}});
    const bool anyPeriod = std::any_of(profile.retention.begin(), profile.retention.end(),
                                       [](const RetentionPromise &promise) { return promise.period.has_value(); });
    if (!anyPeriod)
        gaps.push_back({GapKind::NoRetentionPeriod, {}});
    if (profile.legalBases.empty())
        gaps.push_back({GapKind::NoLegalBasis, {}});
    if (profile.recipients.empty())
        gaps.push_back({GapKind::NoRecipients, {}});
    return gaps;
}

} // namespace balie
