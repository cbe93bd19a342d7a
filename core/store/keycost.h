// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace balie {

// What one guess of a passphrase costs: Argon2id (RFC 9106), version 1.3, one lane.
struct KeyCost
{
    quint32 memoryKiB;
    quint32 passes;

    // Nothing cheaper is ever made: 64 MiB and three passes.
    static KeyCost floor();
    // The most memory of 64 … 1024 MiB that this machine goes through in half a second and that is no
    // more than a quarter of what it has.
    static KeyCost calibrated();
    // What we are ready to spend on a file that others may have written: 2 GiB, sixteen passes.
    bool isAcceptable() const;

    friend bool operator==(const KeyCost &, const KeyCost &) = default;
};

inline constexpr qsizetype keySaltSize = 16;

// 32 bytes from a passphrase of at most 1,024 bytes. KeysDamaged for a cost out of bounds,
// DatabaseFailed with the fact "memory" where there is not enough of it.
Result<Secret> stretch(const Secret &passphrase, QByteArrayView salt, KeyCost cost);

} // namespace balie
