// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/store/follows.h"
#include "core/store/senderkeeps.h"
#include "core/store/transaction.h"

#include <QStringList>

#include <vector>

namespace balie {

// What was brought in at once, from one or more files of one system.
struct ImportBatch
{
    qint64 number = 0;
    OrganisationId organisation;
    QString kind;   // of ImportKind
    QString system; // that it came from
    QStringList files;
    QString mapping; // as JSON; empty where the file has fields of its own
    QString user;    // the id of who brought it
    Instant moment;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 leftOut = 0;
    std::optional<Instant> undone = {};
};

// What the register knows of something under the sender's key.
struct KnownKey
{
    QString key;
    std::optional<qint64> person; // row keys; of one that was merged that of the one that stays
    std::optional<qint64> item;
    std::optional<qint64> hold;
    qint64 print = 0;
    Follows follows = Follows::Nobody;
    bool isMerged = false; // the person
    bool isLifted = false; // the hold
    bool isTouched = false; // the item, by somebody since the import
};

// Where things came from: batches, the keys of the senders, and the mappings that are kept by name.
class ImportTable
{
public:
    // What an earlier import brought of which the day is that on which the person left: contracts and files.
    struct Follower
    {
        QString key; // of its item
        QString ownDay;
        QString reference;
        QString category;
        QString system;
        SenderKeeps keeps = SenderKeeps::No;
        Follows follows = Follows::ItsPerson;
        QString day = {};       // as it stands
        bool isTouched = false; // by somebody since the import
    };

    struct Own
    {
        std::optional<qint64> person = {};
        std::optional<qint64> item = {};
        std::optional<qint64> hold = {};
        qint64 print = 0;
        qint64 revision = 1;
        QString ownDay = {};
        Follows follows = Follows::Nobody;
    };

    explicit ImportTable(Connection &connection) : m_connection(connection) {}

    // Nothing where the organisation never had anything from that system.
    Result<std::optional<qint64>> source(OrganisationId organisation, const QString &system) const;
    Result<qint64> addSource(Transaction &transaction, OrganisationId organisation, const QString &system) const;
    Result<qint64> organisationRow(OrganisationId organisation) const;

    Result<std::optional<KnownKey>> find(qint64 source, const QString &key) const;
    // The person under that key, or with whom it was merged.
    Result<std::optional<qint64>> personOf(qint64 source, const QString &key) const;
    Result<std::vector<Follower>> followersOf(qint64 source, qint64 person) const;
    // Whether one of the items of the file of that key is held.
    Result<bool> isFileHeld(qint64 source, const QString &key) const;
    // The items of the same file that follow, of all its persons; and all items of it, also those that follow nobody.
    Result<std::vector<Follower>> siblingsOf(qint64 source, const QString &key) const;
    Result<std::vector<Follower>> itemsOf(qint64 source, const QString &file) const;
    // All keys of that thing, which go on behind its own with a person.
    Result<QStringList> keysUnder(qint64 source, const QString &thing) const;
    // The keys of the persons of a contract.
    Result<QStringList> tenantsOf(qint64 source, const QString &tenancy) const;
    // The row that the last insertion made.
    qint64 lastRow() const;
    // Whether there is any key with that letter, which tells of what it is: T of a tenancy.
    Result<bool> hasAny(qint64 source, QChar kind) const;
    Result<PersonId> personOf(qint64 row) const;
    Result<RetentionItemId> itemOf(qint64 row) const;
    Result<RetentionHoldId> holdOf(qint64 row) const;
    Result<qint64> rowOf(RetentionHoldId hold) const;
    // Whether any hold stands; and on that person, by the row.
    Result<bool> anyHoldStands() const;
    Result<bool> holdStandsOn(qint64 person) const;

    // Gives its number.
    Result<qint64> addBatch(Transaction &transaction, const ImportBatch &batch) const;
    Result<void> setCounts(Transaction &transaction, const ImportBatch &batch) const;
    Result<void> setUndone(Transaction &transaction, qint64 number, Instant moment) const;
    // A later one that is not undone, of the same system, that says some of the same again: who takes the earlier one out
    // takes out what the later one has as well.
    Result<std::optional<ImportBatch>> saidAgainBy(const ImportBatch &batch) const;
    // Error: ImportUnknown.
    Result<ImportBatch> batch(qint64 number) const;
    // The latest first.
    Result<std::vector<ImportBatch>> batches(std::optional<OrganisationId> organisation, int limit) const;

    Result<void> addKey(Transaction &transaction, qint64 source, const QString &key, qint64 batch, const Own &own) const;
    // What the sender says now, and the revision of the row after it.
    Result<void> changeKey(Transaction &transaction, qint64 source, const QString &key, qint64 batch, const Own &own) const;

    // Of what is erased no key of its sender stays, nor what stood under it before, nor what the files were called and how their columns: people put names
    // in those. rows: SQL that selects the row keys of these things.
    enum class Thing { Person, Item, Hold, Disclosure };
    Result<void> forget(Transaction &transaction, Thing thing, const QString &rows, const QVariantList &values) const;
    // How much of the organisation was destroyed here. Nothing tells any more what it was.
    Result<qint64> destroyed(OrganisationId organisation) const;

    // Error: MappingUnknown ("name").
    Result<QString> mapping(const QString &kind, const QString &name) const;
    Result<QStringList> mappings(const QString &kind) const;
    Result<void> keepMapping(Transaction &transaction, const QString &kind, const QString &name, const QString &columns) const;

private:
    Connection &m_connection;
};

} // namespace balie
