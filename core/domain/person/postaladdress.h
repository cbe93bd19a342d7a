// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shorttext.h"

#include <optional>

namespace balie {

// A Dutch address: street with number, postcode and place. Only the street is required.
struct PostalAddress
{
    ShortText street;     // "Lindelaan 12-b"
    QString postcode;     // "1234 AB" or empty
    QString place;

    // Errors: Empty, TooLong, NotAPostcode is no error of its own: see normalisedPostcode().
    static Result<PostalAddress> from(const QString &street, const QString &postcode, const QString &place);

    // "Lindelaan 12-b, 1234 AB Enschede"
    QString oneLine() const;

    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

// "1234ab" becomes "1234 AB"; four digits (not starting with 0) and two letters (not SA, SD, SS).
std::optional<QString> normalisedPostcode(const QString &text);

} // namespace balie
