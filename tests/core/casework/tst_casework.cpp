// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs refuse, undo and keep, in a real register.
#include "core/casework/acknowledgerequest.h"
#include "core/casework/addnote.h"
#include "core/casework/askidentity.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/linkrequests.h"
#include "core/casework/pauseclock.h"
#include "core/casework/resumeclock.h"
#include "core/casework/revokeevent.h"
#include "core/casework/strikeoutrequest.h"
#include "core/overview/auditrows.h"
#include "core/overview/requestrows.h"
#include "core/overview/search.h"
#include "tests/support/wholeregister.h"

#include <QTest>

using namespace balie;

class CaseworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRulesRefuseLeavesNothing();
    void somebodyWasFirst();
    void undoIsANewEntry();
    void numbersAreKeptOut();
    void theNumberOfAStruckOutCaseStays();
    void aPauseMovesTheDate();
    void linksAreSaidOnBothSides();
};

void CaseworkTest::whatTheRulesRefuseLeavesNothing()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const qint64 before = must(verifyAudit(*proof)).entries;
    Act tomorrow = proof.act(id);
    tomorrow.on = proof.today().addDays(1);
    QCOMPARE(acknowledgeRequest(*proof, tomorrow, {}).error().code(), ErrorCode::DateInFuture);
    Act early = proof.act(id);
    early.on = proof.today().addDays(-1);
    QCOMPARE(acknowledgeRequest(*proof, early, {}).error().code(), ErrorCode::DateBeforeReceipt);
    QCOMPARE(strikeOutRequest(*proof, proof.act(id), {}).error().code(), ErrorCode::ReasonMissing);
    proof.goTo(QDate(2026, 4, 20));
    QCOMPARE(extendDeadline(*proof, proof.act(id), {ExtensionGround::Number, text("te laat")}).error().code(), ErrorCode::ExtensionTooLate);
    QCOMPARE(addNote(*proof, {RequestId::create(proof.clock.now()), proof.today()}, {text("x")}).error().code(), ErrorCode::RequestUnknown);
    QCOMPARE(proof.dossier(id).events.size(), std::size_t(1));
    QCOMPARE(must(verifyAudit(*proof)).entries, before);
    verifyWhole(proof);
}

void CaseworkTest::somebodyWasFirst()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    Act seen = proof.act(id);
    seen.revision = proof.dossier(id).request.revision;
    must(addNote(*proof, seen, {text("eerste")}));
    QCOMPARE(addNote(*proof, seen, {text("tweede")}).error().code(), ErrorCode::Conflict);
    QCOMPARE(proof.dossier(id).events.size(), std::size_t(2));
}

void CaseworkTest::undoIsANewEntry()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    must(askIdentity(*proof, proof.act(id), {text("code"), text("onbekend")}));
    QCOMPARE(proof.dossier(id).state, RequestState::Identification);
    const EventId asked = *proof.dossier(id).undo;
    QCOMPARE(revokeEvent(*proof, proof.act(id), {asked, {}}).error().code(), ErrorCode::ReasonMissing);
    must(revokeEvent(*proof, proof.act(id), {asked, text("verkeerde zaak")}));
    const RequestDossier dossier = proof.dossier(id);
    QCOMPARE(dossier.state, RequestState::Received);
    QCOMPARE(dossier.events.size(), std::size_t(3));
    QVERIFY(dossier.events.at(1).revoked);
    QVERIFY(!dossier.undo);
    QVERIFY(!must(requestRow(*proof, id)).waiting);
    verifyWhole(proof);
}

void CaseworkTest::numbersAreKeptOut()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const happened::Noted note{text("Haar BSN is 111222333, zegt ze")};
    const Result<ActDone> refused = addNote(*proof, proof.act(id), note);
    QCOMPARE(refused.error().code(), ErrorCode::HoldsForbiddenNumber);
    QVERIFY(!refused.error().toLogLine().contains(QStringLiteral("111222333")));
    Act masking = proof.act(id);
    masking.numbers = NumberGate::Mask;
    must(addNote(*proof, masking, note));
    const auto kept = std::get<happened::Noted>(proof.dossier(id).events.back().event.what).text.toString();
    QCOMPARE(kept, QStringLiteral("Haar BSN is *********, zegt ze"));
    // Neither in a name, nor in what the log keeps.
    Receipt receipt = proof.receipt("Jan 111222333");
    QCOMPARE(receiveRequest(*proof, receipt).error().code(), ErrorCode::HoldsForbiddenNumber);
    for (const AuditRow &row : must(auditRows(*proof, {})))
        QVERIFY(!row.content.contains(QStringLiteral("111222333")));
}

void CaseworkTest::theNumberOfAStruckOutCaseStays()
{
    TestRegister proof;
    const RequestId first = proof.receive("Jan Jansen");
    const QString reference = proof.dossier(first).request.reference();
    must(strikeOutRequest(*proof, proof.act(first), {text("dubbel ingevoerd")}));
    const RequestId second = proof.receive("Piet Jansen");
    QVERIFY(proof.dossier(second).request.reference() != reference);
    QCOMPARE(must(requestByReference(*proof, reference)), first);
    // In no list, unless it is asked for.
    QCOMPARE(must(countRequests(*proof, {})), 1);
    RequestFilter struck;
    struck.states = {RequestState::StruckOut};
    QCOMPARE(must(countRequests(*proof, struck)), 1);
    QCOMPARE(must(searchRequests(*proof, QStringLiteral("jansen"))).size(), std::size_t(1));
    verifyWhole(proof);
}

void CaseworkTest::aPauseMovesTheDate()
{
    TestRegister proof(QStringLiteral("avg"));
    const RequestId id = proof.receive();
    const QDate due = proof.dossier(id).clocks.due;
    must(pauseClock(*proof, proof.act(id), {PauseGround::Specification, text("welke jaren?")}));
    QVERIFY(must(requestRow(*proof, id)).waiting);
    proof.goTo(proof.today().addDays(5));
    const ActDone resumed = must(resumeClock(*proof, proof.act(id), {}));
    QCOMPARE(resumed.clocks.pausedDays, 5);
    QVERIFY(resumed.clocks.due > due);
    QCOMPARE(must(requestRow(*proof, id)).due, resumed.clocks.due);
    QCOMPARE(resumeClock(*proof, proof.act(id), {}).error().code(), ErrorCode::PauseNotOpen);
    verifyWhole(proof);
}

void CaseworkTest::linksAreSaidOnBothSides()
{
    TestRegister proof;
    const RequestId one = proof.receive("Jan Jansen");
    const RequestId other = proof.receive("Piet Jansen");
    QCOMPARE(linkRequests(*proof, proof.act(one), {one, text("zichzelf")}).error().code(), ErrorCode::RequestUnknown);
    const ActDone linked = must(linkRequests(*proof, proof.act(one), {other, text("zelfde huishouden")}));
    QCOMPARE(proof.dossier(one).linked.size(), std::size_t(1));
    QCOMPARE(proof.dossier(other).linked.front().id, one);
    must(revokeEvent(*proof, proof.act(one), {linked.event, text("toch niet")}));
    QVERIFY(proof.dossier(one).linked.empty());
    QVERIFY(proof.dossier(other).linked.empty());
    QVERIFY(proof.dossier(other).events.at(1).revoked);
    verifyWhole(proof);
}

QTEST_GUILESS_MAIN(CaseworkTest)
#include "tst_casework.moc"
