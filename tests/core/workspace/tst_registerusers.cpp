// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A register is shared by users, each with a passphrase and a role.
#include "core/casework/addnote.h"
#include "core/casework/adduser.h"
#include "core/casework/changepassphrase.h"
#include "core/casework/changerole.h"
#include "core/casework/removeuser.h"
#include "core/overview/checkregister.h"
#include "core/overview/registerstate.h"
#include "core/overview/requestrows.h"
#include "core/overview/userrows.h"
#include "core/store/backuprotation.h"
#include "tests/support/reopening.h"

#include <QTest>

using namespace balie;

class RegisterUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderOnlyReads();
    void usersComeAndGo();
    void thePassphraseChanges();
    void aPassphraseIsOfOneUser();
};

void RegisterUsersTest::aReaderOnlyReads()
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

void RegisterUsersTest::usersComeAndGo()
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

void RegisterUsersTest::thePassphraseChanges()
{
    TestRegister proof;
    QCOMPARE(changePassphrase(*proof, secret("niet de oude zin"), secret("een heel andere zin")).error().code(), ErrorCode::WrongPassphrase);
    must(changePassphrase(*proof, testPassphrase(), secret("een heel andere zin")));
    closeIt(proof);
    QCOMPARE(openRegister(proof.folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock).error().code(), ErrorCode::WrongPassphrase);
    QVERIFY(reopen(proof, "Anna", secret("een heel andere zin")) != nullptr);
}

void RegisterUsersTest::aPassphraseIsOfOneUser()
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

QTEST_GUILESS_MAIN(RegisterUsersTest)
#include "tst_registerusers.moc"
