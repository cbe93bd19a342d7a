// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportreport.h"

#include "core/casework/listcsv.h"
#include "core/domain/report/smallnumbers.h"
#include "core/wording/reportwords.h"
#include "core/workspace/unitofwork.h"

#include <QJsonObject>

namespace balie {

namespace {

QJsonObject contentOf(const ReportQuery &query, int least, ReportForm form)
{
    QJsonObject content{{QStringLiteral("as"), toWord(form)},
                        {QStringLiteral("from"), query.period.first.toString(Qt::ISODate)},
                        {QStringLiteral("until"), query.period.last.toString(Qt::ISODate)}};
    if (query.organisation)
        content.insert(QStringLiteral("organisation"), query.organisation->toString());
    if (least > 0)
        content.insert(QStringLiteral("hidden-below"), least);
    return content;
}

// A number where it is one; in words where it is hidden; nothing where there is none.
SheetCell cellOf(const ReportNumber &number, int least)
{
    if (const std::optional<qint64> value = number.value())
        return *value;
    return number.isSaid() ? SheetCell(numberWords(number, least)) : SheetCell(QString());
}

SheetCell shareCell(const ReportNumber &share)
{
    if (const std::optional<qint64> value = share.value())
        return *value;
    return share.isSaid() ? SheetCell(shareWords(share)) : SheetCell(QString());
}

// Behind the lines of a part that has a share, that share.
void appendShare(const ReportFigures &figures, ReportPart part, std::vector<std::vector<SheetCell>> &cells)
{
    if (part == ReportPart::Promise || part == ReportPart::Law)
        cells.push_back({wordOf(part), ReportText::shareName(), shareCell(figures.shareOnTime(part, figures.now)), shareCell(figures.shareOnTime(part, figures.before))});
}

} // namespace

Result<ReportFigures> giveReport(Register &opened, const ReportQuery &query, int least, ReportForm form)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    Result<ReportFigures> figures = reportFigures(opened, query);
    if (!figures)
        return figures;
    if (const Result<void> said = unit->audit(QStringLiteral("report-given"), QStringLiteral("register"), QString(), contentOf(query, least, form)); !said)
        return said.error();
    if (const Result<void> kept = unit->commit(); !kept)
        return kept.error();
    figures->slowest.clear();
    return least > 0 ? withoutSmallNumbers(std::move(*figures), least) : std::move(*figures);
}

QStringList reportHeads(const ReportFigures &figures)
{
    return {ReportText::partColumn(), ReportText::whatColumn(), periodWords(figures.period), ReportText::previousColumn(figures.period.previous())};
}

std::vector<std::vector<SheetCell>> reportCells(const ReportFigures &figures)
{
    std::vector<std::vector<SheetCell>> cells;
    for (const ReportPart part : allValues<ReportPart>()) {
        for (const ReportRow &row : rowsOf(figures, part)) {
            if (row.number.isSaid() || row.previous.isSaid())
                cells.push_back({wordOf(part), wordOf(row), cellOf(row.number, figures.least), cellOf(row.previous, figures.least)});
        }
        appendShare(figures, part, cells);
    }
    return cells;
}

Result<QByteArray> reportWorkbook(const ReportFigures &figures, const QString &folder)
{
    const auto sheet = XlsxSheet::begin(folder, ReportText::sheetName(), reportHeads(figures));
    if (!sheet)
        return sheet.error();
    for (const std::vector<SheetCell> &row : reportCells(figures)) {
        if (const Result<void> written = (*sheet)->append(row); !written)
            return written.error();
    }
    return (*sheet)->finish();
}

QByteArray reportCsv(const ReportFigures &figures)
{
    QByteArray csv = listWithHeads(reportHeads(figures));
    for (const std::vector<SheetCell> &row : reportCells(figures)) {
        QStringList words;
        for (const SheetCell &cell : row)
            words.append(wordsOf(cell));
        appendRow(csv, words);
    }
    return csv;
}

} // namespace balie
