// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace balie {

// What a failure of the operating system (errno) means for this file: FileExists, FileMissing, DiskFull,
// FileUnwritable; with the name of the file, without its folder, as the fact "file".
Error systemError(int cause, const QString &file);
// The same of a folder: FileMissing where it is not there, else FileUnwritable or DiskFull, with the fact
// "kind" = "folder" besides.
Error folderError(int cause, const QString &folder);

} // namespace balie
