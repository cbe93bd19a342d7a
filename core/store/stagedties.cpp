// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stagedties.h"

#include "core/base/succeeded.h"
#include "core/store/senderkey.h"
#include "core/store/stagedday.h"
#include "core/store/stagedrefusal.h"

namespace balie {

// In waits of a part: not the files say so, but an item of its own that has no day.
static constexpr int waitsForItem = 2;

static bool isAny(qint64 found)
{
    return found != 0;
}

Result<bool> StagedTies::anyPart() const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM dossier_part WHERE known = 0)")).transform(isAny);
}

Result<void> StagedTies::forgetKnown(Transaction &transaction) const
{
    if (const Result<int> parts = transaction.change(QStringLiteral("DELETE FROM dossier_part WHERE known = 1")); !parts)
        return parts.error();
    if (const Result<int> waiting = transaction.change(QStringLiteral("UPDATE dossier_part SET waits = 0 WHERE waits = %1").arg(waitsForItem)); !waiting)
        return waiting.error();
    return succeeded(transaction.change(QStringLiteral("UPDATE item SET along = 0 WHERE sender_key >= 'A:' AND sender_key < 'B' AND along = 1")));
}

Result<std::vector<StagedPart>> StagedTies::wholes(const std::optional<StagedPart> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT dossier, max(keeps), max(waits) FROM dossier_part WHERE dossier > ? GROUP BY dossier HAVING min(known) = 0 ORDER BY dossier LIMIT ?"),
                             toColumns(after ? after->dossier : QString(), limit), [](const Row &row) { return StagedPart{{}, row.text(0), static_cast<SenderKeeps>(row.integer(1)), row.flag(2)}; });
}

Result<bool> StagedTies::keepDossier(Transaction &transaction, const StagedPart &whole) const
{
    const QVariantList dossier = itemsUnder(fileOfDossier(whole.dossier));
    bool isHere = false;
    for (const char *table : {"file", "item"}) {
        const Result<int> kept = transaction.change(QStringLiteral("UPDATE %1 SET keeps = max(keeps, ?), trigger_day = CASE WHEN ? THEN '' ELSE trigger_day END,"
                                                                   " follows = CASE WHEN ? THEN 0 ELSE follows END WHERE sender_key >= ? AND sender_key < ?")
                                                        .arg(QLatin1String(table)),
                                                    toColumns(static_cast<int>(whole.keeps), whole.waits, whole.waits) + dossier);
        if (!kept)
            return kept.error();
        isHere = isHere || *kept > 0;
    }
    return isHere;
}

Result<std::vector<StagedTies::Tie>> StagedTies::contracts(const std::optional<Tie> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT file, tenancy FROM file_tenancy WHERE (file, tenancy) > (?, ?) ORDER BY file, tenancy LIMIT ?"),
                             toColumns(after ? after->file : QString(), after ? after->to.mid(2) : QString(), limit),
                             [](const Row &row) { return Tie{row.text(0), QStringLiteral("T:") + row.text(1)}; });
}

// In one dossier, and of its own it would go.
static QString isPlainPart()
{
    return QStringLiteral("p.keeps = 0 AND p.waits <> 1 AND NOT EXISTS (SELECT 1 FROM dossier_part other WHERE other.file = p.file AND other.dossier <> p.dossier)");
}

Result<std::vector<StagedTies::Own>> StagedTies::withoutDay(const std::optional<Own> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT i.sender_key, min(p.dossier), max(%1) FROM item i LEFT JOIN person_end e ON e.person = i.person"
                                            " CROSS JOIN dossier_part p ON p.file = substr(i.sender_key, 1, instr(i.sender_key, char(31)) - 1)"
                                            " WHERE i.sender_key > ? AND i.sender_key < 'A:Informatieobject;' AND p.keeps = 0 AND p.waits = 0 AND %2 = '' GROUP BY i.sender_key ORDER BY i.sender_key LIMIT ?")
                                 .arg(isPlainPart(), dayOfStagedItem()),
                             toColumns(after ? after->key : QStringLiteral("A:Informatieobject:"), limit), [](const Row &row) { return Own{row.text(0), row.text(1), row.flag(2)}; });
}

Result<bool> StagedTies::hasItem(const QString &key) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM item WHERE sender_key = ?)"), toColumns(key)).transform(isAny);
}

Result<bool> StagedTies::isPlain(const QString &file) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM dossier_part p WHERE p.file = ? AND %1)").arg(isPlainPart()), toColumns(file)).transform(isAny);
}

Result<void> StagedTies::waitFor(Transaction &transaction, const QString &file) const
{
    return succeeded(transaction.change(QStringLiteral("UPDATE dossier_part SET waits = %1 WHERE file = ? AND waits = 0").arg(waitsForItem), toColumns(file)));
}

Result<bool> StagedTies::hasFile(const QString &file) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM file WHERE sender_key >= ? AND sender_key < ?)"), itemsUnder(file)).transform(isAny);
}

Result<bool> StagedTies::hasPerson(const QString &key) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM person WHERE sender_key = ?)"), toColumns(key)).transform(isAny);
}

Result<void> StagedTies::nameTenants(Transaction &transaction) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT OR IGNORE INTO tenancy_of (tenancy, person) SELECT tenancy, person FROM tenancy_person")));
}

static StagedTies::Document documentOf(const Row &row)
{
    return {row.text(0), row.text(1)};
}

static QVariantList behind(const std::optional<StagedTies::Document> &after, int limit)
{
    return toColumns(after ? after->key : QStringLiteral("A:Informatieobject:"), limit);
}

Result<std::vector<StagedTies::Document>> StagedTies::alongAtOnce(const std::optional<Document> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT f.sender_key, f.dossier FROM file f WHERE f.sender_key > ? AND f.sender_key < 'A:Informatieobject;' AND f.dossier <> '' AND NOT %1"
                                            " AND NOT EXISTS (SELECT 1 FROM item i WHERE i.sender_key = f.sender_key) ORDER BY f.sender_key LIMIT ?")
                                 .arg(isRefused("f")),
                             behind(after, limit), documentOf);
}


Result<std::vector<StagedTies::Document>> StagedTies::known(const std::optional<Document> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT p.file, p.dossier FROM dossier_part p WHERE p.file > ? AND p.file < 'A:Informatieobject;' AND p.known = 1 AND %1 ORDER BY p.file LIMIT ?").arg(isPlainPart()),
                             behind(after, limit), documentOf);
}

Result<std::vector<StagedTies::Document>> StagedTies::coming(const std::optional<Document> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT i.sender_key, p.dossier FROM item i CROSS JOIN dossier_part p ON p.file = substr(i.sender_key, 1, instr(i.sender_key, char(31)) - 1)"
                                            " WHERE i.sender_key > ? AND i.sender_key < 'A:Informatieobject;' AND %1 ORDER BY i.sender_key LIMIT ?")
                                 .arg(isPlainPart()),
                             behind(after, limit), documentOf);
}

Result<bool> StagedTies::hasDossier(const QString &dossier, const QString &person) const
{
    const QString file = fileOfDossier(dossier);
    const bool isOfAny = person.isEmpty();
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM item WHERE %1)").arg(isOfAny ? QStringLiteral("sender_key >= ? AND sender_key < ?") : QStringLiteral("sender_key = ?")),
                               isOfAny ? itemsUnder(file) : toColumns(QString(file + beforePerson + person))).transform(isAny);
}

Result<void> StagedTies::standAlone(Transaction &transaction, const QString &key) const
{
    return succeeded(transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO item (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, own_day, outcome)"
                       " SELECT f.part, f.line, f.sender_key, f.person, f.reference, f.category, f.system, f.trigger_day, f.follows, f.keeps, f.trigger_day, 0"
                       " FROM file f WHERE f.sender_key = ?"),
        toColumns(key)));
}

Result<void> StagedTies::goAlong(Transaction &transaction, const QString &key) const
{
    return succeeded(transaction.change(QStringLiteral("UPDATE item SET along = 1 WHERE sender_key = ?"), toColumns(key)));
}

Result<std::vector<QString>> StagedTies::archives(const std::optional<QString> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT sender_key FROM item WHERE sender_key > ? AND sender_key < 'B' AND outcome IN (0, 1) AND part <> '' ORDER BY sender_key LIMIT ?"),
                             toColumns(after.value_or(QStringLiteral("A:")), limit), [](const Row &row) { return row.text(0); });
}

Result<std::vector<ImportTie>> StagedTies::tiesOf(const QString &key) const
{
    const QString file = fileOfKey(key);
    return m_connection.rows(QStringLiteral("SELECT 'A:Dossier:' || dossier, keeps, waits = 1 FROM dossier_part WHERE file = ? AND known = 0"
                                            " UNION ALL SELECT 'T:' || tenancy, 0, 0 FROM file_tenancy WHERE file = ? ORDER BY 1"),
                             toColumns(file, file), [&](const Row &row) { return ImportTie{key, row.text(0), static_cast<SenderKeeps>(row.integer(1)), row.flag(2)}; });
}

} // namespace balie
