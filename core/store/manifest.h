// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/storecheck.h"

namespace balie {

// What lies beside a backup and says what it must be: of which register, of when, how many rows, where the
// log ends, and the hash of every file. Plain lines that name nobody, closed by a mac.
struct Manifest
{
    RegisterId registerId;
    Instant moment = Instant::fromMSecs(0);
    StoreState state;
    QByteArray storeHash; // BLAKE2b-256 of store.db
    QByteArray keysHash;  // of keys.a, and of keys.b

    QByteArray encode(const Secret &key) const;
    // BackupDamaged with the fact "part" = "manifest".
    static Result<Manifest> decode(const QByteArray &bytes, const Secret &key);
};

// BLAKE2b-256 of a file that nobody has open. FileMissing, FileUnreadable.
Result<QByteArray> hashOfFile(const QString &file);

} // namespace balie
