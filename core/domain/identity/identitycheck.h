// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/shorttext.h"

#include <optional>
#include <vector>

namespace balie {

// How the person was recognised, one value a means. Never what was shown or said.
enum class IdentityMeans {
    Portal,   // logged in to the tenant portal
    Code,     // answered a code or link sent to a contact point already on file
    Callback, // called back on the number on file
    Facts,    // gave two facts that are neither public nor on an envelope
    Shown,    // showed an identity document at the desk or at home; looked at, not copied
    Video,    // showed it in a video call
    Copy,     // sent a copy with number, photo and MRZ hidden; deleted after the check
};

template <>
struct EnumWords<IdentityMeans>
{
    static constexpr auto words = enumWords<IdentityMeans>({
        {IdentityMeans::Portal, "portal"},
        {IdentityMeans::Code, "code"},
        {IdentityMeans::Callback, "callback"},
        {IdentityMeans::Facts, "facts"},
        {IdentityMeans::Shown, "shown"},
        {IdentityMeans::Video, "video"},
        {IdentityMeans::Copy, "copy"},
    });
};

// The levels of the ladder, 0 (logged in) to 4 (a blackened copy). GDPR Art. 12(6): only what is
// necessary, on reasonable doubt.
enum class IdentityLevel { Portal = 0, OnFile = 1, OnFileAndFacts = 2, Shown = 3, RedactedCopy = 4 };

// What a register keeps of an identification: level, means, who looked. Never a copy, a document
// number, a BSN or an answer.
struct IdentityCheck
{
    IdentityLevel level = IdentityLevel::OnFile;
    std::vector<IdentityMeans> means;
    std::optional<ShortText> employee;
    // Level 4 needs a reason and a day by which the copy is gone (EDPB Guidelines 01/2022, 79).
    std::optional<ShortText> reason;
    std::optional<QDate> copyDeletedBy;

    friend bool operator==(const IdentityCheck &, const IdentityCheck &) = default;
};

} // namespace balie
