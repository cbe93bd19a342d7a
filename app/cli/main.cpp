// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// privacybalie-cli: the register without a window. It has no rule of its own.
#include "app/cli/commandcall.h"
#include "app/cli/commandtable.h"
#include "app/cli/help.h"
#include "app/cli/message.h"
#include "app/cli/numberrefusal.h"
#include "core/wording/language.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

using namespace balie;

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

// Qt sees no argument of ours, and needs a display of nobody.
std::unique_ptr<QCoreApplication> makeApplication(Needs needs, int &argc, char **argv)
{
    argc = 1;
    QCoreApplication::setApplicationName(QStringLiteral("privacybalie-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BALIE_VERSION));
    if (needs == Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt misses on a machine without a session is no news for whoever reads the errors.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.gui.imageio.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

Language languageOfSystem()
{
    return QLocale::system().language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

// --lang and --today are checked before any command begins.
Result<Language> readLanguage(const CommandCall &call)
{
    return call.word<Language>("--lang").transform([](const std::optional<Language> &chosen) {
        return chosen.value_or(languageOfSystem());
    });
}

Result<ExitCode> runCommand(const Arguments &arguments, CommandCall &call)
{
    const Result<std::optional<QDate>> today = call.date("--today");
    if (!today)
        return today.error();
    if (*today)
        call.lookAsIfOn(**today);
    return arguments.command->run(call);
}

ExitCode answerHelp(const Arguments &arguments, Output &output)
{
    if (arguments.has("--version"))
        output.line(QStringLiteral("privacybalie-cli ") + QCoreApplication::applicationVersion());
    else if (arguments.command)
        output.bytes(commandHelp({arguments.command}).toUtf8());
    else if (!arguments.arguments.isEmpty())
        output.bytes(commandHelp(commandsNamed(arguments.arguments.front())).toUtf8());
    else
        output.bytes(overviewHelp().toUtf8());
    return ExitCode::Done;
}

ExitCode report(const Error &error, Output &output, const Arguments &arguments = {})
{
    const bool isNumber = error.code() == ErrorCode::HoldsForbiddenNumber;
    output.error(toWord(error.code()), isNumber ? refusalOfNumber(error, arguments) : messageOf(error));
    return exitCodeOf(error.code());
}

ExitCode answer(const QStringList &words, const Result<Arguments> &arguments, QCoreApplication &application, Output &output)
{
    installLanguage(application, askedLanguage(words, commandTable()).value_or(languageOfSystem()));
    if (!arguments)
        return report(arguments.error(), output);
    CommandCall call(*arguments, output);
    const Result<Language> language = readLanguage(call);
    if (!language)
        return report(language.error(), output);
    installLanguage(application, *language);
    if (!arguments->command || arguments->has("--help") || arguments->has("--version"))
        return answerHelp(*arguments, output);
    const Result<ExitCode> done = runCommand(*arguments, call);
    return done ? *done : report(done.error(), output, *arguments);
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList words = wordsOf(argc, argv);
    const Result<Arguments> arguments = readArguments(words, commandTable());
    const Needs needs = arguments && arguments->command ? arguments->command->needs : Needs::Nothing;
    const std::unique_ptr<QCoreApplication> application = makeApplication(needs, argc, argv);
    Output output(asksForJson(words, commandTable()) ? Format::Json : Format::Text);
    ExitCode code = answer(words, arguments, *application, output);
    if (const Result<void> written = output.finish(); !written && code == ExitCode::Done) {
        output.error(toWord(written.error().code()), messageOf(written.error()));
        code = ExitCode::InputOutput;
    }
    return static_cast<int>(code);
}
