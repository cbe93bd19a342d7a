// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a register: what was kept is there, and nothing of it can be read in a file.
#include "core/platform/ownfolder.h"
#include "core/store/sqlcipheropener.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace balie;

class OpenRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneIsThere();
    void theFolderHoldsWhatItShould();
    void nothingIsReadableInAnyFile();
    void whoeverIsRemovedCannotReadWhatComesAfter();
    void whatIsForgottenIsGoneAndTheLogIsWhole();
};

void OpenRegisterTest::whatWasDoneIsThere()
{
    const SmallRegister small;
    {
        const auto opened = small.opened();
        small.act(*opened, 30);
        QVERIFY(opened->writeAnchor());
    }
    const auto again = small.opened();
    QCOMPARE(SmallRegister::check(*again).value(), 30);
    QCOMPARE(again->keys().anchor().seq, 30);
    QCOMPARE(again->audit().page({QString(), std::nullopt, 10}).value().front().entry.seq, 30);
    QCOMPARE(again->audit().page({QStringLiteral("1"), 20, 100}).value().size(), 4U);
    QVERIFY(!again->wasOpenToOthers());
}

void OpenRegisterTest::theFolderHoldsWhatItShould()
{
    const SmallRegister small;
    const auto opened = small.opened();
    small.act(*opened, 2);
    const QStringList files = QDir(small.location().folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    QCOMPARE(files, (QStringList{QStringLiteral("backups"), QStringLiteral("keys.a"), QStringLiteral("keys.b"), QStringLiteral("store.db"),
                                 QStringLiteral("store.db-journal"), QStringLiteral("store.lock"), QStringLiteral("store.reserve")}));
    for (const QString &file : files) {
        struct stat found{};
        QCOMPARE(lstat(QFile::encodeName(small.location().folder() + QLatin1Char('/') + file).constData(), &found), 0);
        QCOMPARE(found.st_mode & 077, 0U);
    }
    QCOMPARE(fileSize(small.location().reserve()), 8 * 1024 * 1024);
    opened->releaseReserve();
    QCOMPARE(fileSize(small.location().reserve()), -1);
    opened->refillReserve();
    QCOMPARE(fileSize(small.location().reserve()), 8 * 1024 * 1024);
}

void OpenRegisterTest::nothingIsReadableInAnyFile()
{
    const SmallRegister small;
    const auto opened = small.opened();
    small.act(*opened, 20);
    // In the middle of a transaction, so that the journal is full too.
    auto transaction = Transaction::begin(opened->connection());
    QVERIFY(transaction);
    QVERIFY(transaction->change(QStringLiteral("UPDATE act SET body = body || 'Kruidhof'")));
    opened->releaseReserve();
    const QList<QByteArray> needles{"Kruidhof", QStringLiteral("Kruidhof").toUtf8().toHex(), "matter", "SQLite format", "lantaarn", "Anna"};
    const QByteArray wide(reinterpret_cast<const char *>(u"Kruidhof"), 16);
    int seen = 0;
    // The copy is made by another process: opening these files here would let go of SQLite's locks.
    QCOMPARE(system(qPrintable(QStringLiteral("cp -r '%1' '%2'").arg(small.location().folder(), small.path(QStringLiteral("copy"))))), 0);
    QDirIterator files(small.path(QStringLiteral("copy")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = contentOf(files.next());
        for (const QByteArray &needle : needles)
            QVERIFY2(!bytes.contains(needle), needle.constData());
        QVERIFY(!bytes.contains(wide));
        ++seen;
    }
    QVERIFY(seen >= 5);
}

void OpenRegisterTest::whoeverIsRemovedCannotReadWhatComesAfter()
{
    const SmallRegister small;
    const auto opened = small.opened();
    small.act(*opened, 10);
    const KeyHolder bram{UserId::create(small.clock().now()), QStringLiteral("Bram"), Secret::fromText(QStringLiteral("woord")), KeyCost::floor()};
    QVERIFY(opened->keys().addHolder(bram, small.clock().now()));
    const Secret known = opened->keys().databaseKeys().front().clone();
    QVERIFY(opened->keys().removeHolder(bram.user));
    QVERIFY(opened->rotate());
    small.act(*opened, 3);
    QCOMPARE(SmallRegister::check(*opened).value(), 13);
    QCOMPARE(opened->keys().databaseKeys().size(), 1U);

    copyFolder(small.location().folder(), small.path(QStringLiteral("copy")));
    const auto withOldKey = openStore(small.path(QStringLiteral("copy/store.db")), known);
    QVERIFY(!withOldKey);
    QCOMPARE(withOldKey.error().code(), ErrorCode::RegisterDamaged);
    QVERIFY(!QFile::exists(small.location().database() + QStringLiteral(".new")));
}

void OpenRegisterTest::whatIsForgottenIsGoneAndTheLogIsWhole()
{
    const SmallRegister small;
    const auto opened = small.opened();
    small.act(*opened, 12);
    {
        auto transaction = Transaction::begin(opened->connection());
        QVERIFY(transaction);
        QCOMPARE(opened->audit().forgetPayloads(*transaction, QStringLiteral("3")).value(), 3);
        QVERIFY(transaction->commit());
    }
    QVERIFY(opened->audit().verifyAll());
    const auto about = opened->audit().page({QStringLiteral("3"), std::nullopt, 10});
    QCOMPARE(about->size(), 3U);
    for (const AuditRecord &record : *about)
        QVERIFY(!record.payload);
    // Forgetting leaves an empty place; a place that is gone is damage.
    auto transaction = Transaction::begin(opened->connection());
    QVERIFY(transaction);
    QCOMPARE(transaction->change(QStringLiteral("DELETE FROM audit_payload WHERE seq = 5")).value(), 1);
    const auto verified = opened->audit().verifyAll();
    QCOMPARE(verified.error().fact(QStringLiteral("fault")), toWord(AuditFault::PayloadMissing));
    QCOMPARE(verified.error().fact(QStringLiteral("seq")), QStringLiteral("5"));
}

QTEST_GUILESS_MAIN(OpenRegisterTest)
#include "tst_openregister.moc"
