// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace balie {

// Files that are there, whole, after a power cut: written beside, flushed to the disk, put in place in
// one step, and the folder flushed too. FileUnwritable, DiskFull.
Result<void> writeDurably(const QString &file, const QByteArray &bytes);
// The same in a folder that is not ours, under a name that a user gave: nothing else there is touched, and
// what has that name already is replaced only where it is a regular file outside every register.
// FileUnwritable ("kind" = "no-file", "in-register").
Result<void> writeAmongOthers(const QString &file, const QByteArray &bytes);
// At most that many bytes. FileMissing, FileTooLarge (fact "limit"), FileUnreadable.
Result<QByteArray> readWhole(const QString &file, qint64 most);

// A whole file, for us alone, flushed. FileMissing, FileExists, FileUnreadable, FileUnwritable, DiskFull.
Result<void> copyDurably(const QString &from, const QString &to);
// A file of that size that really takes its room on the disk. DiskFull.
Result<void> fillFile(const QString &file, qint64 size);

// Puts a file or folder in the place of another in one step, and flushes the folder that holds it.
Result<void> renameDurably(const QString &from, const QString &to);
Result<void> flushFolder(const QString &folder);

} // namespace balie
