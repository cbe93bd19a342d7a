// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

// Files and folders that are ours alone: regular ones (never a symbolic link), owned by the user who
// runs the program, and closed to everybody else (0700 and 0600). Looking at a file here never opens
// it, because opening and closing SQLite's file would drop SQLite's locks.

// There is a folder, or a link to one, of whomever. With the fact "file", its name: FileMissing ("kind" =
// "folder"), FileExists ("kind" = "no-folder") where something else lies there.
Result<void> checkFolder(const QString &folder);
// It may be written in, by us, now. FileUnwritable (facts "file", "kind" = "folder").
Result<void> checkWritable(const QString &folder);

// Makes the folder, for us alone. FileExists; of the folder that it would lie in, with "kind" = "folder":
// FileMissing, FileUnwritable, DiskFull.
Result<void> createOwnFolder(const QString &folder);
// RegisterMissing where there is none, RegisterNotPrivate (fact "problem": link, kind, owner, mode).
Result<void> checkOwnFolder(const QString &folder);

// Makes an empty file, for us alone. FileExists, FileUnwritable, DiskFull.
Result<void> createOwnFile(const QString &file);
// The same as for the folder; besides, its size is a whole number of blocks and not zero: NotARegister
// where it is empty, RegisterDamaged where it was cut.
Result<void> checkOwnFile(const QString &file, qint64 block = 1);
// Only that it is a regular file, of a whole number of blocks.
Result<void> checkPlainFile(const QString &file, qint64 block);
// Closes a file or folder of ours that others may read. RegisterNotPrivate where it is not ours.
Result<void> makePrivate(const QString &path);

// Gone, or was never there.
void removeFile(const QString &file);
// A folder with everything in it; refuses to follow links.
void removeFolder(const QString &folder);

// The size in bytes, without opening; -1 where there is no such regular file.
qint64 fileSize(const QString &file);

} // namespace balie
