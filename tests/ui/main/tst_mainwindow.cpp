// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages, for somebody without a mouse and without sight.
#include "tests/ui/support/lockedwindow.h"

#include "core/casework/adduser.h"
#include "core/wording/language.h"
#include "support/accesswalk.h"
#include "ui/main/commands.h"
#include "ui/main/navigation.h"
#include "ui/support/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace balie;

class MainWindowTest : public QObject, LockedWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_home.makeRegister(); }
    void init() { show(); }
    void cleanup() { close(); }

    void fitsTheScreen();
    void aKeyFileThatWasMendedIsTold();
    void keysOpenPages();
    void backLeadsToWhereOneWas();
    void theTitleNamesNoPerson();
    void navigationCollapses();
    void anOfficerIsOfferedEverything();
    void aReaderIsOfferedNothingToEnter();
    void everyKeyOfTheWindowIsItsOwn_data();
    void everyKeyOfTheWindowIsItsOwn();
    void everyDialogSpeaksForItself_data();
    void everyDialogSpeaksForItself();
};

// The screen of this test is smaller than the window would like.
void MainWindowTest::fitsTheScreen()
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    const MainWindow first(m_clock, inventedParts);
    QVERIFY2(first.width() <= screen.width() && first.height() <= screen.height(),
             qPrintable(QStringLiteral("%1 × %2").arg(first.width()).arg(first.height())));
    QVERIFY(screen.width() < 1280); // else this says nothing
}

void MainWindowTest::aKeyFileThatWasMendedIsTold()
{
    QVERIFY(QFile::remove(m_home.registerFolder() + QStringLiteral("/keys.a")));
    open();
    QTRY_VERIFY(m_window->desk()->currentPage()->messages()->text().contains(QStringLiteral("keys.a")));
    QCOMPARE(m_window->desk()->currentPage()->messages()->kind(), MessageKind::Caution);
    m_window->askPassphrase(m_home.registerFolder(), QString());
    open();
    QTRY_VERIFY(the<QLabel>(*m_window, "statusUser")->text().startsWith(WindowHome::userName()));
    QVERIFY(m_window->desk()->currentPage()->messages()->text().isEmpty());
}

void MainWindowTest::keysOpenPages()
{
    open();
    QTest::keyClick(m_window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("requests"));
    QVERIFY(the<QLineEdit>(*m_window, "requestsField")->hasFocus());
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->desk()->goToField()->hasFocus());
    QTest::keyClicks(m_window->desk()->goToField(), QStringLiteral("vand"));
    QTest::keyClick(m_window->desk()->goToField(), Qt::Key_Return);
    QTRY_COMPARE(m_window->desk()->place().page, QStringLiteral("today"));
}

void MainWindowTest::backLeadsToWhereOneWas()
{
    open();
    m_window->desk()->open({QStringLiteral("requests"), QStringLiteral("late")});
    m_window->desk()->open({QStringLiteral("request"), QStringLiteral("some-id")});
    QVERIFY(m_window->desk()->navigation()->selectedItems().isEmpty());
    QTest::keyClick(m_window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->desk()->place(), (Place{QStringLiteral("requests"), QStringLiteral("late")}));
    m_window->desk()->goBack();
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("today"));
    QVERIFY(!m_window->desk()->canGoBack());
}

void MainWindowTest::theTitleNamesNoPerson()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Privacybalie"));
    open();
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Vandaag")));
    QVERIFY(!m_window->windowTitle().contains(WindowHome::userName()));
}

void MainWindowTest::navigationCollapses()
{
    open();
    const int wide = m_window->desk()->navigation()->width();
    m_window->command(QStringLiteral("collapse"));
    QVERIFY(m_window->desk()->navigation()->width() < wide);
    m_window->command(QStringLiteral("collapse"));
    QCOMPARE(m_window->desk()->navigation()->width(), wide);
}

void MainWindowTest::anOfficerIsOfferedEverything()
{
    open();
    for (const Command &command : commandTable())
        QVERIFY2(the<QAction>(*m_window, qPrintable(command.word))->isVisible(), qPrintable(command.word));
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_window->desk()->place(), (Place{QStringLiteral("intake"), QStringLiteral("new")}));
    QVERIFY(m_window->desk()->currentPage()->showsContent());
}

// Not by key, not by menu, not by its words; asked from outside it says why; and who comes back to where
// an officer was finds the way out.
void MainWindowTest::aReaderIsOfferedNothingToEnter()
{
    open();
    const QString passphrase = QStringLiteral("acht zwanen zwijgen bij maanlicht");
    const auto added = m_window->workspace()->runAndWait([&passphrase](Register &opened) {
        return addUser(opened, QStringLiteral("Sem"), Role::Reader, Secret::fromText(passphrase));
    });
    QVERIFY(added);
    m_window->lock();
    typePassphrase(passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk(), 30000);
    const Place before = m_window->desk()->place();
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_window->desk()->place(), before);
    QVERIFY(!the<QAction>(*m_window, "new-request")->isVisible());
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_window->desk()->goToField(), QStringLiteral("new req"));
    QTest::keyClick(m_window->desk()->goToField(), Qt::Key_Return);
    QTest::keyClick(m_window->desk()->goToField(), Qt::Key_Escape);
    QCOMPARE(m_window->desk()->place(), before);
    m_window->commandWhenOpen(QStringLiteral("phone"));
    QCOMPARE(m_window->desk()->place(), before);
    QVERIFY(m_window->desk()->currentPage()->messages()->isVisible());
    m_window->desk()->currentPage()->messages()->dismiss();
    m_window->commandWhenOpen(QStringLiteral("restore-backup"));
    QVERIFY(!the<QAction>(*m_window, "restore-backup")->isVisible() && !m_window->findChild<QDialog *>(QStringLiteral("restoreDialog")));
    QVERIFY(m_window->desk()->currentPage()->messages()->isVisible());
    m_window->desk()->open({QStringLiteral("intake"), QStringLiteral("new")});
    QVERIFY(!m_window->desk()->currentPage()->showsContent());
    m_window->desk()->currentPage()->findChild<QPushButton *>(QStringLiteral("emptyAction"))->click();
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("requests"));
    m_window->lock();
    QVERIFY(the<QAction>(*m_window, "restore-backup")->isVisible()); // locked there is no role, only a passphrase
}

void MainWindowTest::everyKeyOfTheWindowIsItsOwn_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Dutch") << Language::Dutch;
}

void MainWindowTest::everyKeyOfTheWindowIsItsOwn()
{
    QFETCH(Language, language);
    cleanup();
    installLanguage(*qApp, language);
    init();
    QCOMPARE(doubleAccessKeys(*m_window), QStringList());
    QCOMPARE(namelessControls(*m_window), QStringList());
    QCOMPARE(labelsWithoutKey(*m_window), QStringList());
    open();
    QCOMPARE(doubleAccessKeys(*m_window), QStringList());
    QCOMPARE(namelessControls(*m_window), QStringList());
    installLanguage(*qApp, Language::English);
}

void MainWindowTest::everyDialogSpeaksForItself_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("settings") << QStringLiteral("preferences") << QStringLiteral("preferencesDialog");
    QTest::newRow("shortcuts") << QStringLiteral("shortcuts") << QStringLiteral("shortcutSheet");
    QTest::newRow("about") << QStringLiteral("about") << QStringLiteral("aboutDialog");
    QTest::newRow("help") << QStringLiteral("help") << QStringLiteral("helpWindow");
}

void MainWindowTest::everyDialogSpeaksForItself()
{
    QFETCH(QString, command);
    QFETCH(QString, dialog);
    m_window->command(command);
    auto *shown = m_window->findChild<QDialog *>(dialog);
    QVERIFY(shown);
    QVERIFY(!shown->windowTitle().isEmpty());
    QCOMPARE(doubleAccessKeys(*shown), QStringList());
    QCOMPARE(namelessControls(*shown), QStringList());
    QCOMPARE(labelsWithoutKey(*shown), QStringList());
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(!shown->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
