// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recipienttable.h"

#include "core/store/collation.h"
#include "core/store/columns.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace balie {

static constexpr const char *agreementsOfThat = "recipient = (SELECT row_key FROM recipient WHERE id = ?)";

static Error inUse(const char *reason)
{
    return Error(ErrorCode::RecipientInUse).with(QStringLiteral("reason"), QString::fromLatin1(reason));
}

static Recipient recipientOf(const Row &row)
{
    Recipient recipient{row.id<RecipientId>(0), row.id<OrganisationId>(1), row.shortText(2), row.word<RecipientKind>(3)};
    if (!row.text(4).isEmpty())
        recipient.role = RoleDecision{row.word<DecidedRole>(4), row.shortText(5), row.day(6)};
    recipient.country = row.kept(7, Country::from(row.text(7)), Country::netherlands());
    if (!row.text(8).isEmpty())
        recipient.transfer = Transfer{row.word<TransferGround>(8), row.longText(9)};
    recipient.listedAs = row.text(10);
    recipient.contact = row.text(11);
    recipient.note = row.longText(12);
    recipient.ended = row.dayIfAny(13);
    recipient.mergedInto = row.orNull(14, &Row::id<RecipientId>);
    recipient.revision = row.count(15);
    return recipient;
}

static QString selectRecipients(const QString &rest)
{
    return QStringLiteral("SELECT r.id, o.id, r.name, r.kind, r.role, r.role_by, r.role_on, r.country, r.transfer, r.transfer_words, r.listed_as, r.contact, r.note,"
                          " r.ended, s.id, r.revision FROM recipient r JOIN organisation o ON o.row_key = r.organisation"
                          " LEFT JOIN recipient s ON s.row_key = r.merged_into WHERE %1 ORDER BY r.row_key")
        .arg(rest);
}

// Without id and revision, in the order of the columns.
static QVariantList valuesOf(const Recipient &recipient)
{
    const std::optional<RoleDecision> &role = recipient.role;
    const std::optional<Transfer> &transfer = recipient.transfer;
    return {toColumn(recipient.organisation), toColumn(recipient.name), toColumn(recipient.kind), toColumn(role ? toWord(role->role) : QString()),
            role ? toColumn(role->by) : toColumn(std::nullopt), role ? toColumn(role->on) : toColumn(QString()), toColumn(recipient.country),
            toColumn(transfer ? toWord(transfer->ground) : QString()), toColumn(transfer ? transfer->words.toString() : QString()), toColumn(recipient.listedAs),
            toColumn(recipient.contact), toColumn(recipient.note), dayColumn(recipient.ended)};
}

static Result<std::map<RecipientId, std::vector<Agreement>>> agreementsWhere(Connection &connection, const QString &condition, const QVariantList &values)
{
    std::map<RecipientId, std::vector<Agreement>> agreements;
    const Result<void> read = connection.eachRow(
        QStringLiteral("SELECT r.id, a.id, a.kind, a.signed, a.until, a.copy FROM recipient_agreement a JOIN recipient r ON r.row_key = a.recipient"
                       " WHERE %1 ORDER BY a.recipient, a.signed, a.row_key")
            .arg(condition),
        values, [&](const Row &row) {
            agreements[row.id<RecipientId>(0)].push_back(
                {row.id<AgreementId>(1), row.word<AgreementKind>(2), row.day(3), row.dayIfAny(4), row.orNull(5, &Row::shortText)});
            return row.error() ? Result<void>(*row.error()) : Result<void>();
        });
    if (!read)
        return read.error();
    return agreements;
}

Result<Recipient> RecipientTable::find(RecipientId id) const
{
    auto found = m_connection.first(selectRecipients(QStringLiteral("r.id = ?")), toColumns(id), recipientOf);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::RecipientUnknown);
    auto agreements = agreementsWhere(m_connection, QStringLiteral("r.id = ?"), toColumns(id));
    if (!agreements)
        return agreements.error();
    (*found)->agreements = std::move((*agreements)[id]);
    return std::move(**found);
}

Result<std::vector<Recipient>> RecipientTable::all(std::optional<OrganisationId> organisation) const
{
    QString condition = QStringLiteral("r.merged_into IS NULL");
    QVariantList values;
    if (organisation) {
        condition += QStringLiteral(" AND r.organisation = (SELECT row_key FROM organisation WHERE id = ?)");
        values = toColumns(*organisation);
    }
    auto found = m_connection.rows(selectRecipients(condition), values, recipientOf);
    if (!found)
        return found.error();
    auto agreements = agreementsWhere(m_connection, condition, values);
    if (!agreements)
        return agreements.error();
    std::vector<std::pair<QByteArray, Recipient>> keyed;
    for (Recipient &recipient : *found) {
        if (const auto own = agreements->find(recipient.id); own != agreements->end())
            recipient.agreements = std::move(own->second);
        keyed.emplace_back(collationKey(recipient.name.toString()), std::move(recipient));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Recipient> sorted;
    for (auto &[key, recipient] : keyed)
        sorted.push_back(std::move(recipient));
    return sorted;
}

static Result<void> insertAgreement(Transaction &transaction, RecipientId recipient, const Agreement &agreement)
{
    return transaction.changeOne(QStringLiteral("INSERT INTO recipient_agreement (recipient, id, kind, signed, until, copy)"
                                                " VALUES ((SELECT row_key FROM recipient WHERE id = ?), ?, ?, ?, ?, ?)"),
                                 {toColumn(recipient), toColumn(agreement.id), toColumn(agreement.kind), toColumn(agreement.signedOn), dayColumn(agreement.until),
                                  toColumn(agreement.copy)});
}

// Those of before that are not among these.
static Result<void> removeAgreements(Transaction &transaction, const Recipient &recipient)
{
    const auto known = transaction.connection().rows(
        QStringLiteral("SELECT a.id, EXISTS (SELECT 1 FROM disclosure d WHERE d.agreement = a.row_key), EXISTS (SELECT 1 FROM agreement_copy c WHERE c.agreement = a.row_key)"
                       " FROM recipient_agreement a WHERE a.%1")
            .arg(QLatin1String(agreementsOfThat)),
        toColumns(recipient.id), [](const Row &row) { return std::tuple(row.id<AgreementId>(0), row.flag(1), row.flag(2)); });
    if (!known)
        return known.error();
    for (const auto &[id, isUsed, hasCopy] : *known) {
        const auto isThat = [&id = id](const Agreement &agreement) { return agreement.id == id; };
        if (std::any_of(recipient.agreements.begin(), recipient.agreements.end(), isThat))
            continue;
        if (isUsed || hasCopy)
            return inUse(isUsed ? "agreement" : "copy");
        if (const Result<void> gone = transaction.changeOne(QStringLiteral("DELETE FROM recipient_agreement WHERE id = ?"), toColumns(id)); !gone)
            return gone;
    }
    return {};
}

static Result<void> writeAgreements(Transaction &transaction, const Recipient &recipient)
{
    if (const Result<void> removed = removeAgreements(transaction, recipient); !removed)
        return removed;
    for (const Agreement &agreement : recipient.agreements) {
        const Result<int> changed = transaction.change(
            QStringLiteral("UPDATE recipient_agreement SET kind = ?, signed = ?, until = ?, copy = ? WHERE id = ? AND %1").arg(QLatin1String(agreementsOfThat)),
            {toColumn(agreement.kind), toColumn(agreement.signedOn), dayColumn(agreement.until), toColumn(agreement.copy), toColumn(agreement.id), toColumn(recipient.id)});
        if (!changed)
            return changed.error();
        if (*changed > 0)
            continue;
        if (const Result<void> added = insertAgreement(transaction, recipient.id, agreement); !added)
            return added;
    }
    return {};
}

Result<void> RecipientTable::insert(Transaction &transaction, const Recipient &recipient) const
{
    const Result<void> written = transaction.changeOne(
        QStringLiteral("INSERT INTO recipient (organisation, name, kind, role, role_by, role_on, country, transfer, transfer_words, listed_as, contact, note, ended, id, revision)"
                       " VALUES ((SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"),
        valuesOf(recipient) + toColumns(recipient.id));
    return written ? writeAgreements(transaction, recipient) : written;
}

Result<Recipient> RecipientTable::update(Transaction &transaction, Recipient recipient) const
{
    const Result<void> written = transaction.changeOne(
        QStringLiteral("UPDATE recipient SET organisation = (SELECT row_key FROM organisation WHERE id = ?), name = ?, kind = ?, role = ?, role_by = ?, role_on = ?, country = ?,"
                       " transfer = ?, transfer_words = ?, listed_as = ?, contact = ?, note = ?, ended = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
        valuesOf(recipient) + toColumns(recipient.id, recipient.revision));
    if (!written)
        return written.error();
    if (const Result<void> agreed = writeAgreements(transaction, recipient); !agreed)
        return agreed.error();
    ++recipient.revision;
    return recipient;
}

Result<void> RecipientTable::remove(Transaction &transaction, const Recipient &recipient) const
{
    const Result<qint64> uses = m_connection.number(QStringLiteral("SELECT CASE WHEN EXISTS (SELECT 1 FROM disclosure d WHERE d.recipient = r.row_key) THEN 2"
                                                                   " WHEN EXISTS (SELECT 1 FROM recipient s WHERE s.merged_into = r.row_key) THEN 1 ELSE 0 END FROM recipient r WHERE r.id = ?"),
                                                    toColumns(recipient.id));
    if (!uses)
        return uses.error();
    if (*uses > 0)
        return inUse(*uses == 2 ? "disclosures" : "merged");
    const Result<qint64> copies = m_connection.number(
        QStringLiteral("SELECT count(*) FROM agreement_copy c JOIN recipient_agreement a ON a.row_key = c.agreement WHERE a.%1").arg(QLatin1String(agreementsOfThat)), toColumns(recipient.id));
    if (!copies || *copies > 0)
        return copies ? inUse("copy") : copies.error();
    // Figures of nothing stay where disclosures were passed on or corrected.
    for (const char *table : {"recipient_agreement", "disclosure_figure"}) {
        const Result<int> gone = transaction.change(QStringLiteral("DELETE FROM %1 WHERE %2").arg(QLatin1String(table), QLatin1String(agreementsOfThat)), toColumns(recipient.id));
        if (!gone)
            return gone.error();
    }
    return transaction.changeOne(QStringLiteral("DELETE FROM recipient WHERE id = ? AND revision = ?"), toColumns(recipient.id, recipient.revision));
}

// Row keys of agreements. Neither of two copies is lost: who merges says which one goes.
static Result<void> moveCopy(Transaction &transaction, qint64 from, qint64 to)
{
    const Result<qint64> copies = transaction.connection().number(QStringLiteral("SELECT count(*) FROM agreement_copy WHERE agreement IN (?, ?)"), toColumns(from, to));
    if (!copies || *copies > 1)
        return copies ? inUse("copies") : copies.error();
    const Result<int> moved = transaction.change(QStringLiteral("UPDATE agreement_copy SET agreement = ? WHERE agreement = ?"), toColumns(to, from));
    return moved ? Result<void>() : Result<void>(moved.error());
}

// One agreement that was written down with both is one: of a kind and a day. That of the recipient that stays remains.
static Result<void> mergeAgreements(Transaction &transaction, RecipientId duplicate, RecipientId stays)
{
    const auto same = transaction.connection().rows(
        QStringLiteral("SELECT a.row_key, min(b.row_key) FROM recipient_agreement a JOIN recipient_agreement b ON b.kind = a.kind AND b.signed = a.signed"
                       " WHERE a.%1 AND b.%1 GROUP BY a.row_key")
            .arg(QLatin1String(agreementsOfThat)),
        toColumns(duplicate, stays), [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!same)
        return same.error();
    for (const auto &[twice, kept] : *same) {
        const Result<int> passed = transaction.change(QStringLiteral("UPDATE disclosure SET agreement = ?, revision = revision + 1 WHERE agreement = ?"), toColumns(kept, twice));
        if (!passed)
            return passed.error();
        if (const Result<void> moved = moveCopy(transaction, twice, kept); !moved)
            return moved;
        if (const Result<void> gone = transaction.changeOne(QStringLiteral("DELETE FROM recipient_agreement WHERE row_key = ?"), toColumns(twice)); !gone)
            return gone;
    }
    const Result<int> moved = transaction.change(
        QStringLiteral("UPDATE recipient_agreement SET recipient = (SELECT row_key FROM recipient WHERE id = ?) WHERE %1").arg(QLatin1String(agreementsOfThat)), toColumns(stays, duplicate));
    return moved ? Result<void>() : Result<void>(moved.error());
}

Result<void> RecipientTable::merge(Transaction &transaction, const Recipient &duplicate, RecipientId stays) const
{
    const Result<void> pointed = transaction.changeOne(
        QStringLiteral("UPDATE recipient SET merged_into = (SELECT row_key FROM recipient WHERE id = ?), revision = revision + 1 WHERE id = ? AND revision = ?"),
        toColumns(stays, duplicate.id, duplicate.revision));
    if (!pointed)
        return pointed;
    if (const Result<void> merged = mergeAgreements(transaction, duplicate.id, stays); !merged)
        return merged;
    // Earlier doubles of the double point straight to the one that stays.
    const Result<int> followed = transaction.change(QStringLiteral("UPDATE recipient SET merged_into = (SELECT row_key FROM recipient WHERE id = ?)"
                                                                   " WHERE merged_into = (SELECT row_key FROM recipient WHERE id = ?)"),
                                                    toColumns(stays, duplicate.id));
    if (!followed)
        return followed.error();
    // Whoever has the one that stays before him does not know the agreements that came.
    return transaction.changeOne(QStringLiteral("UPDATE recipient SET revision = revision + 1 WHERE id = ?"), toColumns(stays));
}

} // namespace balie
