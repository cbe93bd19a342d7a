// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/rowreader.h"
#include "core/exchange/table/workbook.h"

#include <QHash>

namespace balie {

// One sheet of an XLSX file as a table: the values that the file has, never a formula. Dates come as 2025-12-31,
// numbers with a comma, yes and no as WAAR and ONWAAR, as the same file would have them when it is saved as CSV in
// the Netherlands. The line is the number of the row. The texts that cells share are held, up to the limits of
// SharedStrings; everything else is read row by row.
class XlsxTable : public RowReader
{
public:
    static constexpr qint64 largestSheet = qint64(8) * 1024 * 1024 * 1024; // unpacked

    // The sheet of that name, or the first. Errors: those of ZipArchive, readWorkbook() and takeHeading();
    // FileMalformed ("problem" = "sheet-unknown", "sheets").
    static Result<std::unique_ptr<XlsxTable>> open(const QString &path, const QString &sheet, const std::atomic_bool *stop = nullptr);

    Result<bool> next(TableRow &row) override;
    ReadProgress progress() const override { return {m_xml->part().read(), m_xml->part().whole()}; }
    QStringList sheets() const override { return m_sheets; }
    qint64 formulas(int column) const override { return m_formulas.value(column); }

private:
    struct Cell
    {
        int column = 0;
        QString type;
        int style = -1;
        bool formula = false;
        bool hasValue = false; // also an empty text
        QString value;
    };

    XlsxTable(ZipArchive archive, const std::atomic_bool *stop) : RowReader(stop), m_archive(std::move(archive)) {}

    bool readRow(TableRow &row);
    qint64 lineOf(qint64 said) const;
    void readCell(TableRow &row, int column);
    void putCell(TableRow &row, Cell &cell);
    std::optional<RowProblem> makeValue(Cell &cell) const;

    ZipArchive m_archive;
    Workbook m_book;
    QStringList m_sheets;
    std::unique_ptr<ZippedXml> m_xml;
    qint64 m_line = 0;
    QHash<int, qint64> m_formulas; // by the column
};

} // namespace balie
