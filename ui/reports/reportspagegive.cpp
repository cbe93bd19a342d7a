// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as it leaves the register: on paper, as a PDF for the board, as a workbook.
#include "core/documents/reportsheet.h"
#include "core/domain/report/smallnumbers.h"
#include "core/wording/errorwords.h"
#include "core/wording/reportwords.h"
#include "ui/reports/reportperiodbar.h"
#include "ui/reports/reportspage.h"
#include "ui/support/filechooser.h"
#include "ui/support/filewriting.h"
#include "ui/support/messagebar.h"
#include "ui/support/printing.h"
#include "ui/support/whenready.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPrinter>

namespace balie {

namespace {

// Painted where the register works, so that the window goes on.
Result<QByteArray> bytesOf(const ReportFigures &figures, ReportForm form, const QString &folder)
{
    if (form == ReportForm::Xlsx)
        return reportWorkbook(figures, folder);
    return pdfOf(reportTitle(figures), reportPainter(figures), QPageLayout::Portrait, PdfKind::Archive);
}

} // namespace

void ReportsPage::saveReport()
{
    const QString title = ReportText::title(m_period->period());
    saveAs(title, title + QStringLiteral(".pdf"), tr("PDF (*.pdf)"), ReportForm::Pdf);
}

void ReportsPage::saveWorkbook()
{
    const QString title = ReportText::title(m_period->period());
    saveAs(title, title + QStringLiteral(".xlsx"), tr("Workbook (*.xlsx)"), ReportForm::Xlsx);
}

void ReportsPage::saveAs(const QString &title, const QString &name, const QString &filter, ReportForm form)
{
    chooseFileToSave(this, title, name, filter, [this, form](const QString &path) {
        if (!mayBeWritten(path, messages()))
            return;
        const auto make = [wanted = query(), hidden = least(), form, folder = QFileInfo(path).absolutePath()](Register &opened) {
            return giveReport(opened, wanted, hidden, form).and_then([&](const ReportFigures &figures) { return bytesOf(figures, form, folder); });
        };
        whenReady(m_workspace.run(make), this, [this, path](const Result<QByteArray> &bytes) {
            if (!bytes)
                return messages()->tell(MessageKind::Failure, sentenceOf(bytes.error()));
            if (writeChosen(path, *bytes, messages()))
                messages()->tell(MessageKind::Success, tr("The report is in %1. It names nobody and no case.").arg(path));
        });
    });
}

void ReportsPage::printReport(PageTask task)
{
    const auto read = [wanted = query(), hidden = least()](Register &opened) -> Result<ReportFigures> {
        Result<ReportFigures> figures = reportFigures(opened, wanted);
        if (!figures || hidden == 0)
            return figures;
        return withoutSmallNumbers(std::move(*figures), hidden);
    };
    whenReady(m_workspace.run(read), this, [this, task, wanted = query(), hidden = least()](const Result<ReportFigures> &figures) {
        if (!figures)
            return messages()->tell(MessageKind::Failure, sentenceOf(figures.error()));
        const PrintOut print = [this, wanted, hidden](const std::shared_ptr<QPrinter> &printer) { printOn(printer, wanted, hidden); };
        if (task == PageTask::Print)
            choosePrinter(this, reportTitle(*figures), QPageLayout::Portrait, print);
        else
            previewPages(this, reportTitle(*figures), reportPainter(*figures), QPageLayout::Portrait, print);
    });
}

// That it was printed stands in the log before the printer gets a page.
void ReportsPage::printOn(const std::shared_ptr<QPrinter> &printer, const ReportQuery &wanted, int least)
{
    if (!mayBePrinted(*printer, messages()))
        return;
    whenReady(m_workspace.run([wanted, least](Register &opened) { return giveReport(opened, wanted, least, ReportForm::Print); }), this, [this, printer](const Result<ReportFigures> &figures) {
        if (!figures)
            return messages()->tell(MessageKind::Failure, sentenceOf(figures.error()));
        paintAndTell(*printer, reportPainter(*figures), messages());
    });
}

} // namespace balie
