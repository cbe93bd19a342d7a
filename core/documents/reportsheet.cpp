// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportsheet.h"

#include "core/documents/reportbars.h"
#include "core/documents/sheetwriter.h"
#include "core/wording/proofsheetwords.h"
#include "core/wording/reportwords.h"

#include <QLocale>
#include <QPagedPaintDevice>

#include <algorithm>

namespace balie {

namespace {

using P = ReportPart;

// Parts that share a table, under the title of the last one. The months of in time and late, and of days, are told by the charts on
// the screen.
using PaperTable = std::vector<ReportPart>;

// In the order of ReportText::sectionHeadings().
const std::vector<std::vector<PaperTable>> &sections()
{
    static const std::vector<std::vector<PaperTable>> all{
        {{P::Received, P::Rights}, {P::Channels}, {P::Months}},
        {{P::Answered, P::Law}, {P::Promise}, {P::Days}, {P::Withdrawn, P::Open}},
        {{P::Extensions}, {P::Pauses}},
        {{P::Outcomes}, {P::Refusals}},
        {{P::Complaints}, {P::ComplaintsEnded}},
        {{P::Disclosures}, {P::RecipientKinds}, {P::PersonsByKind}, {P::Purposes}, {P::Compelled}},
        {{P::Batches, P::Destroyed}, {P::KeptBack}},
    };
    return all;
}

bool isAmong(ReportPart part, std::initializer_list<ReportPart> parts)
{
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

// What a table of other numbers begins with: no bar compares it with those.
bool isHead(ReportPart part)
{
    return isAmong(part, {P::Received, P::Answered, P::Withdrawn, P::Batches});
}

// Lines that together are something, and no line of another part says how much.
bool addsUp(ReportPart part)
{
    return isAmong(part, {P::Open, P::Extensions, P::Pauses, P::Outcomes, P::Refusals, P::Complaints, P::ComplaintsEnded, P::Compelled, P::Destroyed, P::KeptBack});
}

QString numberOf(const ReportRow &row, const ReportNumber &number, int least)
{
    return row.part == P::Days ? daysWords(number, least) : numberWords(number, least);
}

// Beside both years the name of a month is enough.
QString nameOf(const ReportRow &row, const ReportPeriod &period)
{
    const QDate month = isByMonth(row.part) && period.isYear() ? QDate::fromString(row.key + QStringLiteral("-01"), Qt::ISODate) : QDate();
    return month.isValid() ? QLocale().standaloneMonthName(month.month()) : wordOf(row);
}

qint64 largestOf(const std::vector<ReportRow> &rows)
{
    qint64 largest = 1;
    for (const ReportRow &row : rows)
        largest = std::max({largest, row.number.high(), row.previous.high()});
    return largest;
}

void appendPart(const ReportFigures &figures, ReportPart part, std::vector<ReportBars::Line> &lines)
{
    const std::vector<ReportRow> rows = rowsOf(figures, part);
    const auto largest = static_cast<double>(largestOf(rows));
    for (const ReportRow &row : rows) {
        lines.push_back({nameOf(row, figures.period), numberOf(row, row.number, figures.least), numberOf(row, row.previous, figures.least), static_cast<double>(row.number.low()) / largest,
                         static_cast<double>(row.number.high()) / largest, static_cast<double>(row.previous.low()) / largest, isHead(part)});
    }
    if (addsUp(part) && rows.size() > 1)
        lines.push_back({ReportText::totalName(), numberWords(figures.now.sum(part), figures.least), numberWords(figures.before.sum(part), figures.least), 0, 0, 0, true});
    if (part == P::Law || part == P::Promise)
        lines.push_back({ReportText::shareName(), shareWords(figures.shareOnTime(part, figures.now)), shareWords(figures.shareOnTime(part, figures.before)), 0, 0, 0, true});
    if (rows.empty())
        lines.push_back({ReportText::nothing(), QString(), QString(), 0, 0, 0, false});
}

bool isHidden(const ReportFigures &figures, ReportPart part)
{
    const std::vector<ReportRow> rows = rowsOf(figures, part);
    return !rows.empty() && std::none_of(rows.begin(), rows.end(), [](const ReportRow &row) { return row.number.isSaid() || row.previous.isSaid(); });
}

void writeTable(SheetWriter &writer, QPagedPaintDevice &device, const ReportFigures &figures, const PaperTable &table)
{
    std::vector<ReportBars::Line> lines;
    for (const ReportPart part : table) {
        if (!isHidden(figures, part))
            appendPart(figures, part, lines);
    }
    if (lines.empty())
        return;
    const QStringList heads{wordOf(table.back()), periodWords(figures.period), ReportText::previousColumn(figures.period.previous())};
    const ReportBars bars(device, paperFont(8.5), heads, lines);
    writer.drawing({writer.width(), bars.height()}, [bars](QPainter &painter, const QRectF &place) { bars.paint(painter, place); });
    writer.space(1.1);
}

void writeFirstPage(SheetWriter &writer, const ReportFigures &figures)
{
    writer.title(reportTitle(figures));
    writer.text(figures.organisation.isEmpty() ? ReportText::allOrganisations() : figures.organisation);
    writer.text(drawnUpOn(figures.drawnUp));
    if (figures.isRunning)
        writer.text(ReportText::runningLine(figures.drawnUp));
    if (figures.least > 0)
        writer.text(ReportText::hiddenLine(figures.least));
    writer.space(0.6);
    writer.text(ReportText::opening(figures));
    writer.heading(ReportText::summaryHeading());
    for (const auto &[name, sentence] : ReportText::summary(figures)) {
        writer.field(name, sentence);
        writer.space(0.35);
    }
}

void writeSections(SheetWriter &writer, QPagedPaintDevice &device, const ReportFigures &figures)
{
    QStringList headings = ReportText::sectionHeadings();
    for (const std::vector<PaperTable> &section : sections()) {
        writer.together([&, heading = headings.takeFirst()] {
            writer.heading(heading);
            writeTable(writer, device, figures, section.front());
        });
        for (auto table = section.begin() + 1; table != section.end(); ++table)
            writeTable(writer, device, figures, *table);
    }
}

void writeMade(SheetWriter &writer, const ReportFigures &figures)
{
    writer.heading(ReportText::madeHeading());
    for (const QString &line : ReportText::definitions(figures)) {
        writer.small(line);
        writer.space(0.3);
    }
    writer.small(ReportText::chainLine(figures.seal, figures.sequence));
}

} // namespace

QString reportTitle(const ReportFigures &figures)
{
    return ReportText::title(figures.period);
}

PagePainter reportPainter(const ReportFigures &figures)
{
    return [figures](QPagedPaintDevice &device) {
        const QString title = reportTitle(figures);
        const QString organisation = figures.organisation.isEmpty() ? ReportText::allOrganisations() : figures.organisation;
        SheetWriter writer(device, {organisation, title, figures.seal, title});
        writeFirstPage(writer, figures);
        writeSections(writer, device, figures);
        writeMade(writer, figures);
        writer.paint();
    };
}

} // namespace balie
