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

// Whether it became clear who the person is.
enum class IdentityOutcome { Established, NotEstablished };

template <>
struct EnumWords<IdentityOutcome>
{
    static constexpr auto words = enumWords<IdentityOutcome>({
        {IdentityOutcome::Established, "established"},
        {IdentityOutcome::NotEstablished, "not-established"},
    });
};

// What makes a mistake about the person more harmful, or less likely.
enum class IdentityCircumstance {
    FinancialData,  // rent, arrears, nuisance reports are in it
    SpecialData,    // health or crime is in it: Art. 9 and 10
    LoggedIn,       // it came through the tenant portal (EDPB Guidelines 01/2022, 73)
    ContactChanged, // an e-mail address, telephone or bank number was changed in the same call
    SharedAddress,  // an ex-partner or housemate may open what goes to the address on file
    DoubtRemains,   // the means so far left reasonable doubt (Art. 12(6))
};

template <>
struct EnumWords<IdentityCircumstance>
{
    static constexpr auto words = enumWords<IdentityCircumstance>({
        {IdentityCircumstance::FinancialData, "financial-data"},
        {IdentityCircumstance::SpecialData, "special-data"},
        {IdentityCircumstance::LoggedIn, "logged-in"},
        {IdentityCircumstance::ContactChanged, "contact-changed"},
        {IdentityCircumstance::SharedAddress, "shared-address"},
        {IdentityCircumstance::DoubtRemains, "doubt-remains"},
    });
};

// What a register keeps of an identification: level, means, outcome, who looked. Never a copy, a document
// number, a BSN or an answer.
struct IdentityCheck
{
    IdentityLevel level = IdentityLevel::OnFile;
    std::vector<IdentityMeans> means;
    std::optional<ShortText> employee;
    // Level 4 needs a reason and a day by which the copy is gone (EDPB Guidelines 01/2022, 79).
    std::optional<ShortText> reason;
    std::optional<QDate> copyDeletedBy;
    IdentityOutcome outcome = IdentityOutcome::Established;
    std::vector<IdentityCircumstance> circumstances = {}; // as known when it was looked at

    friend bool operator==(const IdentityCheck &, const IdentityCheck &) = default;
};

} // namespace balie
