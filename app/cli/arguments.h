// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/wording/language.h"

#include <QMap>
#include <QStringList>

namespace balie {

// The words behind the program's name, sorted: options may stand before or behind the command, as
// "--option value" or "--option=value"; behind "--" everything is an argument. A value that is itself the
// name of an option must be written with "=": in its own word it is taken for a forgotten value.
struct Arguments
{
    const Command *command = nullptr; // none: help or the version was asked for
    QStringList arguments;            // without the command's own words
    QMap<QString, QStringList> options;

    bool has(const char *option) const { return options.contains(QString::fromLatin1(option)); }
};

// "help COMMAND" is the same as "COMMAND --help". Error: WrongUsage.
Result<Arguments> readArguments(const QStringList &words, const std::vector<Command> &commands);

// Whether --json stands there as an option, and which language --lang asks for, also among words that are otherwise wrong.
bool asksForJson(const QStringList &words, const std::vector<Command> &commands);
std::optional<Language> askedLanguage(const QStringList &words, const std::vector<Command> &commands);

} // namespace balie
