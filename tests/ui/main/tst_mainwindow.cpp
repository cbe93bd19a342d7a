// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/casework/adduser.h"
#include "core/wording/language.h"
#include "core/workspace/workspace.h"
#include "support/accesswalk.h"
#include "support/windowhome.h"
#include "ui/lock/lockscreen.h"
#include "ui/main/commands.h"
#include "ui/main/mainwindow.h"
#include "ui/main/navigation.h"
#include "ui/support/idlewatch.h"
#include "ui/support/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace balie;
using namespace std::chrono_literals;

// The window as a whole: opening, pages, locking, coming back; for somebody without a mouse and
// without sight.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fitsTheScreen();
    void opensWithPassphraseAndReturn();
    void aKeyFileThatWasMendedIsTold();
    void aCommandWaitsForThePassphrase();
    void aWrongPassphraseIsSaidAndOpensNothing();
    void keysOpenPages();
    void backLeadsToWhereOneWas();
    void lockingDestroysEverythingThatShowsSomething();
    void aDialogDoesNotKeepTheLockAway();
    void afterUnlockingOneIsBackWhereOneWas();
    void locksWhenNobodyIsThere();
    void theTitleNamesNoPerson();
    void navigationCollapses();
    void anOfficerIsOfferedEverything();
    void aReaderIsOfferedNothingToEnter();
    void everyKeyOfTheWindowIsItsOwn_data();
    void everyKeyOfTheWindowIsItsOwn();
    void everyDialogSpeaksForItself_data();
    void everyDialogSpeaksForItself();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void open();
    void typePassphrase(const QString &passphrase);

    WindowHome m_home;
    FixedClock m_clock = FixedClock::at(QDate(2026, 11, 20));
    MainWindow *m_window = nullptr;
};

void MainWindowTest::initTestCase()
{
    m_home.makeRegister();
}

void MainWindowTest::init()
{
    m_clock = FixedClock::at(QDate(2026, 11, 20));
    m_window = new MainWindow(m_clock, inventedParts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->askPassphrase(m_home.registerFolder(), QString());
}

void MainWindowTest::cleanup()
{
    delete m_window;
}

void MainWindowTest::typePassphrase(const QString &passphrase)
{
    auto *field = child<QLineEdit>("passphrase");
    QTest::keyClicks(field, passphrase);
    QTest::keyClick(field, Qt::Key_Return);
}

void MainWindowTest::open()
{
    typePassphrase(WindowHome::passphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk(), 30000);
}

// The screen of this test is smaller than the window would like.
void MainWindowTest::fitsTheScreen()
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    const MainWindow first(m_clock, inventedParts);
    QVERIFY2(first.width() <= screen.width() && first.height() <= screen.height(),
             qPrintable(QStringLiteral("%1 × %2").arg(first.width()).arg(first.height())));
    QVERIFY(screen.width() < 1280); // else this says nothing
}

void MainWindowTest::opensWithPassphraseAndReturn()
{
    QVERIFY(child<QLineEdit>("passphrase")->hasFocus());
    open();
    QCOMPARE(m_window->desk()->place(), (Place{QStringLiteral("today"), {}}));
    QTRY_VERIFY(child<QLabel>("statusUser")->text().startsWith(WindowHome::userName()));
    QVERIFY(!child<QLabel>("statusOrganisation")->text().isEmpty());
    QVERIFY(!child<QLabel>("statusBackup")->text().isEmpty());
}

void MainWindowTest::aKeyFileThatWasMendedIsTold()
{
    QVERIFY(QFile::remove(m_home.registerFolder() + QStringLiteral("/keys.a")));
    open();
    QTRY_VERIFY(m_window->desk()->currentPage()->messages()->text().contains(QStringLiteral("keys.a")));
    QCOMPARE(m_window->desk()->currentPage()->messages()->kind(), MessageKind::Caution);
    m_window->askPassphrase(m_home.registerFolder(), QString());
    open();
    QTRY_VERIFY(child<QLabel>("statusUser")->text().startsWith(WindowHome::userName()));
    QVERIFY(m_window->desk()->currentPage()->messages()->text().isEmpty());
}

void MainWindowTest::aCommandWaitsForThePassphrase()
{
    m_window->commandWhenOpen(pageCommand(QStringLiteral("requests")));
    QVERIFY(m_window->isLocked());
    open();
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("requests"));
    m_window->commandWhenOpen(pageCommand(QStringLiteral("today")));
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("today"));
}

void MainWindowTest::aWrongPassphraseIsSaidAndOpensNothing()
{
    typePassphrase(QStringLiteral("acht zwanen"));
    auto *said = m_window->findChild<LockScreen *>()->findChild<QLabel *>(QStringLiteral("messageText"));
    QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 30000);
    QVERIFY(!said->text().contains(QStringLiteral("zwanen")));
    QVERIFY(child<QLineEdit>("passphrase")->text().isEmpty());
    QVERIFY(m_window->isLocked());
    QVERIFY(!m_window->desk());
}

void MainWindowTest::keysOpenPages()
{
    open();
    QTest::keyClick(m_window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("requests"));
    QVERIFY(child<QLineEdit>("requestsField")->hasFocus());
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

void MainWindowTest::lockingDestroysEverythingThatShowsSomething()
{
    open();
    const QPointer<Desk> desk(m_window->desk());
    const QPointer<Page> page(desk->currentPage());
    QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->isLocked());
    QVERIFY(!desk);
    QVERIFY(!page);
    QVERIFY(child<QLabel>("statusUser")->text().isEmpty());
    QVERIFY(child<QLabel>("statusOrganisation")->text().isEmpty());
    QVERIFY(child<QLineEdit>("passphrase")->hasFocus());
    QVERIFY(!child<QAction>("new-request")->isEnabled());
}

void MainWindowTest::aDialogDoesNotKeepTheLockAway()
{
    open();
    QPointer<QDialog> ofThePage = new QDialog(m_window->desk()->currentPage());
    ofThePage->open();
    QTest::keyClick(ofThePage.data(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_window->isLocked());
    QVERIFY(!ofThePage);
    open();
    m_window->command(QStringLiteral("preferences"));
    auto *ofTheWindow = m_window->findChild<QDialog *>(QStringLiteral("preferencesDialog"));
    QTest::keyClick(ofTheWindow, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_window->isLocked());
    QVERIFY(!QApplication::activeModalWidget());
}

void MainWindowTest::afterUnlockingOneIsBackWhereOneWas()
{
    open();
    const Place place{QStringLiteral("request"), QStringLiteral("some-id")};
    m_window->desk()->open(place);
    m_window->lock();
    open();
    QCOMPARE(m_window->desk()->place(), place);
}

void MainWindowTest::locksWhenNobodyIsThere()
{
    open();
    int told = 0;
    m_window->setAfterLock([&told](const LockedPlace &) { ++told; });
    m_clock.set(m_clock.now().plusMSecs(std::chrono::milliseconds(5min).count()));
    m_window->findChild<IdleWatch *>()->look();
    QVERIFY(m_window->isLocked());
    QCOMPARE(told, 1);
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
        QVERIFY2(child<QAction>(qPrintable(command.word))->isVisible(), qPrintable(command.word));
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
    QVERIFY(!child<QAction>("new-request")->isVisible());
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
    QVERIFY(!child<QAction>("restore-backup")->isVisible() && !m_window->findChild<QDialog *>(QStringLiteral("restoreDialog")));
    QVERIFY(m_window->desk()->currentPage()->messages()->isVisible());
    m_window->desk()->open({QStringLiteral("intake"), QStringLiteral("new")});
    QVERIFY(!m_window->desk()->currentPage()->showsContent());
    m_window->desk()->currentPage()->findChild<QPushButton *>(QStringLiteral("emptyAction"))->click();
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("requests"));
    m_window->lock();
    QVERIFY(child<QAction>("restore-backup")->isVisible()); // locked there is no role, only a passphrase
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
