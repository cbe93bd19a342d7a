// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery slot on paper: its text, and a register whose key files are gone.
#include "core/store/backup.h"
#include "core/store/keyrescue.h"
#include "core/store/nextsheet.h"
#include "core/store/recoveryslot.h"
#include "tests/support/smallregister.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class RecoverySlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTextFitsAQrCode();
    void itIsReadAsPeopleCopy_data();
    void itIsReadAsPeopleCopy();
    void everyWrongLetterIsFound();
    void whatIsNoSlotIsRefused_data();
    void whatIsNoSlotIsRefused();
    void paperAndCodeOpenWithoutKeyFiles();
    void theWrongPaperWritesNothing_data();
    void theWrongPaperWritesNothing();
    void keysThatCanBeReadStay();
    void paperOfAnotherRegisterIsKnown_data();
    void paperOfAnotherRegisterIsKnown();
    void rescuedKeysGiveWayToNewerPaper();

private:
    void loseKeys() const
    {
        QVERIFY(QFile::remove(m_small.location().keysA()) && QFile::remove(m_small.location().keysB()));
    }
    bool hasKeys() const { return QFile::exists(m_small.location().keysA()) || QFile::exists(m_small.location().keysB()); }
    Result<void> rebuild(const QString &slot, const RecoveryCode &code) const
    {
        return rebuildKeys(m_small.location(), slot, code, m_small.clock());
    }

    SmallRegister m_small;
    std::optional<RecoveryCode> m_code;
    QString m_slot;
    QByteArray m_keyFile;
};

void RecoverySlotTest::initTestCase()
{
    const auto opened = m_small.opened();
    m_small.act(*opened, 7);
    m_code = m_small.newSheet(*opened);
    m_slot = opened->keys().recoverySlot();
    m_keyFile = contentOf(m_small.location().keysA());
}

void RecoverySlotTest::theTextFitsAQrCode()
{
    static const QRegularExpression alphanumeric(QStringLiteral("^[0-9A-Z:]+$"));
    QVERIFY(alphanumeric.match(m_slot).hasMatch());
    // A code of 93 by 93 modules holds 909 such letters and mends 15 in a hundred (ISO/IEC 18004, version 19-M).
    QVERIFY2(m_slot.size() <= 909, qPrintable(QString::number(m_slot.size())));
    // The passphrase's slot is not on the paper.
    QCOMPARE(readPrintedSlot(m_slot).value().file.slots.size(), 1U);
    QCOMPARE(KeyFile::decode(m_keyFile).value().slots.size(), 2U);
}

void RecoverySlotTest::itIsReadAsPeopleCopy_data()
{
    QTest::addColumn<QString>("text");
    QString lines = m_slot;
    for (qsizetype i = 60; i < lines.size(); i += 62)
        lines.insert(i, QStringLiteral("\r\n"));
    QString mistaken = m_slot.mid(14).toLower();
    mistaken.replace(u'0', u'o').replace(u'1', u'l');
    QTest::newRow("as it was printed") << m_slot;
    QTest::newRow("lower case") << m_slot.toLower();
    QTest::newRow("in lines") << lines + QStringLiteral("\n\n");
    QTest::newRow("letters for digits") << m_slot.left(14) + mistaken;
}

void RecoverySlotTest::itIsReadAsPeopleCopy()
{
    QFETCH(QString, text);
    const auto read = readPrintedSlot(text);
    QVERIFY(read);
    QCOMPARE(printedSlot(read->bytes), m_slot);
}

void RecoverySlotTest::everyWrongLetterIsFound()
{
    const auto wrongAt = [this](qsizetype place) {
        QString text = m_slot;
        text[place] = text.at(place) == u'7' ? u'8' : u'7';
        return text;
    };
    const qsizetype mac = m_slot.size() - 52;
    for (qsizetype i = 0; i < mac; ++i) {
        QCOMPARE(readPrintedSlot(wrongAt(i)).error().code(), ErrorCode::FileMalformed);
        QCOMPARE(readPrintedSlot(wrongAt(i)).error().fact(QStringLiteral("part")), QStringLiteral("printed"));
        QCOMPARE(readPrintedSlot(m_slot.left(i) + m_slot.mid(i + 1)).error().code(), ErrorCode::FileMalformed);
    }
    for (const qsizetype i : {mac, mac + 25, m_slot.size() - 2})
        QCOMPARE(RegisterKeys::fromPaper(m_small.location(), wrongAt(i), *m_code).error().code(), ErrorCode::FileMalformed);
    QVERIFY(RegisterKeys::fromPaper(m_small.location(), m_slot, *m_code));
}

void RecoverySlotTest::whatIsNoSlotIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("the code itself") << m_code->toString();
    QTest::newRow("the beginning alone") << m_slot.left(14);
    QTest::newRow("letters that there are not") << m_slot.left(14) + QStringLiteral("UUUU");
    QTest::newRow("a whole key file") << printedSlot(m_keyFile);
    QTest::newRow("far too much") << m_slot.left(14) + QString(1024 * 1024, u'0');
}

void RecoverySlotTest::whatIsNoSlotIsRefused()
{
    QFETCH(QString, text);
    QCOMPARE(readPrintedSlot(text).error().code(), ErrorCode::FileMalformed);
}

void RecoverySlotTest::paperAndCodeOpenWithoutKeyFiles()
{
    loseKeys();
    const auto lost = OpenRegister::open(m_small.location(), RecoveryCode::from(m_code->toString()).value(), m_small.clock(), SmallRegister::smallSchema());
    QCOMPARE(lost.error().code(), ErrorCode::KeysDamaged);
    QVERIFY(rebuild(m_slot, *m_code));
    QCOMPARE(contentOf(m_small.location().keysA()), contentOf(m_small.location().keysB()));

    const QString phrase = QStringLiteral("een nieuwe zin na de brand");
    {
        const auto opened = OpenRegister::open(m_small.location(), RecoveryCode::from(m_code->toString()).value(), m_small.clock(), SmallRegister::smallSchema());
        QVERIFY(opened);
        QCOMPARE(SmallRegister::check(**opened).value(), 7);
        QVERIFY((*opened)->keys().users().empty());
        const KeyHolder anna{UserId::create(m_small.clock().now()), QStringLiteral("Anna"), Secret::fromText(phrase), KeyCost::floor()};
        QVERIFY((*opened)->keys().addHolder(anna, m_small.clock().now()));
    }
    QCOMPARE(m_small.open().error().code(), ErrorCode::WrongPassphrase); // the old one went with the key files
    const auto again = OpenRegister::open(m_small.location(), m_small.passphrase(phrase), m_small.clock(), SmallRegister::smallSchema());
    QVERIFY(again);
    QCOMPARE(SmallRegister::check(**again).value(), 7);
}

void RecoverySlotTest::theWrongPaperWritesNothing_data()
{
    QTest::addColumn<bool>("otherCode");
    QTest::addColumn<bool>("otherDatabaseKey");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("another code") << true << false << ErrorCode::WrongRecoveryCode << QString();
    QTest::newRow("from before another key") << false << true << ErrorCode::KeysDamaged << QStringLiteral("printed");
}

void RecoverySlotTest::theWrongPaperWritesNothing()
{
    QFETCH(bool, otherCode);
    QFETCH(bool, otherDatabaseKey);
    QFETCH(ErrorCode, code);
    QFETCH(QString, part);
    overwrite(m_small.location().keysA(), m_keyFile);
    overwrite(m_small.location().keysB(), m_keyFile);
    QString renewed = m_slot;
    if (otherDatabaseKey) {
        const auto opened = m_small.opened();
        QVERIFY(opened->rotate());
        renewed = opened->keys().recoverySlot();
    }
    loseKeys();
    const RecoveryCode another = RecoveryCode::create();
    const auto rebuilt = rebuild(m_slot, otherCode ? another : *m_code);
    QCOMPARE(rebuilt.error().code(), code);
    QCOMPARE(rebuilt.error().fact(QStringLiteral("part")), part);
    QVERIFY(!hasKeys());
    // The paper of today opens.
    QVERIFY(rebuild(renewed, *m_code));
    QVERIFY(hasKeys());
}

void RecoverySlotTest::keysThatCanBeReadStay()
{
    const QByteArray before = contentOf(m_small.location().keysA());
    QFile::remove(m_small.location().keysB());
    QVERIFY(rebuild(m_slot, *m_code));
    QCOMPARE(contentOf(m_small.location().keysA()), before);
    QVERIFY(!QFile::exists(m_small.location().keysB()));
}

// A key file that lies there, of this register or of one of its backups, tells which register it is.
void RecoverySlotTest::paperOfAnotherRegisterIsKnown_data()
{
    QTest::addColumn<bool>("keysAreThere");
    QTest::addColumn<bool>("backupIsThere");
    QTest::addColumn<QString>("part");
    QTest::newRow("keys") << true << false << QStringLiteral("other-register");
    QTest::newRow("a backup") << false << true << QStringLiteral("other-register");
    QTest::newRow("nothing to compare with") << false << false << QStringLiteral("printed");
}

void RecoverySlotTest::paperOfAnotherRegisterIsKnown()
{
    QFETCH(bool, keysAreThere);
    QFETCH(bool, backupIsThere);
    QFETCH(QString, part);
    const QTemporaryDir other;
    const KeyHolder bea{UserId::create(m_small.clock().now()), QStringLiteral("Bea"), Secret::fromText(QStringLiteral("woord")), KeyCost::floor()};
    const auto made = RegisterKeys::create(StoreLocation(other.path()), bea, m_small.clock().now(), KeyCost::floor());
    QVERIFY(made);

    const SmallRegister mine;
    if (backupIsThere)
        QVERIFY(backUp(*mine.opened(), mine.location().backups(), mine.clock()));
    if (!keysAreThere)
        QVERIFY(QFile::remove(mine.location().keysA()) && QFile::remove(mine.location().keysB()));
    const auto rebuilt = rebuildKeys(mine.location(), made->keys.recoverySlot(), made->code, mine.clock());
    QCOMPARE(rebuilt.error().code(), ErrorCode::KeysDamaged);
    QCOMPARE(rebuilt.error().fact(QStringLiteral("part")), part);
    QCOMPARE(QFile::exists(mine.location().keysA()), keysAreThere);
}

// A backup from before the key of the database changed: its keys are put back by themselves, open nothing,
// and must not keep out who has the paper of today.
void RecoverySlotTest::rescuedKeysGiveWayToNewerPaper()
{
    const SmallRegister mine;
    std::optional<NextSheet> sheet;
    {
        const auto opened = mine.opened();
        QVERIFY(backUp(*opened, mine.location().backups(), mine.clock()));
        auto next = opened->keys().nextSheet(KeyCost::floor(), mine.clock().now());
        QVERIFY(next);
        sheet.emplace(std::move(*next));
        QVERIFY(opened->keys().useSheet(*sheet));
        QVERIFY(opened->rotate());
        mine.act(*opened, 5);
    }
    QVERIFY(QFile::remove(mine.location().keysA()) && QFile::remove(mine.location().keysB()));
    QVERIFY(!mine.open());
    QVERIFY(QFile::exists(mine.location().keysA())); // those of the backup

    QVERIFY(rebuildKeys(mine.location(), sheet->slot, sheet->code, mine.clock()));
    const auto opened = OpenRegister::open(mine.location(), RecoveryCode::from(sheet->code.toString()).value(), mine.clock(), SmallRegister::smallSchema());
    QVERIFY(opened);
    QCOMPARE(SmallRegister::check(**opened).value(), 5);
}

QTEST_GUILESS_MAIN(RecoverySlotTest)
#include "tst_recoveryslot.moc"
