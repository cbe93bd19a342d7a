// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/audit/auditentry.h"
#include "core/store/keycost.h"
#include "core/store/keyfile.h"
#include "core/store/keyfiledamage.h"
#include "core/store/recoverycode.h"
#include "core/store/storelocation.h"

#include <functional>
#include <optional>
#include <vector>

namespace balie {

struct KeyFileCopy;
struct NextSheet;
struct Recovering;

// Who has a key, and the passphrase that makes it theirs. The name only finds the slot; it is kept as a
// hash, so that the key files name nobody.
struct KeyHolder
{
    UserId user;
    QString name;
    Secret passphrase;
    KeyCost cost = KeyCost::calibrated();
};

// The keys of one register, unlocked (security: every holder has a key pair of their own whose secret
// half is closed by their passphrase; the master key is sealed to each; the key of the database is random
// and closed by the master key). They stand in two files, keys.a and keys.b, with one content: a change is
// written to the first, flushed, then to the second, so that a kill at any point leaves one that opens.
// Before keys are made or opened the cryptography itself is proved (cryptoproof.h): CipherMissing.
class RegisterKeys
{
public:
    struct Created;

    // New keys with one holder and a recovery code; writes both files.
    static Result<Created> create(const StoreLocation &location, const KeyHolder &first, Instant now, KeyCost recoveryCost);

    // By passphrase: of the holder with that name, or of any where none is given. WrongPassphrase,
    // UserUnknown, KeysDamaged (fact "part"). Heals the copy that is damaged or behind.
    static Result<RegisterKeys> unlock(const StoreLocation &location, const std::optional<QString> &name, const Secret &passphrase);
    static Result<RegisterKeys> unlock(const StoreLocation &location, const RecoveryCode &code); // WrongRecoveryCode
    // The same without key files, from the printed recovery slot; nothing is written. FileMalformed, WrongRecoveryCode.
    static Result<RegisterKeys> fromPaper(const StoreLocation &location, const QString &slot, const RecoveryCode &code);

    RegisterId registerId() const { return m_file.registerId; }
    // Whose slot opened it; none for the recovery code.
    std::optional<UserId> user() const { return m_user; }
    std::vector<UserId> users() const;
    const AuditHead &anchor() const { return m_file.anchor; }
    // What was wrong with the key files when they were unlocked, and what is wrong with them now.
    const std::vector<KeyFileDamage> &damageFound() const { return m_damageFound; }
    std::vector<KeyFileDamage> damageNow() const;

    const Secret &auditKey() const { return m_auditKey; }
    Secret backupKey() const;
    // The newest key of the database first; a second one where a rotation was interrupted.
    const std::vector<Secret> &databaseKeys() const { return m_databaseKeys; }

    // Whether this is the passphrase of that holder, before an act that asks for it again. WrongPassphrase.
    Result<void> checkPassphrase(UserId user, const Secret &passphrase) const;

    // Each of these writes both files. Older backups still open with the older passphrase.
    Result<void> changePassphrase(UserId user, const Secret &passphrase, KeyCost cost, Instant now);
    // UserExists where the name or the user has a slot already.
    Result<void> addHolder(const KeyHolder &holder, Instant now);
    // The holder's slot goes, and with it the use of everything they could know: a new master key, sealed
    // to those who stay. The caller then gives the database a new key (rotatestore.h). LastOfficer where
    // nobody would be left.
    Result<void> removeHolder(UserId user);
    // Another recovery sheet, in two steps. With it come another master key and another key for the database,
    // so that the sheet of before, code and square together, opens nothing of what is written from then on.
    // The first step changes nothing; after the second the caller gives the database its new key. Does nothing
    // where that sheet holds already.
    Result<NextSheet> nextSheet(KeyCost cost, Instant now) const;
    Result<void> useSheet(const NextSheet &sheet);
    // With the recovery code: another passphrase for the holder (a slot, where they have none), and another
    // code. Nothing is written before use(), which must be the next writing.
    Result<Recovering> prepareRecovering(const KeyHolder &holder, KeyCost recoveryCost, Instant now) const;
    Result<void> use(const Recovering &prepared);
    // The recovery slot as text for the paper with the code (recoveryslot.h). Another one after a holder was
    // removed, and with every other code.
    QString recoverySlot() const;
    // Where the log ends; never further back than it was.
    Result<void> writeAnchor(const AuditHead &head);

    // The same key files in another folder, for a backup.
    Result<void> writeCopy(const StoreLocation &to) const;

    Result<void> addDatabaseKey();
    // Forgets every key of the database but that one (an index into databaseKeys()).
    Result<void> keepOnlyDatabaseKey(std::size_t index);

private:
    using Opener = std::function<Result<std::size_t>(const KeyFile &file, Secret &master)>;

    RegisterKeys(StoreLocation location, KeyFile file, Secret master);

    // The first copy that opens; the opener says through which slot.
    static Result<RegisterKeys> openFirst(const StoreLocation &location, const std::vector<KeyFileCopy> &copies, const Opener &opener);
    // The newest of the two files that opens; the other is healed.
    static Result<RegisterKeys> unlockWith(const StoreLocation &location, const Opener &opener);
    static Result<std::size_t> openWithCode(const KeyFile &file, const RecoveryCode &code, Secret &master);
    Result<void> openOwnKeys();
    Result<std::size_t> slotOf(UserId user) const;
    DatabaseKeyEpoch newEpoch(const Secret &key) const;
    // With another master key, sealed to every slot there is, and a new key of the database.
    Result<void> writeUnder(Secret master, const Secret &databaseKey, KeyFile changed);
    Result<void> write(KeyFile changed);

    StoreLocation m_location;
    KeyFile m_file;
    Secret m_master;
    Secret m_auditKey;
    std::vector<Secret> m_databaseKeys;
    std::optional<UserId> m_user;
    std::vector<KeyFileDamage> m_damageFound;
};

struct RegisterKeys::Created
{
    RegisterKeys keys;
    RecoveryCode code;
};

} // namespace balie
