// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sessionwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace balie;

// On a bus of its own, on which this test plays the screen saver.
class SessionWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theUserHasLeft_data();
    void theUserHasLeft();

private:
    QProcess m_bus;
};

void SessionWatchTest::initTestCase()
{
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
}

void SessionWatchTest::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void SessionWatchTest::theUserHasLeft_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<bool>("active");
    QTest::addColumn<int>("told");
    const auto row = [](const char *name, const char *path, const char *interface, bool active, int told) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(interface) << QStringLiteral("ActiveChanged")
                            << active << told;
    };
    row("screen saver on", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", true, 1);
    row("screen saver off", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", false, 0);
    row("that of older desktops", "/ScreenSaver", "org.freedesktop.ScreenSaver", true, 1);
    row("that of GNOME", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", true, 1);
}

void SessionWatchTest::theUserHasLeft()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, signal);
    QFETCH(bool, active);
    QFETCH(int, told);
    SessionWatch watch;
    QSignalSpy left(&watch, &SessionWatch::userLeft);
    QDBusConnection saver = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("saver"));
    QDBusMessage said = QDBusMessage::createSignal(path, interface, signal);
    said << active;
    QVERIFY(saver.send(said));
    // The bus keeps the order: when this one has come, the other has been heard or never will be.
    QDBusMessage last = QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), signal);
    last << true;
    QVERIFY(saver.send(last));
    QTRY_COMPARE(left.size(), told + 1);
}

QTEST_GUILESS_MAIN(SessionWatchTest)
#include "tst_sessionwatch.moc"
