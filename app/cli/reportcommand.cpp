// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// report: how it went in a period, for the privacy officer and for the board.
#include "app/cli/columns.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "app/cli/reportjson.h"
#include "app/cli/reportwish.h"
#include "core/casework/exportreport.h"
#include "core/documents/reportsheet.h"
#include "core/domain/report/smallnumbers.h"
#include "core/wording/datewords.h"
#include "core/wording/reportwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// The ending of the name says in which form.
Result<ReportForm> formOf(const QString &file)
{
    for (const ReportForm form : {ReportForm::Pdf, ReportForm::Xlsx, ReportForm::Csv, ReportForm::Json}) {
        if (file.endsWith(u'.' + toWord(form), Qt::CaseInsensitive))
            return form;
    }
    if (file == u"-")
        return ReportForm::Pdf;
    return Error(ErrorCode::NotAWord).with(QStringLiteral("text"), QFileInfo(file).fileName().left(40)).with(QStringLiteral("allowed"), QStringLiteral(".pdf, .xlsx, .csv, .json"));
}

Result<QByteArray> fileOf(const ReportFigures &figures, ReportForm form, const QString &folder)
{
    switch (form) {
    case ReportForm::Xlsx: return reportWorkbook(figures, folder);
    case ReportForm::Csv: return reportCsv(figures);
    case ReportForm::Json: return QJsonDocument(inJson(figures)).toJson();
    case ReportForm::Pdf:
    case ReportForm::Print: return pdfOf(reportTitle(figures), reportPainter(figures), QPageLayout::Portrait, PdfKind::Archive);
    }
    Q_UNREACHABLE();
}

QString numberOf(const ReportRow &row, const ReportNumber &number, int least)
{
    return row.part == ReportPart::Days || row.part == ReportPart::MonthMedians ? daysWords(number, least) : numberWords(number, least);
}

void sayInText(const ReportFigures &figures, Output &out)
{
    out.line(QStringLiteral("%1 · %2").arg(reportTitle(figures), figures.organisation.isEmpty() ? ReportText::allOrganisations() : figures.organisation));
    if (figures.isRunning)
        out.line(ReportText::runningLine(figures.drawnUp));
    if (figures.least > 0)
        out.line(ReportText::hiddenLine(figures.least));
    std::vector<QStringList> brief;
    for (const auto &[name, sentence] : ReportText::summary(figures))
        brief.push_back({name, sentence});
    sayInColumns(brief, out);
    std::vector<QStringList> lines{{ReportText::partColumn(), ReportText::whatColumn(), ReportText::numberColumn(), ReportText::previousColumn(figures.period.previous())}};
    for (const ReportRow &row : rowsOf(figures)) {
        if (row.number.isSaid() || row.previous.isSaid())
            lines.push_back({wordOf(row.part), wordOf(row), numberOf(row, row.number, figures.least), numberOf(row, row.previous, figures.least)});
    }
    out.line();
    sayInColumns(lines, out);
    for (const ReportFigures::SlowCase &one : figures.slowest)
        out.line(Cli::tr("Took longest: %1, %2").arg(one.reference, dayCount(one.days)));
}

Result<ExitCode> show(CommandCall &call, int least)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    Result<ReportFigures> figures = access->run([&](Register &reg) { return reportQuery(reg, call).and_then([&](const ReportQuery &query) { return reportFigures(reg, query); }); });
    if (!figures)
        return figures.error();
    if (least > 0)
        figures = withoutSmallNumbers(std::move(*figures), least);
    if (call.out().isJson())
        call.out().document(inJson(*figures));
    else
        sayInText(*figures, call.out());
    return ExitCode::Done;
}

Result<ExitCode> give(CommandCall &call, int least)
{
    const QString file = call.argument(0);
    const Result<ReportForm> form = formOf(file);
    if (!form)
        return form.error();
    const PaperEnding ending = *form == ReportForm::Pdf ? PaperEnding::Pdf : PaperEnding::List;
    if (const Result<void> one = isOneAnswer(call, file, QStringLiteral("FILE -")); !one)
        return one.error();
    if (const Result<void> may = mayBePaper(file, ending); !may)
        return may.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<ReportFigures> figures =
        access->run([&](Register &reg) { return reportQuery(reg, call).and_then([&](const ReportQuery &query) { return giveReport(reg, query, least, *form); }); });
    if (!figures)
        return figures.error();
    const Result<QByteArray> bytes = fileOf(*figures, *form, QFileInfo(file).absolutePath());
    if (!bytes)
        return bytes.error();
    if (const Result<void> written = writePaper(call, file, *bytes, ending); !written)
        return written.error();
    if (call.out().isJson())
        call.out().document(inJson(*figures));
    else if (file != u"-")
        call.out().line(Cli::tr("%1 written to %2.").arg(reportTitle(*figures), file));
    return ExitCode::Done;
}

Result<ExitCode> report(CommandCall &call)
{
    const Result<int> least = leastWish(call);
    if (!least)
        return least.error();
    return call.arguments().isEmpty() ? show(call, *least) : give(call, *least);
}

} // namespace

Command reportCommand()
{
    return {"report", "[FILE]", QT_TRANSLATE_NOOP("Cli", "how it went in a period: as text, or in a file as .pdf (for the board), .xlsx, .csv or .json by the ending of the name"), reportOptions(), report,
            Needs::Fonts};
}

} // namespace balie
