// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QTest>

using namespace balie;

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheStandard_data();
    void isThatOfTheStandard();
    void piecesMakeTheWhole();
};

// The examples of FIPS 180-4, as NIST publishes them, and the hash of nothing.
void Sha256Test::isThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("one block") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million") << QByteArray(1'000'000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void Sha256Test::isThatOfTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hash);
    QCOMPARE(Sha256::of(bytes).toHex(), hash);
}

void Sha256Test::piecesMakeTheWhole()
{
    Sha256 hash;
    hash.add("a");
    QVERIFY(hash.result() != Sha256::of("abc")); // asked in between, it goes on
    hash.add("bc");
    QCOMPARE(hash.result(), Sha256::of("abc"));
}

QTEST_APPLESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
