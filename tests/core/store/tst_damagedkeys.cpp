// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Key files that are wrong, damaged or gone: told by name, and healed from the other one where there is one.
#include "tests/support/annaskeys.h"

#include <QDir>

using namespace balie;

class DamagedKeysTest : public QObject, AnnasKeys
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void wrongAndDamagedAreTold_data();
    void wrongAndDamagedAreTold();
    void aDamagedCopyIsHealed_data();
    void aDamagedCopyIsHealed();
    void whatWasDamagedIsTold();
    void everyFlippedByteIsFound();
    void aHostileCostIsRefused();
};

void DamagedKeysTest::wrongAndDamagedAreTold_data()
{
    QTest::addColumn<int>("damage");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    const QString right = QStringLiteral("zonnebloem tractor 7");
    QTest::newRow("wrong passphrase") << 0 << QStringLiteral("zonnebloem tractor 8") << ErrorCode::WrongPassphrase << QString();
    QTest::newRow("empty passphrase") << 0 << QString() << ErrorCode::WrongPassphrase << QString();
    QTest::newRow("damaged slot, right passphrase") << 1 << right << ErrorCode::KeysDamaged << QStringLiteral("slot");
    QTest::newRow("damaged slot, wrong passphrase") << 1 << QStringLiteral("other") << ErrorCode::WrongPassphrase << QString();
    QTest::newRow("damaged seal") << 2 << right << ErrorCode::KeysDamaged << QStringLiteral("slot");
    QTest::newRow("changed by one without the keys") << 3 << right << ErrorCode::KeysDamaged << QStringLiteral("mac");
    QTest::newRow("damaged file") << 4 << right << ErrorCode::KeysDamaged << QStringLiteral("checksum");
    QTest::newRow("cut file") << 5 << right << ErrorCode::KeysDamaged << QStringLiteral("size");
    QTest::newRow("no file") << 6 << right << ErrorCode::KeysDamaged << QStringLiteral("missing");
}

void DamagedKeysTest::wrongAndDamagedAreTold()
{
    QFETCH(int, damage);
    QFETCH(QString, passphrase);
    QFETCH(ErrorCode, code);
    QFETCH(QString, part);
    QByteArray bytes = contentOf(m_location.keysA());
    KeyFile file = KeyFile::decode(bytes).value();
    const Secret anyKey = Secret::random(32);
    if (damage == 1)
        file.slots.front().closed[3] = static_cast<char>(file.slots.front().closed[3] ^ 1);
    if (damage == 2)
        file.slots.front().sealed[40] = static_cast<char>(file.slots.front().sealed[40] ^ 1);
    if (damage == 3)
        file.anchor.seq = 99;
    if (damage >= 1 && damage <= 3)
        bytes = file.encode(anyKey); // a good checksum: it was no accident
    if (damage == 4)
        bytes[300] = static_cast<char>(bytes[300] ^ 1);
    if (damage == 5)
        bytes.truncate(60);
    for (const QString &path : {m_location.keysA(), m_location.keysB()}) {
        if (damage == 6)
            removeFile(path);
        else if (damage > 0)
            overwrite(path, bytes);
    }
    const auto keys = unlock(QStringLiteral("Anna de Vries"), passphrase);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code(), code);
    QCOMPARE(keys.error().fact(QStringLiteral("part")), part);
}

void DamagedKeysTest::aDamagedCopyIsHealed_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<QString>("damage");
    for (const bool first : {true, false}) {
        for (const char *damage : {"gone", "empty", "cut", "flipped", "junk", "older", "forged"})
            QTest::addRow("%s %s", damage, first ? "a" : "b") << first << QString::fromLatin1(damage);
    }
}

void DamagedKeysTest::aDamagedCopyIsHealed()
{
    QFETCH(bool, first);
    QFETCH(QString, damage);
    const QByteArray older = contentOf(m_location.keysA());
    QVERIFY(m_keys->writeAnchor({5, QByteArray(32, 'm')}));
    const QByteArray good = contentOf(m_location.keysA());
    const QString path = first ? m_location.keysA() : m_location.keysB();
    QByteArray bytes = good;
    if (damage == QLatin1String("empty"))
        bytes.clear();
    if (damage == QLatin1String("cut"))
        bytes.chop(1);
    if (damage == QLatin1String("flipped"))
        bytes[200] = static_cast<char>(bytes[200] ^ 4);
    if (damage == QLatin1String("junk"))
        bytes = QByteArray(70000, 'x');
    if (damage == QLatin1String("older"))
        bytes = older;
    if (damage == QLatin1String("forged")) {
        KeyFile forged = KeyFile::decode(good).value();
        forged.sequence += 10;
        bytes = forged.encode(Secret::random(32));
    }
    if (damage == QLatin1String("gone"))
        removeFile(path);
    else
        overwrite(path, bytes);

    const auto keys = unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7"));
    QVERIFY(keys);
    QCOMPARE(keys->anchor().seq, 5);
    QCOMPARE(contentOf(m_location.keysA()), good);
    QCOMPARE(contentOf(m_location.keysB()), good);
}

// A copy that is only behind is what a kill leaves, and no damage.
void DamagedKeysTest::whatWasDamagedIsTold()
{
    const auto bytes = [this] { return contentOf(m_location.keysA()); };
    const QByteArray before = bytes();
    QVERIFY(m_keys->writeAnchor({3, QByteArray(32, 'm')}));
    QVERIFY(m_keys->damageNow().empty());
    overwrite(m_location.keysB(), before);
    QVERIFY(unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7"))->damageFound().empty());
    QCOMPARE(contentOf(m_location.keysB()), bytes());

    QByteArray flipped = bytes();
    flipped[100] = char(flipped[100] ^ 1);
    overwrite(m_location.keysA(), flipped);
    QVERIFY(m_keys->damageNow() == std::vector<KeyFileDamage>({{QStringLiteral("keys.a"), false, false}}));
    QVERIFY(unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7"))->damageFound()
            == std::vector<KeyFileDamage>({{QStringLiteral("keys.a"), false, true}}));
    QVERIFY(m_keys->damageNow().empty());

    // Where it cannot be made again: something else stands in its place.
    QVERIFY(QFile::remove(m_location.keysB()) && QDir().mkpath(m_location.keysB() + QStringLiteral("/x")));
    const auto opened = unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7"));
    QVERIFY(opened && opened->damageFound().size() == 1);
    QVERIFY(!opened->damageFound().front().isMended);
}

void DamagedKeysTest::everyFlippedByteIsFound()
{
    QByteArray bytes = contentOf(m_location.keysA());
    for (qsizetype i = 0; i < bytes.size() - 32; ++i) {
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
        QVERIFY2(!KeyFile::decode(bytes), qPrintable(QString::number(i)));
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
    }
    QVERIFY(KeyFile::decode(bytes));
}

void DamagedKeysTest::aHostileCostIsRefused()
{
    KeyFile file = KeyFile::decode(contentOf(m_location.keysA())).value();
    for (const KeyCost cost : {KeyCost{4 * 1024 * 1024, 3}, KeyCost{64 * 1024, 17}, KeyCost{8, 1}, KeyCost{0, 0}, KeyCost{64 * 1024, 1}}) {
        file.slots.front().cost = cost;
        const QByteArray bytes = file.encode(Secret::random(32));
        overwrite(m_location.keysA(), bytes);
        overwrite(m_location.keysB(), bytes);
        const auto keys = unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7"));
        QVERIFY(!keys);
        QCOMPARE(keys.error().fact(QStringLiteral("part")), QStringLiteral("cost"));
    }
}

QTEST_GUILESS_MAIN(DamagedKeysTest)
#include "tst_damagedkeys.moc"
