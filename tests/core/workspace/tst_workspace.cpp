// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A register is made, opened, locked, shared by users and recovered; work on it is queued on one thread.
#include "core/casework/addnote.h"
#include "core/casework/adduser.h"
#include "core/casework/changepassphrase.h"
#include "core/casework/changerole.h"
#include "core/casework/logdrill.h"
#include "core/casework/makebackup.h"
#include "core/casework/removeuser.h"
#include "core/casework/renewrecovery.h"
#include "core/overview/auditrows.h"
#include "core/overview/checkregister.h"
#include "core/overview/recoverysheetstate.h"
#include "core/overview/registerstate.h"
#include "core/overview/requestrows.h"
#include "core/overview/userrows.h"
#include "core/platform/filesystemkind.h"
#include "core/store/backuprotation.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/registercopies.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/testregister.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegisterIsOpenedByItsUsersAlone();
    void onlyOneAtATime();
    void workIsDoneInOrder();
    void afterClosingNothingIsDone();
    void pagesAreTold();
    void aReaderOnlyReads();
    void nothingIsKeptWithoutALogEntry();
    void usersComeAndGo();
    void thePassphraseChanges();
    void aPassphraseIsOfOneUser();
    void theCodeOnPaper();
    void anotherSheetVoidsTheOneBefore();
    void whoMayNotManageUsersMakesNoSheet();
    void whatWasNotShownDoesNotHold();
    void aBackupIsSaid();
    void filesThatWereOpenToOthersAreSaid();
    void aRestoreIsSaidAtTheFirstOpening();
    void aReaderDoesNotTryBackups();
};

static Secret secret(const char *text)
{
    return Secret::fromText(QString::fromUtf8(text));
}

// Closed, so that it can be opened in the ways of the program.
static void closeIt(TestRegister &proof)
{
    proof.opened.reset();
}

static std::unique_ptr<Workspace> reopen(TestRegister &proof, const char *name = "Anna", Secret passphrase = testPassphrase())
{
    return must(openRegister(proof.folder, QString::fromUtf8(name), std::move(passphrase), &proof.clock));
}

void WorkspaceTest::aRegisterIsOpenedByItsUsersAlone()
{
    TestRegister proof;
    closeIt(proof);
    QCOMPARE(openRegister(proof.folder, QStringLiteral("Anna"), secret("niet het goede woord"), &proof.clock).error().code(), ErrorCode::WrongPassphrase);
    QCOMPARE(openRegister(proof.dir.filePath(QStringLiteral("Elders.balie")), {}, testPassphrase(), &proof.clock).error().code(), ErrorCode::RegisterMissing);
    {
        const auto workspace = reopen(proof, "");
        QCOMPARE(workspace->session().userName, QStringLiteral("Anna"));
        QCOMPARE(workspace->session().role, Role::Officer);
        QCOMPARE(must(workspace->runAndWait(registerState)).organisations.size(), 1);
    }
    NewRegister again{proof.folder, {}, must(builtInProfile(QStringLiteral("avg"))), QStringLiteral("Bea")};
    QCOMPARE(createRegister(again, testPassphrase(), &proof.clock).error().code(), ErrorCode::RegisterExists);
    again.folder = proof.dir.filePath(QStringLiteral("Kort.balie"));
    QCOMPARE(createRegister(again, secret("kort"), &proof.clock).error().code(), ErrorCode::PassphraseTooWeak);
    QVERIFY(!QFile::exists(again.folder));
}

void WorkspaceTest::onlyOneAtATime()
{
    TestRegister proof;
    QCOMPARE(openRegister(proof.folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock).error().code(), ErrorCode::RegisterInUse);
}

void WorkspaceTest::workIsDoneInOrder()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const Act act = proof.act(id);
    closeIt(proof);
    const auto workspace = reopen(proof);
    std::vector<QFuture<Result<ActDone>>> done;
    for (int i = 0; i < 30; ++i) {
        const LongText words = must(LongText::from(QString::number(i)));
        done.push_back(workspace->run([act, words](Register &opened) { return addNote(opened, act, {words}); }));
    }
    const RequestDossier dossier = must(workspace->runAndWait([id](Register &opened) { return requestDossier(opened, id); }));
    QCOMPARE(dossier.events.size(), std::size_t(31));
    for (std::size_t i = 0; i < done.size(); ++i) {
        QVERIFY(done[i].result().has_value());
        QCOMPARE(std::get<happened::Noted>(dossier.events[i + 1].event.what).text.toString(), QString::number(i));
    }
}

void WorkspaceTest::afterClosingNothingIsDone()
{
    TestRegister proof;
    closeIt(proof);
    const auto workspace = reopen(proof);
    workspace->close();
    QCOMPARE(workspace->runAndWait(registerState).error().code(), ErrorCode::Cancelled);
    QVERIFY(reopen(proof) != nullptr); // the lock was let go
}

void WorkspaceTest::pagesAreTold()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const Act act = proof.act(id);
    closeIt(proof);
    const auto workspace = reopen(proof);
    std::vector<RequestId> changed;
    connect(&workspace->events(), &RegisterEvents::requestChanged, this, [&changed](const RequestId &which) { changed.push_back(which); });
    QSignalSpy lists(&workspace->events(), &RegisterEvents::listsChanged);
    must(workspace->runAndWait([act](Register &opened) { return addNote(opened, act, {text("gebeld")}); }));
    QTRY_COMPARE(changed.size(), std::size_t(1));
    QVERIFY(changed.front() == id);
    QCOMPARE(lists.size(), 1);
    // What was refused is not announced.
    QVERIFY(!workspace->runAndWait([act](Register &opened) { return addNote(opened, act, {}); }));
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), std::size_t(1));
}

void WorkspaceTest::aReaderOnlyReads()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const Act act = proof.act(id);
    const Receipt receipt = proof.receipt("Piet Jansen");
    must(addUser(*proof, QStringLiteral("Fatima"), Role::Reader, secret("lezen en nakijken alleen")));
    closeIt(proof);
    const auto workspace = reopen(proof, "Fatima", secret("lezen en nakijken alleen"));
    QCOMPARE(workspace->session().role, Role::Reader);
    QCOMPARE(must(workspace->runAndWait([](Register &opened) { return countRequests(opened, {}); })), 1);
    QVERIFY(must(workspace->runAndWait(checkRegister)).problems.empty());
    QCOMPARE(workspace->runAndWait([act](Register &opened) { return addNote(opened, act, {text("x")}); }).error().code(), ErrorCode::NotPermitted);
    QCOMPARE(workspace->runAndWait([receipt](Register &opened) { return receiveRequest(opened, receipt); }).error().code(), ErrorCode::NotPermitted);
    const UserId self = workspace->session().user;
    QCOMPARE(workspace->runAndWait([self](Register &opened) { return removeUser(opened, self); }).error().code(), ErrorCode::NotPermitted);
    QVERIFY(backupsIn(proof.folder + QStringLiteral("/backups"), QStringLiteral("Proef")).isEmpty()); // nor its first step
    const RequestDossier dossier = must(workspace->runAndWait([id](Register &opened) { return requestDossier(opened, id); }));
    for (const PossibleAction &possible : dossier.actions)
        QCOMPARE(possible.whyNot->code(), ErrorCode::NotPermitted);
}

void WorkspaceTest::nothingIsKeptWithoutALogEntry()
{
    TestRegister proof;
    {
        UnitOfWork unit = must(UnitOfWork::begin(*proof, Permission::Act));
        must(proof.opened->tables().facts.set(unit.transaction(), QStringLiteral("planted"), QStringLiteral("yes")));
        QCOMPARE(unit.commit().error().code(), ErrorCode::NothingAudited);
    }
    QCOMPARE(must(proof.opened->tables().facts.value(QStringLiteral("planted"))), QString());
}

void WorkspaceTest::usersComeAndGo()
{
    TestRegister proof;
    const UserId first = proof.opened->session().user;
    QCOMPARE(addUser(*proof, QStringLiteral("anna"), Role::Employee, secret("nog een lange zin")).error().code(), ErrorCode::UserExists);
    const UserId added = must(addUser(*proof, QStringLiteral("Bea"), Role::Employee, secret("nog een lange zin")));
    QCOMPARE(changeRole(*proof, first, Role::Reader).error().code(), ErrorCode::LastOfficer);
    must(changeRole(*proof, added, Role::Officer));
    must(removeUser(*proof, added));
    QCOMPARE(must(userRows(*proof)).size(), std::size_t(2)); // the log names her still
    QCOMPARE(removeUser(*proof, added).error().code(), ErrorCode::UserUnknown);
    proof.receive();
    QVERIFY(must(checkRegister(*proof)).problems.empty());
    closeIt(proof);
    QVERIFY(!openRegister(proof.folder, QStringLiteral("Bea"), secret("nog een lange zin"), &proof.clock));
    QCOMPARE(must(reopen(proof)->runAndWait(registerSize)).requests, 1);
}

void WorkspaceTest::thePassphraseChanges()
{
    TestRegister proof;
    QCOMPARE(changePassphrase(*proof, secret("niet de oude zin"), secret("een heel andere zin")).error().code(), ErrorCode::WrongPassphrase);
    must(changePassphrase(*proof, testPassphrase(), secret("een heel andere zin")));
    closeIt(proof);
    QCOMPARE(openRegister(proof.folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock).error().code(), ErrorCode::WrongPassphrase);
    QVERIFY(reopen(proof, "Anna", secret("een heel andere zin")) != nullptr);
}

void WorkspaceTest::aPassphraseIsOfOneUser()
{
    TestRegister proof;
    const auto isTaken = [](const auto &outcome) {
        return !outcome && outcome.error().code() == ErrorCode::PassphraseTooWeak
            && outcome.error().fact(QStringLiteral("reason")) == QStringLiteral("taken");
    };
    QVERIFY(isTaken(addUser(*proof, QStringLiteral("Bea"), Role::Reader, testPassphrase())));
    QCOMPARE(must(userRows(*proof)).size(), std::size_t(1));
    must(addUser(*proof, QStringLiteral("Bea"), Role::Reader, secret("nog een lange zin")));
    QVERIFY(isTaken(changePassphrase(*proof, testPassphrase(), secret("nog een lange zin"))));
    must(changePassphrase(*proof, testPassphrase(), testPassphrase())); // one's own is nobody else's
    closeIt(proof);
    QVERIFY(isTaken(recoverRegister(proof.folder, QStringLiteral("Anna"), proof.recoveryCode, secret("nog een lange zin"), &proof.clock)));
    // Refused is as it was: the code holds, and who comes in with those words is Bea.
    must(recoverRegister(proof.folder, QStringLiteral("Anna"), proof.recoveryCode, testPassphrase(), &proof.clock));
    const auto workspace = reopen(proof, "", secret("nog een lange zin"));
    QCOMPARE(workspace->session().role, Role::Reader);
}

void WorkspaceTest::theCodeOnPaper()
{
    TestRegister proof;
    closeIt(proof);
    QCOMPARE(recoverRegister(proof.folder, {}, QStringLiteral("geen code"), secret("een heel andere zin"), &proof.clock).error().code(), ErrorCode::WrongRecoveryCode);
    const RecoveredRegister recovered = must(recoverRegister(proof.folder, {}, proof.recoveryCode, secret("een heel andere zin"), &proof.clock));
    QCOMPARE(recovered.userName, QStringLiteral("Anna"));
    QVERIFY(recovered.recoveryCode != proof.recoveryCode);
    QVERIFY(reopen(proof, "Anna", secret("een heel andere zin")) != nullptr);
    // It works once.
    QCOMPARE(recoverRegister(proof.folder, {}, proof.recoveryCode, testPassphrase(), &proof.clock).error().code(), ErrorCode::WrongRecoveryCode);
}

void WorkspaceTest::anotherSheetVoidsTheOneBefore()
{
    TestRegister proof;
    proof.receive();
    const QString oldSlot = proof.opened->opened().keys().recoverySlot();
    QVERIFY(!must(recoverySheetStaleSince(*proof)));
    must(removeUser(*proof, must(addUser(*proof, QStringLiteral("Bea"), Role::Employee, secret("nog een lange zin")))));
    QVERIFY(must(recoverySheetStaleSince(*proof)) == proof.clock.now());

    QCOMPARE(prepareRecovery(*proof, secret("niet de goede zin")).error().code(), ErrorCode::WrongPassphrase);
    const RecoveryRenewal renewal = must(prepareRecovery(*proof, testPassphrase()));
    const auto opens = [&proof](const QString &code) {
        return RegisterKeys::unlock(StoreLocation(proof.folder), must(RecoveryCode::from(code))).has_value();
    };
    QVERIFY(opens(proof.recoveryCode) && !opens(renewal.code())); // printed, and not confirmed
    QVERIFY(must(recoverySheetStaleSince(*proof)));

    must(renewRecovery(*proof, renewal));
    QVERIFY(!must(recoverySheetStaleSince(*proof)));
    QCOMPARE(must(proof.opened->tables().audit.page({})).front().entry.action, QStringLiteral("recovery-renewed"));
    QCOMPARE(proof.opened->opened().keys().databaseKeys().size(), std::size_t(1));
    proof.receive("Piet Jansen"); // at work as before
    QVERIFY(must(checkRegister(*proof)).problems.empty());
    closeIt(proof);

    const auto recover = [&proof](const QString &code, const QString &slot) {
        return recoverRegister(proof.folder, {}, code, secret("een heel andere zin"), &proof.clock, slot);
    };
    QCOMPARE(recover(proof.recoveryCode, {}).error().code(), ErrorCode::WrongRecoveryCode);
    const StoreLocation place(proof.folder);
    QVERIFY(QFile::remove(place.keysA()) && QFile::remove(place.keysB()));
    QCOMPARE(recover(proof.recoveryCode, oldSlot).error().fact(QStringLiteral("part")), QStringLiteral("printed"));
    must(recover(renewal.code(), renewal.slot()));
    QCOMPARE(must(reopen(proof, "Anna", secret("een heel andere zin"))->runAndWait(registerSize)).requests, 2);
}

void WorkspaceTest::whoMayNotManageUsersMakesNoSheet()
{
    TestRegister proof;
    const RecoveryRenewal renewal = must(prepareRecovery(*proof, testPassphrase()));
    must(addUser(*proof, QStringLiteral("Kees"), Role::Employee, secret("werken aan verzoeken mag")));
    closeIt(proof);
    const auto workspace = reopen(proof, "Kees", secret("werken aan verzoeken mag"));
    const auto prepared = workspace->runAndWait([](Register &opened) { return prepareRecovery(opened, secret("werken aan verzoeken mag")); });
    QCOMPARE(prepared.error().code(), ErrorCode::NotPermitted);
    QCOMPARE(workspace->runAndWait([&](Register &opened) { return renewRecovery(opened, renewal); }).error().code(), ErrorCode::NotPermitted);
    workspace->close();
    must(recoverRegister(proof.folder, {}, proof.recoveryCode, testPassphrase(), &proof.clock));
}

// A printer that jams takes nothing away: what was there holds until what comes in its place has arrived.
void WorkspaceTest::whatWasNotShownDoesNotHold()
{
    TestRegister proof;
    closeIt(proof);
    QString unseen;
    const auto jam = [&unseen](const RecoveredRegister &next) -> Result<void> {
        unseen = next.recoveryCode;
        return Error(ErrorCode::FileUnwritable);
    };
    const auto failed = recoverRegister(proof.folder, {}, proof.recoveryCode, secret("een heel andere zin"), &proof.clock, {}, jam);
    QCOMPARE(failed.error().code(), ErrorCode::FileUnwritable);
    QVERIFY(reopen(proof) != nullptr);
    QCOMPARE(recoverRegister(proof.folder, {}, unseen, secret("een heel andere zin"), &proof.clock).error().code(), ErrorCode::WrongRecoveryCode);
    QVERIFY(recoverRegister(proof.folder, {}, proof.recoveryCode, secret("een heel andere zin"), &proof.clock));
}

void WorkspaceTest::aBackupIsSaid()
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

void WorkspaceTest::filesThatWereOpenToOthersAreSaid()
{
    TestRegister proof;
    closeIt(proof);
    QFile(proof.folder + QStringLiteral("/store.db")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    auto workspace = reopen(proof);
    const auto rows = workspace->runAndWait([](Register &opened) { return auditRows(opened, {}); });
    QCOMPARE(rows->front().action, QStringLiteral("closed-to-others"));
    workspace->close();
    const auto quiet = reopen(proof)->runAndWait([](Register &opened) { return auditRows(opened, {}); });
    QCOMPARE(quiet->size(), rows->size());
}

void WorkspaceTest::aRestoreIsSaidAtTheFirstOpening()
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

void WorkspaceTest::aReaderDoesNotTryBackups()
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

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
