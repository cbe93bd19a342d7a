// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace balie {

// Where a folder really lies. On a network share locks and flushes do not do what a database needs;
// in a folder that is kept in step with other machines files are replaced behind our back.

// The name of the kind ("nfs", "smb", "cifs", "9p", "fuse", …) for the number that statfs gives, or
// nothing for a disk of this machine.
std::optional<QString> networkKind(quint64 statfsType);

// NetworkFolder with the fact "kind"; FileMissing where there is no such folder.
Result<void> checkLocalFolder(const QString &folder);

// The service that seems to keep this folder in step ("OneDrive", "Dropbox", …), by its path.
std::optional<QString> syncServiceOf(const QString &folder);

// Whether both lie on one device, so that both are lost with it.
Result<bool> onSameDevice(const QString &folder, const QString &other);

// The bytes that we may still write there.
Result<qint64> freeSpace(const QString &folder);

} // namespace balie
