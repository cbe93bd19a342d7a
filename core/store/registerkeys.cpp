// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registerkeys.h"

#include "core/store/cryptoproof.h"
#include "core/store/keyfilepair.h"
#include "core/store/keyslot.h"
#include "core/store/sqlcipheropener.h"

#include <algorithm>

#include <sodium.h>

namespace balie {

RegisterKeys::RegisterKeys(StoreLocation location, KeyFile file, Secret master)
    : m_location(std::move(location)), m_file(std::move(file)), m_master(std::move(master))
{
}

Result<RegisterKeys::Created> RegisterKeys::create(const StoreLocation &location, const KeyHolder &first, Instant now,
                                                   KeyCost recoveryCost)
{
    if (const Result<void> proved = proveCryptoAtStart(); !proved)
        return proved.error();
    const RegisterId id = RegisterId::create(now);
    Secret master = Secret::random(crypto_kdf_KEYBYTES);
    RecoveryCode code = RecoveryCode::create();
    auto slot = makeSlot(id, SlotKind::Passphrase, first.user, slotLabel(id, first.name), first.passphrase, first.cost, master, now);
    if (!slot)
        return slot.error();
    auto recovery = makeSlot(id, SlotKind::Recovery, std::nullopt, QByteArray(16, '\0'), code.secret(), recoveryCost, master, now);
    if (!recovery)
        return recovery.error();

    const Secret closer = subkey(master, Subkey::CloseKeys);
    KeyFile file{0, id, {}, closeKey(subkey(master, Subkey::Audit), closer, id, auditKeyNumber), {}, {*slot, *recovery}};
    file.epochs.push_back({1, closeKey(Secret::random(databaseKeySize), closer, id, 1)});
    RegisterKeys keys(location, file, std::move(master));
    keys.m_user = first.user;
    if (const Result<void> written = keys.write(file); !written)
        return written.error();
    return Created{std::move(keys), std::move(code)};
}

Result<void> RegisterKeys::openOwnKeys()
{
    const Secret closer = subkey(m_master, Subkey::CloseKeys);
    Result<Secret> audit = openKey(m_file.auditKey, closer, m_file.registerId, auditKeyNumber);
    if (!audit)
        return audit.error();
    std::vector<Secret> databaseKeys;
    for (const DatabaseKeyEpoch &epoch : m_file.epochs) {
        Result<Secret> key = openKey(epoch.key, closer, m_file.registerId, epoch.number);
        if (!key)
            return key.error();
        databaseKeys.push_back(std::move(*key));
    }
    m_auditKey = std::move(*audit);
    m_databaseKeys = std::move(databaseKeys);
    return {};
}

Result<void> RegisterKeys::write(KeyFile changed)
{
    changed.sequence = m_file.sequence + 1;
    const QByteArray bytes = changed.encode(subkey(m_master, Subkey::KeyFile));
    if (const Result<void> written = writeKeyFiles(m_location, bytes); !written)
        return written;
    m_file = std::move(changed);
    return openOwnKeys();
}

std::vector<UserId> RegisterKeys::users() const
{
    std::vector<UserId> found;
    for (const KeySlot &slot : m_file.slots) {
        if (slot.user)
            found.push_back(*slot.user);
    }
    return found;
}

std::vector<KeyFileDamage> RegisterKeys::damageNow() const
{
    return keyFileDamage(m_location, m_file.encode(subkey(m_master, Subkey::KeyFile)));
}

Secret RegisterKeys::backupKey() const
{
    return subkey(m_master, Subkey::BackupManifest);
}

Result<std::size_t> RegisterKeys::slotOf(UserId user) const
{
    for (std::size_t i = 0; i < m_file.slots.size(); ++i) {
        if (m_file.slots.at(i).user == user)
            return i;
    }
    return Error(ErrorCode::UserUnknown);
}

Result<void> RegisterKeys::checkPassphrase(UserId user, const Secret &passphrase) const
{
    const Result<std::size_t> place = slotOf(user);
    if (!place)
        return place.error();
    const Result<Secret> opened = openSlot(m_file.slots.at(*place), m_file.registerId, passphrase);
    if (!opened)
        return opened.error();
    return {};
}

Result<void> RegisterKeys::changePassphrase(UserId user, const Secret &passphrase, KeyCost cost, Instant now)
{
    const Result<std::size_t> place = slotOf(user);
    if (!place)
        return place.error();
    KeyFile changed = m_file;
    auto slot = makeSlot(m_file.registerId, SlotKind::Passphrase, user, changed.slots.at(*place).label, passphrase, cost, m_master, now);
    if (!slot)
        return slot.error();
    changed.slots.at(*place) = std::move(*slot);
    return write(std::move(changed));
}

Result<void> RegisterKeys::addHolder(const KeyHolder &holder, Instant now)
{
    const QByteArray label = slotLabel(m_file.registerId, holder.name);
    const bool known = std::any_of(m_file.slots.begin(), m_file.slots.end(), [&](const KeySlot &slot) {
        return slot.user == holder.user || (slot.kind == SlotKind::Passphrase && slot.label == label);
    });
    if (known)
        return Error(ErrorCode::UserExists);
    if (static_cast<qsizetype>(m_file.slots.size()) >= KeyFile::mostSlots)
        return Error(ErrorCode::FileTooLarge).with(QStringLiteral("limit"), qint64{KeyFile::mostSlots});
    auto slot = makeSlot(m_file.registerId, SlotKind::Passphrase, holder.user, label, holder.passphrase, holder.cost, m_master, now);
    if (!slot)
        return slot.error();
    KeyFile changed = m_file;
    changed.slots.push_back(std::move(*slot));
    return write(std::move(changed));
}

DatabaseKeyEpoch RegisterKeys::newEpoch(const Secret &key) const
{
    const quint32 number = m_file.epochs.front().number + 1;
    return {number, closeKey(key, subkey(m_master, Subkey::CloseKeys), m_file.registerId, number)};
}

Result<void> RegisterKeys::writeAnchor(const AuditHead &head)
{
    if (head.seq <= m_file.anchor.seq)
        return {};
    KeyFile changed = m_file;
    changed.anchor = head;
    return write(std::move(changed));
}

Result<void> RegisterKeys::writeCopy(const StoreLocation &to) const
{
    return writeKeyFiles(to, m_file.encode(subkey(m_master, Subkey::KeyFile)));
}

Result<void> RegisterKeys::addDatabaseKey()
{
    KeyFile changed = m_file;
    changed.epochs.insert(changed.epochs.begin(), newEpoch(Secret::random(databaseKeySize)));
    return write(std::move(changed));
}

Result<void> RegisterKeys::keepOnlyDatabaseKey(std::size_t index)
{
    KeyFile changed = m_file;
    const DatabaseKeyEpoch kept = changed.epochs.at(index);
    changed.epochs = {kept};
    return write(std::move(changed));
}

} // namespace balie
