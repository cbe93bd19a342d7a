// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/organisationrows.h"
#include "core/overview/requestrows.h"

#include <QMap>

namespace balie {

// What was typed in the filter row, by column.
using TypedFilters = QMap<RequestColumn, QString>;

struct FilterContext
{
    QDate today;
    std::vector<OrganisationRow> organisations;
};

// Reads the filter row as people know it from a spreadsheet. Of days: "7-3", ">7-3", "<=vandaag",
// "1-3..31-3". Of a state, a right, a channel, an organisation: a piece of the word, or "!" and a
// piece. Of all others: a piece of the text, "!" and a piece that must not be in it, "leeg" or "!leeg"
// ("empty"). What cannot be read is an error with the fact "column", and filters nothing.
// Errors: NotADate, NotAWord.
Result<RequestFilter> readFilters(const TypedFilters &typed, const FilterContext &context);

// What was typed on top of a view: where both say something of the same thing, the typed one counts.
RequestFilter narrowed(RequestFilter view, const RequestFilter &typed);

// What can be typed under that column, for people.
QString filterHelp(RequestColumn column);

// Whether the column holds days.
bool isDayColumn(RequestColumn column);

} // namespace balie
