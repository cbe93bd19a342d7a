// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/xlsxtable.h"

#include <algorithm>

namespace balie {

namespace {

// "AB12" is 27; -1 for what names no column.
int columnOf(QStringView place)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < place.size() && i < 4 && place.at(i) >= u'A' && place.at(i) <= u'Z'; ++i)
        column = column * 26 + (place.at(i).unicode() - u'A' + 1);
    return i == 0 ? -1 : column - 1;
}

QStringList namesOf(const std::vector<Workbook::Sheet> &sheets)
{
    QStringList names;
    for (const Workbook::Sheet &one : sheets)
        names.append(one.name.left(60));
    return names;
}

// A row that names one cell again and again has no more to say than one with every cell wrong.
void addFault(TableRow &row, const RowFault &fault)
{
    if (row.faults.size() < static_cast<std::size_t>(RowReader::mostColumns))
        row.faults.push_back(fault);
}

} // namespace

Result<std::unique_ptr<XlsxTable>> XlsxTable::open(const QString &path, const QString &sheet, const std::atomic_bool *stop)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    std::unique_ptr<XlsxTable> table(new XlsxTable(std::move(*archive), stop));
    auto book = readWorkbook(table->m_archive, stop);
    if (!book)
        return book.error();
    table->m_book = std::move(*book);
    const auto &sheets = table->m_book.sheets;
    const auto chosen = std::find_if(sheets.begin(), sheets.end(), [&](const Workbook::Sheet &one) { return sheet.isEmpty() || one.name.compare(sheet, Qt::CaseInsensitive) == 0; });
    if (chosen == sheets.end())
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QStringLiteral("sheet-unknown")).with(QStringLiteral("sheets"), namesOf(sheets).join(QStringLiteral(", ")));
    table->m_sheets = namesOf(sheets);
    table->m_sheets.move(chosen - sheets.begin(), 0);
    auto xml = ZippedXml::open(table->m_archive, chosen->part, largestSheet, stop);
    if (!xml)
        return xml.error();
    table->m_xml = std::move(*xml);
    TableRow row;
    const bool isThere = table->readRow(row);
    if (const auto fault = table->m_xml->fault(); fault && !isThere)
        return *fault;
    const Result<void> heading = table->takeHeading(row);
    if (!heading)
        return heading.error();
    return table;
}

// A row that names none comes behind the one before, and so does one beyond any sheet.
qint64 XlsxTable::lineOf(qint64 said) const
{
    constexpr qint64 lastLine = 1'000'000'000;
    return said > m_line && said <= lastLine ? said : m_line + 1;
}

// The next row with something in it; false at the end, where the part is read on to its own, and at a fault.
bool XlsxTable::readRow(TableRow &row)
{
    row.cells.clear();
    row.faults.clear();
    QXmlStreamReader &reader = m_xml->reader();
    int column = 0;
    while (m_xml->next()) {
        if (reader.isCharacters())
            continue;
        if (reader.isStartElement() && reader.name() == u"row") {
            m_line = lineOf(reader.attributes().value(QLatin1String("r")).toLongLong());
            row.line = m_line;
            column = 0;
        } else if (reader.isStartElement() && reader.name() == u"c") {
            const int said = columnOf(reader.attributes().value(QLatin1String("r")));
            column = said >= 0 ? said : column;
            readCell(row, column);
            ++column;
        } else if (reader.isEndElement() && reader.name() == u"row") {
            if (!row.cells.isEmpty() || !row.faults.empty())
                return true;
        } else if (reader.isEndElement() && reader.name() == u"sheetData") {
            while (m_xml->next()) { }
            return false;
        }
    }
    return false;
}

// Reads on to the end of the cell. A value beyond the longest is kept one character too long, to be named.
void XlsxTable::readCell(TableRow &row, int column)
{
    QXmlStreamReader &reader = m_xml->reader();
    Cell cell;
    cell.column = column;
    cell.type = reader.attributes().value(QLatin1String("t")).toString();
    if (const auto style = reader.attributes().value(QLatin1String("s")); !style.isEmpty())
        cell.style = style.toInt();
    bool inValue = false;
    int sounds = 0;
    while (m_xml->next()) {
        const bool begins = reader.isStartElement();
        if (reader.isCharacters()) {
            if (inValue && sounds == 0)
                cell.value += reader.text().left(longestCell + 1 - cell.value.size());
        } else if (reader.name() == u"v" || reader.name() == u"t") {
            inValue = begins;
            cell.hasValue = true;
        } else if (reader.name() == u"rPh") {
            sounds += begins ? 1 : -1;
        } else if (reader.name() == u"f") {
            cell.formula = true;
        } else if (reader.name() == u"c" && !begins) {
            break;
        }
    }
    putCell(row, cell);
}

void XlsxTable::putCell(TableRow &row, Cell &cell)
{
    const auto problem = makeValue(cell);
    if (!problem && cell.value.isEmpty())
        return;
    if (cell.column >= mostColumns) {
        if (row.faults.empty() || row.faults.back().problem != RowProblem::TooManyCells)
            addFault(row, {RowProblem::TooManyCells});
        return;
    }
    if (problem)
        addFault(row, {*problem, cell.column});
    else if (cell.formula)
        ++m_formulas[cell.column];
    if (row.cells.size() <= cell.column)
        row.cells.resize(cell.column + 1);
    row.cells[cell.column] = problem ? QString() : cell.value;
}

std::optional<RowProblem> XlsxTable::makeValue(Cell &cell) const
{
    if (cell.type == u"e")
        return RowProblem::ErrorInCell;
    if (cell.value.isEmpty())
        return cell.formula && !(cell.type == u"str" && cell.hasValue) ? std::optional(RowProblem::FormulaWithoutValue) : std::nullopt;
    if (cell.type == u"s") {
        bool isNumber = false;
        const auto text = m_book.texts.at(cell.value.toLongLong(&isNumber));
        if (!isNumber || !text)
            return RowProblem::ErrorInCell;
        cell.value = *text;
    } else if (cell.type == u"b") {
        cell.value = cell.value == u"1" || cell.value == u"true" ? QStringLiteral("WAAR") : QStringLiteral("ONWAAR");
    } else if (cell.type.isEmpty() || cell.type == u"n") {
        const bool isKnown = cell.style >= 0 && cell.style < static_cast<int>(m_book.formats.size());
        const SheetFormat format = isKnown ? m_book.formats[static_cast<std::size_t>(cell.style)] : SheetFormat::Number;
        const auto number = numberInSheet(cell.value, format, m_book.from1904);
        if (!number)
            return format == SheetFormat::Number ? RowProblem::ErrorInCell : RowProblem::DateOutOfRange;
        cell.value = *number;
    }
    return std::nullopt;
}

Result<bool> XlsxTable::next(TableRow &row)
{
    if (!readRow(row)) {
        const auto fault = m_xml->fault();
        if (fault && fault->code() == ErrorCode::Cancelled)
            return *fault;
        return fault ? Result<bool>(fault->with(QStringLiteral("line"), m_line)) : Result<bool>(false);
    }
    fitToHeading(row, true);
    return true;
}

} // namespace balie
