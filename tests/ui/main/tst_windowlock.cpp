// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window opens with a passphrase alone, and what locks it leaves nothing to see.
#include "tests/ui/support/lockedwindow.h"

#include "ui/lock/lockscreen.h"
#include "ui/main/commands.h"
#include "ui/support/idlewatch.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace balie;
using namespace std::chrono_literals;

class WindowLockTest : public QObject, LockedWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_home.makeRegister(); }
    void init() { show(); }
    void cleanup() { close(); }

    void opensWithPassphraseAndReturn();
    void aCommandWaitsForThePassphrase();
    void aWrongPassphraseIsSaidAndOpensNothing();
    void lockingDestroysEverythingThatShowsSomething();
    void aDialogDoesNotKeepTheLockAway();
    void afterUnlockingOneIsBackWhereOneWas();
    void locksWhenNobodyIsThere();
};

void WindowLockTest::opensWithPassphraseAndReturn()
{
    QVERIFY(the<QLineEdit>(*m_window, "passphrase")->hasFocus());
    open();
    QCOMPARE(m_window->desk()->place(), (Place{QStringLiteral("today"), {}}));
    QTRY_VERIFY(the<QLabel>(*m_window, "statusUser")->text().startsWith(WindowHome::userName()));
    QVERIFY(!the<QLabel>(*m_window, "statusOrganisation")->text().isEmpty());
    QVERIFY(!the<QLabel>(*m_window, "statusBackup")->text().isEmpty());
}

void WindowLockTest::aCommandWaitsForThePassphrase()
{
    m_window->commandWhenOpen(pageCommand(QStringLiteral("requests")));
    QVERIFY(m_window->isLocked());
    open();
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("requests"));
    m_window->commandWhenOpen(pageCommand(QStringLiteral("today")));
    QCOMPARE(m_window->desk()->place().page, QStringLiteral("today"));
}

void WindowLockTest::aWrongPassphraseIsSaidAndOpensNothing()
{
    typePassphrase(QStringLiteral("acht zwanen"));
    auto *said = m_window->findChild<LockScreen *>()->findChild<QLabel *>(QStringLiteral("messageText"));
    QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 30000);
    QVERIFY(!said->text().contains(QStringLiteral("zwanen")));
    QVERIFY(the<QLineEdit>(*m_window, "passphrase")->text().isEmpty());
    QVERIFY(m_window->isLocked());
    QVERIFY(!m_window->desk());
}

void WindowLockTest::lockingDestroysEverythingThatShowsSomething()
{
    open();
    const QPointer<Desk> desk(m_window->desk());
    const QPointer<Page> page(desk->currentPage());
    QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->isLocked());
    QVERIFY(!desk);
    QVERIFY(!page);
    QVERIFY(the<QLabel>(*m_window, "statusUser")->text().isEmpty());
    QVERIFY(the<QLabel>(*m_window, "statusOrganisation")->text().isEmpty());
    QVERIFY(the<QLineEdit>(*m_window, "passphrase")->hasFocus());
    QVERIFY(!the<QAction>(*m_window, "new-request")->isEnabled());
}

void WindowLockTest::aDialogDoesNotKeepTheLockAway()
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

void WindowLockTest::afterUnlockingOneIsBackWhereOneWas()
{
    open();
    const Place place{QStringLiteral("request"), QStringLiteral("some-id")};
    m_window->desk()->open(place);
    m_window->lock();
    open();
    QCOMPARE(m_window->desk()->place(), place);
}

void WindowLockTest::locksWhenNobodyIsThere()
{
    open();
    int told = 0;
    m_window->setAfterLock([&told](const LockedPlace &) { ++told; });
    m_clock.set(m_clock.now().plusMSecs(std::chrono::milliseconds(5min).count()));
    m_window->findChild<IdleWatch *>()->look();
    QVERIFY(m_window->isLocked());
    QCOMPARE(told, 1);
}

QTEST_MAIN(WindowLockTest)
#include "tst_windowlock.moc"
