// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the keys of a register are opened: by passphrase, by recovery code, from paper.
#include "core/store/cryptoproof.h"
#include "core/store/keyfilepair.h"
#include "core/store/keyslot.h"
#include "core/store/recoveryslot.h"
#include "core/store/registerkeys.h"

namespace balie {

Result<RegisterKeys> RegisterKeys::openFirst(const StoreLocation &location, const std::vector<KeyFileCopy> &copies, const Opener &opener)
{
    if (const Result<void> proved = proveCryptoAtStart(); !proved)
        return proved.error();
    Error failure(ErrorCode::KeysDamaged);
    for (const KeyFileCopy &copy : copies) {
        Secret master;
        const Result<std::size_t> slot = opener(copy.file, master);
        if (!slot) {
            failure = slot.error();
            // Only damage sends us to the older copy: the newest says what the passphrase is.
            if (failure.code() != ErrorCode::KeysDamaged)
                return failure;
            continue;
        }
        if (!KeyFile::isAuthentic(copy.bytes, subkey(master, Subkey::KeyFile))) {
            failure = Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), QStringLiteral("mac"));
            continue;
        }
        RegisterKeys keys(location, copy.file, std::move(master));
        keys.m_user = copy.file.slots.at(*slot).user;
        if (const Result<void> opened = keys.openOwnKeys(); !opened) {
            failure = opened.error();
            continue;
        }
        return keys;
    }
    return failure;
}

Result<RegisterKeys> RegisterKeys::unlockWith(const StoreLocation &location, const Opener &opener)
{
    const auto copies = readKeyFiles(location);
    if (!copies)
        return copies.error();
    Result<RegisterKeys> keys = openFirst(location, *copies, opener);
    if (keys)
        keys->m_damageFound = healKeyFiles(location, keys->m_file.encode(subkey(keys->m_master, Subkey::KeyFile)));
    return keys;
}

Result<RegisterKeys> RegisterKeys::unlock(const StoreLocation &location, const std::optional<QString> &name, const Secret &passphrase)
{
    return unlockWith(location, [&](const KeyFile &file, Secret &master) -> Result<std::size_t> {
        const QByteArray label = name ? slotLabel(file.registerId, *name) : QByteArray();
        Error failure(ErrorCode::UserUnknown);
        for (std::size_t i = 0; i < file.slots.size(); ++i) {
            const KeySlot &slot = file.slots.at(i);
            if (slot.kind != SlotKind::Passphrase || (name && slot.label != label))
                continue;
            Result<Secret> opened = openSlot(slot, file.registerId, passphrase);
            if (opened) {
                master = std::move(*opened);
                return i;
            }
            // Of several holders one damaged slot says more than "wrong" of the others.
            if (failure.code() != ErrorCode::KeysDamaged)
                failure = opened.error();
        }
        return failure;
    });
}

Result<std::size_t> RegisterKeys::openWithCode(const KeyFile &file, const RecoveryCode &code, Secret &master)
{
    for (std::size_t i = 0; i < file.slots.size(); ++i) {
        if (file.slots.at(i).kind != SlotKind::Recovery)
            continue;
        Result<Secret> opened = openSlot(file.slots.at(i), file.registerId, code.secret());
        if (!opened)
            return opened.error();
        master = std::move(*opened);
        return i;
    }
    return Error(ErrorCode::WrongRecoveryCode);
}

Result<RegisterKeys> RegisterKeys::unlock(const StoreLocation &location, const RecoveryCode &code)
{
    return unlockWith(location, [&](const KeyFile &file, Secret &master) { return openWithCode(file, code, master); });
}

Result<RegisterKeys> RegisterKeys::fromPaper(const StoreLocation &location, const QString &slot, const RecoveryCode &code)
{
    Result<KeyFileCopy> paper = readPrintedSlot(slot);
    if (!paper)
        return paper.error();
    Result<RegisterKeys> keys =
        openFirst(location, {std::move(*paper)}, [&](const KeyFile &file, Secret &master) { return openWithCode(file, code, master); });
    // The last letters are the mac, which only shows a mistake when it is opened.
    if (!keys && keys.error().code() == ErrorCode::KeysDamaged)
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("part"), QStringLiteral("printed"));
    return keys;
}

} // namespace balie
