// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organisation/profile.h"

namespace balie {

// The limits within which an officer may set what a profile promises.
struct ProfileLimits
{
    static constexpr int shortestTerm = 1;
    static constexpr int longestTerm = 92; // three months: no promise outruns the longest legal term
    static constexpr int longestRetention = 100; // years
    static constexpr int longestQuote = 12;      // words
};

// "ieder1", "wonen-noord": what names a profile in files and on the command line. Two to forty small
// letters, digits and single hyphens, the first a letter.
// Errors: Empty, TooLong (facts "limit", "length"), NotAProfileId.
Result<void> checkProfileId(const QString &id);

// "fin-admin": what names a category of retention; spelled as a profile's id is. Error: NotAWord (fact "word").
Result<void> checkCategoryId(const QString &id);

// Whether a profile holds together, however it was made: names and texts are there in both languages,
// terms and periods lie within their limits, an address is one, a promise has an id of its own, and
// each right is either named or not named. Every error has the fact "key", the place in the profile
// ("answer.promise.days", "channels.0.value").
// Errors: Empty, TooLong (a quote: fact "words"), NotText, NotAProfileId, NumberOutOfRange (facts "from", "to", "value"),
// NotAnEmailAddress, NotAPhoneNumber, NotADate, NotAWord, SaidTwice (fact "word"), RightMissing (fact "word").
Result<void> checkProfile(const Profile &profile);

} // namespace balie
