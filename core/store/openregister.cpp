// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openregister.h"

#include "core/platform/durablefile.h"
#include "core/platform/filesystemkind.h"
#include "core/platform/ownfolder.h"
#include "core/store/keyrescue.h"
#include "core/store/owncopy.h"
#include "core/store/sqlcipheropener.h"
#include "core/store/stagingstore.h"
#include "core/store/storecheck.h"
#include "core/store/storecopy.h"
#include "core/store/unfinished.h"

#include <QDir>

namespace balie {

static constexpr qint64 reserveSize = 8 * 1024 * 1024;
// A change of one case writes some hundred kilobytes, its journal included.
static constexpr qint64 roomForAChange = 2 * 1024 * 1024;
// Enough to see at once that the end of the log is whole; all of it is checked on each backup.
static constexpr qint64 entriesCheckedAtOpening = 1000;

OpenRegister::OpenRegister(StoreLocation location, FileLock lock, RegisterKeys keys, std::unique_ptr<Connection> connection)
    : m_location(std::move(location)), m_lock(std::move(lock)), m_keys(std::move(keys)), m_connection(std::move(connection))
{
}

OpenRegister::~OpenRegister() = default;

// The folder with the lock in it, and the mark of what is not finished. Another program may be making a
// register at the same place; what is there then is not ours to take away.
static Result<FileLock> takePlace(const StoreLocation &location, Instant now)
{
    if (const Result<void> free = location.checkFree(); !free)
        return free.error();
    if (const Result<void> made = location.make(); !made)
        return made.error();
    Result<FileLock> lock = FileLock::take(location.lock(), now);
    if (!lock) {
        QDir().rmdir(location.folder());
        return lock;
    }
    if (const Result<void> stillFree = location.checkFree(); !stillFree)
        return stillFree.error();
    clearUnfinished(location);
    if (const Result<void> marked = markUnfinished(location); !marked) {
        removeFolder(location.folder());
        return marked.error();
    }
    return lock;
}

Result<OpenRegister::Created> OpenRegister::create(const StoreLocation &location, const KeyHolder &first, const Clock &clock,
                                                   KeyCost recoveryCost, const QString &schema)
{
    const Result<Migrator> migrator = Migrator::load(schema);
    if (!migrator)
        return migrator.error();
    Result<FileLock> lock = takePlace(location, clock.now());
    if (!lock)
        return lock.error();
    const auto fill = [&]() -> Result<Created> {
        if (const Result<void> made = createOwnFolder(location.backups()); !made)
            return made.error();
        Result<RegisterKeys::Created> made = RegisterKeys::create(location, first, clock.now(), recoveryCost);
        if (!made)
            return made.error();
        auto connection = createStore(location.database(), made->keys.databaseKeys().front());
        if (!connection)
            return connection.error();
        if (const Result<void> migrated = migrator->migrate(**connection, [] { return Result<void>(); }); !migrated)
            return migrated.error();
        std::unique_ptr<OpenRegister> opened(
            new OpenRegister(location, std::move(*lock), std::move(made->keys), std::move(*connection)));
        opened->refillReserve();
        return Created{std::move(opened), std::move(made->code)};
    };
    Result<Created> created = fill();
    if (!created)
        removeFolder(location.folder());
    return created;
}

Result<void> OpenRegister::keep()
{
    return markFinished(m_location);
}

// Closes to others what is ours but was left open to them, by a copy or an unpacked archive.
static Result<bool> closeToOthers(const StoreLocation &location)
{
    bool wasOpen = false;
    for (const QString &path : {location.folder(), location.database(), location.keysA(), location.keysB()}) {
        const bool isFolder = path == location.folder();
        const Result<void> checked = isFolder ? checkOwnFolder(path) : checkOwnFile(path);
        if (checked || checked.error().fact(QStringLiteral("problem")) != QStringLiteral("mode"))
            continue;
        if (const Result<void> closed = makePrivate(path); !closed)
            return closed.error();
        wasOpen = true;
    }
    return wasOpen;
}

struct OpenedStore
{
    std::unique_ptr<Connection> connection;
    std::size_t key;
};

// A rotation that was interrupted leaves two keys; one of them fits.
static Result<OpenedStore> openWithAny(const QString &file, const std::vector<Secret> &keys)
{
    Error failure(ErrorCode::KeysDamaged);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        auto connection = openStore(file, keys.at(i));
        if (connection)
            return OpenedStore{std::move(*connection), i};
        failure = connection.error();
        if (failure.code() != ErrorCode::RegisterDamaged)
            return failure;
    }
    return failure;
}

Result<std::unique_ptr<OpenRegister>> OpenRegister::open(const StoreLocation &location, const Credentials &credentials,
                                                         const Clock &clock, const QString &schema)
{
    const Result<Migrator> migrator = Migrator::load(schema);
    if (!migrator)
        return migrator.error();
    const Result<bool> closed = closeToOthers(location);
    if (!closed)
        return closed.error();
    if (const Result<void> there = location.check(); !there)
        return there.error();
    Result<FileLock> lock = FileLock::take(location.lock(), clock.now());
    if (!lock)
        return lock.error();
    StagingStore::removeLeft(location);
    std::optional<QString> rescuedFrom = rescueKeys(location);
    Result<RegisterKeys> keys = unlock(location, credentials);
    if (!keys)
        return keys.error();
    Result<OpenedStore> store = openWithAny(location.database(), keys->databaseKeys());
    if (!store)
        return store.error();
    std::unique_ptr<OpenRegister> opened(
        new OpenRegister(location, std::move(*lock), std::move(*keys), std::move(store->connection)));
    opened->m_wasOpenToOthers = *closed;
    opened->m_keysRescuedFrom = std::move(rescuedFrom);
    if (const Result<void> ready = opened->bringUpToDate(*migrator, clock); !ready)
        return ready.error();
    if (const Result<void> settled = opened->settleKeys(store->key); !settled)
        return settled.error();
    opened->refillReserve();
    return opened;
}

// Without room for the new file the old one still opens with its key: the work goes on, and it is tried
// again at the next opening.
Result<void> OpenRegister::settleKeys(std::size_t fitting)
{
    if (m_keys.databaseKeys().size() == 1)
        return {};
    const Result<void> settled = fitting == 0 ? m_keys.keepOnlyDatabaseKey(0) : rotate();
    m_rotationWaits = !settled;
    return settled || m_connection ? Result<void>() : settled;
}

Result<void> OpenRegister::bringUpToDate(const Migrator &migrator, const Clock &clock)
{
    const auto backUpFirst = [&]() -> Result<void> {
        const auto saved = makeOwnCopy(*this, clock);
        if (!saved)
            return saved.error();
        return {};
    };
    if (const Result<void> migrated = migrator.migrate(*m_connection, backUpFirst); !migrated)
        return migrated;
    if (const Result<void> known = migrator.checkSchema(*m_connection); !known)
        return known;
    const AuditTable log = audit();
    if (const Result<void> reached = log.checkAnchor(m_keys.anchor()); !reached)
        return reached;
    const Result<AuditHead> end = log.verifyLast(entriesCheckedAtOpening);
    if (!end)
        return end.error();
    return {};
}

Result<void> OpenRegister::writeAnchor()
{
    const Result<AuditHead> head = audit().head();
    if (!head)
        return head.error();
    return m_keys.writeAnchor(*head);
}

Result<void> OpenRegister::rotate()
{
    if (m_keys.databaseKeys().size() == 1) {
        if (const Result<void> added = m_keys.addDatabaseKey(); !added)
            return added;
    }
    const QString next = m_location.database() + QStringLiteral(".new");
    removeFile(next);
    releaseReserve(); // the old file and the new one lie there together for a while
    const Result<void> placed = writeNext(next, m_keys.databaseKeys().front());
    if (!placed)
        removeFile(next);
    refillReserve();
    return placed ? m_keys.keepOnlyDatabaseKey(0) : placed;
}

// Until the new file stands in its place the old one stays open and is the register.
Result<void> OpenRegister::writeNext(const QString &next, const Secret &key)
{
    if (const Result<void> copied = copyStore(*m_connection, next, key); !copied)
        return copied;
    const Result<StoreState> before = stateOf(*m_connection, m_keys.auditKey());
    {
        const auto copy = openStore(next, key);
        if (!copy)
            return copy.error();
        const Result<StoreState> after = checkStore(**copy, m_keys.auditKey());
        if (!before || !after)
            return before ? after.error() : before.error();
        if (*before != *after)
            return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("part"), QStringLiteral("copy"));
    }
    removeFile(next + QStringLiteral("-journal"));
    const Result<void> placed = renameDurably(next, m_location.database());
    const bool isStillBeside = fileSize(next) >= 0;
    return isStillBeside ? placed : openNext(key).and_then([&] { return placed; });
}

// The new file stands in the place of the old one, whether the disk could say so or not: what the old
// connection would still write would go to a file that has no name any more.
Result<void> OpenRegister::openNext(const Secret &key)
{
    m_connection.reset();
    auto opened = openStore(m_location.database(), key);
    if (!opened)
        return opened.error();
    m_connection = std::move(*opened);
    return {};
}

void OpenRegister::makeRoom()
{
    const Result<qint64> room = freeSpace(m_location.folder());
    if (room && *room < roomForAChange)
        releaseReserve();
}

bool OpenRegister::hasReserve() const
{
    return fileSize(m_location.reserve()) == reserveSize;
}

void OpenRegister::releaseReserve()
{
    removeFile(m_location.reserve());
}

void OpenRegister::refillReserve()
{
    // Without room for it there is nothing to keep; it is tried again at the next opening.
    if (!hasReserve())
        static_cast<void>(fillFile(m_location.reserve(), reserveSize));
}

} // namespace balie
