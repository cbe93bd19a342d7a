// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <memory>

namespace balie {

class Connection;

inline constexpr qsizetype databaseKeySize = 32;

// A register's own store is closed to everybody else; a backup may lie where that cannot be (a USB stick).
enum class Access { OursAlone, Anywhere };

// Opens a store through Qt's SQLite driver bound to our SQLCipher, in the order that keeps it safe:
// checks on the file itself, key, proof that it is encrypted, settings (each read back), limits,
// authorizer, first reading. Nothing is ever created here: a missing file is RegisterMissing, an empty
// or cut one NotARegister or RegisterDamaged (unless its journal mends it), one that others may read
// RegisterNotPrivate, a plain one PlaintextStore, a wrong key RegisterDamaged.
Result<std::unique_ptr<Connection>> openStore(const QString &file, const Secret &key, Access access = Access::OursAlone);

// Makes a new, empty store; FileExists where anything lies there already. After the first commit the
// bytes on disk are proved to be encrypted, or the file is removed again and PlaintextStore is the answer.
Result<std::unique_ptr<Connection>> createStore(const QString &file, const Secret &key);

// A store in memory only, with the same settings, to compare with.
Result<std::unique_ptr<Connection>> openInMemory();

} // namespace balie
