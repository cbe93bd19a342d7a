// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stagedlines.h"

#include "core/store/columns.h"

#include <vector>

namespace balie {

Result<StagedAgain> StagedLines::add(Transaction &transaction, const StagedPerson &person, qint64 print) const
{
    const auto &address = person.address;
    const Result<int> added = transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO person (part, line, sender_key, given, prefix, family, street, postcode, place, email, telephone, print, outcome)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
        toColumns(person.at.part, person.at.line, person.key, person.name.given, person.name.prefix, person.name.family,
                  address ? address->street.toString() : QString(), address ? address->postcode : QString(), address ? address->place : QString(), person.email,
                  person.telephone, print));
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

Result<StagedAgain> StagedLines::add(Transaction &transaction, const StagedTenancy &tenancy) const
{
    const Result<int> added = transaction.change(
        QStringLiteral("INSERT OR IGNORE INTO tenancy (part, line, sender_key, reference, closed, end_day, persons, refused, own_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')"),
        QVariantList{toColumn(tenancy.at.part), toColumn(tenancy.at.line), toColumn(tenancy.key), toColumn(tenancy.reference), toColumn(tenancy.isClosed),
                     dayColumn(tenancy.end), toColumn(tenancy.persons.size()), toColumn(tenancy.isRefused)});
    if (!added)
        return added.error();
    if (*added == 0) {
        const Result<qint64> same = m_connection.number(QStringLiteral("SELECT count(*) FROM tenancy WHERE sender_key = ? AND closed = ? AND end_day = ?"),
                                                        QVariantList{toColumn(tenancy.key), toColumn(tenancy.isClosed), dayColumn(tenancy.end)});
        if (!same)
            return same.error();
        if (*same == 0)
            return StagedAgain::Other;
    }
    const Result<int> persons = addPersons(transaction, tenancy);
    if (!persons)
        return persons.error();
    return *added == 0 && *persons == 0 ? StagedAgain::Same : StagedAgain::No;
}

Result<StagedAgain> StagedLines::add(Transaction &transaction, const StagedDebt &debt) const
{
    return transaction
        .change(QStringLiteral("INSERT OR IGNORE INTO debt (part, line, sender_key, tenancy, debtor, running, begin_day) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                QVariantList{toColumn(debt.at.part), toColumn(debt.at.line), toColumn(debt.key), toColumn(debt.tenancy), toColumn(debt.debtor), toColumn(debt.isRunning),
                             dayColumn(debt.begin)})
        .transform([](int added) { return added > 0 ? StagedAgain::No : StagedAgain::Same; });
}

Result<StagedAgain> StagedLines::add(Transaction &transaction, const StagedFile &file) const
{
    return transaction
        .change(QStringLiteral("INSERT OR IGNORE INTO file (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, dossier)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                QVariantList{toColumn(file.at.part), toColumn(file.at.line), toColumn(file.key), toColumn(file.person), toColumn(file.reference), toColumn(file.category),
                             toColumn(file.system), dayColumn(file.trigger), toColumn(file.followsPerson), toColumn(file.isKept), toColumn(file.dossier)})
        .transform([](int added) { return added > 0 ? StagedAgain::No : StagedAgain::Same; });
}

static Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<void> StagedLines::addNotice(Transaction &transaction, const QString &tenancy, QDate day) const
{
    return done(transaction.change(QStringLiteral("INSERT INTO notice (tenancy, day) VALUES (?, ?) ON CONFLICT (tenancy) DO UPDATE SET day = max(day, excluded.day)"),
                                   toColumns(tenancy, day)));
}

Result<void> StagedLines::addDossier(Transaction &transaction, const QString &key) const
{
    return done(transaction.change(QStringLiteral("INSERT OR IGNORE INTO dossier (sender_key) VALUES (?)"), toColumns(key)));
}

Result<void> StagedLines::refuse(Transaction &transaction, const StagedPlace &at, const QString &reason, const QString &field, StagedRefusal kind) const
{
    return done(transaction.change(QStringLiteral("INSERT INTO refusal (part, line, reason, field, passed_over, compared) VALUES (?, ?, ?, ?, ?, 0)"),
                                   toColumns(at.part, at.line, reason, field, kind == StagedRefusal::PassedOver)));
}

namespace {

struct Step
{
    QString sql;
    QVariantList values = {};
};

// Each step is one walk along a key, so that nothing is sorted.
std::vector<Step> stepsOfTenancies(QDate today)
{
    const QString toItems = QStringLiteral("INSERT OR IGNORE INTO item (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, own_day, outcome)"
                                           " SELECT t.part, t.line, 'T:' || t.sender_key || char(31) || %1 || char(31) || c.id, %1, t.reference, c.id, '', t.own_day, %2, 0, t.own_day, 0"
                                           " FROM %3 CROSS JOIN category c WHERE t.refused = 0%4");
    return {
        {QStringLiteral("UPDATE tenancy SET refused = 1 WHERE EXISTS (SELECT 1 FROM refusal r WHERE r.part = tenancy.part AND r.line = tenancy.line AND r.passed_over = 0)")},
        {QStringLiteral("UPDATE tenancy SET end_day = coalesce((SELECT n.day FROM notice n WHERE n.tenancy = tenancy.sender_key), '') WHERE end_day = ''")},
        {QStringLiteral("UPDATE tenancy SET own_day = end_day WHERE refused = 0 AND closed = 1 AND end_day <> '' AND end_day <= ?"), toColumns(today)},
        {QStringLiteral("INSERT INTO person_end (person, latest, running) SELECT tp.person, max(t.own_day), max(CASE WHEN t.own_day = '' THEN 1 ELSE 0 END)"
                        " FROM tenancy_person tp CROSS JOIN tenancy t ON t.sender_key = tp.tenancy GROUP BY tp.person")},
        {toItems.arg(QStringLiteral("tp.person"), QStringLiteral("1"), QStringLiteral("tenancy_person tp CROSS JOIN tenancy t ON t.sender_key = tp.tenancy"), QString())},
        {toItems.arg(QStringLiteral("''"), QStringLiteral("0"), QStringLiteral("tenancy t"), QStringLiteral(" AND t.persons = 0"))}};
}

std::vector<Step> stepsOfFiles()
{
    return {
        {QStringLiteral("DELETE FROM file WHERE EXISTS (SELECT 1 FROM refusal r WHERE r.part = file.part AND r.line = file.line AND r.passed_over = 0)")},
        {QStringLiteral("INSERT OR IGNORE INTO item (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, own_day, outcome)"
                        " SELECT f.part, f.line, f.sender_key, f.person, f.reference, f.category, f.system, f.trigger_day, f.follows, f.keeps, '', 0 FROM file f"
                        " WHERE f.dossier = '' OR NOT EXISTS (SELECT 1 FROM dossier d WHERE d.sender_key = f.dossier)")},
        {QStringLiteral("INSERT INTO refusal (part, line, reason, field, passed_over, compared) SELECT f.part, f.line, 'goes-with-dossier', '', 1, 0 FROM file f"
                        " WHERE f.dossier <> '' AND EXISTS (SELECT 1 FROM dossier d WHERE d.sender_key = f.dossier)")}};
}

// Whose a debt without a debtor is, its tenancy tells; of tenancies without debts nobody asks.
std::vector<Step> stepsOfDebts()
{
    return {
        {QStringLiteral("INSERT OR IGNORE INTO tenancy_of (tenancy, person) SELECT tenancy, person FROM tenancy_person WHERE EXISTS (SELECT 1 FROM debt WHERE debtor = '')")},
        {QStringLiteral("INSERT OR IGNORE INTO hold (part, line, sender_key, person, running, begin_day, outcome)"
                        " SELECT part, line, sender_key || char(31) || debtor, debtor, running, begin_day, 0 FROM debt WHERE debtor <> ''")},
        {QStringLiteral("INSERT OR IGNORE INTO hold (part, line, sender_key, person, running, begin_day, outcome)"
                        " SELECT d.part, d.line, d.sender_key || char(31) || o.person, o.person, d.running, d.begin_day, 0"
                        " FROM debt d CROSS JOIN tenancy_of o ON o.tenancy = d.tenancy WHERE d.debtor = ''")},
        {QStringLiteral("INSERT INTO refusal (part, line, reason, field, passed_over, compared) SELECT d.part, d.line, 'person-unknown', '', 1, 0 FROM debt d"
                        " WHERE d.debtor = '' AND d.running = 1 AND NOT EXISTS (SELECT 1 FROM tenancy_of o WHERE o.tenancy = d.tenancy)")}};
}

} // namespace

Result<void> StagedLines::settle(Transaction &transaction, const QStringList &categoriesOfTenancy, QDate today) const
{
    for (const QString &category : categoriesOfTenancy) {
        if (const auto named = transaction.change(QStringLiteral("INSERT OR IGNORE INTO category (id) VALUES (?)"), toColumns(category)); !named)
            return named.error();
    }
    for (const std::vector<Step> &steps : {stepsOfTenancies(today), stepsOfFiles(), stepsOfDebts()}) {
        for (const Step &step : steps) {
            if (const Result<int> changed = transaction.change(step.sql, step.values); !changed)
                return changed.error();
        }
    }
    return {};
}

} // namespace balie
