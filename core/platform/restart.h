// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace balie {

// Puts a new image of this same program in the place of this one, so that nothing of its memory is
// left; locks and open files are let go. Only ever returns with an error, and everything then still
// stands. The arguments are those after the program's name.
Result<void> restartProgram(const QStringList &arguments);

} // namespace balie
