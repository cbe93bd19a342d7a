// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtable.h"

#include "core/base/succeeded.h"
#include "core/domain/person/searchterms.h"
#include "core/store/columns.h"

namespace balie {

QString matchOf(const QStringList &terms, SearchIn in)
{
    QStringList quoted;
    for (QString term : terms)
        quoted.append(QLatin1Char('"') + term.remove(QLatin1Char('"')) + QStringLiteral("\"*"));
    const QString all = quoted.join(QLatin1Char(' '));
    switch (in) {
    case SearchIn::Everything: return all;
    case SearchIn::NumberAndName: return QStringLiteral("{number name} : (%1)").arg(all);
    }
    Q_UNREACHABLE();
}

static QString numberText(const Request &request)
{
    return searchText(request.prefix + QLatin1Char(' ') + request.number.toString());
}

static QString streetText(const Person &person)
{
    return person.address ? searchText(person.address->oneLine()) : QString();
}

Result<void> SearchTable::insert(Transaction &transaction, const Request &request, const Person &person) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO request_search (rowid, number, name, street, words)"
                       " VALUES ((SELECT row_key FROM request WHERE id = ?), ?, ?, ?, ?)"),
        toColumns(request.id, numberText(request), searchText(person.name), streetText(person), searchText(request.words.toString())));
}

Result<void> SearchTable::updateRequest(Transaction &transaction, const Request &request) const
{
    return transaction.changeOne(
        QStringLiteral("UPDATE request_search SET number = ?, words = ? WHERE rowid = (SELECT row_key FROM request WHERE id = ?)"),
        toColumns(numberText(request), searchText(request.words.toString()), request.id));
}

Result<void> SearchTable::updatePerson(Transaction &transaction, const Person &person) const
{
    return succeeded(transaction.change(
        QStringLiteral("UPDATE request_search SET name = ?, street = ? WHERE rowid IN"
                       " (SELECT row_key FROM request WHERE person = (SELECT row_key FROM person WHERE id = ?))"),
        toColumns(searchText(person.name), streetText(person), person.id)));
}

Result<qint64> SearchTable::strays() const
{
    return m_connection.number(
        QStringLiteral("SELECT (SELECT count(*) FROM request WHERE row_key NOT IN (SELECT rowid FROM request_search))"
                       " + (SELECT count(*) FROM request_search WHERE rowid NOT IN (SELECT row_key FROM request))"));
}

} // namespace balie
