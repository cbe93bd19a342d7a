// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/commandtable.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString usageLine(const Command &command)
{
    QString line = QStringLiteral("privacybalie-cli ") + QString::fromLatin1(command.name);
    if (*command.arguments)
        line += u' ' + QString::fromLatin1(command.arguments);
    return command.options.empty() ? line : line + QStringLiteral(" [") + Cli::tr("options") + u']';
}

QString entry(const QString &left, const QString &right)
{
    constexpr int column = 34;
    const QString indented = QStringLiteral("  ") + left;
    if (indented.size() + 2 > column)
        return indented + u'\n' + QString(column, u' ') + right + u'\n';
    return indented.leftJustified(column) + right + u'\n';
}

QString useEntries(const std::vector<CommandUse> &uses)
{
    QString text;
    for (const CommandUse &use : uses)
        text += QStringLiteral("  ") + QString::fromUtf8(use.syntax) + QStringLiteral("\n        ") + Cli::tr(use.help) + u'\n';
    return text;
}

QString optionEntries(const std::vector<CommandOption> &options)
{
    QString text;
    for (const CommandOption &option : options) {
        QString left = QString::fromLatin1(option.name);
        if (option.value)
            left += u' ' + QString::fromLatin1(option.value);
        if (option.repeats != Repeats::No)
            left += QStringLiteral("...");
        text += entry(left, Cli::tr(option.help));
    }
    return text;
}

} // namespace

QString overviewHelp()
{
    QString text = Cli::tr("Usage: %1").arg(QStringLiteral("privacybalie-cli [%1] COMMAND ...").arg(Cli::tr("options"))) + QStringLiteral("\n\n");
    text += Cli::tr("The register of a privacy desk, without a window.") + QStringLiteral("\n\n") + Cli::tr("Commands:") + u'\n';
    for (const Command &command : commandTable()) {
        const QString left = QString::fromLatin1(command.name) + u' ' + QString::fromLatin1(command.arguments);
        text += entry(left.trimmed(), Cli::tr(command.summary));
    }
    text += u'\n' + Cli::tr("Options, before or after the command:") + u'\n' + optionEntries(commonOptions());
    text += u'\n' + Cli::tr("Exit code: 0 done, 1 a rule says no or a check found something, 2 wrong usage, 3 the register cannot be opened, 4 input or output failed.") + u'\n';
    return text;
}

QString commandHelp(const std::vector<const Command *> &commands)
{
    QString text;
    for (const Command *command : commands) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + Cli::tr("Usage: %1").arg(usageLine(*command)) + u'\n';
        text += Cli::tr(command->summary) + u'\n';
        if (!command->uses.empty())
            text += u'\n' + Cli::tr("Actions, each with what it takes (what stands in [] may be left out):") + u'\n' + useEntries(command->uses);
        if (!command->options.empty())
            text += u'\n' + Cli::tr("Options:") + u'\n' + optionEntries(command->options);
    }
    text += u'\n' + Cli::tr("Options of every command:") + u'\n' + optionEntries(commonOptions());
    return text;
}

} // namespace balie
