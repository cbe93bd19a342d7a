// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/audit/auditentry.h"
#include "core/store/keycost.h"

#include <optional>
#include <vector>

namespace balie {

enum class SlotKind : quint8 { Passphrase = 1, Recovery = 2 };

// One way in: a key pair whose secret half is closed under a passphrase (or the recovery code), and the
// master key sealed to its public half. Everything before the ciphertext is authenticated with it.
struct KeySlot
{
    SlotKind kind;
    std::optional<UserId> user; // none for the recovery code
    KeyCost cost;
    QByteArray salt;      // 16
    QByteArray publicKey; // 32, X25519
    QByteArray nonce;     // 24
    QByteArray closed;    // 48: the secret key under XChaCha20-Poly1305
    QByteArray commit;    // 16: tells a wrong passphrase from a damaged slot
    QByteArray sealed;    // 80: the master key, for the public key
    QByteArray label;     // 16: the hash of the holder's name
    Instant created = Instant::fromMSecs(0);

    // What is authenticated with the ciphertext: everything that decides how it is opened.
    QByteArray associatedData(RegisterId registerId) const;

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

// A key closed under a key: XChaCha20-Poly1305, 24 bytes of nonce and 48 of ciphertext.
struct ClosedKey
{
    QByteArray nonce;
    QByteArray closed;

    friend bool operator==(const ClosedKey &, const ClosedKey &) = default;
};

struct DatabaseKeyEpoch
{
    quint32 number;
    ClosedKey key;

    friend bool operator==(const DatabaseKeyEpoch &, const DatabaseKeyEpoch &) = default;
};

// The content of keys.a and keys.b: fixed little-endian fields, no larger than 64 KiB and 64 slots, a
// checksum against decay and a keyed mac against change.
struct KeyFile
{
    static constexpr qsizetype mostSlots = 64;
    static constexpr qint64 mostBytes = 64 * 1024;

    quint64 sequence = 0; // the higher of two copies is the newer
    RegisterId registerId;
    AuditHead anchor;
    ClosedKey auditKey;
    std::vector<DatabaseKeyEpoch> epochs; // newest first
    std::vector<KeySlot> slots;

    QByteArray encode(const Secret &macKey) const;
    // KeysDamaged with the fact "part": size, checksum, version, fields.
    static Result<KeyFile> decode(const QByteArray &bytes);
    // The file was written by someone who has the master key.
    static bool isAuthentic(const QByteArray &bytes, const Secret &macKey);

    friend bool operator==(const KeyFile &, const KeyFile &) = default;
};

} // namespace balie
