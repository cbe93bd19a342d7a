// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/organisation/profile.h"

#include <optional>
#include <vector>

namespace balie {

// What a statement leaves out or gets wrong, as far as its facts show it.
enum class GapKind {
    NoTerm,              // AVG 12(3): the statement is silent, the law holds
    TermOutlastsMonth,   // AVG 12(3): more days than a short month has
    ExtensionTooLong,    // AVG 12(3): term and extension outlast three short months
    RightNotNamed,       // AVG 13(2)(b)-(c), (f), 21(4)
    AuthorityNotNamed,   // AVG 13(2)(d)
    NoChannel,           // AVG 12(2): nowhere to turn to
    IdentityAlways,      // AVG 12(6): only on reasonable doubt
    KeepsIdentityCopies, // AVG 5(1)(c)
    GroundUnknownToLaw,  // AVG 12(5)
    NoRetentionPeriod,   // AVG 13(2)(a)
    NoLegalBasis,        // AVG 13(1)(c)
    NoRecipients,        // AVG 13(1)(e)
};

template <>
struct EnumWords<GapKind>
{
    static constexpr auto words = enumWords<GapKind>({
        {GapKind::NoTerm, "no-term"},
        {GapKind::TermOutlastsMonth, "term-outlasts-month"},
        {GapKind::ExtensionTooLong, "extension-too-long"},
        {GapKind::RightNotNamed, "right-not-named"},
        {GapKind::AuthorityNotNamed, "authority-not-named"},
        {GapKind::NoChannel, "no-channel"},
        {GapKind::IdentityAlways, "identity-always"},
        {GapKind::KeepsIdentityCopies, "keeps-identity-copies"},
        {GapKind::GroundUnknownToLaw, "ground-unknown-to-law"},
        {GapKind::NoRetentionPeriod, "no-retention-period"},
        {GapKind::NoLegalBasis, "no-legal-basis"},
        {GapKind::NoRecipients, "no-recipients"},
    });
};

struct FoundGap
{
    GapKind kind = GapKind::NoTerm;
    std::optional<Right> right; // with RightNotNamed

    friend bool operator==(const FoundGap &, const FoundGap &) = default;
};

// The article behind a gap, with the name of the law: "AVG 13(2)(d)".
QString articleOf(GapKind kind);

// What an officer is told while she makes a profile of her own, so that her statement can be mended.
// None of it hinders saving: the law holds whatever a statement leaves out. The built-in profiles carry
// notes made by reading the whole text instead (Profile::gaps).
std::vector<FoundGap> gapsIn(const Profile &profile);

} // namespace balie
