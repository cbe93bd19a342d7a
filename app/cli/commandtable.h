// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>

#include <vector>

namespace balie {

// Every command, in the order of the help.
const std::vector<Command> &commandTable();

// The options that every command knows.
const std::vector<CommandOption> &commonOptions();

// The command of that name, or the commands whose first word it is: "user" gives "user add", …
std::vector<const Command *> commandsNamed(const QString &firstWord);

} // namespace balie
