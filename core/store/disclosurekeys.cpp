// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disclosurekeys.h"

#include "core/store/columns.h"

#include <QSet>

namespace balie {

using Known = DisclosureKeys::Known;

static Known knownOf(const Row &row)
{
    return {row.integer(0), row.integer(1), row.flag(2)};
}

template <typename T>
static Result<T> there(const Result<std::optional<T>> &found, ErrorCode missing)
{
    if (!found)
        return found.error();
    return *found ? Result<T>(**found) : Result<T>(Error(missing));
}

Result<std::optional<Known>> DisclosureKeys::recipient(qint64 source, const QString &key) const
{
    return m_connection.first(QStringLiteral("SELECT coalesce(r.merged_into, r.row_key), k.print, r.merged_into IS NOT NULL FROM import_key k JOIN recipient r ON r.row_key = k.recipient"
                                             " WHERE k.source = ? AND k.sender_key = ?"),
                              toColumns(source, key), knownOf);
}

Result<std::optional<Known>> DisclosureKeys::disclosure(qint64 source, const QString &key) const
{
    return m_connection.first(QStringLiteral("SELECT d.row_key, k.print, d.struck IS NOT NULL FROM import_key k JOIN disclosure d ON d.row_key = k.disclosure"
                                             " WHERE k.source = ? AND k.sender_key = ?"),
                              toColumns(source, key), knownOf);
}

Result<std::vector<qint64>> DisclosureKeys::sourcesOf(OrganisationId organisation) const
{
    return m_connection.rows(QStringLiteral("SELECT row_key FROM import_source WHERE organisation = (SELECT row_key FROM organisation WHERE id = ?) ORDER BY row_key"), toColumns(organisation),
                             [](const Row &row) { return row.integer(0); });
}

Result<QHash<QString, RecipientId>> DisclosureKeys::namesOfMerged(OrganisationId organisation) const
{
    QHash<QString, RecipientId> names;
    QSet<QString> ofTwo;
    const auto merged = m_connection.rows(QStringLiteral("SELECT r.name, s.id FROM recipient r JOIN recipient s ON s.row_key = r.merged_into"
                                                         " WHERE r.organisation = (SELECT row_key FROM organisation WHERE id = ?)"),
                                          toColumns(organisation), [](const Row &row) { return std::pair(row.text(0).toCaseFolded(), row.id<RecipientId>(1)); });
    if (!merged)
        return merged.error();
    for (const auto &[name, stays] : *merged) {
        const auto known = names.constFind(name);
        if (known != names.constEnd() && *known != stays)
            ofTwo.insert(name);
        names.insert(name, stays);
    }
    for (const QString &name : ofTwo)
        names.remove(name);
    return names;
}

static Result<void> add(Transaction &transaction, const char *column, qint64 source, const QString &key, qint64 batch, qint64 row, qint64 print)
{
    return transaction.changeOne(QStringLiteral("INSERT INTO import_key (source, sender_key, %1, batch, latest, print, revision, own_day, follows) VALUES (?, ?, ?, ?, ?, ?, 1, '', 0)")
                                     .arg(QLatin1String(column)),
                                 toColumns(source, key, row, batch, batch, print));
}

Result<void> DisclosureKeys::addRecipient(Transaction &transaction, qint64 source, const QString &key, qint64 batch, qint64 row, qint64 print) const
{
    return add(transaction, "recipient", source, key, batch, row, print);
}

Result<void> DisclosureKeys::addDisclosure(Transaction &transaction, qint64 source, const QString &key, qint64 batch, qint64 row, qint64 print) const
{
    return add(transaction, "disclosure", source, key, batch, row, print);
}

Result<RecipientId> DisclosureKeys::recipientIn(qint64 row) const
{
    return there(m_connection.first(QStringLiteral("SELECT id FROM recipient WHERE row_key = ?"), toColumns(row), [](const Row &found) { return found.id<RecipientId>(0); }),
                 ErrorCode::RecipientUnknown);
}

Result<DisclosureId> DisclosureKeys::disclosureIn(qint64 row) const
{
    return there(m_connection.first(QStringLiteral("SELECT id FROM disclosure WHERE row_key = ?"), toColumns(row), [](const Row &found) { return found.id<DisclosureId>(0); }),
                 ErrorCode::DisclosureUnknown);
}

Result<qint64> DisclosureKeys::rowOf(RecipientId recipient) const
{
    return there(m_connection.first(QStringLiteral("SELECT row_key FROM recipient WHERE id = ?"), toColumns(recipient), [](const Row &found) { return found.integer(0); }),
                 ErrorCode::RecipientUnknown);
}

Result<qint64> DisclosureKeys::rowOf(AgreementId agreement) const
{
    return there(m_connection.first(QStringLiteral("SELECT row_key FROM recipient_agreement WHERE id = ?"), toColumns(agreement), [](const Row &found) { return found.integer(0); }),
                 ErrorCode::AgreementUnknown);
}

} // namespace balie
