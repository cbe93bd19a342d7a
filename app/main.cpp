// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: a closed process, then the application, then whatever the command line asks.
#include "app/lockedplace.h"
#include "app/startoptions.h"
#include "core/base/clock.h"
#include "core/platform/processhardening.h"
#include "core/platform/restart.h"
#include "core/platform/sessionwatch.h"
#include "core/wording/errorwords.h"
#include "core/workspace/workspaceopener.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pictures.h"
#include "ui/main/singleinstance.h"

#include <QApplication>
#include <QTextStream>

using namespace balie;

namespace {

// As of the command line program.
enum Exit { Done = 0, WrongUse = 2, NotOpened = 3, FilesFailed = 4 };

Exit fail(const Error &error, Exit code)
{
    QTextStream(stderr) << sentenceOf(error) << Qt::endl;
    return code;
}

Language languageOf(const StartOptions &options)
{
    if (options.language)
        return *options.language;
    if (const auto chosen = fromWord<Language>(Preferences().language()))
        return *chosen;
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Dutch;
}

void raise(MainWindow &window, const QString &command)
{
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    window.commandWhenOpen(command);
}

// The one that was asked for, or the last one; empty when there never was one.
QString registerToOpen(const StartOptions &options)
{
    return options.registerFolder.isEmpty() ? Preferences().registers().value(0) : options.registerFolder;
}

// The lock screen of the register, as it was left behind where it was; the wizard where there is none.
void begin(MainWindow &window, const StartOptions &options, const std::optional<LockedPlace> &left)
{
    const QString folder = registerToOpen(options);
    if (left)
        window.askPassphrase(*left);
    else if (!folder.isEmpty())
        window.askPassphrase(folder, options.userName);
    else
        window.makeRegister();
}

// With a passphrase from a file: for the demo register and for pictures.
Result<void> openAtOnce(MainWindow &window, const StartOptions &options, const Clock &clock)
{
    Result<Secret> passphrase = passwordIn(options.passwordFile);
    if (!passphrase)
        return passphrase.error();
    auto opened = openRegister(options.registerFolder, options.userName, std::move(*passphrase), &clock);
    if (!opened)
        return opened.error();
    window.openDesk(std::move(*opened));
    return {};
}

void restartWhenLocked(MainWindow &window, const StartOptions &options)
{
    window.setAfterLock([&options](const LockedPlace &locked) {
        QStringList arguments;
        if (options.language)
            arguments << QStringLiteral("--lang") << toWord(*options.language);
        if (options.theme)
            arguments << QStringLiteral("--theme") << toWord(*options.theme);
        leaveBehind(locked);
        // Only returns when it failed; the lock screen is there already.
        const Result<void> restarted = restartProgram(arguments);
        if (!restarted)
            qWarning("%s", qPrintable(restarted.error().toLogLine()));
    });
}

void nameProgram()
{
    QApplication::setOrganizationName(QStringLiteral("Privacybalie"));
    QApplication::setApplicationName(QStringLiteral("Privacybalie"));
    QApplication::setApplicationVersion(QStringLiteral(BALIE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("nl.privacybalie.Privacybalie"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/nl.privacybalie.Privacybalie.svg")));
}

Exit picture(MainWindow &window, const StartOptions &options)
{
    const auto themes = options.theme ? std::vector{*options.theme} : std::vector{ThemeChoice::Light, ThemeChoice::Dark};
    const Result<int> taken = takePictures(window, options.picturesFolder, themes);
    return taken ? Done : fail(taken.error(), FilesFailed);
}

// A second start raises the first, also where that has opened another register since.
void answerOtherStarts(SingleInstance &instance, MainWindow &window, const QString &folder)
{
    QObject::connect(&window, &MainWindow::registerOpened, &instance, &SingleInstance::answerFor);
    QObject::connect(&window, &MainWindow::inUseElsewhere, &instance, [&instance](const QString &other) { instance.raiseOther(other); });
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window,
                     [&window](const QString &command) { raise(window, command); });
    instance.answerFor(folder);
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QApplication app(argc, argv);
    nameProgram();
    const Result<StartOptions> read = startOptionsFrom(QApplication::arguments());
    installLanguage(app, read ? languageOf(*read) : Language::Dutch);
    if (!read)
        return fail(read.error(), WrongUse);
    const StartOptions &options = *read;
    if (options.help || options.version) {
        QTextStream(stdout) << (options.help ? startHelp() : QApplication::applicationVersion() + QLatin1Char('\n'));
        return Done;
    }
    const std::optional<LockedPlace> left = takeLeftBehind();
    SingleInstance instance;
    if (!left && options.picturesFolder.isEmpty() && instance.raiseOther(registerToOpen(options), options.firstCommand))
        return Done;
    applyTheme(options.theme.value_or(Preferences().theme()));

    const SystemClock clock;
    MainWindow window(clock, windowParts);
    window.show();
    window.commandWhenOpen(options.firstCommand);
    if (!options.passwordFile.isEmpty()) {
        if (const Result<void> opened = openAtOnce(window, options, clock); !opened)
            return fail(opened.error(), NotOpened);
    } else {
        begin(window, options, left);
    }
    if (!options.picturesFolder.isEmpty())
        return picture(window, options);
    answerOtherStarts(instance, window, left ? left->registerFolder : registerToOpen(options));
    SessionWatch session;
    QObject::connect(&session, &SessionWatch::userLeft, &window, &MainWindow::lock);
    restartWhenLocked(window, options);
    return QApplication::exec();
}
