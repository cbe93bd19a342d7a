// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A register is made, opened and closed; work on it is queued on one thread.
#include "core/casework/addnote.h"
#include "core/overview/auditrows.h"
#include "core/overview/registerstate.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/reopening.h"

#include <QSignalSpy>
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
    void nothingIsKeptWithoutALogEntry();
    void filesThatWereOpenToOthersAreSaid();
};

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

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
