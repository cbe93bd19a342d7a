// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/right/right.h"

#include <QStringList>

#include <vector>

namespace balie {

// Whether "niet" or "geen" before the words takes their meaning away: "niet verwijderen" is no wish to
// erase. Where the phrase holds its own "niet" ("klopt niet") it does not.
enum class Negation { Cancels, DoesNotMatter };

// Words that stand for a right when they are said in this order, in one sentence, with a few other
// words between. Each step lists what may stand there.
struct RightPhrase
{
    Right right;
    int weight;
    Negation negation;
    std::vector<QStringList> steps; // folded words; one that ends in "*" is the start of a word
};

// The phrases of Dutch and English, made once.
const std::vector<RightPhrase> &rightPhrases();

} // namespace balie
