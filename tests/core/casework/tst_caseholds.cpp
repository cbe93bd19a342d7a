// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A case holds what is kept of its person while it is open, and a restriction that was granted goes on after it.
#include "core/casework/addnote.h"
#include "core/casework/answerrequest.h"
#include "core/casework/confirmidentity.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/placehold.h"
#include "core/casework/revokeevent.h"
#include "core/casework/settlepoint.h"
#include "core/casework/withdrawrequest.h"
#include "core/overview/holdrows.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/casefiles.h"
#include "tests/support/olderregister.h"
#include "tests/support/retentiondesk.h"

#include <QTest>

using namespace balie;

namespace {

std::vector<PlacedHold> standing(TestRegister &desk)
{
    std::vector<PlacedHold> holds;
    for (const HoldRow &row : must(holdRows(*desk)))
        holds.push_back(row.placed);
    return holds;
}

void identify(TestRegister &desk, RequestId request)
{
    must(confirmIdentity(*desk, desk.act(request), {{IdentityLevel::OnFile, {IdentityMeans::Callback}, line("Fatima"), {}, {}}}));
}

// With all that must be settled before a restriction is granted.
ActDone restrict(TestRegister &desk, RequestId request)
{
    identify(desk, request);
    for (const ChecklistPoint &point : desk.dossier(request).openPoints)
        must(settlePoint(*desk, desk.act(request), {point.word, PointResult::Done, line("Joost"), {}}));
    return must(answerRequest(*desk, desk.act(request), {{{Right::Restriction, Outcome::Granted, {}, {}}}, SentBy::Letter}));
}

// Something of the person that is past its period, where nothing holds it.
RetentionItemId expiredOf(TestRegister &desk, RequestId request)
{
    return keep(desk, "lease-core", QDate(2020, 6, 30), desk.dossier(request).person.id);
}

} // namespace

class CaseHoldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenCaseHolds();
    void aCaseThatIsOpenedAgainHoldsAgain();
    void theDayToLookAgainIsThatOfTheCase();
    void aRestrictionGoesOnAfterTheCase();
    void twoCasesOfOnePerson();
    void theCheckSeesACaseThatDoesNotHold();
    void anOlderRegisterLearnsThatItsCasesHold();
};

void CaseHoldsTest::anOpenCaseHolds()
{
    TestRegister desk(QStringLiteral("domijn"));
    const RequestId request = desk.receive();
    const RetentionItemId item = expiredOf(desk, request);
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::OnHold));
    const PlacedHold hold = standing(desk).front();
    QCOMPARE(hold.hold.kind, HoldKind::OpenCase);
    QCOMPARE(hold.cause, std::optional(request));
    QCOMPARE(hold.hold.owner, line("Anna"));
    QVERIFY(hold.hold.reason.toString().contains(desk.dossier(request).request.reference()));
    must(withdrawRequest(*desk, desk.act(request), {text("toch niet")}));
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::Expired));
    QVERIFY(standing(desk).empty());
    QVERIFY(isClean(desk));
}

void CaseHoldsTest::aCaseThatIsOpenedAgainHoldsAgain()
{
    TestRegister desk(QStringLiteral("domijn"));
    const RequestId request = desk.receive();
    const RetentionItemId item = expiredOf(desk, request);
    const ActDone withdrawn = must(withdrawRequest(*desk, desk.act(request), {text("toch niet")}));
    must(revokeEvent(*desk, desk.act(request), {withdrawn.event, text("vergissing")}));
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::OnHold));
    QCOMPARE(standing(desk).size(), std::size_t(1));
    QVERIFY(isClean(desk));
}

void CaseHoldsTest::theDayToLookAgainIsThatOfTheCase()
{
    TestRegister desk(QStringLiteral("ieder1"));
    const RequestId request = desk.receive();
    QCOMPARE(standing(desk).front().hold.reviewOn, desk.dossier(request).clocks.due);
    const QDate before = standing(desk).front().hold.reviewOn;
    identify(desk, request);
    must(extendDeadline(*desk, desk.act(request), {ExtensionGround::Complexity, text("er zijn veel dossiers")}));
    QCOMPARE(standing(desk).front().hold.reviewOn, desk.dossier(request).clocks.due);
    QVERIFY(standing(desk).front().hold.reviewOn > before);
    QVERIFY(isClean(desk));
}

// Art. 18(3): who asked for it is told before it ends.
void CaseHoldsTest::aRestrictionGoesOnAfterTheCase()
{
    TestRegister desk(QStringLiteral("domijn"));
    const RequestId request = desk.receive("Jan van der Horst", {Right::Restriction});
    restrict(desk, request);
    QCOMPARE(standing(desk).size(), std::size_t(2));
    const auto restriction = [&] {
        const std::vector<PlacedHold> holds = standing(desk);
        const auto found = std::find_if(holds.begin(), holds.end(), [](const PlacedHold &each) { return each.hold.kind == HoldKind::Restriction; });
        return found == holds.end() ? std::nullopt : std::optional(*found);
    };
    QCOMPARE(restriction()->hold.from, desk.today());
    QVERIFY(restriction()->hold.reviewOn > desk.today());
    desk.goTo(desk.today().addDays(30));
    must(liftHold(*desk, restriction()->id, desk.today()));
    must(addNote(*desk, desk.act(request), {text("de grond is vervallen")}));
    QVERIFY(!restriction()); // what somebody lifted stays lifted
    QVERIFY(isClean(desk));
    TestRegister other(QStringLiteral("domijn"));
    const RequestId undone = other.receive("Maria Visser", {Right::Restriction});
    const ActDone wrong = restrict(other, undone);
    QCOMPARE(standing(other).size(), std::size_t(2));
    must(revokeEvent(*other, other.act(undone), {wrong.event, text("verkeerde zaak")}));
    QCOMPARE(standing(other).size(), std::size_t(1));
    QVERIFY(isClean(other));
}

void CaseHoldsTest::twoCasesOfOnePerson()
{
    TestRegister desk(QStringLiteral("domijn"));
    const RequestId first = desk.receive();
    const RetentionItemId item = expiredOf(desk, first);
    Receipt again = desk.receipt("Jan van der Horst");
    again.person = desk.dossier(first).person.id;
    const RequestId second = must(receiveRequest(*desk, again)).request;
    QCOMPARE(standing(desk).size(), std::size_t(2));
    must(withdrawRequest(*desk, desk.act(first), {text("toch niet")}));
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::OnHold));
    must(withdrawRequest(*desk, desk.act(second), {text("dit ook niet")}));
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::Expired));
    QVERIFY(isClean(desk));
}

void CaseHoldsTest::theCheckSeesACaseThatDoesNotHold()
{
    TestRegister desk(QStringLiteral("domijn"));
    desk.receive();
    const PlacedHold hold = standing(desk).front();
    QCOMPARE(liftHold(*desk, hold.id, desk.today()).error().fact(QStringLiteral("reason")), QStringLiteral("case"));
    UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::ManageRetention));
    must(unit.transaction().change(QStringLiteral("UPDATE retention_hold SET lifted = placed")));
    must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
    must(unit.commit());
    const RegisterCheck check = must(checkRegister(*desk));
    QCOMPARE(check.problems.size(), std::size_t(1));
    QCOMPARE(check.problems.front().word, QStringLiteral("retention-case-holds"));
}

void CaseHoldsTest::anOlderRegisterLearnsThatItsCasesHold()
{
    TestRegister desk(QStringLiteral("domijn"));
    const RequestId open = desk.receive();
    const RequestId closed = desk.receive("Maria Visser");
    const RetentionItemId held = expiredOf(desk, open);
    const RetentionItemId free = expiredOf(desk, closed);
    must(withdrawRequest(*desk, desk.act(closed), {text("toch niet")}));
    UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::ManageRetention));
    must(unit.transaction().change(QStringLiteral("DELETE FROM retention_hold")));
    must(unit.transaction().change(QStringLiteral("UPDATE retention_item SET status = 'running'")));
    must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
    must(unit.commit());
    Connection &connection = desk.opened->opened().connection();
    makeOlder(connection, 16);
    must(must(Migrator::load()).migrate(connection, [] { return Result<void>(); }));
    must(settleCaseFiles(*desk));
    QCOMPARE(stateOf(desk, held), std::optional(ExpiryState::OnHold));
    QCOMPARE(stateOf(desk, free), std::optional(ExpiryState::Expired));
    QCOMPARE(standing(desk).size(), std::size_t(1));
    QCOMPARE(standing(desk).front().cause, std::optional(open));
    QVERIFY(isClean(desk));
    must(withdrawRequest(*desk, desk.act(open), {text("toch niet")}));
    QVERIFY(standing(desk).empty());
    QVERIFY(isClean(desk));
}

QTEST_GUILESS_MAIN(CaseHoldsTest)
#include "tst_caseholds.moc"
