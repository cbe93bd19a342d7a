// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/expiry.h"

namespace balie {

// Why something stays though its person asks to erase it.
enum class KeepGround {
    StillNeeded,    // what its period counts from has not happened, or is not known: the purpose stands (Art. 17(1)(a))
    LegalDuty,      // a law obliges to keep it (Art. 17(3)(b))
    Claim,          // for a claim, also one that is being collected (Art. 17(3)(e))
    Restriction,    // the person asked to keep it (Art. 18(1)(b), (c))
    OtherCase,      // another request or complaint of the person is open
    SharedFile,     // it is in a file with data of somebody else, which may not go (Art. 17(3))
    Audit,
    Archive,        // its system keeps it for good; whether that may is to be looked at (Art. 17(3)(d))
    DutyElsewhere,  // its system says that a law or a contract obliges; which one is to be looked at (Art. 17(3)(b))
    BlockedElsewhere, // its system blocked it, for an investigation, a procedure or a request
    TellsOfData,    // it tells who got data that are kept, and goes when those do (Art. 15(1)(c), 19)
    Accountability, // it shows how a request was answered (Art. 5(2), 17(3)(e))
};

template <>
struct EnumWords<KeepGround>
{
    static constexpr auto words = enumWords<KeepGround>({
        {KeepGround::StillNeeded, "still-needed"},
        {KeepGround::LegalDuty, "legal-duty"},
        {KeepGround::Claim, "claim"},
        {KeepGround::Restriction, "restriction"},
        {KeepGround::OtherCase, "other-case"},
        {KeepGround::SharedFile, "shared-file"},
        {KeepGround::Audit, "audit"},
        {KeepGround::Archive, "archive"},
        {KeepGround::DutyElsewhere, "duty-elsewhere"},
        {KeepGround::BlockedElsewhere, "blocked-elsewhere"},
        {KeepGround::TellsOfData, "tells-of-data"},
        {KeepGround::Accountability, "accountability"},
    });
};

// What to do with something of which its person asks the erasure (Art. 17). A proposal: a person decides.
struct ErasureAdvice
{
    std::optional<KeepGround> keep = {};  // none: erase it
    // The last day of keeping; none where nobody knows it yet. Of what is to be erased: that of its period, while that runs.
    std::optional<QDate> until = {};
    std::optional<QDate> lookAgain = {};  // where a hold keeps it
    std::optional<LocalText> source = {}; // of the law that obliges

    friend bool operator==(const ErasureAdvice &, const ErasureAdvice &) = default;
};

// What is kept of one kind in one system of who asks for erasure, and what to do with it.
struct ErasureLine
{
    RetentionCategory category;
    QString system;
    int items = 0;
    ErasureAdvice advice;

    friend bool operator==(const ErasureLine &, const ErasureLine &) = default;
};

// A hold goes first, then a law, then a claim that has not lapsed; what nobody needs any more is erased, also before the period that was chosen is over.
// The holds of expiry are those that count: without that of the very case in which the erasure is asked.
ErasureAdvice adviseErasure(const RetentionRule &rule, const Expiry &expiry, QDate today);

} // namespace balie
