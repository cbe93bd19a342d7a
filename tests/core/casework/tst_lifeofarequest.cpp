// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One case from the telephone call to closing, in a real register: every verb writes what it must.
#include "core/casework/acknowledgerequest.h"
#include "core/casework/answerrequest.h"
#include "core/casework/askidentity.h"
#include "core/casework/closerequest.h"
#include "core/casework/confirmidentity.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/settlepoint.h"
#include "core/overview/auditrows.h"
#include "core/overview/requestrows.h"
#include "core/overview/search.h"
#include "core/overview/worklist.h"
#include "tests/support/wholeregister.h"

#include <QTest>

using namespace balie;

class LifeOfARequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromCallToClosing();
    void whatIsEnteredIsFound();
    void theNumberRunsByOrganisationAndYear();
    void aFirstContactOfEarlierStays();
    void recognisedOnTheLine();
};

static void settleAll(TestRegister &proof, RequestId id)
{
    for (const ChecklistPoint &point : proof.dossier(id).openPoints)
        must(settlePoint(*proof, proof.act(id), {point.word, PointResult::Done, line("Joost"), {}}));
}

void LifeOfARequestTest::fromCallToClosing()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    QCOMPARE(proof.dossier(id).state, RequestState::Received);
    must(acknowledgeRequest(*proof, proof.act(id), {SentBy::Email}));

    const ActDone asked = must(askIdentity(*proof, proof.act(id), {text("terugbellen"), text("onbekend nummer")}));
    QCOMPARE(asked.state, RequestState::Identification);
    QVERIFY(asked.clocks.pauseOpen);
    QVERIFY(must(requestRow(*proof, id)).waiting);

    proof.goTo(QDate(2026, 3, 14));
    const ActDone known = must(confirmIdentity(*proof, proof.act(id), {{IdentityLevel::OnFile, {IdentityMeans::Callback}, line("Fatima"), {}, {}}}));
    QCOMPARE(known.state, RequestState::InProgress);
    QCOMPARE(known.clocks.pausedDays, 4);

    const ActDone extended = must(extendDeadline(*proof, proof.act(id), {ExtensionGround::Complexity, text("dossier van twintig jaar")}));
    QCOMPARE(extended.state, RequestState::Extended);
    QVERIFY(must(requestRow(*proof, id)).extended);

    settleAll(proof, id);
    const ActDone answered = must(answerRequest(*proof, proof.act(id), {{{Right::Access, Outcome::Granted, {}, {}}}, SentBy::Letter}));
    QCOMPARE(answered.state, RequestState::Answered);
    QCOMPARE(must(closeRequest(*proof, proof.act(id))).state, RequestState::Closed);

    const RequestDossier dossier = proof.dossier(id);
    QCOMPARE(dossier.state, RequestState::Closed);
    QCOMPARE(dossier.urgency, Urgency::Done);
    QCOMPARE(dossier.events.front().byName, QStringLiteral("Anna"));
    QVERIFY(dossier.courtPetitionBy.has_value());
    QCOMPARE(must(requestRow(*proof, id)).closedOn, std::optional(QDate(2026, 3, 14)));
    // One line in the log for each event.
    QCOMPARE(must(auditRows(*proof, {id, 100, {}})).size(), dossier.events.size());
    verifyWhole(proof);
}

void LifeOfARequestTest::whatIsEnteredIsFound()
{
    TestRegister proof;
    Receipt receipt = proof.receipt("Jan van der Horst", {Right::Erasure});
    std::get<NewPerson>(receipt.person).address = must(PostalAddress::from(QStringLiteral("Lindelaan 12-b"), QStringLiteral("7511 AB"), QStringLiteral("Enschede")));
    receipt.words = text("Ik wil dat mijn gegevens over de schuldhulp verdwijnen");
    const ActDone done = must(receiveRequest(*proof, receipt));
    proof.receive("Piet Jansen");

    for (const char *words : {"horst", "Hors", "van der Horst", "lindelaan 12", "schuldhulp", "VERDWIJNEN", "2026-0001"}) {
        const auto found = must(searchRequests(*proof, QString::fromUtf8(words)));
        QVERIFY2(found.size() == 1 && found.front().id == done.request, words);
    }
    QVERIFY(must(searchRequests(*proof, QStringLiteral("lindelaan jansen"))).empty());
    QVERIFY(must(searchRequests(*proof, QStringLiteral("\" OR ( * NEAR"))).empty());

    const RequestRow row = must(requestRow(*proof, done.request));
    QCOMPARE(row.personName, QStringLiteral("Jan van der Horst"));
    QCOMPARE(row.personListed, QStringLiteral("Horst, Jan van der"));
    QCOMPARE(row.rights, std::vector<Right>{Right::Erasure});
    QCOMPARE(row.reference, done.reference);
    QCOMPARE(must(requestByReference(*proof, done.reference)), done.request);
    QCOMPARE(must(requestByReference(*proof, QStringLiteral("2026-0001"))), done.request);
    QVERIFY(!requestByReference(*proof, QStringLiteral("2026-0009")));
}

void LifeOfARequestTest::theNumberRunsByOrganisationAndYear()
{
    TestRegister proof(QStringLiteral("avg"), QDate(2026, 1, 2));
    Receipt older = proof.receipt("Jan Jansen");
    older.on = QDate(2025, 12, 30);
    QVERIFY(must(receiveRequest(*proof, older)).reference.endsWith(QStringLiteral("2025-0001")));
    QVERIFY(must(receiveRequest(*proof, proof.receipt("Kees Jansen"))).reference.endsWith(QStringLiteral("2026-0001")));
    QVERIFY(must(receiveRequest(*proof, proof.receipt("Loes Jansen"))).reference.endsWith(QStringLiteral("2026-0002")));
    // A case that is refused gives no number away.
    Receipt refused = proof.receipt("Mies Jansen");
    refused.words = text("mijn BSN is 111222333");
    QCOMPARE(codeOf(receiveRequest(*proof, refused).error()), ErrorCode::HoldsForbiddenNumber);
    QVERIFY(must(receiveRequest(*proof, proof.receipt("Nel Jansen"))).reference.endsWith(QStringLiteral("2026-0003")));
    verifyWhole(proof);
}

void LifeOfARequestTest::aFirstContactOfEarlierStays()
{
    TestRegister proof;
    Receipt late = proof.receipt("Jan Jansen");
    late.on = QDate(2026, 2, 20);
    const ActDone done = must(receiveRequest(*proof, late));
    QCOMPARE(proof.dossier(done.request).request.history.received(), QDate(2026, 2, 20));
    QCOMPARE(done.clocks.statutoryDue, QDate(2026, 3, 20));
    late.on = QDate(2026, 3, 11);
    QCOMPARE(codeOf(receiveRequest(*proof, late).error()), ErrorCode::DateInFuture);
    late.on = proof.today();
    late.rights.clear();
    QCOMPARE(codeOf(receiveRequest(*proof, late).error()), ErrorCode::RightMissing);
}

void LifeOfARequestTest::recognisedOnTheLine()
{
    TestRegister proof;
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.identified = IdentityCheck{IdentityLevel::OnFile, {IdentityMeans::Callback}, {}, {}, {}};
    const ActDone done = must(receiveRequest(*proof, receipt));
    QCOMPARE(done.state, RequestState::InProgress);
    QVERIFY(!done.clocks.pauseOpen);
    verifyWhole(proof);
}

QTEST_GUILESS_MAIN(LifeOfARequestTest)
#include "tst_lifeofarequest.moc"
