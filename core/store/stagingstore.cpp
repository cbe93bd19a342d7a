// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stagingstore.h"

#include "core/platform/ownfolder.h"
#include "core/store/authorizer.h"
#include "core/store/sqlcipheropener.h"
#include "core/store/transaction.h"

#include <sodium.h>

namespace balie {

// The files in the order in which they were read (part), what was read (person, tenancy, notice, debt, file, dossier; file_tenancy
// of files that name contracts, dossier_part of what is in a dossier, known where the register says so), what follows from it
// (person_end, item, hold), who may get data and what went to whom (recipient, disclosure), and what could not be taken. along: of a document that goes with its dossier. Each key is made with its table: sorting
// afterwards would be done in memory. outcome is that of StagedOutcome.
static constexpr const char *tables[] = {
    "CREATE TABLE part (place INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE person (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, sender_key TEXT NOT NULL UNIQUE, given TEXT,"
    " prefix TEXT NOT NULL, family TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL, place TEXT NOT NULL, email TEXT, telephone TEXT,"
    " said INTEGER NOT NULL, print INTEGER NOT NULL, outcome INTEGER NOT NULL)",
    "CREATE TABLE tenancy (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, sender_key TEXT NOT NULL UNIQUE,"
    " reference TEXT NOT NULL, closed INTEGER NOT NULL, end_day TEXT NOT NULL, persons INTEGER NOT NULL, refused INTEGER NOT NULL)",
    "CREATE TABLE tenancy_person (person TEXT NOT NULL, tenancy TEXT NOT NULL, PRIMARY KEY (person, tenancy)) WITHOUT ROWID",
    "CREATE TABLE notice (tenancy TEXT NOT NULL, day TEXT NOT NULL, part TEXT NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (tenancy, day, part, line)) WITHOUT ROWID",
    "CREATE TABLE debt (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, sender_key TEXT NOT NULL UNIQUE, tenancy TEXT NOT NULL,"
    " debtor TEXT NOT NULL, running INTEGER NOT NULL, begin_day TEXT NOT NULL)",
    "CREATE TABLE tenancy_of (tenancy TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (tenancy, person)) WITHOUT ROWID",
    "CREATE TABLE file (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, sender_key TEXT NOT NULL UNIQUE, person TEXT NOT NULL,"
    " reference TEXT NOT NULL, category TEXT NOT NULL, system TEXT NOT NULL, trigger_day TEXT NOT NULL, follows INTEGER NOT NULL, keeps INTEGER NOT NULL,"
    " dossier TEXT NOT NULL, lease_ended TEXT NOT NULL)",
    "CREATE TABLE dossier (sender_key TEXT PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE file_tenancy (file TEXT NOT NULL, tenancy TEXT NOT NULL, PRIMARY KEY (file, tenancy)) WITHOUT ROWID",
    "CREATE TABLE dossier_part (file TEXT NOT NULL, dossier TEXT NOT NULL, keeps INTEGER NOT NULL, waits INTEGER NOT NULL, known INTEGER NOT NULL,"
    " PRIMARY KEY (file, dossier)) WITHOUT ROWID",
    "CREATE INDEX dossier_part_by_dossier ON dossier_part (dossier)",
    "CREATE TABLE category (id TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE person_end (person TEXT PRIMARY KEY, latest TEXT NOT NULL, running INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE asked (person TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE item (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, sender_key TEXT NOT NULL UNIQUE, person TEXT NOT NULL,"
    " reference TEXT NOT NULL, category TEXT NOT NULL, system TEXT NOT NULL, trigger_day TEXT NOT NULL, follows INTEGER NOT NULL, keeps INTEGER NOT NULL,"
    " own_day TEXT NOT NULL, outcome INTEGER NOT NULL, along INTEGER NOT NULL DEFAULT 0, lease_ended TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE hold (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, sender_key TEXT NOT NULL UNIQUE, person TEXT NOT NULL,"
    " running INTEGER NOT NULL, begin_day TEXT NOT NULL, outcome INTEGER NOT NULL)",
    "CREATE TABLE recipient (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, sender_key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_key TEXT NOT NULL,"
    " kind TEXT NOT NULL, role TEXT NOT NULL, role_by TEXT, role_on TEXT NOT NULL, country TEXT NOT NULL, transfer TEXT NOT NULL, transfer_words TEXT NOT NULL, listed_as TEXT NOT NULL, contact TEXT NOT NULL,"
    " note TEXT NOT NULL, agreement TEXT NOT NULL, signed TEXT NOT NULL, until TEXT NOT NULL, copy TEXT NOT NULL, ended TEXT NOT NULL, print INTEGER NOT NULL, outcome INTEGER NOT NULL)",
    "CREATE INDEX recipient_by_name ON recipient (name_key)",
    "CREATE TABLE disclosure (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, sender_key TEXT NOT NULL UNIQUE, recipient TEXT NOT NULL, person TEXT NOT NULL,"
    " on_day TEXT NOT NULL, persons INTEGER NOT NULL, persons_group TEXT NOT NULL, purpose TEXT NOT NULL, why TEXT NOT NULL, basis TEXT NOT NULL, article TEXT NOT NULL,"
    " categories INTEGER NOT NULL, special_ground TEXT NOT NULL, approved_by TEXT NOT NULL, decided_by TEXT NOT NULL, reference TEXT NOT NULL, told TEXT NOT NULL, told_on TEXT NOT NULL,"
    " told_why TEXT NOT NULL, print INTEGER NOT NULL, outcome INTEGER NOT NULL)",
    "CREATE TABLE refusal (row_key INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL, field TEXT NOT NULL,"
    " passed_over INTEGER NOT NULL, compared INTEGER NOT NULL, place INTEGER NOT NULL)",
    "CREATE INDEX refusal_by_line ON refusal (part, line)", "CREATE INDEX refusal_in_order ON refusal (place, line)"};

static QString stagingFile(const StoreLocation &location)
{
    return location.folder() + QStringLiteral("/store.import");
}

static Result<void> makeTables(Connection &connection)
{
    const Authorizer::Opening door(connection.authorizer(), Authorizer::Door::Schema);
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    for (const char *table : tables) {
        if (const Result<void> made = connection.execute(QString::fromLatin1(table)); !made)
            return made;
    }
    return transaction->commit();
}

static void removeFiles(const StoreLocation &location)
{
    removeFile(stagingFile(location));
    removeFile(stagingFile(location) + QStringLiteral("-journal"));
}

Result<std::unique_ptr<StagingStore>> StagingStore::make(const StoreLocation &location)
{
    if (fileSize(stagingFile(location)) >= 0)
        return Error(ErrorCode::ImportRunning);
    Secret key(databaseKeySize);
    randombytes_buf(key.data(), static_cast<std::size_t>(databaseKeySize));
    std::unique_ptr<StagingStore> store(new StagingStore(location, std::move(key)));
    const auto connection = createStore(stagingFile(location), store->m_key);
    if (!connection)
        return connection.error();
    const Result<void> made = makeTables(**connection);
    return made ? Result<std::unique_ptr<StagingStore>>(std::move(store)) : made.error();
}

void StagingStore::removeLeft(const StoreLocation &location)
{
    removeFiles(location);
}

StagingStore::~StagingStore()
{
    removeFiles(m_location);
}

Result<std::unique_ptr<Connection>> StagingStore::open() const
{
    auto connection = openStore(stagingFile(m_location), m_key);
    if (!connection)
        return connection;
    // A quarter of the cache of a register, beside which an import has it open; and no waiting for the disk: after a crash it is removed.
    const Authorizer::Opening door((*connection)->authorizer(), Authorizer::Door::Schema);
    for (const char *setting : {"PRAGMA cache_size = -16384", "PRAGMA synchronous = OFF"}) {
        if (const Result<void> set = (*connection)->execute(QString::fromLatin1(setting)); !set)
            return set.error();
    }
    return connection;
}

} // namespace balie
