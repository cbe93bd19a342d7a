// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/documents/hues.h"
#include "core/wording/language.h"
#include "ui/main/statusline.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace balie;

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void theBackupIsWatched_data();
    void theBackupIsWatched();
    void whatIsTooLateIsSeen_data();
    void whatIsTooLateIsSeen();
};

void StatusLineTest::theBackupIsWatched_data()
{
    QTest::addColumn<int>("last"); // days ago; -1: never
    QTest::addColumn<int>("elsewhere");
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QString>("said");
    QTest::newRow("never") << -1 << -1 << false << QStringLiteral("⚠ No backup yet");
    QTest::newRow("invented people") << -1 << -1 << true << QString();
    QTest::newRow("beside the register alone") << 0 << -1 << false << QStringLiteral("⚠ No backup on another device yet");
    QTest::newRow("elsewhere a week ago") << 0 << 7 << false << QStringLiteral("⚠ Last backup on another device: 7 days ago");
    QTest::newRow("elsewhere six days ago") << 0 << 6 << false << QStringLiteral("Backed up today");
    QTest::newRow("both yesterday") << 1 << 1 << false << QStringLiteral("Last backup 20/11/2026");
}

void StatusLineTest::theBackupIsWatched()
{
    QFETCH(int, last);
    QFETCH(int, elsewhere);
    QFETCH(bool, demo);
    QFETCH(QString, said);
    const Instant now = FixedClock::at(QDate(2026, 11, 21)).now();
    const auto ago = [&](int days) {
        return days < 0 ? std::nullopt : std::optional(now.plusMSecs(-qint64{days} * 24 * 60 * 60 * 1000));
    };
    RegisterState state;
    state.lastBackup = ago(last);
    state.lastBackupElsewhere = ago(elsewhere);
    state.demo = demo;
    StatusLine line;
    line.setState(state, now);
    QCOMPARE(line.findChild<QLabel *>(QStringLiteral("statusBackup"))->text(), said);
}

void StatusLineTest::whatIsTooLateIsSeen_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void StatusLineTest::whatIsTooLateIsSeen()
{
    QFETCH(ThemeChoice, theme);
    const Instant now = FixedClock::at(QDate(2026, 11, 21)).now();
    const auto daysAgo = [&now](int days) { return now.plusMSecs(-qint64{days} * 24 * 60 * 60 * 1000); };
    StatusLine line;
    const auto *said = line.findChild<QLabel *>(QStringLiteral("statusBackup"));
    const auto colour = [said] { return said->palette().color(said->foregroundRole()); };
    const auto *beside = line.findChild<QLabel *>(QStringLiteral("statusUser"));
    const auto calm = [beside] { return beside->palette().color(beside->foregroundRole()); };
    RegisterState state;
    state.lastBackup = daysAgo(0);
    state.lastBackupElsewhere = daysAgo(7);
    line.setState(state, now);
    qApp->setPalette(themePalette(theme)); // while it is late
    QVERIFY(colour() != calm());
    QVERIFY(colour().red() > colour().green() && colour().red() > colour().blue());
    QVERIFY(contrast(colour(), line.palette().color(QPalette::Window)) >= 4.5);

    state.lastBackupElsewhere = daysAgo(6);
    line.setState(state, now);
    QCOMPARE(colour(), calm());
    state.lastBackupElsewhere.reset();
    state.lastBackup = daysAgo(7); // on this device alone, and that a week ago
    line.setState(state, now);
    QVERIFY(colour() != calm());
    line.clear();
    QCOMPARE(colour(), calm());
}

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
