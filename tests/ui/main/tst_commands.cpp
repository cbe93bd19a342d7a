// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/commands.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace balie;

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseOfTheTable_data();
    void keysAreThoseOfTheTable();
    void noKeyMeansTwoThings();
    void accessKeysAreUniqueInEachMenu();
    void aLockedRegisterTakesOnlyAFew();
    void aPageHasItsDigit();
    void theSearchFieldKnowsThemAll();
    void whatOneMayNotGiveIsNotOffered();
    void offeredAgainToTheNext();
};

void CommandsTest::keysAreThoseOfTheTable_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *word, const char *key) {
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(key);
    };
    row("new-request", "Ctrl+N");
    row("phone", "Ctrl+Shift+T");
    row("new-disclosure", "Ctrl+Shift+V");
    row("open-register", "Ctrl+O");
    row("find", "Ctrl+F");
    row("go-to", "Ctrl+K");
    row("print", "Ctrl+P");
    row("print-preview", "Ctrl+Shift+P");
    row("undo", "Ctrl+Z");
    row("help", "F1");
    row("refresh", "F5");
    row("next-pane", "F6");
    row("previous-pane", "Shift+F6");
    row("properties", "Alt+Return");
    row("preferences", "Ctrl+,");
    row("lock", "Ctrl+L");
    row("quit", "Ctrl+Q");
    row("shortcuts", "Ctrl+?");
}

void CommandsTest::keysAreThoseOfTheTable()
{
    QFETCH(QString, word);
    QFETCH(QString, key);
    QMainWindow window;
    const Commands commands(&window);
    QVERIFY(commands.action(word)->shortcuts().contains(QKeySequence(key)));
    QCOMPARE(commands.action(word)->shortcutContext(), Qt::ApplicationShortcut);
}

void CommandsTest::noKeyMeansTwoThings()
{
    QSet<QKeySequence> seen;
    for (const Command &command : commandTable()) {
        for (const QKeySequence &key : command.keys) {
            QVERIFY2(!seen.contains(key), qPrintable(command.word));
            seen.insert(key);
        }
    }
}

void CommandsTest::accessKeysAreUniqueInEachMenu()
{
    QMainWindow window;
    Commands commands(&window);
    commands.fill(window.menuBar());
    QList<QList<QAction *>> menus{window.menuBar()->actions()};
    for (const QAction *menu : window.menuBar()->actions())
        menus.append(menu->menu()->actions());
    for (const QList<QAction *> &menu : menus) {
        QSet<QKeySequence> seen;
        for (const QAction *action : menu) {
            if (action->isSeparator())
                continue;
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(action->text()));
            seen.insert(key);
        }
    }
}

void CommandsTest::aLockedRegisterTakesOnlyAFew()
{
    QMainWindow window;
    Commands commands(&window);
    commands.close();
    QStringList possible;
    for (const Command &command : commands.all()) {
        if (commands.action(command.word)->isEnabled())
            possible.append(command.word);
    }
    possible.sort();
    QCOMPARE(possible, QStringList({QStringLiteral("about"), QStringLiteral("help"),
                                    QStringLiteral("help-contents"), QStringLiteral("help-roles"), QStringLiteral("new-register"),
                                    QStringLiteral("open-register"), QStringLiteral("preferences"), QStringLiteral("quit"),
                                    QStringLiteral("restore-backup"), QStringLiteral("shortcuts")}));
}

void CommandsTest::aPageHasItsDigit()
{
    QMainWindow window;
    Commands commands(&window);
    commands.addPage(QStringLiteral("today"), QStringLiteral("Today"), IconName::Today, 1);
    const QSignalSpy commanded(&commands, &Commands::commanded);
    QAction *action = commands.action(pageCommand(QStringLiteral("today")));
    QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+1")));
    action->trigger();
    QCOMPARE(commanded.first().first().toString(), QStringLiteral("page-today"));
}

void CommandsTest::theSearchFieldKnowsThemAll()
{
    QMainWindow window;
    const Commands commands(&window);
    const std::vector<GoToItem> items = commands.asGoToItems();
    QCOMPARE(items.size(), commandTable().size() - 1);
    for (const GoToItem &item : items)
        QVERIFY(!item.title.contains(QLatin1Char('&')));
}

void CommandsTest::whatOneMayNotGiveIsNotOffered()
{
    QMainWindow window;
    Commands commands(&window);
    commands.fill(window.menuBar());
    commands.openTo([](Permission permission) { return permission != Permission::Receive && permission != Permission::Backup; });
    const QSignalSpy commanded(&commands, &Commands::commanded);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const char *word : {"new-request", "phone", "backup"}) {
        const QAction *action = commands.action(QString::fromLatin1(word));
        QVERIFY2(!action->isVisible() && !action->isEnabled(), word);
        for (const GoToItem &item : commands.asGoToItems())
            QVERIFY2(item.target != QString::fromLatin1(word), word);
        for (const Command &command : commands.offered())
            QVERIFY2(command.word != QString::fromLatin1(word), word);
    }
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(commanded.size(), 0);
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(commanded.size(), 1);
    QCOMPARE(commanded.first().first().toString(), QStringLiteral("export"));
}

void CommandsTest::offeredAgainToTheNext()
{
    QMainWindow window;
    Commands commands(&window);
    commands.openTo([](Permission) { return false; });
    QVERIFY(!commands.action(QStringLiteral("new-request"))->isVisible());
    QVERIFY(commands.action(QStringLiteral("lock"))->isEnabled()); // asks nothing of anybody
    commands.close();
    QVERIFY(commands.action(QStringLiteral("new-request"))->isVisible());
    QVERIFY(!commands.action(QStringLiteral("new-request"))->isEnabled());
    commands.openTo([](Permission) { return true; });
    QVERIFY(commands.action(QStringLiteral("new-request"))->isEnabled());
    QCOMPARE(commands.asGoToItems().size(), commandTable().size() - 1);
}

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
