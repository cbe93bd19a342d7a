// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountabilitytable.h"

#include "core/store/columns.h"
#include "core/store/proceduresteps.h"
#include "core/store/rightset.h"

namespace balie {

namespace {

AccountabilityRecord recordOf(const Row &row)
{
    return {row.id<OrganisationId>(0), row.text(1) + u'-' + row.text(2), row.word<RequestState>(3), fromRightSet(row.integer(4)), row.word<Channel>(5), row.day(6), row.day(7), row.day(8),
            row.flag(9), row.dayIfAny(10), row.flag(11), row.day(12), procedureFromJson(row.text(13)), row.day(14), row.text(15)};
}

QString select(const QString &rest)
{
    return QStringLiteral("SELECT o.id, o.sign, a.number, a.state, a.rights, a.channel, a.received, a.due, a.statutory_due, a.extended, a.answered_on, a.on_time, a.closed_on,"
                          " a.steps, a.destroyed, d.number FROM accountability_record a JOIN organisation o ON o.row_key = a.organisation"
                          " JOIN destruction d ON d.row_key = a.destruction ")
        + rest;
}

// In this order no row points to one that is gone. Each binds the row key of the case once.
constexpr const char *leaving[] = {
    "DELETE FROM request_search WHERE rowid = ?",
    "DELETE FROM redaction_box WHERE attachment IN (SELECT row_key FROM attachment WHERE request = ?)",
    "DELETE FROM attachment_piece WHERE attachment IN (SELECT row_key FROM attachment WHERE request = ?)",
    "DELETE FROM attachment WHERE request = ?",
    "DELETE FROM letter_dispatch WHERE letter IN (SELECT row_key FROM letter WHERE request = ?)",
    "DELETE FROM letter_paper WHERE letter IN (SELECT row_key FROM letter WHERE request = ?)",
    "DELETE FROM letter_final WHERE letter IN (SELECT row_key FROM letter WHERE request = ?)",
    "DELETE FROM letter WHERE request = ?",
    "DELETE FROM dossier_summary WHERE request = ?",
    "DELETE FROM draft WHERE content LIKE '%' || (SELECT id FROM request WHERE row_key = ?) || '%'",
    "DELETE FROM request_link WHERE request = ?",
    "DELETE FROM request_link WHERE other = ?",
    "DELETE FROM retention_hold WHERE lifted <> '' AND request = ?",
    "DELETE FROM retention_hold WHERE lifted <> '' AND cause = ?",
    "UPDATE retention_item SET reference = (SELECT o.sign || '-' || r.number FROM request r JOIN organisation o ON o.row_key = r.organisation"
    " WHERE r.row_key = retention_item.request) WHERE person IS NULL AND reference = '' AND destroyed = '' AND request = ?",
    "UPDATE retention_item SET request = NULL WHERE request = ?",
    "DELETE FROM event WHERE request = ?",
    "DELETE FROM request WHERE row_key = ?",
    "UPDATE accountability_record SET request = NULL WHERE request = ?",
};

} // namespace

Result<void> AccountabilityTable::reduce(Transaction &transaction, RequestId request, const std::vector<ProcedureStep> &steps, DestructionId destruction, QDate on) const
{
    const Result<void> written = transaction.changeOne(
        QStringLiteral("INSERT INTO accountability_record (request, organisation, year, serial, number, state, rights, channel, received, due, statutory_due, extended,"
                       " answered_on, on_time, closed_on, steps, destroyed, destruction)"
                       " SELECT row_key, organisation, year, serial, number, state, rights, channel, received, due, statutory_due, extended, answered_on, on_time, closed_on,"
                       " ?, ?, (SELECT row_key FROM destruction WHERE id = ?) FROM request WHERE id = ?"),
        toColumns(procedureToJson(steps), on, destruction, request));
    if (!written)
        return written;
    const Result<qint64> row = m_connection.number(QStringLiteral("SELECT row_key FROM request WHERE id = ?"), toColumns(request));
    if (!row)
        return row.error();
    for (const char *sql : leaving) {
        if (const Result<int> gone = transaction.change(QString::fromLatin1(sql), toColumns(*row)); !gone)
            return gone.error();
    }
    return {};
}

Result<std::vector<AccountabilityRecord>> AccountabilityTable::withNumber(CaseNumber number, const QString &sign) const
{
    return m_connection.rows(select(QStringLiteral("WHERE a.year = ? AND a.serial = ? AND (? = '' OR o.sign = ?)")), toColumns(number.year(), number.serial(), sign, sign), recordOf);
}

Result<std::vector<AccountabilityRecord>> AccountabilityTable::page(std::optional<OrganisationId> organisation, const std::optional<CaseReference> &after, int limit) const
{
    QString rest = QStringLiteral("WHERE 1 = 1");
    QVariantList values;
    if (organisation) {
        rest += QStringLiteral(" AND o.id = ?");
        values += toColumns(*organisation);
    }
    if (after) {
        rest += QStringLiteral(" AND (a.year, a.serial, o.sign) < (?, ?, ?)");
        values += toColumns(after->number.year(), after->number.serial(), after->sign);
    }
    return m_connection.rows(select(rest + QStringLiteral(" ORDER BY a.year DESC, a.serial DESC, o.sign DESC LIMIT ?")), values + toColumns(limit), recordOf);
}

Result<qint64> AccountabilityTable::count() const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM accountability_record"));
}

} // namespace balie
