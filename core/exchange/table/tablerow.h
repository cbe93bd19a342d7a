// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QStringList>

#include <vector>

namespace balie {

// What can be wrong with one row of a file.
enum class RowProblem {
    QuoteOpen,
    QuoteInside,
    TextAfterQuote,
    NotText,
    HoldsNul,
    RowTooLong,
    CellTooLong,
    TooFewCells,
    TooManyCells,
    ErrorInCell,
    FormulaWithoutValue,
    Formula,
    DateOutOfRange,
};

template <>
struct EnumWords<RowProblem>
{
    static constexpr auto words = enumWords<RowProblem>({
        {RowProblem::QuoteOpen, "quote-open"},
        {RowProblem::QuoteInside, "quote-inside"},
        {RowProblem::TextAfterQuote, "text-after-quote"},
        {RowProblem::NotText, "not-utf-8"},
        {RowProblem::HoldsNul, "holds-nul"},
        {RowProblem::RowTooLong, "row-too-long"},
        {RowProblem::CellTooLong, "cell-too-long"},
        {RowProblem::TooFewCells, "too-few-cells"},
        {RowProblem::TooManyCells, "too-many-cells"},
        {RowProblem::ErrorInCell, "error-in-cell"},
        {RowProblem::FormulaWithoutValue, "formula-without-value"},
        {RowProblem::Formula, "formula"},
        {RowProblem::DateOutOfRange, "date-out-of-range"},
    });
};

struct RowFault
{
    static constexpr int wholeRow = -1;

    RowProblem problem = RowProblem::NotText;
    int column = wholeRow; // from 0; what is wrong with one cell does not harm the others

    friend bool operator==(const RowFault &, const RowFault &) = default;
};

// One row of a table as the file has it. A row of which the whole is wrong has no cells.
struct TableRow
{
    qint64 line = 1; // where it begins in the file, from 1
    QStringList cells = {};
    std::vector<RowFault> faults = {};

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

} // namespace balie
