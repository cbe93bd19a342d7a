// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/exchange/table/xlsxsheet.h"
#include "core/overview/reportfigures.h"

#include <QByteArray>

#include <vector>

namespace balie {

// In which form a report leaves the register.
enum class ReportForm { Pdf, Print, Xlsx, Csv, Json };

template <>
struct EnumWords<ReportForm>
{
    static constexpr auto words = enumWords<ReportForm>({
        {ReportForm::Pdf, "pdf"},
        {ReportForm::Print, "print"},
        {ReportForm::Xlsx, "xlsx"},
        {ReportForm::Csv, "csv"},
        {ReportForm::Json, "json"},
    });
};

// The figures as they go out, without the cases that took longest; numbers below least are hidden, 0 hides none. That they were given
// stands in the audit, with the period and the form. Errors: NotPermitted, and those of reportFigures().
Result<ReportFigures> giveReport(Register &opened, const ReportQuery &query, int least, ReportForm form);

// Part, what, number, that of the period before: each line of it, numbers as numbers and what is hidden in words.
QStringList reportHeads(const ReportFigures &figures);
std::vector<std::vector<SheetCell>> reportCells(const ReportFigures &figures);
// The same as files. The folder is where the parts of the workbook are written before they are packed. Errors: those of XlsxSheet.
Result<QByteArray> reportWorkbook(const ReportFigures &figures, const QString &folder);
QByteArray reportCsv(const ReportFigures &figures);

} // namespace balie
