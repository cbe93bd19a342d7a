// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/idlewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace balie;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void locksWhenNobodyIsThere();
    void aKeyBeginsAnew();
    void sleepCountsAsAbsence();
    void aKeyAfterTheSleepIsTooLate();
    void aClockSetBackDoesNotLengthenTheWait();
    void stopsWhenStopped();
    void aQuietMinuteIsSaidOnce();

private:
    void after(std::chrono::milliseconds time) { m_clock.set(m_clock.now().plusMSecs(time.count())); }

    FixedClock m_clock = FixedClock::at(QDate(2026, 11, 20));
};

void IdleWatchTest::init()
{
    m_clock = FixedClock::at(QDate(2026, 11, 20));
}

void IdleWatchTest::locksWhenNobodyIsThere()
{
    IdleWatch watch(m_clock);
    watch.setIdleTime(5min);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start();
    QCOMPARE(watch.remaining(), 300s);
    after(4min + 59s);
    watch.look();
    QCOMPARE(watch.remaining(), 1s);
    QCOMPARE(idle.size(), 0);
    after(1s);
    watch.look();
    watch.look();
    QCOMPARE(idle.size(), 1);
}

void IdleWatchTest::aQuietMinuteIsSaidOnce()
{
    IdleWatch watch(m_clock);
    const QSignalSpy quiet(&watch, &IdleWatch::quiet);
    watch.start();
    after(59s);
    watch.look();
    QCOMPARE(quiet.size(), 0);
    after(1s);
    watch.look();
    after(5s);
    watch.look();
    QCOMPARE(quiet.size(), 1);
    QWidget window;
    QTest::keyClick(&window, Qt::Key_A);
    watch.look();
    after(60s);
    watch.look();
    QCOMPARE(quiet.size(), 2);
}

void IdleWatchTest::aKeyBeginsAnew()
{
    IdleWatch watch(m_clock);
    watch.start();
    QWidget window;
    after(4min);
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(watch.remaining(), 300s);
}

void IdleWatchTest::sleepCountsAsAbsence()
{
    IdleWatch watch(m_clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start();
    after(8h);
    watch.look();
    QCOMPARE(idle.size(), 1);
}

void IdleWatchTest::aKeyAfterTheSleepIsTooLate()
{
    IdleWatch watch(m_clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start();
    QWidget window;
    after(8h);
    QTest::keyClick(&window, Qt::Key_A);
    watch.look();
    QCOMPARE(idle.size(), 1);
}

void IdleWatchTest::aClockSetBackDoesNotLengthenTheWait()
{
    IdleWatch watch(m_clock);
    watch.start();
    after(-24h);
    watch.look();
    QCOMPARE(watch.remaining(), 300s);
}

void IdleWatchTest::stopsWhenStopped()
{
    IdleWatch watch(m_clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start();
    watch.stop();
    after(1h);
    watch.look();
    QCOMPARE(idle.size(), 0);
}

QTEST_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
