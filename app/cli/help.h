// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>

#include <vector>

namespace balie {

// What --help says, in the installed language: all commands, or the ones given, with their options.
QString overviewHelp();
QString commandHelp(const std::vector<const Command *> &commands);

} // namespace balie
