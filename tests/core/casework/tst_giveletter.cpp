// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A final letter leaves the register: to whom it may go, and what the log keeps of it.
#include "core/casework/beginletter.h"
#include "core/casework/finishletter.h"
#include "core/casework/giveletter.h"
#include "core/overview/auditrows.h"
#include "tests/support/letterorders.h"

#include <QTest>

using namespace balie;

class GiveLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftStaysInside();
    void theMailGoesToThePerson();
    void noMailGoesToThePersonWhereSomebodyActsForThem();
    void thePasswordIsKeptNowhere();
};

static LetterId receiptFor(TestRegister &reg, const RequestId &request, bool finish = true)
{
    LetterOrder order{request, LetterKind::Receipt, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    if (reg.dossier(request).request.representative)
        order.byHand.insert(said("addressee.address"), said("Postbus 1"));
    const CaseLetter letter = must(beginLetter(*reg, order));
    if (finish)
        must(finishLetter(*reg, letter.id, letter.revision));
    return letter.id;
}

static RequestId mailedCase(TestRegister &reg, std::optional<Representative> by = {})
{
    Receipt receipt = reg.receipt("Zoë Ümit");
    std::get<NewPerson>(receipt.person).email = line("zoe@example.nl");
    receipt.representative = std::move(by);
    return must(receiveRequest(*reg, receipt)).request;
}

void GiveLetterTest::aDraftStaysInside()
{
    TestRegister reg;
    const LetterId draft = receiptFor(reg, addressedCase(reg), false);
    QCOMPARE(codeOf(giveLetter(*reg, draft, LetterOutlet::File).error()), ErrorCode::LetterNotFinal);
    QCOMPARE(codeOf(mailLetter(*reg, draft).error()), ErrorCode::LetterNotFinal);
    QCOMPARE(codeOf(lockLetter(*reg, draft).error()), ErrorCode::LetterNotFinal);
}

void GiveLetterTest::theMailGoesToThePerson()
{
    TestRegister reg;
    const QByteArray mail = must(mailLetter(*reg, receiptFor(reg, mailedCase(reg))));
    QVERIFY2(mail.contains("zoe@example.nl") && mail.contains("X-Unsent: 1") && mail.contains("application/pdf"), mail.left(400).constData());
    const std::vector<AuditRow> rows = must(auditRows(*reg, {}));
    QCOMPARE(rows.front().action, said("letter-given"));
    QVERIFY(rows.front().content.contains(said("\"email\"")) && !rows.front().content.contains(said("example.nl")));
}

void GiveLetterTest::noMailGoesToThePersonWhereSomebodyActsForThem()
{
    TestRegister reg;
    const Representative by{RepresentativeKind::Bewindvoerder, line("Mr. T. de Wit"), text("Beschikking gezien op 2 maart")};
    const QByteArray mail = must(mailLetter(*reg, receiptFor(reg, mailedCase(reg, by))));
    QVERIFY2(!mail.contains("zoe@example.nl") && !mail.contains("\nTo:"), mail.left(400).constData());
}

void GiveLetterTest::thePasswordIsKeptNowhere()
{
    TestRegister reg;
    const LockedLetter locked = must(lockLetter(*reg, receiptFor(reg, addressedCase(reg))));
    QVERIFY(locked.pdf.startsWith("%PDF-") && !locked.password.isEmpty());
    for (const AuditRow &row : must(auditRows(*reg, {})))
        QVERIFY(!row.content.contains(locked.password));
    QVERIFY(!textOfPdf(locked.pdf).contains(said("Wietske")));
}

QTEST_MAIN(GiveLetterTest)
#include "tst_giveletter.moc"
