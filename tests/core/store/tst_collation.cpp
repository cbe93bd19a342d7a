// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and numbers stand where a Dutch reader looks for them.
#include "core/store/collation.h"

#include <QStringList>
#include <QTest>

using namespace balie;

class CollationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inThisOrder();
    void punctuationDoesNotCount();
    void longAndOddTexts();
    void theVersionIsKnown();
};

void CollationTest::inThisOrder()
{
    const QStringList order{
        QStringLiteral("9"), QStringLiteral("10"), QStringLiteral("2026-0002"), QStringLiteral("2026-0014"), QStringLiteral("2026-0100"), QStringLiteral("Berg, van den"),
        QStringLiteral("de Vries"), QStringLiteral("Etienne"), QStringLiteral("\u00c9tienne"), QStringLiteral("IJsbrand"),
        QStringLiteral("O'Neill"), QStringLiteral("\u00d6zt\u00fcrk"), QStringLiteral("Yilmaz"),
    };
    for (qsizetype i = 0; i + 1 < order.size(); ++i)
        QVERIFY2(collationKey(order.at(i)) < collationKey(order.at(i + 1)), qPrintable(order.at(i)));
}

void CollationTest::punctuationDoesNotCount()
{
    QCOMPARE(collationKey(QStringLiteral("O'Neill")), collationKey(QStringLiteral("ONeill")));
    QCOMPARE(collationKey(QStringLiteral("Bakker-Smit")), collationKey(QStringLiteral("Bakker Smit")));
    QVERIFY(collationKey(QStringLiteral("Smit")) != collationKey(QStringLiteral("smit")));
    // An accent typed as a mark of its own is the same letter.
    QCOMPARE(collationKey(QStringLiteral("Rene\u0301")), collationKey(QStringLiteral("Ren\u00e9")));
}

void CollationTest::longAndOddTexts()
{
    QVERIFY(collationKey(QString()) < collationKey(QStringLiteral("a")));
    QCOMPARE(collationKey(QString()), collationKey(QStringView()));
    const QString lengthy(100000, QChar(0x00e9));
    QVERIFY(collationKey(lengthy) < collationKey(lengthy + QStringLiteral("a")));
    QVERIFY(!collationKey(QString(QChar(0xD800))).isEmpty());
}

void CollationTest::theVersionIsKnown()
{
    QVERIFY(collationVersion().contains('.'));
    QCOMPARE(collationVersion(), collationVersion());
}

QTEST_APPLESS_MAIN(CollationTest)
#include "tst_collation.moc"
