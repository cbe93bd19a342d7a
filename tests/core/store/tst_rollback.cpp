// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLCipher cannot see: a store, or a page of it, that was genuine once. The log and its anchor can.
#include "tests/support/smallregister.h"

#include <QTest>

using namespace balie;

class RollbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderStoreIsRolledBack();
    void anAnchorOfAnotherLifeIsRolledBack();
    void anyPageFromAnOlderStoreIsFound();
};

void RollbackTest::anOlderStoreIsRolledBack()
{
    const SmallRegister small;
    QByteArray older;
    {
        const auto opened = small.opened();
        small.act(*opened, 5);
    }
    older = contentOf(small.location().database());
    {
        const auto opened = small.opened();
        small.act(*opened, 5);
        QVERIFY(opened->writeAnchor());
    }
    overwrite(small.location().database(), older);
    const auto opened = small.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code(), ErrorCode::RolledBack);
    QCOMPARE(opened.error().fact(QStringLiteral("seq")), QStringLiteral("5"));
    QCOMPARE(opened.error().fact(QStringLiteral("anchor")), QStringLiteral("10"));
}

// An older store that was worked in again is as long as the anchor says, and still not the same.
void RollbackTest::anAnchorOfAnotherLifeIsRolledBack()
{
    const SmallRegister small;
    const QByteArray older = contentOf(small.location().database());
    const QByteArray keys = contentOf(small.location().keysA());
    {
        const auto opened = small.opened();
        small.act(*opened, 5);
        QVERIFY(opened->writeAnchor());
    }
    const QByteArray anchored = contentOf(small.location().keysA());
    overwrite(small.location().database(), older);
    for (const QString &file : {small.location().keysA(), small.location().keysB()})
        overwrite(file, keys);
    {
        const auto opened = small.opened();
        small.act(*opened, 9);
    }
    for (const QString &file : {small.location().keysA(), small.location().keysB()})
        overwrite(file, anchored);
    QCOMPARE(small.open().error().code(), ErrorCode::RolledBack);
}

// SQLCipher takes any page that once was genuine; our chain and counters do not.
void RollbackTest::anyPageFromAnOlderStoreIsFound()
{
    const SmallRegister small;
    QByteArray older;
    {
        const auto opened = small.opened();
        small.act(*opened, 50);
    }
    older = contentOf(small.location().database());
    {
        const auto opened = small.opened();
        small.act(*opened, 8);
        QVERIFY(opened->writeAnchor());
    }
    const QByteArray newer = contentOf(small.location().database());
    int replayed = 0;
    for (qsizetype page = 0; page < older.size(); page += 4096) {
        if (older.mid(page, 4096) == newer.mid(page, 4096))
            continue;
        QByteArray mixed = newer;
        mixed.replace(page, 4096, older.mid(page, 4096));
        overwrite(small.location().database(), mixed);
        const auto opened = small.open();
        const auto checked = opened ? SmallRegister::check(**opened) : Result<qint64>(opened.error());
        QVERIFY2(!checked, qPrintable(QStringLiteral("page %1").arg(page / 4096 + 1)));
        ++replayed;
    }
    QVERIFY(replayed >= 4);
}

QTEST_GUILESS_MAIN(RollbackTest)
#include "tst_rollback.moc"
