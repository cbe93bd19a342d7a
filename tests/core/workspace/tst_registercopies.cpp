// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, drills and restores are told by the register itself.
#include "core/casework/adduser.h"
#include "core/casework/logdrill.h"
#include "core/casework/makebackup.h"
#include "core/overview/auditrows.h"
#include "core/overview/registerstate.h"
#include "core/platform/filesystemkind.h"
#include "core/workspace/registercopies.h"
#include "tests/support/reopening.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class RegisterCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsSaid();
    void aRestoreIsSaidAtTheFirstOpening();
    void aReaderDoesNotTryBackups();
};

void RegisterCopiesTest::aBackupIsSaid()
{
    TestRegister proof;
    proof.receive();
    QVERIFY(!must(registerState(*proof)).lastBackup);
    const BackupDone done = must(makeBackup(*proof, proof.dir.path()));
    QVERIFY(QFile::exists(done.folder));
    QVERIFY(done.rows > 0);
    QVERIFY(must(registerState(*proof)).lastBackup == done.made);
    QVERIFY(done.onSameDevice && !must(registerState(*proof)).lastBackupElsewhere);
    const QTemporaryDir memory(QStringLiteral("/dev/shm/balie-XXXXXX"));
    if (!memory.isValid() || onSameDevice(memory.path(), proof.folder).value_or(true))
        QSKIP("this machine has no second device to write to");
    const BackupDone elsewhere = must(makeBackup(*proof, memory.path()));
    QVERIFY(!elsewhere.onSameDevice);
    QVERIFY(must(registerState(*proof)).lastBackupElsewhere == elsewhere.made);
}

void RegisterCopiesTest::aRestoreIsSaidAtTheFirstOpening()
{
    TestRegister proof;
    proof.receive();
    const BackupDone done = must(makeBackup(*proof, proof.dir.path()));
    closeIt(proof);
    must(drillBackup(done.folder, QStringLiteral("Anna"), testPassphrase(), proof.clock));
    const auto restorings = [](Workspace &workspace) {
        auto rows = must(workspace.runAndWait([](Register &opened) { return auditRows(opened, {}); }));
        std::erase_if(rows, [](const AuditRow &row) { return row.action != QStringLiteral("register-restored"); });
        return rows;
    };
    QVERIFY(restorings(*reopen(proof)).empty()); // it was neither restored itself nor does a drill count

    const QString back = proof.dir.filePath(QStringLiteral("Terug.balie"));
    must(restoreBackup(done.folder + QLatin1Char('/'), back, QStringLiteral("Anna"), testPassphrase()));
    const auto beside = [&back] { return QDir(back).entryList(QDir::Files | QDir::Hidden); };
    QVERIFY(beside().contains(QStringLiteral("store.restored")));
    for (const char *when : {"first", "second"}) {
        const auto workspace = must(openRegister(back, {}, testPassphrase(), &proof.clock));
        const std::vector<AuditRow> rows = restorings(*workspace);
        QVERIFY2(rows.size() == 1, when);
        QCOMPARE(rows.front().userName, QStringLiteral("Anna"));
        const QJsonObject content = QJsonDocument::fromJson(rows.front().content.toUtf8()).object();
        QCOMPARE(content.value(u"backup").toString(), QFileInfo(done.folder).fileName());
        QCOMPARE(content.value(u"made").toString(), done.made.toString());
        QVERIFY2(!beside().contains(QStringLiteral("store.restored")), when);
    }
}

void RegisterCopiesTest::aReaderDoesNotTryBackups()
{
    TestRegister proof;
    const BackupDone done = must(makeBackup(*proof, proof.dir.path()));
    must(addUser(*proof, QStringLiteral("Fatima"), Role::Reader, secret("lezen en nakijken alleen")));
    closeIt(proof);
    const CopyReport report = must(drillBackup(done.folder, QStringLiteral("Anna"), testPassphrase(), proof.clock));
    const auto log = [&report](Register &opened) { return logDrill(opened, report); };
    QCOMPARE(reopen(proof, "Fatima", secret("lezen en nakijken alleen"))->runAndWait(log).error().code(), ErrorCode::NotPermitted);
    must(reopen(proof)->runAndWait(log));
}

QTEST_GUILESS_MAIN(RegisterCopiesTest)
#include "tst_registercopies.moc"
