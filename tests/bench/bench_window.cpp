// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window, from opening a register to the first painted work list: how much a full register costs
// beside an empty one. Each opening is a process of its own.
#include "tests/bench/benchregister.h"
#include "tests/bench/derivation.h"
#include "tests/bench/openings.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pages.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

namespace {

// Sees the work list with rows in it, or the words that stand there when there are none, being painted.
class FirstWork : public QObject
{
public:
    bool isPainted() const { return m_painted; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && shows(watched))
            m_painted = true;
        return false;
    }

private:
    static bool shows(const QObject *watched)
    {
        if (watched->objectName() == QStringLiteral("emptyTitle"))
            return true;
        const auto *list = qobject_cast<const QAbstractItemView *>(watched->parent());
        return list && list->objectName() == QStringLiteral("workList") && list->model()->rowCount() > 0;
    }

    bool m_painted = false;
};

int openOnce(const QString &registerFolder)
{
    MainWindow window(benchClock(), windowParts);
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("there is no window");
    FirstWork work;
    qApp->installEventFilter(&work);
    QElapsedTimer timer;
    timer.start();
    window.openDesk(openedBench(registerFolder));
    while (!work.isPainted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double all = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QTest::qWait(500); // the charts beside it
    printOpening(all - derivationTime());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication program(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Privacybalie"));
    QCoreApplication::setApplicationName(QStringLiteral("bench_window"));
    QCommandLineParser arguments;
    const QCommandLineOption in(QStringLiteral("in"), QStringLiteral("Keep the registers in this folder for the next time."), QStringLiteral("folder"));
    const QCommandLineOption open(QStringLiteral("open"), QStringLiteral("Only open this register, once."), QStringLiteral("register"));
    arguments.addOptions({in, open});
    arguments.addHelpOption();
    arguments.process(program);
    if (arguments.isSet(open))
        return openOnce(arguments.value(open));
    const QTemporaryDir temporary;
    compareOpenings(QStringLiteral("The window from opening to the painted work list of 100,000 cases, key derivation apart; a process each"),
                    arguments.isSet(in) ? arguments.value(in) : temporary.path(), 100000);
    return 0;
}
