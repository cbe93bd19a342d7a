// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The seal of the log on paper, and as somebody types it over from there.
#include "core/domain/audit/auditseal.h"

#include <QTest>

using namespace balie;

class AuditSealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheBeginningOfTheMac();
    void itIsReadAsItWasTyped_data();
    void itIsReadAsItWasTyped();
};

void AuditSealTest::itIsTheBeginningOfTheMac()
{
    QCOMPARE(sealOf({}), QStringLiteral("0000 0000 0000 0000"));
    // 00000 00001 00010 … 01111: the first sixteen signs in their order.
    const QByteArray counted = QByteArray::fromHex("00443214c74254b635cf") + QByteArray(22, '\xff');
    QCOMPARE(sealOf({1, counted}), QStringLiteral("0123 4567 89AB CDEF"));
}

void AuditSealTest::itIsReadAsItWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("seal"); // empty: it is none
    QTest::newRow("as printed") << "CYP7 54H3 QQ7Y X0Z1" << "CYP7 54H3 QQ7Y X0Z1";
    QTest::newRow("small, without gaps") << "cyp754h3qq7yx0z1" << "CYP7 54H3 QQ7Y X0Z1";
    QTest::newRow("hyphens, letters for digits") << " CYP7-54H3-QQ7Y-XOZl " << "CYP7 54H3 QQ7Y X0Z1";
    QTest::newRow("too short") << "CYP7 54H3 QQ7Y X0Z" << "";
    QTest::newRow("too long") << "CYP7 54H3 QQ7Y X0Z1 2" << "";
    QTest::newRow("a sign that it never has") << "CYP7 54H3 QQ7Y X0ZU" << "";
    QTest::newRow("nothing") << "" << "";
}

void AuditSealTest::itIsReadAsItWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, seal);
    QCOMPARE(sealFrom(typed), seal.isEmpty() ? std::nullopt : std::optional(seal));
}

QTEST_GUILESS_MAIN(AuditSealTest)
#include "tst_auditseal.moc"
