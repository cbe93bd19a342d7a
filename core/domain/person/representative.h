// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"

#include <optional>

namespace balie {

// Who may act for another (domain facts 3.5).
enum class RepresentativeKind {
    Parent,        // child under 16; UAVG 5
    Curator,       // adult under curatele; BW 1:378
    Bewindvoerder, // property under bewind: only those matters; BW 1:431
    Mentor,        // care and personal matters; BW 1:450
    Gemachtigde,   // by mandate; BW 3:60: ask it in writing, with scope and date
    Lawyer,        // usually taken at the word
    Heir,          // of who has died: the GDPR is not about the dead; recital 27
};

template <>
struct EnumWords<RepresentativeKind>
{
    static constexpr auto words = enumWords<RepresentativeKind>({
        {RepresentativeKind::Parent, "parent"},
        {RepresentativeKind::Curator, "curator"},
        {RepresentativeKind::Bewindvoerder, "bewindvoerder"},
        {RepresentativeKind::Mentor, "mentor"},
        {RepresentativeKind::Gemachtigde, "gemachtigde"},
        {RepresentativeKind::Lawyer, "lawyer"},
        {RepresentativeKind::Heir, "heir"},
    });
};

struct Representative
{
    RepresentativeKind kind = RepresentativeKind::Gemachtigde;
    ShortText name;
    LongText authority; // what was shown, with its scope and date; never a copy

    // Nothing shows it yet (domain facts 3.5). A parent is asked only where there is doubt, a lawyer is taken at the word,
    // and an heir shows nothing for what the GDPR does not give.
    bool lacksAuthority() const
    {
        using K = RepresentativeKind;
        return authority.isEmpty() && kind != K::Parent && kind != K::Lawyer && kind != K::Heir;
    }

    friend bool operator==(const Representative &, const Representative &) = default;
};

} // namespace balie
