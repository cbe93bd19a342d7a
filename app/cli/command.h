// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/base/result.h"

#include <vector>

namespace balie {

class CommandCall;

// InARow: the name may be said once for several words, "--right access erasure".
enum class Repeats { No, Yes, InARow };

// An option of a command. Its name is the same kind of option (with or without a value) everywhere.
struct CommandOption
{
    const char *name;   // "--received"
    const char *value;  // what to write behind it, as help shows it: "DATE"; nullptr for a switch
    const char *help;   // marked with QT_TRANSLATE_NOOP("Cli", …)
    Repeats repeats = Repeats::No;
};

// One of the things that a command does, by its next word: "extend --ground complexity|number --reason TEXT".
// What stands in [] may be left out; "..." may be given several times.
struct CommandUse
{
    const char *syntax;
    const char *help; // marked with QT_TRANSLATE_NOOP("Cli", …)
};

// What is needed of the system: only paper needs fonts, and those come without a display too.
enum class Needs { Nothing, Fonts };

// One command, in a file of its own, and one line in commandtable.cpp.
struct Command
{
    const char *name;      // "term", or more words: "user add", "retention destroy propose"
    const char *arguments; // what stands behind it, without the options: "CASE ACTION"; words in [] may be left out
    const char *summary;   // one line, marked with QT_TRANSLATE_NOOP("Cli", …)
    std::vector<CommandOption> options;
    Result<ExitCode> (*run)(CommandCall &call);
    Needs needs = Needs::Nothing;
    std::vector<CommandUse> uses = {};
};

} // namespace balie
