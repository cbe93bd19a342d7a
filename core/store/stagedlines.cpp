// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stagedlines.h"

#include "core/base/succeeded.h"
#include "core/store/senderkey.h"
#include "core/store/stagedrefusal.h"

#include <vector>

namespace balie {

Result<StagedAgain> StagedLines::add(Transaction &transaction, const StagedPerson &person, qint64 print) const
{
    const auto &address = person.address;
    const Result<int> added = transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO person (part, line, sender_key, given, prefix, family, street, postcode, place, email, telephone, said, print, outcome)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
        toColumns(person.at.part, person.at.line, person.key, person.name.given, person.name.prefix, person.name.family,
                  address ? address->street.toString() : QString(), address ? address->postcode : QString(), address ? address->place : QString(), person.email,
                  person.telephone, person.said.bits(), print));
    if (!added)
        return added.error();
    if (*added > 0)
        return StagedAgain::No;
    return m_connection.number(QStringLiteral("SELECT count(*) FROM person WHERE sender_key = ? AND print = ?"), toColumns(person.key, print)).transform([](qint64 same) {
        return same ? StagedAgain::Same : StagedAgain::Other;
    });
}

// Gives how many were not there yet.
Result<int> StagedLines::addPersons(Transaction &transaction, const StagedTenancy &tenancy) const
{
    int count = 0;
    for (const QString &person : tenancy.persons) {
        const Result<int> added = transaction.change(QStringLiteral("INSERT OR IGNORE INTO tenancy_person (person, tenancy) VALUES (?, ?)"), toColumns(person, tenancy.key));
        if (!added)
            return added;
        count += *added;
    }
    return count;
}

// What the key was there for before: the same thing or another one. Which of two that contradict each other holds nobody
// knows: the first is refused as well.
Result<StagedAgain> StagedLines::againOf(Transaction &transaction, const char *table, const QString &isSame, const QString &key, const QVariantList &what) const
{
    const QString from = QStringLiteral(" FROM %1 t WHERE sender_key = ?").arg(QLatin1String(table));
    const Result<qint64> same = m_connection.number(QStringLiteral("SELECT count(*)") + from + QStringLiteral(" AND ") + isSame, QVariantList{toColumn(key)} + what);
    if (!same || *same > 0)
        return same ? Result<StagedAgain>(StagedAgain::Same) : same.error();
    const Result<int> refused = transaction.change(QStringLiteral("INSERT INTO refusal (part, line, reason, field, passed_over, compared, place)"
                                                                  " SELECT t.part, t.line, 'key-contradicted', '', 0, 0, coalesce((SELECT p.place FROM part p WHERE p.name = t.part), 0)")
                                                       + from + QStringLiteral(" AND NOT ") + isRefused("t"),
                                                   toColumns(key));
    return refused ? Result<StagedAgain>(StagedAgain::Other) : refused.error();
}

Result<StagedAgain> StagedLines::add(Transaction &transaction, const StagedTenancy &tenancy) const
{
    const Result<int> added = transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO tenancy (part, line, sender_key, reference, closed, end_day, persons, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{toColumn(tenancy.at.part), toColumn(tenancy.at.line), toColumn(tenancy.key), toColumn(tenancy.reference), toColumn(tenancy.isClosed),
                     dayColumn(tenancy.end), toColumn(tenancy.persons.size()), toColumn(tenancy.isRefused)});
    if (!added)
        return added.error();
    const Result<int> persons = addPersons(transaction, tenancy);
    if (!persons)
        return persons.error();
    if (*added > 0)
        return StagedAgain::No;
    const auto again = againOf(transaction, "tenancy", QStringLiteral("reference = ? AND closed = ? AND end_day = ?"), tenancy.key,
                               {toColumn(tenancy.reference), toColumn(tenancy.isClosed), dayColumn(tenancy.end)});
    return again && *again == StagedAgain::Same && *persons > 0 ? StagedAgain::No : again;
}

Result<StagedAgain> StagedLines::add(Transaction &transaction, const StagedDebt &debt) const
{
    const QVariantList what{toColumn(debt.tenancy), toColumn(debt.debtor), toColumn(debt.isRunning), dayColumn(debt.begin)};
    const Result<int> added = transaction.change(QStringLiteral("INSERT OR IGNORE INTO debt (part, line, sender_key, tenancy, debtor, running, begin_day) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                                 toColumns(debt.at.part, debt.at.line, debt.key) + what);
    if (!added || *added > 0)
        return added ? Result<StagedAgain>(StagedAgain::No) : added.error();
    return againOf(transaction, "debt", QStringLiteral("tenancy = ? AND debtor = ? AND running = ? AND begin_day = ?"), debt.key, what);
}

Result<StagedAgain> StagedLines::add(Transaction &transaction, const StagedFile &file) const
{
    const QVariantList what{toColumn(file.person), toColumn(file.reference), toColumn(file.category), toColumn(file.system), dayColumn(file.trigger),
                            toColumn(static_cast<int>(file.follows)), toColumn(static_cast<int>(file.keeps)), toColumn(file.dossier), dayColumn(file.leaseEnded)};
    for (const QString &tenancy : file.tenancies) {
        if (const auto named = transaction.change(QStringLiteral("INSERT OR IGNORE INTO file_tenancy (file, tenancy) VALUES (?, ?)"), toColumns(fileOfKey(file.key), tenancy)); !named)
            return named.error();
    }
    const Result<int> added = transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO file (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, dossier, lease_ended)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        toColumns(file.at.part, file.at.line, file.key) + what);
    if (!added || *added > 0)
        return added ? Result<StagedAgain>(StagedAgain::No) : added.error();
    return againOf(transaction, "file",
                   QStringLiteral("person = ? AND reference = ? AND category = ? AND system = ? AND trigger_day = ? AND follows = ? AND keeps = ? AND dossier = ? AND lease_ended = ?"), file.key, what);
}

Result<void> StagedLines::addNotice(Transaction &transaction, const StagedPlace &at, const QString &tenancy, QDate day) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT OR IGNORE INTO notice (tenancy, day, part, line) VALUES (?, ?, ?, ?)"), toColumns(tenancy, day, at.part, at.line)));
}

Result<void> StagedLines::addDossier(Transaction &transaction, const StagedPlace &at, const QString &key) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT OR IGNORE INTO dossier (sender_key, part, line) VALUES (?, ?, ?)"), toColumns(key, at.part, at.line)));
}

Result<void> StagedLines::add(Transaction &transaction, const StagedPart &part) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT INTO dossier_part (file, dossier, keeps, waits, known) VALUES (?, ?, ?, ?, ?)"
                                                       " ON CONFLICT (file, dossier) DO UPDATE SET keeps = max(keeps, excluded.keeps), waits = max(waits, excluded.waits)"),
                                        toColumns(part.file, part.dossier, static_cast<int>(part.keeps), part.waits, part.isKnown)));
}

Result<void> StagedLines::refuse(Transaction &transaction, const StagedPlace &at, const QString &reason, const QString &field, StagedRefusal kind) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT INTO refusal (part, line, reason, field, passed_over, compared, place) SELECT ?, ?, ?, ?, ?, 0, coalesce((SELECT place FROM part WHERE name = ?), 0)"
                                                       " WHERE NOT EXISTS (SELECT 1 FROM refusal WHERE part = ? AND line = ? AND reason = ? AND field = ?)"),
                                        toColumns(at.part, at.line, reason, field, kind == StagedRefusal::PassedOver, at.part, at.part, at.line, reason, field)));
}

Result<void> StagedLines::addPart(Transaction &transaction, const QString &part) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT OR IGNORE INTO part (name) VALUES (?)"), toColumns(part)));
}

namespace {

struct Step
{
    QString sql;
    QVariantList values = {};
};

// Passes over the lines of some things.
QString passOver(const char *reason, const char *thing, const QString &which)
{
    return QStringLiteral("INSERT INTO refusal (part, line, reason, field, passed_over, compared, place)"
                          " SELECT %2.part, %2.line, '%1', '', 1, 0, coalesce((SELECT p.place FROM part p WHERE p.name = %2.part), 0) FROM %3")
        .arg(QLatin1String(reason), QLatin1String(thing), which);
}

// The day on which tenancy t ended, by itself or by its notice, if that has passed (? is today). None for one that runs, and
// none for one that was refused: nothing may go because of it.
QString ownDayOfTenancy()
{
    const QString end = QStringLiteral("CASE WHEN t.end_day <> '' THEN t.end_day ELSE coalesce((SELECT max(n.day) FROM notice n WHERE n.tenancy = t.sender_key), '') END");
    return QStringLiteral("CASE WHEN t.closed = 1 AND t.refused = 0 AND NOT %1 AND %2 <= ? THEN %2 ELSE '' END").arg(isRefused("t"), end);
}

// Each step is one walk along a key, so that nothing is sorted; and none changes what was read, because SQLite keeps the
// pages that one statement changes in memory.
std::vector<Step> stepsOfTenancies(QDate today)
{
    const QString tenancies = QStringLiteral("tenancy_person tp CROSS JOIN tenancy t ON t.sender_key = tp.tenancy");
    const QString toItems = QStringLiteral("INSERT OR IGNORE INTO item (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, own_day, outcome)"
                                           " SELECT part, line, 'T:' || sender_key || char(31) || person || char(31) || c.id, person, reference, c.id, '', own_day, follows, 0, own_day, 0"
                                           " FROM (SELECT t.part, t.line, t.sender_key, %1 AS person, t.reference, %2 AS follows, %3 AS own_day FROM %4"
                                           " WHERE t.refused = 0 AND NOT %5) CROSS JOIN category c");
    return {
        {QStringLiteral("INSERT INTO person_end (person, latest, running) SELECT person, max(own_day), max(own_day = '') FROM (SELECT tp.person, %1 AS own_day FROM %2) GROUP BY person")
             .arg(ownDayOfTenancy(), tenancies),
         toColumns(today)},
        {toItems.arg(QStringLiteral("tp.person"), QStringLiteral("1"), ownDayOfTenancy(), tenancies, isRefused("t")), toColumns(today)},
        {toItems.arg(QStringLiteral("''"), QStringLiteral("0"), ownDayOfTenancy(), QStringLiteral("tenancy t"), isRefused("t") + QStringLiteral(" AND t.persons = 0")), toColumns(today)}};
}

// Whether the dossier of file f comes in, and for the person of f if it has one, so that f goes along with it.
QString hasDossier()
{
    return QStringLiteral("CASE f.person WHEN '' THEN EXISTS (SELECT 1 FROM dossier d WHERE d.sender_key = f.dossier AND NOT %1)"
                          " ELSE EXISTS (SELECT 1 FROM file d WHERE d.sender_key = 'A:Dossier:' || f.dossier || char(31) || f.person AND NOT %1) END")
        .arg(isRefused("d"));
}

// Whose a file is that names contracts alone is found when it is compared; until then nobody knows whether its period runs.
std::vector<Step> stepsOfFiles()
{
    const QString waits = QStringLiteral("(f.person = '' AND EXISTS (SELECT 1 FROM file_tenancy ft WHERE ft.file = substr(f.sender_key, 1, instr(f.sender_key, char(31)) - 1)))");
    return {
        {QStringLiteral("INSERT OR IGNORE INTO item (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, own_day, outcome, lease_ended)"
                        " SELECT f.part, f.line, f.sender_key, f.person, f.reference, f.category, f.system, CASE WHEN %3 THEN '' ELSE f.trigger_day END, CASE WHEN %3 THEN 0 ELSE f.follows END,"
                        " f.keeps, CASE WHEN f.follows = 0 THEN '' ELSE f.trigger_day END, 0, f.lease_ended FROM file f WHERE (f.dossier = '' OR NOT %1) AND NOT %2")
             .arg(hasDossier(), isRefused("f"), waits)},
        // A document of several persons stands behind itself.
        {passOver("goes-with-dossier", "f", QStringLiteral("file f WHERE f.dossier <> '' AND %1 AND NOT EXISTS (SELECT 1 FROM file b WHERE b.row_key = f.row_key - 1 AND b.line = f.line AND b.part = f.part)").arg(hasDossier()))}};
}

// What stood on a line that cannot be read may be that it is in use: its dossier has no day.
std::vector<Step> stepsOfParts()
{
    return {{QStringLiteral("UPDATE dossier_part SET waits = 1 WHERE waits = 0 AND EXISTS (SELECT 1 FROM refusal WHERE passed_over = 0) AND EXISTS (SELECT 1 FROM file f"
                            " WHERE f.sender_key >= dossier_part.file || char(31) AND f.sender_key < dossier_part.file || char(32) AND %1)")
                 .arg(isRefused("f"))}};
}

// Whose a debt without a debtor is, its tenancy tells, where that comes along; of tenancies without debts nobody asks.
std::vector<Step> stepsOfDebts()
{
    // One of which two lines contradict each other may run.
    const QString running = QStringLiteral("max(d.running, %1)").arg(isRefused("d"));
    return {
        {QStringLiteral("INSERT OR IGNORE INTO tenancy_of (tenancy, person) SELECT tenancy, person FROM tenancy_person WHERE EXISTS (SELECT 1 FROM debt WHERE debtor = '')"
                        " OR EXISTS (SELECT 1 FROM file_tenancy)")},
        {QStringLiteral("INSERT OR IGNORE INTO hold (part, line, sender_key, person, running, begin_day, outcome)"
                        " SELECT d.part, d.line, d.sender_key || char(31) || d.debtor, d.debtor, %1, d.begin_day, 0 FROM debt d WHERE d.debtor <> ''")
             .arg(running)},
        {QStringLiteral("INSERT OR IGNORE INTO hold (part, line, sender_key, person, running, begin_day, outcome)"
                        " SELECT d.part, d.line, d.sender_key || char(31) || o.person, o.person, %1, d.begin_day, 0"
                        " FROM debt d CROSS JOIN tenancy_of o ON o.tenancy = d.tenancy WHERE d.debtor = ''")
             .arg(running)}};
}

// A line that is wrong somewhere has not gone by as well.
std::vector<Step> stepsOfRefusals()
{
    return {{passOver("tenancy-unknown", "n", QStringLiteral("notice n WHERE NOT EXISTS (SELECT 1 FROM tenancy t WHERE t.sender_key = n.tenancy)"))},
            {QStringLiteral("DELETE FROM refusal WHERE passed_over = 1 AND %1").arg(isRefused("refusal"))}};
}

} // namespace

Result<void> StagedLines::settle(Transaction &transaction, const QStringList &categoriesOfTenancy, QDate today) const
{
    for (const QString &category : categoriesOfTenancy) {
        if (const auto named = transaction.change(QStringLiteral("INSERT OR IGNORE INTO category (id) VALUES (?)"), toColumns(category)); !named)
            return named.error();
    }
    for (const std::vector<Step> &steps : {stepsOfTenancies(today), stepsOfFiles(), stepsOfParts(), stepsOfDebts(), stepsOfRefusals()}) {
        for (const Step &step : steps) {
            if (const Result<int> changed = transaction.change(step.sql, step.values); !changed)
                return changed.error();
        }
    }
    return {};
}

} // namespace balie
