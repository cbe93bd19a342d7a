// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longtext.h"
#include "core/base/shorttext.h"

#include <QDate>
#include <QIODevice>

#include <vector>

namespace balie {

// One datum that the person provided, as a system of the organisation holds it (Art. 20(1)).
struct PortableItem
{
    ShortText subject; // "Huurovereenkomst": what it belongs to
    ShortText name;    // "Ingangsdatum"
    LongText value;

    friend bool operator==(const PortableItem &, const PortableItem &) = default;
};

// What a person takes along: whose data, from whom, of which day.
struct PortableData
{
    QString controller;
    QString person;
    QString reference; // of the case
    QDate made;
    std::vector<PortableItem> items;
};

constexpr int mostPortableItems = 20'000;

// Reads the items as a colleague brings them out of a system: CSV, or copied from a spreadsheet, under the heads subject,
// name and value (onderwerp, gegeven, waarde), in any order. Errors: those of CsvReader and of the texts, with
// "line" and "column"; FileMalformed ("problem" = "columns", "column") for a head that is missing or unknown,
// FileTooLarge ("kind" = "items", "limit"); Empty for a file without items.
Result<std::vector<PortableItem>> readPortableItems(QIODevice &file);

// A form that is structured, commonly used and machine-readable, each saying of whom it is (Art. 20(1), recital 68).
// JSON holds every value to the letter; in CSV a value that a spreadsheet would calculate, and that is no number, has an apostrophe in front.
QByteArray portableJson(const PortableData &data);
QByteArray portableCsv(const PortableData &data);

} // namespace balie
