// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/openingdelay.h"

#include <QTest>

using namespace balie;

class OpeningDelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAndEnds_data();
    void growsAndEnds();
};

void OpeningDelayTest::growsAndEnds_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("seconds");
    QTest::newRow("never wrong") << 0 << 0;
    QTest::newRow("a slip") << 1 << 0;
    QTest::newRow("again") << 2 << 1;
    QTest::newRow("and again") << 3 << 2;
    QTest::newRow("the fifth") << 5 << 8;
    QTest::newRow("the seventh: the longest") << 7 << 30;
    QTest::newRow("the hundredth") << 100 << 30;
}

void OpeningDelayTest::growsAndEnds()
{
    QFETCH(int, wrong);
    QFETCH(int, seconds);
    QCOMPARE(openingDelay(wrong), std::chrono::seconds(seconds));
}

QTEST_APPLESS_MAIN(OpeningDelayTest)
#include "tst_openingdelay.moc"
