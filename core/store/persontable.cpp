// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/persontable.h"

#include "core/base/foldedtext.h"
#include "core/domain/person/searchterms.h"
#include "core/domain/person/telephone.h"
#include "core/store/columns.h"
#include "core/store/disclosuretable.h"
#include "core/store/importtable.h"
#include "core/store/likepattern.h"
#include "core/store/namecollation.h"
#include "core/store/personcolumns.h"
#include "core/store/requestfiltersql.h"

namespace balie {

Result<Person> PersonTable::find(PersonId id) const
{
    const auto found = m_connection.first(QStringLiteral("SELECT %1 FROM %2 WHERE p.id = ?").arg(personColumns(), personTables()), toColumns(id), personOf);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::PersonUnknown);
    return **found;
}

static QString streetOf(const Person &person)
{
    return person.address ? person.address->street.toString() : QString();
}

Result<void> PersonTable::insert(Transaction &transaction, const Person &person) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO person (id, organisation, given, prefix, family, street, postcode, place, email, telephone,"
                       " merged_into, sort_key, name_fold, street_fold, revision)"
                       " VALUES (?, (SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?)"),
        toColumns(person.id, person.organisation, person.name.given, person.name.prefix, person.name.family, streetOf(person),
                  person.address ? person.address->postcode : QString(), person.address ? person.address->place : QString(),
                  person.email, person.telephone, nameSortKey(person.name), folded(person.name.display()),
                  folded(streetOf(person)), person.revision));
}

Result<Person> PersonTable::update(Transaction &transaction, Person person) const
{
    const QByteArray sortKey = nameSortKey(person.name);
    Result<void> done = transaction.changeOne(
        QStringLiteral("UPDATE person SET given = ?, prefix = ?, family = ?, street = ?, postcode = ?, place = ?, email = ?,"
                       " telephone = ?, sort_key = ?, name_fold = ?, street_fold = ?, revision = revision + 1"
                       " WHERE id = ? AND revision = ?"),
        toColumns(person.name.given, person.name.prefix, person.name.family, streetOf(person),
                  person.address ? person.address->postcode : QString(), person.address ? person.address->place : QString(),
                  person.email, person.telephone, sortKey, folded(person.name.display()), folded(streetOf(person)), person.id,
                  person.revision));
    if (!done)
        return done.error();
    const Result<int> sorted = transaction.change(
        QStringLiteral("UPDATE request SET person_sort = ? WHERE person = (SELECT row_key FROM person WHERE id = ?)"),
        toColumns(sortKey, person.id));
    if (!sorted)
        return sorted.error();
    ++person.revision;
    return person;
}

Result<void> PersonTable::merge(Transaction &transaction, PersonId duplicate, PersonId stays) const
{
    const Result<int> moved = transaction.change(
        QStringLiteral("UPDATE request SET person = (SELECT row_key FROM person WHERE id = ?),"
                       " person_sort = (SELECT sort_key FROM person WHERE id = ?), revision = revision + 1"
                       " WHERE person = (SELECT row_key FROM person WHERE id = ?)"),
        toColumns(stays, stays, duplicate));
    if (!moved)
        return moved.error();
    // Earlier doubles of the double point straight to the one that stays.
    const Result<int> followed = transaction.change(
        QStringLiteral("UPDATE person SET merged_into = (SELECT row_key FROM person WHERE id = ?)"
                       " WHERE merged_into = (SELECT row_key FROM person WHERE id = ?)"),
        toColumns(stays, duplicate));
    if (!followed)
        return followed.error();
    return transaction.changeOne(
        QStringLiteral("UPDATE person SET merged_into = (SELECT row_key FROM person WHERE id = ?), revision = revision + 1 WHERE id = ?"),
        toColumns(stays, duplicate));
}

Result<std::vector<PersonId>> PersonTable::eraseUnused(Transaction &transaction, PersonId id) const
{
    const QString rows = QStringLiteral("SELECT row_key FROM person WHERE id = ? OR merged_into = (SELECT row_key FROM person WHERE id = ?)");
    const QString these = u'(' + rows + u')';
    const QString used = QStringLiteral("SELECT (SELECT count(*) FROM request WHERE person IN %1) + (SELECT count(*) FROM retention_item WHERE person IN %1)"
                                        " + (SELECT count(*) FROM retention_hold WHERE person IN %1 AND lifted = '')")
                             .arg(these);
    const Result<qint64> uses = m_connection.number(used, toColumns(id, id, id, id, id, id));
    if (!uses)
        return uses.error();
    if (*uses > 0)
        return std::vector<PersonId>();
    const auto erased = m_connection.rows(QStringLiteral("SELECT id FROM person WHERE row_key IN ") + these, toColumns(id, id), [](const Row &row) { return row.id<PersonId>(0); });
    if (!erased)
        return erased.error();
    const ImportTable imports(m_connection);
    const QString holds = QStringLiteral("SELECT row_key FROM retention_hold WHERE person IN ") + these;
    for (const Result<void> &forgotten : {imports.forget(transaction, ImportTable::Thing::Hold, holds, toColumns(id, id)),
                                          imports.forget(transaction, ImportTable::Thing::Person, rows, toColumns(id, id))}) {
        if (!forgotten)
            return forgotten.error();
    }
    // That something went to whom stays, without a word of the person.
    const DisclosureTable disclosures(m_connection);
    for (PersonId person : *erased) {
        if (const Result<void> letGo = disclosures.letGo(transaction, person); !letGo)
            return letGo.error();
    }
    for (const Result<int> &gone : {transaction.change(QStringLiteral("DELETE FROM retention_hold WHERE person IN ") + these, toColumns(id, id)),
                                    transaction.change(QStringLiteral("DELETE FROM person WHERE merged_into = (SELECT row_key FROM person WHERE id = ?)"), toColumns(id)),
                                    transaction.change(QStringLiteral("DELETE FROM person WHERE id = ?"), toColumns(id))}) {
        if (!gone)
            return gone.error();
    }
    return erased;
}

namespace {

struct KeyedName
{
    qint64 rowKey;
    QByteArray sortKey;
    PersonName name;
};

KeyedName keyedNameOf(const Row &row)
{
    return {row.integer(0), row.bytes(1), PersonName{row.orNull(2, &Row::shortText), row.text(3), row.shortText(4)}};
}

} // namespace

Result<qint64> PersonTable::renewSortKeys(Transaction &transaction) const
{
    constexpr qint64 atATime = 1000;
    qint64 moved = 0;
    qint64 last = 0;
    while (true) {
        const auto names = m_connection.rows(
            QStringLiteral("SELECT row_key, sort_key, given, prefix, family FROM person WHERE row_key > ? ORDER BY row_key LIMIT ?"),
            toColumns(last, atATime), keyedNameOf);
        if (!names)
            return names.error();
        if (names->empty())
            break;
        last = names->back().rowKey;
        for (const KeyedName &one : *names) {
            const QByteArray key = nameSortKey(one.name);
            if (key == one.sortKey)
                continue;
            if (const auto written = transaction.change(QStringLiteral("UPDATE person SET sort_key = ? WHERE row_key = ?"), toColumns(key, one.rowKey)); !written)
                return written.error();
            ++moved;
        }
    }
    const auto sorted = transaction.change(
        QStringLiteral("UPDATE request SET person_sort = (SELECT p.sort_key FROM person p WHERE p.row_key = request.person)"
                       " WHERE person_sort <> (SELECT p.sort_key FROM person p WHERE p.row_key = request.person)"));
    return sorted ? Result<qint64>(moved) : Result<qint64>(sorted.error());
}

Result<std::vector<Person>> PersonTable::alike(OrganisationId organisation, const PersonSketch &typed, int limit) const
{
    SqlCondition any;
    for (const QString &word : searchTerms(typed.name)) {
        // One letter less, so that a slip at the end is found too.
        const QString start = word.size() > 3 ? word.chopped(1) : word;
        any.add(QStringLiteral("p.name_fold LIKE ? ESCAPE '\\' OR p.name_fold LIKE ? ESCAPE '\\'"),
                {likeBeginning(start), QStringLiteral("% ") + likeBeginning(start)});
    }
    if (const QString street = folded(typed.street.simplified()); street.size() > 2)
        any.add(QStringLiteral("p.street_fold LIKE ? ESCAPE '\\'"), {likeBeginning(street)});
    if (!typed.email.trimmed().isEmpty())
        any.add(QStringLiteral("p.email = ?"), {typed.email.trimmed()});
    if (const QString number = storedTelephone(typed.telephone); !number.isEmpty())
        any.add(QStringLiteral("p.telephone = ?"), {number});
    if (any.all.isEmpty())
        return std::vector<Person>();
    return m_connection.rows(QStringLiteral("SELECT %1 FROM %2 WHERE (%3) AND p.merged_into IS NULL AND o.id = ? ORDER BY p.row_key DESC LIMIT ?")
                                 .arg(personColumns(), personTables(), any.all.join(QStringLiteral(" OR "))),
                             any.values + toColumns(organisation, limit), personOf);
}

Result<qint64> PersonTable::count() const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM person WHERE merged_into IS NULL"));
}

} // namespace balie
