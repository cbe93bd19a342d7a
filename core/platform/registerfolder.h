// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

// A folder that is a register or a backup of one: two of its files lie in it, or one in a folder that is called so.
bool isRegisterFolder(const QString &folder);

// Nothing that leaves a register may land on a part of one: whether this file, or what a link of that name leads to,
// would lie in such a folder, however deep. Error: FileUnwritable ("kind" = "in-register", "file", "folder").
Result<void> checkOutsideRegister(const QString &file);

} // namespace balie
