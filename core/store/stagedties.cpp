// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stagedties.h"

#include "core/store/senderkey.h"
#include "core/store/stagedrefusal.h"

namespace balie {

Result<std::vector<StagedRemainder>> StagedTies::remainders(const std::optional<StagedRemainder> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT document, dossier, keeps, waits FROM dossier_remainder WHERE (document, dossier) > (?, ?) ORDER BY document, dossier LIMIT ?"),
                             toColumns(after ? after->document : QString(), after ? after->dossier : QString(), limit),
                             [](const Row &row) { return StagedRemainder{row.text(0), row.text(1), row.flag(2), row.flag(3)}; });
}

Result<std::vector<StagedTies::Tie>> StagedTies::contracts(const std::optional<Tie> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT file, tenancy FROM file_tenancy WHERE (file, tenancy) > (?, ?) ORDER BY file, tenancy LIMIT ?"),
                             toColumns(after ? after->file + beforePerson : QString(), after ? after->to.mid(2) : QString(), limit),
                             [](const Row &row) { return Tie{row.text(0).chopped(1), QStringLiteral("T:") + row.text(1)}; });
}

Result<bool> StagedTies::keepDossier(Transaction &transaction, const StagedRemainder &part) const
{
    const QVariantList dossier = itemsUnder(QStringLiteral("A:Dossier:") + part.dossier);
    bool isHere = false;
    for (const char *table : {"file", "item"}) {
        const Result<int> kept = transaction.change(QStringLiteral("UPDATE %1 SET keeps = max(keeps, ?), trigger_day = CASE WHEN ? THEN '' ELSE trigger_day END,"
                                                                   " follows = CASE WHEN ? THEN 0 ELSE follows END WHERE sender_key >= ? AND sender_key < ?")
                                                        .arg(QLatin1String(table)),
                                                    toColumns(part.isKept, part.waits, part.waits) + dossier);
        if (!kept)
            return kept.error();
        isHere = isHere || *kept > 0;
    }
    return isHere;
}

static bool isAny(qint64 found)
{
    return found != 0;
}

Result<bool> StagedTies::hasLine(const QString &key) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM file WHERE sender_key = ?)"), toColumns(key)).transform(isAny);
}

Result<bool> StagedTies::hasFile(const QString &file) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM file WHERE sender_key >= ? AND sender_key < ?)"), itemsUnder(file)).transform(isAny);
}

Result<void> StagedTies::standAlone(Transaction &transaction, const QString &key) const
{
    const Result<int> stands = transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO item (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, own_day, outcome)"
                       " SELECT f.part, f.line, f.sender_key, f.person, f.reference, f.category, f.system, f.trigger_day, f.follows, f.keeps, f.trigger_day, 0"
                       " FROM file f WHERE f.sender_key = ? AND NOT %1")
            .arg(isRefused("f")),
        toColumns(key));
    return stands ? Result<void>() : stands.error();
}

Result<bool> StagedTies::hasPerson(const QString &key) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM person WHERE sender_key = ?)"), toColumns(key)).transform(isAny);
}

Result<void> StagedTies::nameTenants(Transaction &transaction) const
{
    const Result<int> named = transaction.change(QStringLiteral("INSERT OR IGNORE INTO tenancy_of (tenancy, person) SELECT tenancy, person FROM tenancy_person"));
    return named ? Result<void>() : named.error();
}

} // namespace balie
