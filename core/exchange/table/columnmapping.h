// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace balie {

enum class TableKind { Persons, Tenancies, RetentionItems, Recipients, Disclosures, WorksOrders };

template <>
struct EnumWords<TableKind>
{
    static constexpr auto words = enumWords<TableKind>({
        {TableKind::Persons, "persons"},
        {TableKind::Tenancies, "tenancies"},
        {TableKind::RetentionItems, "retention"},
        {TableKind::Recipients, "recipients"},
        {TableKind::Disclosures, "disclosures"},
        {TableKind::WorksOrders, "works-orders"},
    });
};

// What a column can be taken for.
struct TableField
{
    const char *word;
    bool isNeeded;
    const char *names; // what columns are called that hold it, folded, without blanks and signs, between bars
};

// All that is ever taken over, in the order in which people fill it in.
const std::vector<TableField> &fieldsOf(TableKind kind);

struct MappedColumn
{
    QString field;
    QString heading;

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

// Which column of a file is which field. What is not named is not taken over.
struct ColumnMapping
{
    QString name;
    TableKind kind = TableKind::Persons;
    std::vector<MappedColumn> columns;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

// By what the columns are called; of several that fit the one whose name says most.
ColumnMapping suggestedMapping(TableKind kind, const QStringList &heading);
// The headings that it does not name.
QStringList notTaken(const ColumnMapping &mapping, const QStringList &heading);

// The place of a field among the cells, for each field of the kind; -1 where no column was named.
using ColumnPlaces = std::vector<int>;

// Errors: FileMalformed with "problem" and "column": "column-missing" (named and not in the file), "column-twice" (the
// file has two of that name), "field-missing" (needed, and no column named), "field-unknown", "field-twice".
Result<ColumnPlaces> placesOf(const ColumnMapping &mapping, const QStringList &heading);

QByteArray mappingToJson(const ColumnMapping &mapping);
// Without the fields of which nothing is kept any more. Errors: FileTooLarge; FileMalformed (facts "key", "problem").
Result<ColumnMapping> mappingFromJson(const QByteArray &json);

} // namespace balie
