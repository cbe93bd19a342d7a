// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disclosuretable.h"

#include "core/store/columns.h"
#include "core/store/datacategoryset.h"
#include "core/store/disclosurerow.h"
#include "core/store/importtable.h"

namespace balie {

using Kept = DisclosureTable::Kept;

static constexpr const char *ofThatPerson = "person = (SELECT row_key FROM person WHERE id = ?)";

static Kept keptOf(const Row &row)
{
    return {row.integer(0), disclosureOf(row), noticeOf(row)};
}

static QString selectKept(const QString &rest)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(disclosureColumns(), disclosureTables(), rest);
}

// The columns that a change may write, with what stands for their values; in the order of valuesOf().
static constexpr std::pair<const char *, const char *> written[] = {
    {"organisation", "(SELECT row_key FROM organisation WHERE id = ?)"},
    {"recipient", "(SELECT row_key FROM recipient WHERE id = ?)"},
    {"on_day", "?"},
    {"person", "(SELECT row_key FROM person WHERE id = ?)"},
    {"persons", "?"},
    {"persons_group", "?"},
    {"purpose", "?"},
    {"why", "?"},
    {"basis", "?"},
    {"article", "?"},
    {"categories", "?"},
    {"special", "?"},
    {"special_ground", "?"},
    {"approved_by", "?"},
    {"agreement", "(SELECT row_key FROM recipient_agreement WHERE id = ?)"},
    {"decided_by", "?"},
    {"reference", "?"},
    {"told", "?"},
    {"told_on", "?"},
    {"told_why", "?"},
    {"series", "?"},
    {"struck", "?"},
    {"notice", "?"},
};

static QVariantList valuesOf(const Disclosure &disclosure, NoticeState notice)
{
    const PersonNotice &told = disclosure.told;
    return {toColumn(disclosure.organisation), toColumn(disclosure.recipient), toColumn(disclosure.on), toColumn(disclosure.person), toColumn(disclosure.persons),
            toColumn(disclosure.group), toColumn(disclosure.purpose), toColumn(disclosure.why), toColumn(disclosure.basis), toColumn(disclosure.article),
            toColumn(toCategorySet(disclosure.categories)), toColumn(disclosure.holdsSpecialData()), toColumn(disclosure.specialGround), toColumn(disclosure.approvedBy),
            toColumn(disclosure.agreement), toColumn(disclosure.decidedBy), toColumn(disclosure.reference), toColumn(told.when), dayColumn(told.on), toColumn(told.why),
            toColumn(disclosure.series ? disclosure.series->toString() : QString()), toColumn(disclosure.struckOut), toColumn(notice)};
}

static QString insertSql()
{
    QStringList names;
    QStringList values;
    for (const auto &[name, value] : written) {
        names.append(QString::fromLatin1(name));
        values.append(QString::fromLatin1(value));
    }
    const QString comma = QStringLiteral(", ");
    return QStringLiteral("INSERT INTO disclosure (%1, id, revision) VALUES (%2, ?, 1)").arg(names.join(comma), values.join(comma));
}

static QString updateSql()
{
    QStringList sets;
    for (const auto &[name, value] : written)
        sets.append(QStringLiteral("%1 = %2").arg(QLatin1String(name), QLatin1String(value)));
    return QStringLiteral("UPDATE disclosure SET %1, revision = revision + 1 WHERE row_key = ? AND revision = ?").arg(sets.join(QStringLiteral(", ")));
}

// The first day on which a ban may be over, where somebody is still to be told.
static std::optional<QDate> checkOn(const Disclosure &disclosure)
{
    const std::optional<NoticeBan> &ban = disclosure.demand->ban;
    const bool isToBeTold = ban && disclosure.told.when == ToldWhen::Not && !disclosure.struckOut;
    return isToBeTold ? std::optional(ban->checkOn(disclosure.on)) : std::nullopt;
}

static Result<void> insertDemand(Transaction &transaction, const Disclosure &disclosure)
{
    if (!disclosure.demand)
        return {};
    const CompelledDemand &demand = *disclosure.demand;
    const std::optional<NoticeBan> &ban = demand.ban;
    return transaction.changeOne(
        QStringLiteral("INSERT INTO disclosure_demand (disclosure, force, authority, reference, article, given, approved_by, weighing, ban_by, ban_until, check_on)"
                       " VALUES ((SELECT row_key FROM disclosure WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {toColumn(disclosure.id), toColumn(demand.force), toColumn(demand.authority), toColumn(demand.reference), toColumn(demand.article), toColumn(demand.given),
         toColumn(demand.approvedBy), toColumn(demand.weighing), ban ? toColumn(ban->by) : toColumn(std::nullopt), dayColumn(ban ? ban->until : std::nullopt),
         dayColumn(checkOn(disclosure))});
}

static Result<void> insertArrears(Transaction &transaction, const Disclosure &disclosure)
{
    if (!disclosure.arrears)
        return {};
    const ArrearsReport &arrears = *disclosure.arrears;
    return transaction.changeOne(QStringLiteral("INSERT INTO disclosure_arrears (disclosure, contact_sought, help_named, reminded, offered, tenant)"
                                                " VALUES ((SELECT row_key FROM disclosure WHERE id = ?), ?, ?, ?, ?, ?)"),
                                 toColumns(disclosure.id, arrears.contactSought, arrears.helpNamed, arrears.reminded, arrears.offered, arrears.tenant));
}

Result<Kept> DisclosureTable::find(DisclosureId id) const
{
    const auto found = m_connection.first(selectKept(QStringLiteral("d.id = ?")), toColumns(id), keptOf);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::DisclosureUnknown);
    return **found;
}

Result<std::vector<Kept>> DisclosureTable::after(qint64 rowKey, int limit) const
{
    return m_connection.rows(selectKept(QStringLiteral("d.row_key > ? ORDER BY d.row_key LIMIT ?")), toColumns(rowKey, limit), keptOf);
}

Result<std::vector<Kept>> DisclosureTable::toTell(QDate today, int limit) const
{
    // The day of the look first, so that its index is read and no further than so many.
    return m_connection.rows(QStringLiteral("SELECT %1 FROM (SELECT c.disclosure AS line, c.check_on AS day FROM disclosure_demand c WHERE c.check_on <> '' AND c.check_on <= ?"
                                            " ORDER BY c.check_on, c.disclosure LIMIT ?) due CROSS JOIN %2 WHERE d.row_key = due.line ORDER BY due.day, due.line")
                                 .arg(disclosureColumns(), disclosureTables()),
                             toColumns(today, limit), keptOf);
}

Result<void> DisclosureTable::insert(Transaction &transaction, const std::vector<New> &disclosures) const
{
    const QString sql = insertSql();
    DisclosureFigureTable::Moves moves;
    for (const auto &[disclosure, notice] : disclosures) {
        if (const Result<void> kept = transaction.changeOne(sql, valuesOf(disclosure, notice) + toColumns(disclosure.id)); !kept)
            return kept;
        if (const Result<void> kept = insertDemand(transaction, disclosure); !kept)
            return kept;
        if (const Result<void> kept = insertArrears(transaction, disclosure); !kept)
            return kept;
        moves.add(disclosure, notice, 1);
    }
    return m_figures.write(transaction, moves);
}

Result<Disclosure> DisclosureTable::update(Transaction &transaction, const Kept &before, Disclosure disclosure, NoticeState notice) const
{
    disclosure.id = before.disclosure.id;
    const Result<void> changed = transaction.changeOne(updateSql(), valuesOf(disclosure, notice) + toColumns(before.rowKey, disclosure.revision));
    if (!changed)
        return changed.error();
    for (const char *sql : {"DELETE FROM disclosure_demand WHERE disclosure = ?", "DELETE FROM disclosure_arrears WHERE disclosure = ?"}) {
        if (const Result<int> gone = transaction.change(QString::fromLatin1(sql), toColumns(before.rowKey)); !gone)
            return gone.error();
    }
    if (const Result<void> kept = insertDemand(transaction, disclosure); !kept)
        return kept.error();
    if (const Result<void> kept = insertArrears(transaction, disclosure); !kept)
        return kept.error();
    DisclosureFigureTable::Moves moves;
    moves.add(before.disclosure, before.notice, -1);
    moves.add(disclosure, notice, 1);
    if (const Result<void> counted = m_figures.write(transaction, moves); !counted)
        return counted.error();
    ++disclosure.revision;
    return disclosure;
}

Result<void> DisclosureTable::passOn(Transaction &transaction, RecipientId duplicate, RecipientId stays) const
{
    const Result<int> passed = transaction.change(QStringLiteral("UPDATE disclosure SET recipient = (SELECT row_key FROM recipient WHERE id = ?), revision = revision + 1"
                                                                 " WHERE recipient = (SELECT row_key FROM recipient WHERE id = ?)"),
                                                  toColumns(stays, duplicate));
    return passed ? m_figures.passOn(transaction, duplicate, stays) : Result<void>(passed.error());
}

Result<void> DisclosureTable::passOn(Transaction &transaction, PersonId duplicate, PersonId stays) const
{
    const Result<int> passed = transaction.change(
        QStringLiteral("UPDATE disclosure SET person = (SELECT row_key FROM person WHERE id = ?), revision = revision + 1 WHERE %1").arg(QLatin1String(ofThatPerson)),
        toColumns(stays, duplicate));
    return passed ? Result<void>() : Result<void>(passed.error());
}

Result<void> DisclosureTable::letGo(Transaction &transaction, PersonId person) const
{
    // Its number in another system tells there whom it was about.
    const QString rows = QStringLiteral("SELECT row_key FROM disclosure WHERE %1").arg(QLatin1String(ofThatPerson));
    if (const Result<void> forgotten = ImportTable(m_connection).forget(transaction, ImportTable::Thing::Disclosure, rows, toColumns(person)); !forgotten)
        return forgotten;
    // A dash where the type asks for something; nobody can be told any more, so no day to look again stays.
    for (const char *sql : {"UPDATE disclosure_demand SET reference = '-', given = '', weighing = '', ban_by = CASE WHEN ban_by IS NULL THEN NULL ELSE '-' END, check_on = ''"
                            " WHERE disclosure IN (SELECT row_key FROM disclosure WHERE %1)",
                            "UPDATE disclosure SET person = NULL, persons_group = '', why = '', reference = '', told_why = '',"
                            " struck = CASE WHEN struck IS NULL THEN NULL ELSE '' END, revision = revision + 1 WHERE %1"}) {
        if (const Result<int> gone = transaction.change(QString::fromLatin1(sql).arg(QLatin1String(ofThatPerson)), toColumns(person)); !gone)
            return gone.error();
    }
    return {};
}

} // namespace balie
