// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/listcsv.h"

#include "core/exchange/csv.h"
#include "core/exchange/spreadsheetcell.h"
#include "core/wording/datewords.h"

namespace balie {

QByteArray listWithHeads(const QStringList &heads)
{
    QByteArray csv("\xEF\xBB\xBF");
    appendRow(csv, heads);
    return csv;
}

QString wordsOf(const SheetCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    const QDate day = std::get<QDate>(cell);
    return day.isValid() ? numericDay(day) : QString();
}

void appendRow(QByteArray &csv, const QStringList &cells)
{
    QStringList guarded;
    for (const QString &cell : cells)
        guarded.append(guardedCell(cell));
    csv += csvLine(guarded, u';').toUtf8() + "\r\n";
}

} // namespace balie
