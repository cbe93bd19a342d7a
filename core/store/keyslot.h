// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keyfile.h"

namespace balie {

// The arithmetic of one slot, on libsodium.

// A slot closed under the passphrase, with the master key sealed to it.
Result<KeySlot> makeSlot(RegisterId registerId, SlotKind kind, std::optional<UserId> user, const QByteArray &label,
                         const Secret &passphrase, KeyCost cost, const Secret &master, Instant now);

// The master key through this slot. WrongPassphrase or WrongRecoveryCode by its kind; KeysDamaged with the
// fact "part" = "slot" where the passphrase is right and the slot is not.
Result<Secret> openSlot(const KeySlot &slot, RegisterId registerId, const Secret &passphrase);

// Seals another master key to the holder of the slot, without their passphrase.
KeySlot reseal(KeySlot slot, const Secret &master);

// A key closed under a key. The number tells what it is for, so that one cannot stand in another's place:
// the audit key, or from 1 the epochs of the database's key.
inline constexpr quint32 auditKeyNumber = 0;
ClosedKey closeKey(const Secret &key, const Secret &under, RegisterId registerId, quint32 number);
Result<Secret> openKey(const ClosedKey &closed, const Secret &under, RegisterId registerId, quint32 number);

// One of the keys that follow from the master key.
enum class Subkey : quint64 { CloseKeys = 1, Audit = 2, KeyFile = 3, BackupManifest = 4, IntakeSeed = 5 };
Secret subkey(const Secret &master, Subkey which);

// The hash that finds a holder by name: the same for every spelling of it in capitals and blanks.
QByteArray slotLabel(RegisterId registerId, const QString &name);

} // namespace balie
