// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/caseevent.h"
#include "core/domain/person/person.h"
#include "core/domain/person/representative.h"
#include "core/wording/letterwords.h"

#include <optional>

namespace balie {

// To whom a letter goes, and where; for letterFields().

// As the post reads it.
QString envelopeLines(const PostalAddress &address);

// What stands under the name: the address for the post, or the way in which the letter goes. Where nobody said which,
// that for the post goes before that for mail. Empty where there is none.
QString addressFor(const Person &person, std::optional<SentBy> way, const LetterWords &words);

// The condition under which a letter asks for the proof that somebody may act for another; of who lacks it.
const char *lackingProof(RepresentativeKind kind);

} // namespace balie
