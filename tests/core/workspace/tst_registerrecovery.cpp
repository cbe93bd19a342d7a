// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who lost the passphrase comes in with the sheet that holds, and with no other.
#include "core/casework/adduser.h"
#include "core/casework/removeuser.h"
#include "core/casework/renewrecovery.h"
#include "core/overview/checkregister.h"
#include "core/overview/recoverysheetstate.h"
#include "core/overview/registerstate.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "tests/support/reopening.h"

#include <QTest>

using namespace balie;

class RegisterRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeOnPaper();
    void anotherSheetVoidsTheOneBefore();
    void whoMayNotManageUsersMakesNoSheet();
    void whatWasNotShownDoesNotHold();
};

void RegisterRecoveryTest::theCodeOnPaper()
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

void RegisterRecoveryTest::anotherSheetVoidsTheOneBefore()
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

void RegisterRecoveryTest::whoMayNotManageUsersMakesNoSheet()
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
void RegisterRecoveryTest::whatWasNotShownDoesNotHold()
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

QTEST_GUILESS_MAIN(RegisterRecoveryTest)
#include "tst_registerrecovery.moc"
