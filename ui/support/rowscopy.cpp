// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowscopy.h"

#include "core/exchange/spreadsheetcell.h"

#include <QStringList>

namespace balie {

QString copiedCell(const QString &text)
{
    return guardedCell(text).replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

// Without the mark of a sort key, where the model tells the two apart.
static QString headOf(const QAbstractItemModel &model, int column)
{
    const QString spoken = model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? model.headerData(column, Qt::Horizontal).toString() : spoken;
}

std::unique_ptr<QMimeData> copyOfRows(const QAbstractItemModel &model, const QList<int> &rows)
{
    QStringList lines;
    QString table = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto add = [&](const QStringList &cells, const QString &tag) {
        lines.append(cells.join(QLatin1Char('\t')));
        table += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            table += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        table += QStringLiteral("</tr>");
    };
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(copiedCell(headOf(model, column)));
    add(heads, QStringLiteral("th"));
    for (int row : rows) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(copiedCell(model.index(row, column).data().toString()));
        add(cells, QStringLiteral("td"));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    data->setHtml(table + QStringLiteral("</table>")); // markup is ours
    return data;
}

} // namespace balie
