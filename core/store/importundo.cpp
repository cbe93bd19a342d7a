// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importundo.h"

#include "core/store/columns.h"
#include "core/store/disclosurekeys.h"
#include "core/store/holdson.h"

namespace balie {

static constexpr int atATime = 5000;

Result<qint64> ImportUndo::touched() const
{
    const QString isOurs = QStringLiteral("EXISTS (SELECT 1 FROM import_key own WHERE own.%1 = %2 AND own.batch = k.batch)");
    const QString ofItem = QStringLiteral("i.revision <> k.revision OR i.destroyed <> '' OR EXISTS (SELECT 1 FROM destruction_item d WHERE d.item = i.row_key)"
                                          " OR EXISTS (SELECT 1 FROM retention_hold h WHERE h.item = i.row_key AND NOT %1)")
                               .arg(isOurs.arg(QStringLiteral("hold"), QStringLiteral("h.row_key")));
    const QString ofPerson =
        QStringLiteral("p.revision <> k.revision OR p.merged_into IS NOT NULL OR EXISTS (SELECT 1 FROM request r WHERE r.person = p.row_key)"
                       " OR EXISTS (SELECT 1 FROM person twin WHERE twin.merged_into = p.row_key)"
                       " OR EXISTS (SELECT 1 FROM disclosure pd WHERE pd.person = p.row_key)"
                       " OR EXISTS (SELECT 1 FROM retention_item pi WHERE pi.person = p.row_key AND NOT %1)"
                       " OR EXISTS (SELECT 1 FROM retention_hold ph WHERE ph.person = p.row_key AND NOT %2)")
            .arg(isOurs.arg(QStringLiteral("item"), QStringLiteral("pi.row_key")), isOurs.arg(QStringLiteral("hold"), QStringLiteral("ph.row_key")));
    const QString ofRecipient = QStringLiteral("c.revision <> k.revision OR c.merged_into IS NOT NULL OR EXISTS (SELECT 1 FROM recipient twin WHERE twin.merged_into = c.row_key)"
                                               " OR EXISTS (SELECT 1 FROM disclosure cd WHERE cd.recipient = c.row_key)");
    const QString sql = QStringLiteral("SELECT sum(k.latest <> k.batch OR coalesce(%1, 0) OR coalesce(%2, 0) OR coalesce(%3, 0) OR coalesce(d.revision <> k.revision, 0)"
                                       " OR coalesce(h.revision <> k.revision, 0)) FROM import_key k"
                                       " LEFT JOIN retention_item i ON i.row_key = k.item LEFT JOIN person p ON p.row_key = k.person"
                                       " LEFT JOIN retention_hold h ON h.row_key = k.hold LEFT JOIN recipient c ON c.row_key = k.recipient LEFT JOIN disclosure d ON d.row_key = k.disclosure WHERE k.batch = ?")
                            .arg(ofItem, ofPerson, ofRecipient);
    const Result<qint64> changed = m_connection.number(sql, toColumns(m_batch));
    if (!changed)
        return changed;
    const Result<qint64> gone = goneSince();
    return gone ? Result<qint64>(*changed + *gone) : gone;
}

// What is destroyed or taken out leaves no key. The holds of what is kept for ever were not counted when it came.
Result<qint64> ImportUndo::goneSince() const
{
    return m_connection.number(QStringLiteral("SELECT b.added - (SELECT count(*) FROM import_key k WHERE k.batch = b.row_key AND (k.sender_key < 'B:' OR k.sender_key >= 'B;'))"
                                              " FROM import_batch b WHERE b.row_key = ?"),
                               toColumns(m_batch));
}

Result<std::vector<ImportUndo::Brought>> ImportUndo::brought(const char *column, const Brought &after) const
{
    return m_connection.rows(QStringLiteral("SELECT source, sender_key, %1 FROM import_key WHERE (source, sender_key) > (?, ?) AND batch = ? AND %1 IS NOT NULL"
                                            " ORDER BY source, sender_key LIMIT ?")
                                 .arg(QLatin1String(column)),
                             toColumns(after.source, after.key, m_batch, atATime), [](const Row &row) { return Brought{row.integer(0), row.text(1), row.integer(2)}; });
}

template <typename Remove>
Result<qint64> ImportUndo::removeEach(const char *column, Remove &&remove) const
{
    qint64 count = 0;
    for (Brought after;;) {
        const auto some = brought(column, after);
        if (!some)
            return some.error();
        std::vector<qint64> rows;
        for (const Brought &one : *some)
            rows.push_back(one.row);
        if (const Result<void> removed = remove(rows); !removed)
            return removed.error();
        count += static_cast<qint64>(rows.size());
        if (const Result<void> goes = m_going(static_cast<qint64>(rows.size())); !goes)
            return goes.error();
        if (static_cast<int>(rows.size()) < atATime)
            return count;
        after = some->back();
    }
}

// A person or an item that the batch did not bring itself.
Result<std::optional<HoldTarget>> ImportUndo::stayingUnder(qint64 hold) const
{
    const auto target = [](const Row &row) { return row.isNull(0) ? HoldTarget(row.id<RetentionItemId>(1)) : HoldTarget(row.id<PersonId>(0)); };
    return m_connection.first(QStringLiteral("SELECT p.id, i.id FROM retention_hold h LEFT JOIN person p ON p.row_key = h.person LEFT JOIN retention_item i ON i.row_key = h.item"
                                             " WHERE h.row_key = ? AND h.lifted = '' AND NOT EXISTS (SELECT 1 FROM import_key k WHERE k.person = h.person AND k.batch = ?)"
                                             " AND NOT EXISTS (SELECT 1 FROM import_key k WHERE k.item = h.item AND k.batch = ?)"),
                              toColumns(hold, m_batch, m_batch), target);
}

Result<void> ImportUndo::besideBrought(std::vector<HoldTarget> &unheld) const
{
    const QString brought = QStringLiteral("SELECT b.item FROM import_key b WHERE substr(b.sender_key, 1, 2) IN ('A:', 'T:') AND b.batch = ?");
    const QString one = QStringLiteral("SELECT min(own.item) FROM import_key own WHERE own.item IN (%1) AND own.batch <> ?"
                                       " GROUP BY own.source, substr(own.sender_key, 1, instr(own.sender_key, char(31)))")
                            .arg(othersOfFiles(brought));
    const auto items = m_connection.rows(QStringLiteral("SELECT i.id FROM retention_item i WHERE i.row_key IN (%1)").arg(one), toColumns(m_batch, m_batch),
                                         [](const Row &row) { return row.id<RetentionItemId>(0); });
    if (!items)
        return items.error();
    unheld.insert(unheld.end(), items->begin(), items->end());
    return {};
}

Result<void> ImportUndo::removeHold(Transaction &transaction, qint64 row) const
{
    return transaction.changeOne(QStringLiteral("DELETE FROM retention_hold WHERE row_key = ?"), toColumns(row));
}

Result<qint64> ImportUndo::removeHolds(Transaction &transaction, std::vector<HoldTarget> &unheld) const
{
    return removeEach("hold", [&](const std::vector<qint64> &rows) -> Result<void> {
        for (const qint64 row : rows) {
            const auto staying = stayingUnder(row);
            if (!staying)
                return staying.error();
            if (*staying)
                unheld.push_back(**staying);
            if (const Result<void> gone = removeHold(transaction, row); !gone)
                return gone;
        }
        return {};
    });
}

Result<qint64> ImportUndo::removeItems(Transaction &transaction, OrganisationId organisation, const ImportedItemTable &items) const
{
    return removeEach("item", [&](const std::vector<qint64> &rows) { return items.remove(transaction, organisation, rows); });
}

Result<qint64> ImportUndo::removePersons(Transaction &transaction) const
{
    return removeEach("person", [&](const std::vector<qint64> &rows) -> Result<void> {
        for (const qint64 row : rows) {
            if (const Result<void> gone = transaction.changeOne(QStringLiteral("DELETE FROM person WHERE row_key = ?"), toColumns(row)); !gone)
                return gone;
        }
        return {};
    });
}

Result<qint64> ImportUndo::removeDisclosures(Transaction &transaction, const ImportedDisclosureTable &disclosures) const
{
    return removeEach("disclosure", [&](const std::vector<qint64> &rows) { return disclosures.remove(transaction, rows); });
}

Result<qint64> ImportUndo::removeRecipients(Transaction &transaction, const RecipientTable &recipients) const
{
    const DisclosureKeys keys(m_connection);
    return removeEach("recipient", [&](const std::vector<qint64> &rows) -> Result<void> {
        for (const qint64 row : rows) {
            const auto recipient = keys.recipientIn(row).and_then([&](RecipientId id) { return recipients.find(id); });
            if (!recipient)
                return recipient.error();
            if (const Result<void> gone = recipients.remove(transaction, *recipient); !gone)
                return gone;
        }
        return {};
    });
}

} // namespace balie
