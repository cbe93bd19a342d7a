// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/rowscopy.h"

#include <QStringList>

namespace balie {

QString guardedCell(const QString &text)
{
    static const QString calculated = QStringLiteral("=+-@\t\r");
    QString cell = text;
    cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return !text.isEmpty() && calculated.contains(text.front()) ? QLatin1Char('\'') + cell : cell;
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
        heads.append(guardedCell(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString()));
    add(heads, QStringLiteral("th"));
    for (int row : rows) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(guardedCell(model.index(row, column).data().toString()));
        add(cells, QStringLiteral("td"));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    data->setHtml(table + QStringLiteral("</table>")); // markup is ours
    return data;
}

} // namespace balie
