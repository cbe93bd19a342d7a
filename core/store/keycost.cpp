// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keycost.h"

#include <QElapsedTimer>

#include <sodium.h>
#include <unistd.h>

namespace balie {

static constexpr quint32 floorKiB = 64 * 1024;
static constexpr quint32 ceilingKiB = 1024 * 1024;
static constexpr quint32 fewestPasses = 3;
static constexpr quint32 mostReadKiB = 2 * 1024 * 1024;
static constexpr quint32 mostReadPasses = 16;
static constexpr qint64 patienceMs = 500;
static constexpr qsizetype longestPassphrase = 1024;

KeyCost KeyCost::floor()
{
    return {floorKiB, fewestPasses};
}

static KeyCost measure()
{
    const Secret passphrase = Secret::random(16);
    const QByteArray salt(keySaltSize, 's');
    QElapsedTimer timer;
    timer.start();
    const auto stretched = stretch(passphrase, salt, KeyCost::floor());
    const qint64 spent = timer.elapsed() + 1;
    const qint64 quarterKiB = qint64{sysconf(_SC_PHYS_PAGES)} * sysconf(_SC_PAGESIZE) / 1024 / 4;

    KeyCost cost = KeyCost::floor();
    // Time grows with memory.
    qint64 expected = spent * 2;
    while (stretched && cost.memoryKiB * 2 <= ceilingKiB && cost.memoryKiB * 2 <= quarterKiB && expected <= patienceMs) {
        cost.memoryKiB *= 2;
        expected *= 2;
    }
    return cost;
}

KeyCost KeyCost::calibrated()
{
    static const KeyCost cost = measure();
    return cost;
}

bool KeyCost::isAcceptable() const
{
    return memoryKiB >= floorKiB && memoryKiB <= mostReadKiB && passes >= fewestPasses && passes <= mostReadPasses;
}

Result<Secret> stretch(const Secret &passphrase, QByteArrayView salt, KeyCost cost)
{
    if (!cost.isAcceptable() || salt.size() != keySaltSize)
        return Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), QStringLiteral("cost"));
    if (passphrase.size() > longestPassphrase)
        return Error(ErrorCode::TooLong).with(QStringLiteral("limit"), longestPassphrase);
    Secret key(crypto_secretbox_KEYBYTES);
    // An empty passphrase has no bytes to point at.
    static constexpr unsigned char nothing = 0;
    const unsigned char *const bytes = passphrase.isEmpty() ? &nothing : passphrase.data();
    const int done = crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), reinterpret_cast<const char *>(bytes),
                                   static_cast<unsigned long long>(passphrase.size()),
                                   reinterpret_cast<const unsigned char *>(salt.data()), cost.passes,
                                   static_cast<std::size_t>(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0)
        return Error(ErrorCode::DatabaseFailed).with(QStringLiteral("memory"), qint64{cost.memoryKiB});
    return key;
}

} // namespace balie
