// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "app/cli/exitcode.h"
#include "core/casework/exportlist.h"
#include "core/exchange/table/xlsxsheet.h"

#include <QJsonObject>

#include <functional>

namespace balie {

// A list that leaves the register, as the ending of the file's name says: .csv, .xlsx or .json.
struct ListFile
{
    template <typename Thing>
    using Take = std::function<Result<void>(const Thing &)>;

    QString title; // of the sheet
    QStringList heads;
    // Every row to the one that takes it, as cells or as an object; how many there were. That they left stands in the audit.
    std::function<Result<qint64>(const Take<std::vector<SheetCell>> &)> cells;
    std::function<Result<qint64>(const Take<QJsonObject> &)> objects;
    QString key; // of the objects, in the document
};

// give: as giveRetention(), gives all rows.
template <typename Row, typename Give>
ListFile listFile(const QString &title, const QStringList &heads, Give give, std::vector<SheetCell> (*cellsOf)(const Row &), QJsonObject (*objectOf)(const Row &), const QString &key)
{
    return {title, heads,
            [give, cellsOf](const ListFile::Take<std::vector<SheetCell>> &take) { return give([&](const Row &row) { return take(cellsOf(row)); }); },
            [give, objectOf](const ListFile::Take<QJsonObject> &take) { return give([&](const Row &row) { return take(objectOf(row)); }); }, key};
}

// The command: the register is opened, the list made, and the file of the first argument written whole or not at all.
Result<ExitCode> giveList(CommandCall &call, const std::function<Result<ListFile>(Register &)> &listOf);

} // namespace balie
