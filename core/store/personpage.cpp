// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/persontable.h"

#include "core/store/columns.h"
#include "core/store/likepattern.h"
#include "core/store/personcolumns.h"

namespace balie {

namespace {

// A page begins after the last name that was seen and, among equals, after its row.
struct PersonCursor
{
    QByteArray sortKey;
    qint64 rowKey = 0;

    QString toString() const { return QString::fromLatin1(sortKey.toHex()) + QLatin1Char('.') + QString::number(rowKey); }

    static Result<PersonCursor> from(const QString &text)
    {
        bool isNumber = false;
        const PersonCursor cursor{QByteArray::fromHex(text.section(QLatin1Char('.'), 0, 0).toLatin1()),
                                  text.section(QLatin1Char('.'), 1).toLongLong(&isNumber)};
        if (!isNumber)
            return Error(ErrorCode::NotAWord).with(QStringLiteral("key"), QStringLiteral("cursor"));
        return cursor;
    }
};

struct Found
{
    PersonTable::Listed listed;
    PersonCursor cursor;
};

Found foundOf(const Row &row)
{
    return {{personOf(row), row.integer(personColumnCount), row.integer(personColumnCount + 1)},
            {row.bytes(personColumnCount + 2), row.integer(personColumnCount + 3)}};
}

// Each term must begin a word of the name or the street, the e-mail address or the number.
void filterByTerms(QString &sql, QVariantList &values, const QStringList &terms)
{
    for (const QString &term : terms) {
        sql += QStringLiteral(" AND (p.name_fold LIKE ? ESCAPE '\\' OR p.name_fold LIKE ? ESCAPE '\\' OR p.street_fold LIKE ? ESCAPE '\\'"
                              " OR p.email LIKE ? ESCAPE '\\' OR p.telephone LIKE ? ESCAPE '\\')");
        const QString beginning = likeBeginning(term);
        values += toColumns(beginning, QStringLiteral("% ") + beginning, beginning, beginning, likeContaining(term));
    }
}

} // namespace

Result<PersonTable::Page> PersonTable::page(const QStringList &terms, std::optional<OrganisationId> organisation, int limit,
                                            const QString &after) const
{
    QString sql = QStringLiteral("SELECT %1, (SELECT count(*) FROM request r WHERE r.person = p.row_key),"
                                 " (SELECT count(*) FROM request r WHERE r.person = p.row_key AND r.done = 0), p.sort_key, p.row_key"
                                 " FROM %2 WHERE p.merged_into IS NULL")
                      .arg(personColumns(), personTables());
    QVariantList values;
    if (organisation) {
        sql += QStringLiteral(" AND o.id = ?");
        values += toColumns(*organisation);
    }
    filterByTerms(sql, values, terms);
    if (!after.isEmpty()) {
        const Result<PersonCursor> cursor = PersonCursor::from(after);
        if (!cursor)
            return cursor.error();
        sql += QStringLiteral(" AND (p.sort_key, p.row_key) > (?, ?)");
        values += toColumns(cursor->sortKey, cursor->rowKey);
    }
    sql += QStringLiteral(" ORDER BY p.sort_key, p.row_key LIMIT ?");
    values += toColumns(limit);
    auto found = m_connection.rows(sql, values, foundOf);
    if (!found)
        return found.error();
    Page page;
    if (static_cast<int>(found->size()) == limit && limit > 0)
        page.next = found->back().cursor.toString();
    for (Found &row : *found)
        page.persons.push_back(std::move(row.listed));
    return page;
}

} // namespace balie
