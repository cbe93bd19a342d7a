// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/platform/filelock.h"
#include "core/store/audittable.h"
#include "core/store/connection.h"
#include "core/store/credentials.h"
#include "core/store/migrator.h"
#include "core/store/registerkeys.h"
#include "core/store/storelocation.h"

#include <memory>
#include <optional>

namespace balie {

// A register that is open: the lock is ours, the keys are unlocked, the store is proved, migrated and in
// step with its anchor. It belongs to the thread that opened it; when it goes, everything is closed.
class OpenRegister
{
public:
    struct Created;

    // A new register with its first holder and a recovery code, in a folder that is new or empty or holds
    // what an interrupted making left. It counts from keep() on; before that nobody can open it, and another
    // may be made in its place. When anything fails the folder is gone again.
    static Result<Created> create(const StoreLocation &location, const KeyHolder &first, const Clock &clock,
                                  KeyCost recoveryCost = KeyCost::calibrated(),
                                  const QString &schema = Migrator::shippedFolder());

    // In this order: the folder, the lock, the keys, the store, the version (with a verified backup before
    // a migration), the schema, the anchor, the end of the log. RegisterInUse, WrongPassphrase,
    // WrongRecoveryCode, UserUnknown, KeysDamaged, RegisterDamaged, RegisterNewer, RolledBack, AuditBroken …
    static Result<std::unique_ptr<OpenRegister>> open(const StoreLocation &location, const Credentials &credentials,
                                                      const Clock &clock, const QString &schema = Migrator::shippedFolder());

    ~OpenRegister();

    // Of a new register: what must be known of it is known, and it counts. FileUnwritable.
    Result<void> keep();

    const StoreLocation &location() const { return m_location; }
    Connection &connection() { return *m_connection; }
    RegisterKeys &keys() { return m_keys; }
    AuditTable audit() { return AuditTable(*m_connection, m_keys.auditKey()); }

    // Writes where the log ends beside the keys: at lock, exit and backup, and now and then, never on the
    // path of a commit.
    Result<void> writeAnchor();

    // Gives the store a new key in a new file, proves it and puts it in place; after a holder was removed,
    // and where that was interrupted at the next opening. connection() is another one afterwards. After an
    // error the old store is still the register, unless isOpen() says that there is none any more.
    Result<void> rotate();
    bool isOpen() const { return m_connection != nullptr; }
    // The removal of a holder waits for its new key: there was no room for it, or the disk failed.
    bool rotationWaits() const { return m_rotationWaits; }

    // The backup whose key files were put back at opening, since there were none that could be read.
    const std::optional<QString> &keysRescuedFrom() const { return m_keysRescuedFrom; }
    // Others could read the register when it was opened; now they cannot. For the log.
    bool wasOpenToOthers() const { return m_wasOpenToOthers; }

    // Before a change: lets go of 8 MiB of ballast where the disk is nearly full, so that what is being done
    // can be finished. It is taken back at the next opening that finds room.
    void makeRoom();
    bool hasReserve() const;
    void releaseReserve();
    void refillReserve();

private:
    OpenRegister(StoreLocation location, FileLock lock, RegisterKeys keys, std::unique_ptr<Connection> connection);

    Result<void> bringUpToDate(const Migrator &migrator, const Clock &clock);
    Result<void> settleKeys(std::size_t fitting);
    Result<void> writeNext(const QString &next, const Secret &key);
    Result<void> openNext(const Secret &key);

    StoreLocation m_location;
    FileLock m_lock;
    RegisterKeys m_keys;
    std::unique_ptr<Connection> m_connection;
    std::optional<QString> m_keysRescuedFrom;
    bool m_wasOpenToOthers = false;
    bool m_rotationWaits = false;
};

struct OpenRegister::Created
{
    std::unique_ptr<OpenRegister> opened;
    RecoveryCode code;
};

} // namespace balie
