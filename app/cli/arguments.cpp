// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/commandtable.h"
#include "app/cli/usage.h"

#include <algorithm>

namespace balie {

namespace {

const CommandOption *findOption(const std::vector<CommandOption> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&name](const CommandOption &option) {
        return name == QLatin1String(option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

// The option of that name of any command: whether a word is its value must be known before the
// command itself is.
const CommandOption *findAnywhere(const std::vector<Command> &commands, const QString &name)
{
    if (const CommandOption *option = findOption(commonOptions(), name))
        return option;
    for (const Command &command : commands) {
        if (const CommandOption *option = findOption(command.options, name))
            return option;
    }
    return nullptr;
}

Error aboutOption(UsageProblem problem, const QString &option)
{
    return wrongUsage(problem).with(QStringLiteral("option"), option);
}

// "--name --json": the name was forgotten.
bool isValue(const QStringList &words, qsizetype at, const std::vector<Command> &commands)
{
    return at < words.size() && !findAnywhere(commands, words.at(at));
}

// "user add" before "user": the longest name that the first words make.
const Command *takeCommand(QStringList &arguments, const std::vector<Command> &commands)
{
    for (qsizetype count : {3, 2, 1}) {
        const QString name = arguments.mid(0, count).join(u' ');
        for (const Command &command : commands) {
            if (arguments.size() >= count && name == QLatin1String(command.name)) {
                arguments.remove(0, count);
                return &command;
            }
        }
    }
    return nullptr;
}

// Whether the words so far are a command with everything that must stand behind it.
bool isComplete(QStringList arguments, const std::vector<Command> &commands)
{
    const Command *command = takeCommand(arguments, commands);
    const QStringList wanted = command ? QString::fromLatin1(command->arguments).split(u' ', Qt::SkipEmptyParts) : QStringList();
    const auto needed = std::count_if(wanted.begin(), wanted.end(), [](const QString &one) { return !one.startsWith(u'['); });
    return command && arguments.size() >= needed;
}

Result<void> readOption(QStringList &words, const std::vector<Command> &commands, Arguments &sorted)
{
    const QString word = words.takeFirst();
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const CommandOption *option = findAnywhere(commands, name);
    if (!option)
        return aboutOption(UsageProblem::UnknownOption, name);
    if (!option->value && equals >= 0)
        return aboutOption(UsageProblem::OptionTakesNoValue, name);
    if (option->value && equals < 0 && !isValue(words, 0, commands))
        return aboutOption(UsageProblem::OptionNeedsValue, name);
    if (sorted.options.contains(name) && option->repeats == Repeats::No && option->value)
        return aboutOption(UsageProblem::OptionTwice, name);
    QString value;
    if (option->value)
        value = equals >= 0 ? word.mid(equals + 1) : words.takeFirst();
    sorted.options[name].append(value);
    while (option->repeats == Repeats::InARow && isComplete(sorted.arguments, commands) && !words.isEmpty() && !words.front().startsWith(u"--"))
        sorted.options[name].append(words.takeFirst());
    return {};
}

// "audit" alone names no command: which ones begin with it?
Error unknownCommand(const QStringList &arguments)
{
    QStringList family;
    for (const Command *command : commandsNamed(arguments.front()))
        family.append(QString::fromLatin1(command->name));
    if (family.isEmpty())
        return wrongUsage(UsageProblem::UnknownCommand).with(QStringLiteral("command"), arguments.join(u' '));
    return wrongUsage(UsageProblem::CommandIncomplete)
        .with(QStringLiteral("command"), arguments.front()).with(QStringLiteral("commands"), family.join(QStringLiteral(", ")));
}

Result<void> checkArguments(const Arguments &sorted)
{
    const QStringList wanted = QString::fromLatin1(sorted.command->arguments).split(u' ', Qt::SkipEmptyParts);
    const bool openEnd = !wanted.isEmpty() && wanted.back().contains(QStringLiteral("..."));
    if (sorted.arguments.size() > wanted.size() && !openEnd)
        return wrongUsage(UsageProblem::TooManyArguments).with(QStringLiteral("argument"), sorted.arguments.at(wanted.size()));
    for (qsizetype i = sorted.arguments.size(); i < wanted.size(); ++i) {
        if (!wanted.at(i).startsWith(u'['))
            return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), wanted.at(i));
    }
    return {};
}

Result<void> checkOptions(const Arguments &sorted)
{
    for (const QString &name : sorted.options.keys()) {
        if (!findOption(commonOptions(), name) && !findOption(sorted.command->options, name))
            return aboutOption(UsageProblem::UnknownOption, name).with(QStringLiteral("command"), QString::fromLatin1(sorted.command->name));
    }
    return {};
}

Result<Arguments> sortWords(QStringList words, const std::vector<Command> &commands)
{
    Arguments sorted;
    while (!words.isEmpty()) {
        if (words.front() == u"--") {
            sorted.arguments.append(words.mid(1));
            break;
        }
        if (!words.front().startsWith(u"--")) {
            sorted.arguments.append(words.takeFirst());
            continue;
        }
        if (const Result<void> read = readOption(words, commands, sorted); !read)
            return read.error();
    }
    if (!sorted.arguments.isEmpty() && sorted.arguments.front() == u"help") {
        sorted.arguments.removeFirst();
        sorted.options[QStringLiteral("--help")].append(QString());
    }
    return sorted;
}

} // namespace

// Of that option, as it is or with its value behind "="; -1 where it is not there, or is the value of another one.
static qsizetype placeOf(const QString &name, const QStringList &words, const std::vector<Command> &commands)
{
    for (qsizetype i = 0; i < words.size() && words.at(i) != u"--"; ++i) {
        if (words.at(i).section(u'=', 0, 0) == name)
            return i;
        const CommandOption *option = findAnywhere(commands, words.at(i));
        if (option && option->value && isValue(words, i + 1, commands))
            ++i;
    }
    return -1;
}

bool asksForJson(const QStringList &words, const std::vector<Command> &commands)
{
    return words.value(placeOf(QStringLiteral("--json"), words, commands)) == u"--json";
}

std::optional<Language> askedLanguage(const QStringList &words, const std::vector<Command> &commands)
{
    const qsizetype at = placeOf(QStringLiteral("--lang"), words, commands);
    if (at < 0)
        return std::nullopt;
    const QString &word = words.at(at);
    return fromWord<Language>(word.contains(u'=') ? word.section(u'=', 1) : words.value(at + 1));
}

Result<Arguments> readArguments(const QStringList &words, const std::vector<Command> &commands)
{
    // Bytes that are no UTF-8 arrive as this character: what was meant is lost, and may not be stored.
    for (const QString &word : words) {
        if (word.contains(QChar(QChar::ReplacementCharacter)))
            return wrongUsage(UsageProblem::NotUtf8).with(QStringLiteral("text"), word.left(40));
    }
    const Result<Arguments> read = sortWords(words, commands);
    if (!read)
        return read.error();
    Arguments sorted = *read;
    if (sorted.arguments.isEmpty()) {
        if (sorted.has("--help") || sorted.has("--version"))
            return sorted;
        return wrongUsage(UsageProblem::NoCommand);
    }
    const QStringList written = sorted.arguments;
    sorted.command = takeCommand(sorted.arguments, commands);
    if (sorted.has("--help"))
        return sorted.command || !commandsNamed(written.front()).empty() ? Result(sorted) : unknownCommand(written);
    if (!sorted.command)
        return unknownCommand(written);
    if (const Result<void> checked = checkOptions(sorted); !checked)
        return checked.error();
    if (const Result<void> checked = checkArguments(sorted); !checked)
        return checked.error();
    return sorted;
}

} // namespace balie
