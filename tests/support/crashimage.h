// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disklog.h"

#include <random>

namespace balie {

// What the disk did with content that was written and not flushed: all of it is there, none of it, some of
// the writes, or some blocks of 512 bytes of each. Of the changes to a folder's entries since that folder was
// flushed the first so many are there, as a journal of the file system leaves them.
enum class Unflushed { Kept, Dropped, ByChance, Torn };

// Whether a flush does what it says.
enum class Flushes { Count, Ignored };

// The folder as a machine finds it that lost its power after so many acts, written to a new folder.
void writeCrashImage(const DiskLog &log, std::size_t acts, Unflushed unflushed, Flushes flushes, std::mt19937 &random,
                     const QString &folder);

} // namespace balie
