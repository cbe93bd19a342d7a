// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/listcell.h"

#include <QStringList>

namespace balie {

static QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString textOf(const RequestRow &row, RequestColumn column)
{
    switch (column) {
    case RequestColumn::Reference: return row.reference;
    case RequestColumn::Person: return row.personName;
    case RequestColumn::Street: return row.street;
    case RequestColumn::Rights: {
        QStringList words;
        for (Right right : row.rights)
            words.append(toWord(right));
        return words.join(QStringLiteral(", "));
    }
    case RequestColumn::Channel: return toWord(row.channel);
    case RequestColumn::Organisation: return row.organisationName;
    case RequestColumn::State: return toWord(row.state);
    case RequestColumn::Received: return dayText(row.received);
    case RequestColumn::Due: return dayText(row.due);
    case RequestColumn::PromiseDue: return dayText(row.promiseDue);
    case RequestColumn::StatutoryDue: return dayText(row.statutoryDue);
    case RequestColumn::NoticeBy: return dayText(row.noticeBy);
    case RequestColumn::Handler: return row.handler;
    case RequestColumn::ClosedOn: return dayText(row.closedOn);
    }
    Q_UNREACHABLE();
}

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    const bool needsQuotes = cell.contains(QLatin1Char(';')) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace balie
