// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shorttext.h"

#include <optional>

namespace balie {

// A name as the Dutch write it: the prefix (tussenvoegsel) stands apart, so that "van der Horst" is
// found and sorted under H.
struct PersonName
{
    std::optional<ShortText> given; // first name or initials
    QString prefix;                 // "van der", "El": as given, save a capital that only its place gave it; may be empty
    ShortText family;

    // Splits "Jan van der Horst", "J. van der Horst", "Horst, Jan van der" and "Horst".
    static Result<PersonName> from(const QString &text);

    QString display() const;     // "Jan van der Horst"
    QString listed() const;      // "Horst, Jan van der"
    QString salutation() const;  // "Van der Horst": behind "de heer" or "mevrouw"

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

} // namespace balie
