// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audittable.h"

#include "core/store/columns.h"

#include <limits>

namespace balie {

static const QString entryColumns =
    QStringLiteral("a.seq, a.moment, a.zone_offset, a.actor, a.action, a.object_kind, a.object_id, a.commitment, a.previous, a.mac");

static AuditEntry readEntry(const Row &row)
{
    AuditEntry entry;
    entry.seq = row.integer(0);
    entry.moment = Instant::fromMSecs(row.integer(1));
    entry.zoneOffset = row.count(2);
    entry.actor = row.orNull(3, &Row::id<UserId>);
    entry.action = row.text(4);
    entry.objectKind = row.text(5);
    entry.objectId = row.text(6);
    entry.commitment = row.bytes(7);
    entry.previous = row.bytes(8);
    entry.mac = row.bytes(9);
    return entry;
}

Result<AuditHead> AuditTable::head() const
{
    const auto last = m_connection.first(QStringLiteral("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1"), {},
                                         [](const Row &row) { return AuditHead{row.integer(0), row.bytes(1)}; });
    if (!last)
        return last.error();
    return last->value_or(AuditHead{});
}

Result<qint64> AuditTable::count() const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM audit"));
}

Result<AuditEntry> AuditTable::append(Transaction &transaction, const AuditDraft &draft, const Clock &clock) const
{
    const Result<AuditHead> head = this->head();
    if (!head)
        return head.error();
    const Instant now = clock.now();
    const ChainedEntry chained = AuditChain(m_key, *head).next(draft, now, now.inZone(legalZone()).offsetFromUtc());
    const AuditEntry &entry = chained.entry;
    const auto logged = transaction.change(
        QStringLiteral("INSERT INTO audit (seq, moment, zone_offset, actor, action, object_kind, object_id, commitment, previous, mac)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        toColumns(entry.seq, entry.moment.msecsSinceEpoch(), entry.zoneOffset, entry.actor, entry.action, entry.objectKind,
                  entry.objectId, entry.commitment, entry.previous, entry.mac));
    if (!logged)
        return logged.error();
    const auto kept = transaction.change(QStringLiteral("INSERT INTO audit_payload (seq, salt, payload) VALUES (?, ?, ?)"),
                                         toColumns(entry.seq, chained.salt, chained.payload));
    if (!kept)
        return kept.error();
    return entry;
}

Result<std::vector<AuditRecord>> AuditTable::page(const AuditPage &page) const
{
    const QString select = QStringLiteral("SELECT ") + entryColumns
        + QStringLiteral(", p.salt, p.payload FROM audit a LEFT JOIN audit_payload p ON p.seq = a.seq WHERE a.seq < ?");
    const qint64 before = page.before.value_or(std::numeric_limits<qint64>::max());
    const auto read = [](const Row &row) {
        AuditRecord record{readEntry(row), std::nullopt};
        if (!row.bytes(10).isEmpty())
            record.payload = row.bytes(11);
        return record;
    };
    const QString order = QStringLiteral(" ORDER BY a.seq DESC LIMIT ?");
    if (page.objectId.isEmpty())
        return m_connection.rows(select + order, toColumns(before, page.most), read);
    return m_connection.rows(select + QStringLiteral(" AND a.object_id = ?") + order, toColumns(before, page.objectId, page.most), read);
}

Result<AuditHead> AuditTable::verifyFrom(AuditHead before) const
{
    AuditVerifier verifier(m_key, before);
    const Result<void> whole = m_connection.eachRow(
        QStringLiteral("SELECT ") + entryColumns
            + QStringLiteral(", p.salt, p.payload FROM audit a LEFT JOIN audit_payload p ON p.seq = a.seq WHERE a.seq > ? ORDER BY a.seq"),
        toColumns(before.seq), [&](const Row &row) -> Result<void> {
            const AuditEntry entry = readEntry(row);
            if (const Result<void> chained = verifier.take(entry); !chained)
                return chained;
            // Forgetting empties the row and leaves it; a row that is gone was lost, or another page put in place.
            if (row.isNull(10))
                return verifier.missesPayload(entry);
            if (row.bytes(10).isEmpty())
                return {};
            return verifier.takePayload(entry, row.bytes(10), row.bytes(11));
        });
    if (!whole)
        return whole.error();
    return verifier.head();
}

Result<AuditHead> AuditTable::verifyAll() const
{
    return verifyFrom({});
}

Result<AuditHead> AuditTable::verifyLast(qint64 entries) const
{
    const auto before = m_connection.first(
        QStringLiteral("SELECT seq, mac FROM audit WHERE seq <= (SELECT coalesce(max(seq), 0) FROM audit) - ? ORDER BY seq DESC LIMIT 1"),
        toColumns(entries), [](const Row &row) { return AuditHead{row.integer(0), row.bytes(1)}; });
    if (!before)
        return before.error();
    return verifyFrom(before->value_or(AuditHead{}));
}

Result<void> AuditTable::checkAnchor(const AuditHead &anchor) const
{
    if (anchor.seq == 0)
        return {};
    const auto mac = m_connection.first(QStringLiteral("SELECT mac FROM audit WHERE seq = ?"), toColumns(anchor.seq),
                                        [](const Row &row) { return row.bytes(0); });
    if (!mac)
        return mac.error();
    if (*mac == anchor.mac)
        return {};
    const Result<AuditHead> head = this->head();
    if (!head)
        return head.error();
    return Error(ErrorCode::RolledBack).with(QStringLiteral("seq"), head->seq).with(QStringLiteral("anchor"), anchor.seq);
}

Result<int> AuditTable::forgetPayloads(Transaction &transaction, const QString &objectId) const
{
    return transaction.change(
        QStringLiteral("UPDATE audit_payload SET salt = ?, payload = ? WHERE seq IN (SELECT seq FROM audit WHERE object_id = ?)"),
        toColumns(QByteArray(), QByteArray(), objectId));
}

} // namespace balie
