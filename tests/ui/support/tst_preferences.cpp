// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/preferences.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace balie;
using namespace std::chrono_literals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void beginAsTheDesktop();
    void areKept();
    void idleTimeStaysWithinItsBounds_data();
    void idleTimeStaysWithinItsBounds();
    void registersComeBackLastFirst();
    void aRegisterThatIsGoneIsNotOffered();
    void aThemeThatIsNoneIsTheDesktops();
    void aWindowComesBackWhereItWas();

private:
    QTemporaryDir m_folder;
};

void PreferencesTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Privacybalie"));
    QCoreApplication::setApplicationName(QStringLiteral("preferences-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void PreferencesTest::init()
{
    QSettings().clear();
}

void PreferencesTest::beginAsTheDesktop()
{
    const Preferences preferences;
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(preferences.theme(), ThemeChoice::System);
    QCOMPARE(preferences.idleTime(), 5min);
    QVERIFY(preferences.registers().isEmpty());
    QVERIFY(!preferences.isNavigationCollapsed());
}

void PreferencesTest::areKept()
{
    Preferences preferences;
    preferences.setLanguage(QStringLiteral("nl"));
    preferences.setTheme(ThemeChoice::HighContrast);
    preferences.setIdleTime(12min);
    preferences.setNavigationCollapsed(true);
    const Preferences later;
    QCOMPARE(later.language(), QStringLiteral("nl"));
    QCOMPARE(later.theme(), ThemeChoice::HighContrast);
    QCOMPARE(later.idleTime(), 12min);
    QVERIFY(later.isNavigationCollapsed());
}

void PreferencesTest::idleTimeStaysWithinItsBounds_data()
{
    QTest::addColumn<QVariant>("written");
    QTest::addColumn<int>("minutes");
    QTest::newRow("never is not possible") << QVariant(0) << 1;
    QTest::newRow("less than nothing") << QVariant(-5) << 1;
    QTest::newRow("all day is not possible") << QVariant(600) << 60;
    QTest::newRow("a word") << QVariant(QStringLiteral("long")) << 5;
    QTest::newRow("half an hour") << QVariant(30) << 30;
}

void PreferencesTest::idleTimeStaysWithinItsBounds()
{
    QFETCH(QVariant, written);
    QFETCH(int, minutes);
    QSettings().setValue(QStringLiteral("idleMinutes"), written);
    QCOMPARE(Preferences().idleTime(), std::chrono::minutes(minutes));
}

void PreferencesTest::registersComeBackLastFirst()
{
    QTemporaryDir first;
    QTemporaryDir second;
    Preferences preferences;
    preferences.rememberRegister(first.path());
    preferences.rememberRegister(second.path());
    preferences.rememberRegister(first.path() + QStringLiteral("/"));
    QCOMPARE(preferences.registers(), QStringList({first.path(), second.path()}));
    preferences.forgetRegister(first.path());
    QCOMPARE(preferences.registers(), QStringList({second.path()}));
}

void PreferencesTest::aRegisterThatIsGoneIsNotOffered()
{
    Preferences preferences;
    QTemporaryDir gone;
    preferences.rememberRegister(gone.path());
    QVERIFY(gone.remove());
    QVERIFY(preferences.registers().isEmpty());
}

void PreferencesTest::aThemeThatIsNoneIsTheDesktops()
{
    QSettings().setValue(QStringLiteral("theme"), QStringLiteral("pink"));
    QCOMPARE(Preferences().theme(), ThemeChoice::System);
}

void PreferencesTest::aWindowComesBackWhereItWas()
{
    Preferences preferences;
    QWidget window;
    window.setObjectName(QStringLiteral("someWindow"));
    window.setGeometry(20, 30, 400, 300);
    preferences.keep(window);
    QWidget later;
    later.setObjectName(QStringLiteral("someWindow"));
    preferences.restore(later);
    QCOMPARE(later.size(), QSize(400, 300));
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
