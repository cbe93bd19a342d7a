// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/adduser.h"
#include "core/casework/keepbackup.h"
#include "core/casework/removeuser.h"
#include "core/overview/auditrows.h"
#include "core/store/backup.h"
#include "core/store/backupname.h"
#include "core/store/backuprotation.h"
#include "core/store/openregister.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

class KeepBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterFourHoursOfWork();
    void itIsWhole();
    void oldOnesGo();
    void beforeAKeyIsTakenAway();
};

static QStringList copiesOf(TestRegister &proof)
{
    return backupsIn(proof.folder + QStringLiteral("/backups"), QStringLiteral("Proef"));
}

static void pass(TestRegister &proof, int hours)
{
    proof.clock.set(proof.clock.now().plusMSecs(qint64{hours} * 3'600'000));
}

void KeepBackupTest::afterFourHoursOfWork()
{
    TestRegister proof;
    const auto keep = [&proof] { return must(keepBackup(*proof, BackupOccasion::Routine)); };
    proof.receive();
    QVERIFY(keep());
    QVERIFY(!keep());
    pass(proof, 5);
    QVERIFY(!keep()); // nothing changed
    proof.receive("J. Ümit");
    QVERIFY(keep());
    proof.receive("Piet de Boer");
    pass(proof, 3);
    QVERIFY(!keep()); // too early
    pass(proof, 1);
    QVERIFY(keep());
    QCOMPARE(copiesOf(proof).size(), 3);
}

void KeepBackupTest::itIsWhole()
{
    TestRegister proof;
    proof.receive();
    QVERIFY(must(keepBackup(*proof, BackupOccasion::Routine)));
    QCOMPARE(copiesOf(proof).size(), 1);
    const BackupReport found = must(verifyBackup(copiesOf(proof).front(), proof.opened->opened().keys()));
    const AuditRow said = must(auditRows(*proof, {})).front();
    QCOMPARE(said.action, QStringLiteral("own-copy-made"));
    QVERIFY(found.state.head.seq > 0);
}

void KeepBackupTest::oldOnesGo()
{
    TestRegister proof;
    for (int i = 0; i < 30; ++i) {
        proof.receive();
        QVERIFY(must(keepBackup(*proof, BackupOccasion::Routine)));
        pass(proof, 5 * 24);
    }
    QVERIFY2(copiesOf(proof).size() <= 7 + 4 + 3, qPrintable(QString::number(copiesOf(proof).size())));
    QVERIFY(copiesOf(proof).size() >= 4);
    const QDateTime oldest = *momentOfBackup(copiesOf(proof).back(), QStringLiteral("Proef"));
    QVERIFY(oldest.date().daysTo(proof.today()) <= 90 + 5);
}

void KeepBackupTest::beforeAKeyIsTakenAway()
{
    TestRegister proof;
    const UserId bram = must(addUser(*proof, QStringLiteral("Bram"), Role::Reader, Secret::fromText(QStringLiteral("nog een lange zin"))));
    QVERIFY(copiesOf(proof).isEmpty());
    must(removeUser(*proof, bram));
    QCOMPARE(copiesOf(proof).size(), 1);
}

QTEST_GUILESS_MAIN(KeepBackupTest)
#include "tst_keepbackup.moc"
