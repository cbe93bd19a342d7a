// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stageddisclosures.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"
#include "core/store/datacategoryset.h"

namespace balie {

namespace {

template <typename E>
QString wordOrNone(const std::optional<E> &value)
{
    return value ? toWord(*value) : QString();
}

template <typename E>
std::optional<E> wordIfAny(const Row &row, int column)
{
    return row.text(column).isEmpty() ? std::nullopt : std::optional(row.word<E>(column));
}

StagedRow<StagedRecipient> recipientOf(const Row &row)
{
    StagedRecipient one{{row.text(1), row.integer(2)}, row.text(3), row.shortText(4), wordIfAny<RecipientKind>(row, 5), wordIfAny<DecidedRole>(row, 6), row.orNull(7, &Row::shortText)};
    if (!row.text(8).isEmpty())
        one.country = row.kept(8, Country::from(row.text(8)), Country::netherlands());
    if (!row.text(9).isEmpty())
        one.transfer = Transfer{row.word<TransferGround>(9), row.longText(10)};
    one.listedAs = row.text(11);
    one.contact = row.text(12);
    one.note = row.longText(13);
    one.agreement = wordIfAny<AgreementKind>(row, 14);
    one.signedOn = row.dayIfAny(15).value_or(QDate());
    one.until = row.dayIfAny(16);
    one.roleOn = row.dayIfAny(17);
    one.copy = row.text(18);
    one.ended = row.dayIfAny(19);
    return {row.integer(0), one, static_cast<StagedOutcome>(row.integer(21)), row.integer(20)};
}

StagedRow<StagedDisclosure> disclosureOf(const Row &row)
{
    static const DisclosureId noDisclosure = DisclosureId::create(Instant::fromMSecs(0));
    static const OrganisationId nobody = OrganisationId::create(Instant::fromMSecs(0));
    static const RecipientId noRecipient = RecipientId::create(Instant::fromMSecs(0));
    Disclosure d{.id = noDisclosure, .organisation = nobody, .recipient = noRecipient, .on = row.day(6), .persons = row.count(7), .group = row.text(8),
                 .purpose = row.word<DisclosurePurpose>(9), .why = row.longText(10), .basis = row.word<LegalBasis>(11), .article = row.text(12),
                 .categories = fromCategorySet(row.integer(13)), .specialGround = row.text(14), .approvedBy = row.text(15), .decidedBy = row.shortText(16), .reference = row.text(17),
                 .told = {wordIfAny<ToldWhen>(row, 18).value_or(ToldWhen::Not), row.dayIfAny(19), row.longText(20)}};
    return {row.integer(0), {{row.text(1), row.integer(2)}, row.text(3), row.text(4), row.text(5), std::move(d), !row.text(18).isEmpty()}, static_cast<StagedOutcome>(row.integer(22)), row.integer(21)};
}

// What was refused as it was read is not there.
QString pageOf(const char *columns, const char *table)
{
    return QStringLiteral("SELECT row_key, part, line, sender_key, %1, print, outcome FROM %2 WHERE row_key > ? AND outcome <> %3 ORDER BY row_key LIMIT ?")
        .arg(QLatin1String(columns), QLatin1String(table))
        .arg(static_cast<int>(StagedOutcome::Nothing));
}

QString nameKey(const ShortText &name)
{
    return name.toString().toCaseFolded();
}

Result<void> markIn(const char *table, Transaction &transaction, qint64 rowKey, StagedOutcome outcome)
{
    return succeeded(transaction.change(QStringLiteral("UPDATE %1 SET outcome = ? WHERE row_key = ?").arg(QLatin1String(table)), toColumns(static_cast<int>(outcome), rowKey)));
}

} // namespace

Result<StagedAgain> StagedDisclosures::again(Transaction &transaction, const char *table, const QString &key, qint64 print) const
{
    struct First
    {
        qint64 row;
        StagedPlace at;
        bool isSame;
    };
    const auto first = m_connection.first(QStringLiteral("SELECT row_key, part, line, print = ? FROM %1 WHERE sender_key = ?").arg(QLatin1String(table)), toColumns(print, key),
                                          [](const Row &row) { return First{row.integer(0), {row.text(1), row.integer(2)}, row.flag(3)}; });
    if (!first || !*first) // what was left out for another reason is no other line
        return first ? Result<StagedAgain>(Error(ErrorCode::DatabaseFailed)) : first.error();
    if ((*first)->isSame)
        return StagedAgain::Same;
    const Result<void> refused = StagedLines(m_connection).refuse(transaction, (*first)->at, QStringLiteral("key-contradicted"), QStringLiteral("key"), StagedRefusal::Refused);
    const Result<void> gone = refused ? markIn(table, transaction, (*first)->row, StagedOutcome::Nothing) : refused;
    return gone ? Result<StagedAgain>(StagedAgain::Other) : gone.error();
}

Result<StagedAgain> StagedDisclosures::add(Transaction &transaction, const StagedRecipient &recipient, qint64 print) const
{
    const StagedRecipient &r = recipient;
    const Result<int> added = transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO recipient (part, line, sender_key, name, kind, role, role_by, role_on, country, transfer, transfer_words, listed_as, contact, note, agreement,"
                       " signed, until, copy, ended, print, name_key, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
        {toColumn(r.at.part), toColumn(r.at.line), toColumn(r.key), toColumn(r.name), toColumn(wordOrNone(r.kind)), toColumn(wordOrNone(r.role)), toColumn(r.roleBy), dayColumn(r.roleOn),
         toColumn(r.country ? r.country->toString() : QString()), toColumn(r.transfer ? toWord(r.transfer->ground) : QString()),
         toColumn(r.transfer ? r.transfer->words.toString() : QString()), toColumn(r.listedAs), toColumn(r.contact), toColumn(r.note), toColumn(wordOrNone(r.agreement)),
         dayColumn(r.agreement ? std::optional(r.signedOn) : std::nullopt), dayColumn(r.until), toColumn(r.copy), dayColumn(r.ended), toColumn(print), toColumn(nameKey(r.name))});
    if (!added || *added > 0)
        return added ? Result<StagedAgain>(StagedAgain::No) : added.error();
    return again(transaction, "recipient", recipient.key, print);
}

Result<StagedAgain> StagedDisclosures::add(Transaction &transaction, const StagedDisclosure &disclosure, qint64 print) const
{
    const Disclosure &d = disclosure.disclosure;
    const Result<int> added = transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO disclosure (part, line, sender_key, recipient, person, on_day, persons, persons_group, purpose, why, basis, article, categories,"
                       " special_ground, approved_by, decided_by, reference, told, told_on, told_why, print, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
        {toColumn(disclosure.at.part), toColumn(disclosure.at.line), toColumn(disclosure.key), toColumn(disclosure.recipient), toColumn(disclosure.person), toColumn(d.on), toColumn(d.persons),
         toColumn(d.group), toColumn(d.purpose), toColumn(d.why), toColumn(d.basis), toColumn(d.article), toColumn(toCategorySet(d.categories)), toColumn(d.specialGround),
         toColumn(d.approvedBy), toColumn(d.decidedBy), toColumn(d.reference), toColumn(disclosure.saysTold ? toWord(d.told.when) : QString()), dayColumn(d.told.on), toColumn(d.told.why), toColumn(print)});
    if (!added || *added > 0)
        return added ? Result<StagedAgain>(StagedAgain::No) : added.error();
    return again(transaction, "disclosure", disclosure.key, print);
}

Result<std::vector<StagedRow<StagedRecipient>>> StagedDisclosures::recipients(qint64 after, int limit) const
{
    return m_connection.rows(pageOf("name, kind, role, role_by, country, transfer, transfer_words, listed_as, contact, note, agreement, signed, until, role_on, copy, ended", "recipient"), toColumns(after, limit), recipientOf);
}

Result<std::vector<StagedRow<StagedDisclosure>>> StagedDisclosures::disclosures(qint64 after, int limit) const
{
    return m_connection.rows(pageOf("recipient, person, on_day, persons, persons_group, purpose, why, basis, article, categories, special_ground, approved_by, decided_by, reference, told, told_on, told_why",
                                    "disclosure"),
                             toColumns(after, limit), disclosureOf);
}

Result<bool> StagedDisclosures::isNamedBefore(const StagedRow<StagedRecipient> &row) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM recipient WHERE name_key = ? AND row_key < ? AND outcome <> ?)"),
                               toColumns(nameKey(row.thing.name), row.rowKey, static_cast<int>(StagedOutcome::Nothing)))
        .transform([](qint64 any) { return any != 0; });
}

Result<void> StagedDisclosures::mark(Transaction &transaction, const StagedRow<StagedRecipient> &row, StagedOutcome outcome) const
{
    return markIn("recipient", transaction, row.rowKey, outcome);
}

Result<void> StagedDisclosures::mark(Transaction &transaction, const StagedRow<StagedDisclosure> &row, StagedOutcome outcome) const
{
    return markIn("disclosure", transaction, row.rowKey, outcome);
}

Result<void> StagedDisclosures::refuse(Transaction &transaction, const StagedPlace &at, const QString &reason, const QString &field) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT INTO refusal (part, line, reason, field, passed_over, compared, place) VALUES (?, ?, ?, ?, 0, 1, coalesce((SELECT place FROM part WHERE name = ?), 0))"),
                                        toColumns(at.part, at.line, reason, field, at.part)));
}

} // namespace balie
