// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace balie {

// A text, a day or a number; an invalid day is an empty cell. A text that looks like a formula stays a text.
using SheetCell = std::variant<QString, QDate, qint64>;

// A workbook of one sheet (.xlsx) that is written row by row: heads that stay in view and can be filtered, days as days.
// It says nothing of who made it and when.
class XlsxSheet
{
public:
    static constexpr int mostRows = 1'048'575; // below the heads; of the format itself

    // The folder is where its parts are written before they are packed; nothing of them stays there.
    // Error: FileUnwritable.
    static Result<std::unique_ptr<XlsxSheet>> begin(const QString &folder, const QString &name, const QStringList &heads);
    ~XlsxSheet();

    // Error: FileTooLarge ("kind" = "rows", "limit").
    Result<void> append(const std::vector<SheetCell> &cells);
    // The whole file; nothing is appended after it. Errors: FileUnwritable, DiskFull.
    Result<QByteArray> finish();

private:
    struct State;

    explicit XlsxSheet(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace balie
