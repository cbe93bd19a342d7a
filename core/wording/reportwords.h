// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report/reportfigures.h"

#include <QStringList>

#include <vector>

namespace balie {

// What a report is called, part by part, and what its numbers look like.

QString wordOf(ReportPart part);
// What a line counts.
QString wordOf(const ReportRow &row);
// "1,204", "fewer than 5", "41–44", "–" for what is not said.
QString numberWords(const ReportNumber &number, int least);
// "92%", "89–91%"
QString shareWords(const ReportNumber &share);
// "12 days", and for what is not said the same as above.
QString daysWords(const ReportNumber &days, int least);
// "2026", "first quarter of 2026", "March 2026", "January 2026 to May 2026"
QString periodWords(const ReportPeriod &period);

namespace ReportText {

QString title(const ReportPeriod &period);
QString allOrganisations();
QString runningLine(QDate until);
QString hiddenLine(int least);
QString opening(const ReportFigures &figures);
QString summaryHeading();
QStringList sectionHeadings(); // received, answered, on the way, decided, complaints, disclosures, destruction
// Name and sentence: the period in brief.
std::vector<std::pair<QString, QString>> summary(const ReportFigures &figures);
// The same as one sentence.
QString inOneSentence(const ReportFigures &figures);
QString totalName();
QString shareName(); // in percent
QString sheetName(); // of a workbook: 31 signs at most
QString partColumn();
QString whatColumn();
QString numberColumn();
QString previousColumn(const ReportPeriod &previous);
QString nothing(); // where a part has no lines
QString madeHeading();
// How the numbers were made.
QStringList definitions(const ReportFigures &figures);
QString chainLine(const QString &seal, qint64 sequence);

} // namespace ReportText

} // namespace balie
