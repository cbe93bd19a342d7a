// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/expiry.h"

namespace balie {

// VERA's ARCHIEFSTATUS of something that is kept, for exchange with the systems where it lives. The words are VERA's own.
enum class ArchiveStatus {
    Current,   // in use
    Archived,  // out of use, its period runs or is over
    MustKeep,  // a duty or a claim stands, whatever the period
    Blocked,   // an investigation, a procedure or a request: neither destroyed nor changed
    Destroyed, // only that it happened is still known
};

template <>
struct EnumWords<ArchiveStatus>
{
    static constexpr auto words = enumWords<ArchiveStatus>({
        {ArchiveStatus::Current, "ACT"},
        {ArchiveStatus::Archived, "GEA"},
        {ArchiveStatus::MustKeep, "BEW"},
        {ArchiveStatus::Blocked, "GEB"},
        {ArchiveStatus::Destroyed, "VER"},
    });
};

// A claim, a collection and what its system says to keep set BEW, every other hold GEB, and GEB goes first; a floor that still
// stands sets BEW. Once destroyed nothing else counts.
ArchiveStatus archiveStatusOf(const Expiry &expiry, QDate today, std::optional<QDate> destroyedOn = {});

} // namespace balie
