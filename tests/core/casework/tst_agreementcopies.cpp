// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The signed copy of an agreement (Art. 28(9)): kept whole, given on purpose only, lost by no change and no merging, really gone.
#include "core/casework/adduser.h"
#include "core/casework/disclosure/keepagreementcopy.h"
#include "core/overview/auditrows.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/disclosuredesk.h"
#include "tests/support/reopening.h"

#include <QTest>

using namespace balie;

class AgreementCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void eachAgreementHasOne();
    void aNumberInItNeedsAReason();
    void anAgreementWithACopyStays();
    void mergingLosesNone();
    void theCheckFindsAChangedPiece();
    void takenOutNothingOfItIsLeft();
    void whoMayOnlyReadChangesNothing();

private:
    // With an agreement of each of those days.
    static Recipient agreed(TestRegister &desk, const char *name, const std::vector<QDate> &days = {QDate(2024, 2, 1)});
    static std::vector<AgreementCopy> copiesOf(TestRegister &desk, const Recipient &recipient);
};

static ExaminedFile examined(const QByteArray &bytes, const char *name = "overeenkomst.bin")
{
    return must(ExaminedFile::from(QString::fromUtf8(name), bytes));
}

Recipient AgreementCopiesTest::agreed(TestRegister &desk, const char *name, const std::vector<QDate> &days)
{
    Recipient recipient = recipientOf(desk, name);
    for (const QDate day : days)
        recipient.agreements.push_back({AgreementId::create(desk.clock.now()), AgreementKind::Processor, day, {}, {}});
    return must(keepRecipients(*desk, {recipient})).front();
}

std::vector<AgreementCopy> AgreementCopiesTest::copiesOf(TestRegister &desk, const Recipient &recipient)
{
    for (const RecipientRow &row : must(recipientRows(*desk))) {
        if (row.recipient.id == recipient.id)
            return row.copies;
    }
    return {};
}

void AgreementCopiesTest::whatGoesInComesOut_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("a byte") << qsizetype(1);
    QTest::newRow("one piece") << AttachmentTable::pieceSize;
    QTest::newRow("several") << 3 * AttachmentTable::pieceSize + 5;
}

void AgreementCopiesTest::whatGoesInComesOut()
{
    QFETCH(qsizetype, size);
    TestRegister desk;
    const Recipient cloud = agreed(desk, "Huurwolk BV");
    QByteArray bytes(size, '\x02');
    bytes.back() = '\x03';
    must(keepAgreementCopy(*desk, cloud.agreements.front().id, examined(bytes, "../../contract.bin")));
    const std::vector<AgreementCopy> copies = copiesOf(desk, cloud);
    QCOMPARE(copies.size(), std::size_t(1));
    QCOMPARE(copies.front().name.toString(), QStringLiteral("contract.bin"));
    QCOMPARE(copies.front().size, qint64{size});
    QCOMPARE(must(giveAgreementCopy(*desk, cloud.agreements.front().id)), bytes);
    QVERIFY(isSound(desk));
}

void AgreementCopiesTest::eachAgreementHasOne()
{
    TestRegister desk;
    const Recipient cloud = agreed(desk, "Huurwolk BV", {QDate(2022, 2, 1), QDate(2024, 2, 1)});
    must(keepAgreementCopy(*desk, cloud.agreements.front().id, examined("oud")));
    must(keepAgreementCopy(*desk, cloud.agreements.back().id, examined("nieuw")));
    QCOMPARE(keepAgreementCopy(*desk, cloud.agreements.back().id, examined("nog een")).error().code(), ErrorCode::FileExists);
    QCOMPARE(must(giveAgreementCopy(*desk, cloud.agreements.front().id)), QByteArray("oud"));
    QCOMPARE(must(giveAgreementCopy(*desk, cloud.agreements.back().id)), QByteArray("nieuw"));
    QCOMPARE(keepAgreementCopy(*desk, AgreementId::create(desk.clock.now()), examined("van niemand")).error().code(), ErrorCode::AgreementUnknown);
    QCOMPARE(copiesOf(desk, cloud).size(), std::size_t(2));
}

void AgreementCopiesTest::aNumberInItNeedsAReason()
{
    TestRegister desk;
    const AgreementId agreement = agreed(desk, "Huurwolk BV").agreements.front().id;
    const ExaminedFile file = examined("Getekend, BSN 111222333", "contract.txt");
    const Error refused = keepAgreementCopy(*desk, agreement, file).error();
    QCOMPARE(refused.code(), ErrorCode::HoldsForbiddenNumber);
    QCOMPARE(refused.fact(QStringLiteral("part")), QStringLiteral("file"));
    must(keepAgreementCopy(*desk, agreement, file, text("Het origineel is zo getekend")));
    QCOMPARE(must((*desk).tables().agreementCopies.of(agreement))->keptBecause, text("Het origineel is zo getekend"));
}

void AgreementCopiesTest::anAgreementWithACopyStays()
{
    TestRegister desk;
    Recipient cloud = agreed(desk, "Huurwolk BV");
    const AgreementId agreement = cloud.agreements.front().id;
    must(keepAgreementCopy(*desk, agreement, examined("getekend")));
    Recipient without = cloud;
    without.agreements.clear();
    const Error kept = keepRecipients(*desk, {without}).error();
    QCOMPARE(kept.code(), ErrorCode::RecipientInUse);
    QCOMPARE(kept.fact(QStringLiteral("reason")), QStringLiteral("copy"));
    QCOMPARE(removeRecipient(*desk, cloud.id).error().fact(QStringLiteral("reason")), QStringLiteral("copy"));
    cloud.agreements.front().until = QDate(2027, 1, 1);
    must(keepRecipients(*desk, {cloud}));
    QCOMPARE(must(giveAgreementCopy(*desk, agreement)), QByteArray("getekend"));
    must(removeAgreementCopy(*desk, agreement));
    must(removeRecipient(*desk, cloud.id));
    QVERIFY(isSound(desk));
}

void AgreementCopiesTest::mergingLosesNone()
{
    TestRegister desk;
    const Recipient stays = agreed(desk, "Huurwolk BV", {QDate(2024, 2, 1), QDate(2025, 2, 1)});
    const Recipient twin = agreed(desk, "Huurwolk", {QDate(2024, 2, 1), QDate(2023, 2, 1)});
    const AgreementId ofBoth = twin.agreements.back().id; // in the order of their days
    must(keepAgreementCopy(*desk, stays.agreements.front().id, examined("die van de een")));
    must(keepAgreementCopy(*desk, ofBoth, examined("die van de ander")));
    must(keepAgreementCopy(*desk, twin.agreements.front().id, examined("een eerdere")));
    QCOMPARE(mergeRecipients(*desk, twin.id, stays.id).error().fact(QStringLiteral("reason")), QStringLiteral("copies"));
    QCOMPARE(copiesOf(desk, twin).size(), std::size_t(2)); // nothing happened
    must(removeAgreementCopy(*desk, stays.agreements.front().id));
    must(mergeRecipients(*desk, twin.id, stays.id));
    QCOMPARE(copiesOf(desk, stays).size(), std::size_t(2));
    QCOMPARE(must(giveAgreementCopy(*desk, stays.agreements.front().id)), QByteArray("die van de ander"));
    QCOMPARE(must(giveAgreementCopy(*desk, twin.agreements.front().id)), QByteArray("een eerdere"));
    QVERIFY(isSound(desk));
}

void AgreementCopiesTest::theCheckFindsAChangedPiece()
{
    for (const char *sql : {"UPDATE agreement_copy_piece SET bytes = x'00'", "DELETE FROM agreement_copy_piece", "UPDATE agreement_copy SET size = size + 1"}) {
        TestRegister desk;
        must(keepAgreementCopy(*desk, agreed(desk, "Huurwolk BV").agreements.front().id, examined("getekend")));
        UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::Act));
        must(unit.transaction().change(QString::fromLatin1(sql)));
        must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
        must(unit.commit());
        const RegisterCheck check = must(checkRegister(*desk));
        QVERIFY2(check.problems.size() == 1, sql);
        QCOMPARE(check.problems.front().word, QStringLiteral("agreement-copy-damaged"));
        QCOMPARE(check.problems.front().facts.value(QStringLiteral("recipient")), QStringLiteral("Huurwolk BV"));
    }
}

void AgreementCopiesTest::takenOutNothingOfItIsLeft()
{
    TestRegister desk;
    const Recipient cloud = agreed(desk, "Huurwolk BV");
    const AgreementId agreement = cloud.agreements.front().id;
    must(keepAgreementCopy(*desk, agreement, examined("getekend", "zeldzame-naam.bin")));
    must(giveAgreementCopy(*desk, agreement));
    must(removeAgreementCopy(*desk, agreement));
    QCOMPARE(giveAgreementCopy(*desk, agreement).error().code(), ErrorCode::FileMissing);
    QCOMPARE(removeAgreementCopy(*desk, agreement).error().code(), ErrorCode::FileMissing);
    QCOMPARE(must((*desk).tables().connection().number(QStringLiteral("SELECT count(*) FROM agreement_copy_piece"))), 0);
    QStringList actions;
    for (const AuditRow &row : must(auditRows(*desk, {}))) {
        actions.append(row.action);
        QVERIFY2(!row.content.contains(QStringLiteral("zeldzame")), qPrintable(row.content));
    }
    for (const char *action : {"agreement-copy-added", "agreement-copy-exported", "agreement-copy-removed"})
        QVERIFY2(actions.contains(QString::fromLatin1(action)), action);
    must(keepAgreementCopy(*desk, agreement, examined("opnieuw")));
}

void AgreementCopiesTest::whoMayOnlyReadChangesNothing()
{
    TestRegister desk;
    const AgreementId agreement = agreed(desk, "Huurwolk BV").agreements.front().id;
    must(keepAgreementCopy(*desk, agreement, examined("getekend")));
    must(addUser(*desk, QStringLiteral("Fatima"), Role::Reader, secret("lezen en nakijken alleen")));
    closeIt(desk);
    const auto workspace = reopen(desk, "Fatima", secret("lezen en nakijken alleen"));
    must(workspace->runAndWait([&](Register &opened) {
        for (const Error &error : {keepAgreementCopy(opened, agreement, examined("nee")).error(), removeAgreementCopy(opened, agreement).error()}) {
            if (error.code() != ErrorCode::NotPermitted)
                qFatal("%s", qPrintable(error.toLogLine()));
        }
        return Result<void>();
    }));
}

QTEST_GUILESS_MAIN(AgreementCopiesTest)
#include "tst_agreementcopies.moc"
