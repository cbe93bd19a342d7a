// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stagedlines.h"

#include <vector>

namespace balie {

// What becomes of something that an import brings. Nothing: it is not there and need not be.
enum class StagedOutcome { New, Changed, Unchanged, Refused, PassedOver, Nothing };

struct StagedItem
{
    StagedPlace at;
    QString key;
    QString person; // the sender's key; empty where it is of a file alone
    QString reference;
    QString category;
    QString system; // empty: that of the import
    QString trigger; // ISO 8601 or ''
    QString ownDay;
    SenderKeeps keeps = SenderKeeps::No;
    bool isOfTenancy = false;
    bool isPersonHere = false; // the person comes with the same import
    Follows follows = Follows::Nobody;
    bool goesAlong = false; // a document, with its dossier: what is here of it has no day of its own
    QString leaseEnded = {}; // the day from which its promise counts, of a line of a list
};

struct StagedHold
{
    StagedPlace at;
    QString key;
    QString person;
    bool isRunning = true;
    std::optional<QDate> begin;
    bool isPersonHere = false;
};

template <typename Thing>
struct StagedRow
{
    qint64 rowKey;
    Thing thing;
    StagedOutcome outcome;
    qint64 print = 0; // what it comes to in one number; of an item once somebody asked for it
};

struct RefusedLine
{
    qint64 rowKey = 0;
    StagedPlace at;
    QString reason;
    QString field;
    bool isPassedOver = false;
};

// What the lines of an import come to, in a StagingStore: persons, items and holds, some thousands at a time.
class StagedThings
{
public:
    struct Counts
    {
        qint64 added = 0;
        qint64 changed = 0;
        qint64 unchanged = 0;

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    // The latest end of the contracts of a person, as far as the file knows; none while one runs.
    struct End
    {
        QString person;
        QString latest;
        bool isRunning = false;
    };

    explicit StagedThings(Connection &connection) : m_connection(connection) {}

    // In the order of the rows, after that one.
    Result<std::vector<StagedRow<StagedPerson>>> persons(qint64 after, int limit) const;
    Result<std::vector<StagedRow<StagedItem>>> items(qint64 after, int limit) const;
    Result<std::vector<StagedRow<StagedHold>>> holds(qint64 after, int limit) const;
    // Those that tell whose the debt is alone: their line could be read, and it names a debtor or says that the debt is over.
    Result<std::vector<StagedRow<StagedHold>>> clearHolds(qint64 after, int limit) const;
    // In the order of the files and their lines, after that one.
    Result<std::vector<RefusedLine>> refusals(qint64 after, int limit, StagedRefusal kind) const;
    Result<std::vector<End>> ends(const QString &afterPerson, int limit) const;

    Result<Counts> counts(const char *table) const;
    Result<qint64> refused() const;
    Result<qint64> passedOver() const;

    // Whether the files have that tenancy; refused: they do, and nobody knows what they say of it.
    enum class Read { No, Yes, Refused };
    Result<Read> readTenancy(const QString &key) const;
    // Of whom the files have something that follows and no contract, in the order of their keys, after that one.
    struct Lone
    {
        QString key; // of the item
        QString person;
    };
    Result<std::vector<Lone>> withoutEnd(const QString &afterKey, int limit) const;
    // Whether this is the first time that the contracts of that person are asked for, in this comparison.
    Result<bool> ask(Transaction &transaction, const QString &person) const;
    Result<void> forgetAsked(Transaction &transaction) const;
    Result<void> setEnd(Transaction &transaction, const End &end) const;
    Result<bool> hasEnd(const QString &person) const;
    // The items of files that name contracts, as the files are; and what such a file names, of which the key goes up to the person.
    Result<std::vector<StagedRow<StagedItem>>> filesOfContracts(qint64 after, int limit) const;
    Result<QStringList> tenanciesOf(const QString &file) const;
    Result<QStringList> tenantsOf(const QString &tenancy) const;
    Result<void> removeItem(Transaction &transaction, qint64 rowKey) const;
    // Of which neither debtor nor contract is in the files; key and place alone are of the hold.
    struct LoneDebt
    {
        qint64 rowKey = 0;
        StagedHold hold;
        QString tenancy;
    };
    Result<std::vector<LoneDebt>> debtsOfNobody(qint64 after, int limit) const;
    Result<void> addHold(Transaction &transaction, const StagedHold &hold) const;
    // Where there are several items of that file, also one of nobody, they follow all its persons.
    Result<void> followAll(Transaction &transaction, const QString &file) const;
    // The items of contracts, dossiers and documents, in the order of their keys, with the days that these have themselves.
    Result<std::vector<StagedItem>> shared(const std::optional<StagedItem> &after, int limit) const;
    // The item of a contract of somebody whom it does not name any more, unless it does: until it ends nobody knows when they left.
    Result<void> addFormer(Transaction &transaction, const StagedItem &item) const;
    // That item, with the day that its line says, follows whoever else is in its file.
    Result<void> followOthers(Transaction &transaction, const StagedRow<StagedItem> &row) const;
    // One more that follows its person, that the file does not have.
    Result<void> addItem(Transaction &transaction, const StagedItem &item) const;
    Result<void> mark(Transaction &transaction, const StagedRow<StagedPerson> &row, StagedOutcome outcome) const;
    Result<void> mark(Transaction &transaction, const StagedRow<StagedItem> &row, StagedOutcome outcome) const;
    Result<void> mark(Transaction &transaction, const StagedRow<StagedHold> &row, StagedOutcome outcome) const;
    // With its line: once for a line and reason.
    Result<void> refuse(Transaction &transaction, const StagedPlace &at, const QString &reason, StagedRefusal kind) const;
    // Those that an earlier comparison made.
    Result<void> forgetRefusals(Transaction &transaction) const;

private:
    Connection &m_connection;
};

} // namespace balie
