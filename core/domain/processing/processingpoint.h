// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/processing/processing.h"

#include <QStringView>

#include <array>
#include <vector>

namespace balie {

// A point of Art. 15 that the descriptions of processing answer: its word on the checklist, its place in the letter,
// and what of a description it tells.
struct ProcessingPoint
{
    const char16_t *word;
    const char16_t *field;
    LongText Processing::*matter;
    bool mayBeAbsent; // told only where there is something to tell: Art. 15(1)(g) and (h), 15(2)
};

inline constexpr std::array processingPoints{
    ProcessingPoint{u"access-a-purposes", u"access.purposes", &Processing::purpose, false},
    ProcessingPoint{u"access-b-categories", u"access.categories", &Processing::categories, false},
    ProcessingPoint{u"access-c-recipients", u"access.recipients", &Processing::recipients, false},
    ProcessingPoint{u"access-d-period", u"access.period", &Processing::period, false},
    ProcessingPoint{u"access-g-source", u"access.source", &Processing::source, true},
    ProcessingPoint{u"access-h-automated", u"access.automated", &Processing::automated, true},
    ProcessingPoint{u"access-transfers", u"access.transfers", &Processing::transfers, true},
};

// Null for a point that no description answers.
const ProcessingPoint *processingPoint(QStringView word);

// Whether one of the descriptions has something to tell on that point.
bool isDescribed(const ProcessingPoint &point, const std::vector<Processing> &descriptions);

} // namespace balie
