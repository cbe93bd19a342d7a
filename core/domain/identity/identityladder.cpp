// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/identityladder.h"

#include <QStringList>

#include <algorithm>

namespace balie {

static bool holds(const std::vector<IdentityMeans> &means, IdentityMeans one)
{
    return std::find(means.begin(), means.end(), one) != means.end();
}

std::vector<std::vector<IdentityMeans>> waysToReach(IdentityLevel level)
{
    using enum IdentityMeans;
    switch (level) {
    case IdentityLevel::Portal: return {{Portal}};
    case IdentityLevel::OnFile: return {{Code}, {Callback}};
    case IdentityLevel::OnFileAndFacts: return {{Code, Facts}, {Callback, Facts}};
    case IdentityLevel::Shown: return {{Shown}, {Video}};
    case IdentityLevel::RedactedCopy: return {{Copy}};
    }
    Q_UNREACHABLE();
}

static bool makes(const std::vector<IdentityMeans> &means, IdentityLevel level)
{
    const auto ways = waysToReach(level);
    return std::any_of(ways.begin(), ways.end(), [&means](const std::vector<IdentityMeans> &way) {
        return std::all_of(way.begin(), way.end(), [&means](IdentityMeans one) { return holds(means, one); });
    });
}

bool reaches(const std::vector<IdentityMeans> &means, IdentityLevel level)
{
    switch (level) {
    case IdentityLevel::Portal: return makes(means, IdentityLevel::Portal);
    case IdentityLevel::OnFile: return makes(means, IdentityLevel::OnFile) || makes(means, IdentityLevel::Shown);
    case IdentityLevel::OnFileAndFacts: return makes(means, IdentityLevel::OnFileAndFacts) || makes(means, IdentityLevel::Shown);
    case IdentityLevel::Shown: return makes(means, IdentityLevel::Shown);
    case IdentityLevel::RedactedCopy: return makes(means, IdentityLevel::RedactedCopy);
    }
    Q_UNREACHABLE();
}

std::optional<IdentityLevel> highestLevel(const std::vector<IdentityMeans> &means)
{
    using enum IdentityLevel;
    for (IdentityLevel level : {RedactedCopy, Shown, OnFileAndFacts, OnFile, Portal}) {
        if (reaches(means, level))
            return level;
    }
    return std::nullopt;
}

static QString wordsOf(const std::vector<IdentityMeans> &means, QLatin1Char between)
{
    QStringList words;
    for (IdentityMeans one : means)
        words.append(toWord(one));
    return words.join(between);
}

// "code+facts|callback+facts": each way, in the order of least trouble.
static QString waysTo(IdentityLevel level)
{
    QStringList ways;
    for (const std::vector<IdentityMeans> &way : waysToReach(level))
        ways.append(wordsOf(way, QLatin1Char('+')));
    return ways.join(QLatin1Char('|'));
}

Result<void> meetsLadder(const IdentityCheck &check)
{
    if (!reaches(check.means, check.level)) {
        const std::optional<IdentityLevel> reached = highestLevel(check.means);
        return Error(ErrorCode::IdentityMeansTooWeak)
            .with(QStringLiteral("level"), static_cast<qint64>(check.level))
            .with(QStringLiteral("reached"), reached ? QString::number(static_cast<int>(*reached)) : QString())
            .with(QStringLiteral("means"), wordsOf(check.means, QLatin1Char(',')))
            .with(QStringLiteral("needed"), waysTo(check.level));
    }
    if (check.level != IdentityLevel::RedactedCopy && !holds(check.means, IdentityMeans::Copy))
        return {};
    if (!check.reason)
        return Error(ErrorCode::IdentityLevelNeedsReason).with(QStringLiteral("missing"), QStringLiteral("reason"));
    if (!check.copyDeletedBy || !check.copyDeletedBy->isValid())
        return Error(ErrorCode::IdentityLevelNeedsReason).with(QStringLiteral("missing"), QStringLiteral("copy-deleted-by"));
    return {};
}

} // namespace balie
