// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <span>

namespace balie {

// One thing that libsodium must be able to do: what it gives for a fixed question, and the answer in
// hexadecimal as it was published.
struct KnownAnswer
{
    const char *primitive;
    QByteArray (*given)();
    const char *expected;
};

// Everything that our keys stand on. Argon2id is not among them, because it takes long on purpose: its
// answer is known to the tests.
std::span<const KnownAnswer> knownAnswers();

// Every answer is the one that is expected. CipherMissing with the fact "proof", the primitive that failed.
Result<void> proveAnswers(std::span<const KnownAnswer> answers);

// libsodium is there, is no older than the one that we were built with, and computes what it should. Asked
// before any key is made or opened; worked out once a process.
Result<void> proveCryptoAtStart();

} // namespace balie
