// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints: to the organisation, to the authority and to the court, from making to ending, and what is demanded.
#include "core/domain/complaint/complaints.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/cautions.h"
#include "core/domain/request/givenanswers.h"
#include "core/domain/request/nextstep.h"
#include "core/domain/request/petitionterm.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class ComplaintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComplaintIsMadeCompletedAndEnded();
    void demandsAreDeferredAndAnswered();
    void oneComplaintToABodyAtATime();
    void whatIsSaidIsAsked();
    void daysAreInOrder();
    void theFirstDayCounts();
    void theHighestBodyLeads();
    void undoStopsAtWhatBuildsOnIt();
    void aComplaintLeavesTheStateAlone();
    void theCourtHasSixWeeks();
    void theFirstAnswerSaysWhetherItCameInTime();
    void theOrganisationComesFirst();
    void aComplaintInsideWantsADay();
    void whatEndsLeavesWords();
};

namespace {

ShortText line(const char *words)
{
    return ShortText::from(QString::fromUtf8(words)).value();
}

CaseEvent made(int offset, ComplaintBody body, std::optional<QDate> answerBy = std::nullopt)
{
    return onDay(offset, happened::ComplaintMade{body, text(), std::nullopt, std::nullopt, answerBy});
}

CaseEvent demanded(int offset, const CaseEvent &complaint, int answerBy)
{
    return onDay(offset, happened::DemandMade{complaint.id, text(), day(answerBy)});
}

CaseEvent ended(int offset, const CaseEvent &complaint, ComplaintOutcome outcome = ComplaintOutcome::Settled)
{
    return onDay(offset, happened::ComplaintEnded{complaint.id, outcome, text()});
}

QStringList words(const std::vector<Caution> &cautions)
{
    QStringList words;
    for (const Caution &caution : cautions)
        words.append(caution.word);
    return words;
}

QStringList cautionsOf(const Request &request, const CaseEvent &event, const WorkflowContext &with = context())
{
    return words(cautions(request, event, with));
}

} // namespace

void ComplaintsTest::aComplaintIsMadeCompletedAndEnded()
{
    Request request = received({Right::Access});
    const CaseEvent complaint = made(40, ComplaintBody::Authority);
    QVERIFY(enter(request, {complaint, onDay(45, happened::ComplaintDetailed{complaint.id, line("z2026-11"), std::nullopt, std::nullopt}),
                            onDay(50, happened::ComplaintDetailed{complaint.id, std::nullopt, line("mr. De Wit"), day(80)})}, context()));
    QCOMPARE(complaintsOf(request.history).size(), std::size_t(1));
    const Complaint open = complaintsOf(request.history).front();
    QCOMPARE(open.on, day(40));
    QCOMPARE(open.reference->toString(), QStringLiteral("z2026-11"));
    QCOMPARE(open.contact->toString(), QStringLiteral("mr. De Wit"));
    QCOMPARE(open.answerBy, std::optional(day(80)));
    QVERIFY(open.isOpen());
    QVERIFY(!complaintsOf(request.history, day(44)).front().reference);
    QVERIFY(complaintsOf(request.history, day(39)).empty());
    QVERIFY(enter(request, {ended(90, complaint, ComplaintOutcome::PartlyUpheld)}, context()));
    const Complaint done = complaintsOf(request.history).front();
    QVERIFY(!done.isOpen());
    QCOMPARE(done.ended->outcome, ComplaintOutcome::PartlyUpheld);
    QCOMPARE(done.endedOn, std::optional(day(90)));
    QCOMPARE(codeOf(request, ended(91, complaint), context()), ErrorCode::ComplaintUnknown);
    // The reference of what ended may still be written down.
    QVERIFY(enter(request, {onDay(92, happened::ComplaintDetailed{complaint.id, line("z2026-12"), std::nullopt, std::nullopt})}, context()));
    QCOMPARE(complaintsOf(request.history).front().reference->toString(), QStringLiteral("z2026-12"));
}

void ComplaintsTest::demandsAreDeferredAndAnswered()
{
    Request request = received({Right::Access});
    const CaseEvent complaint = made(40, ComplaintBody::Authority);
    const CaseEvent first = demanded(50, complaint, 64);
    const CaseEvent second = demanded(52, complaint, 60);
    QVERIFY(enter(request, {complaint, first, second, onDay(60, happened::DemandDeferred{first.id, day(78), text()}),
                            onDay(59, happened::DemandAnswered{second.id, text(), SentBy::Portal})}, context()));
    const Complaint now = complaintsOf(request.history).front();
    QCOMPARE(now.demands.size(), std::size_t(2));
    QCOMPARE(now.demands.front().made.answerBy, day(64));
    QCOMPARE(now.demands.front().answerBy, day(78));
    QCOMPARE(now.demands.front().deferredOn, std::vector{day(60)});
    QVERIFY(now.demands.front().isOpen());
    QCOMPARE(now.demands.back().answeredOn, std::optional(day(59)));
    QCOMPARE(openDemands(request.history).size(), std::size_t(1));
    for (const Happening &what : {Happening(happened::DemandAnswered{second.id, text(), SentBy::Letter}), Happening(happened::DemandDeferred{second.id, day(90), {}}),
                                  Happening(happened::DemandAnswered{newId(), text(), SentBy::Letter}), Happening(happened::DemandAnswered{complaint.id, text(), SentBy::Letter})})
        QCOMPARE(codeOf(request, onDay(61, what), context()), ErrorCode::DemandUnknown);
    // A demand outlives its complaint.
    QVERIFY(enter(request, {ended(70, complaint)}, context()));
    QCOMPARE(openDemands(request.history).size(), std::size_t(1));
    QVERIFY(enter(request, {onDay(75, happened::DemandAnswered{first.id, {}, SentBy::Letter})}, context()));
    QVERIFY(openDemands(request.history).empty());
    QCOMPARE(codeOf(request, demanded(76, complaint, 80), context()), ErrorCode::ComplaintUnknown);
    // Nobody demands something of itself.
    const CaseEvent inside = made(77, ComplaintBody::Organisation);
    QVERIFY(enter(request, {inside}, context()));
    QCOMPARE(codeOf(request, demanded(78, inside, 90), context()), ErrorCode::OutcomeNotPossible);
}

void ComplaintsTest::oneComplaintToABodyAtATime()
{
    Request request = received({Right::Access});
    const CaseEvent complaint = made(5, ComplaintBody::Authority);
    QVERIFY(enter(request, {complaint, made(6, ComplaintBody::Organisation), made(7, ComplaintBody::Court)}, context()));
    for (ComplaintBody body : allValues<ComplaintBody>()) {
        const Result<History> again = apply(request, made(8, body), context());
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::ComplaintOpen);
        QCOMPARE(again.error().fact(QStringLiteral("body")), toWord(body));
    }
    QVERIFY(enter(request, {ended(9, complaint), made(10, ComplaintBody::Authority)}, context()));
    QCOMPARE(complaintsOf(request.history).size(), std::size_t(4));
}

void ComplaintsTest::whatIsSaidIsAsked()
{
    Request request = received({Right::Access});
    const CaseEvent complaint = made(5, ComplaintBody::Authority);
    QCOMPARE(codeOf(request, onDay(5, happened::ComplaintMade{}), context()), ErrorCode::Empty);
    QVERIFY(enter(request, {complaint}, context()));
    QCOMPARE(codeOf(request, onDay(6, happened::ComplaintDetailed{complaint.id, {}, {}, {}}), context()), ErrorCode::Empty);
    QCOMPARE(codeOf(request, onDay(6, happened::DemandMade{complaint.id, {}, day(9)}), context()), ErrorCode::Empty);
    QCOMPARE(codeOf(request, onDay(6, happened::DemandMade{newId(), text(), day(9)}), context()), ErrorCode::ComplaintUnknown);
    QCOMPARE(codeOf(request, onDay(6, happened::ComplaintDetailed{newId(), line("z1"), {}, {}}), context()), ErrorCode::ComplaintUnknown);
    QCOMPARE(codeOf(request, onDay(6, happened::ComplaintEnded{complaint.id, ComplaintOutcome::Rejected, {}}), context()), ErrorCode::ReasonMissing);
    QVERIFY(enter(request, {onDay(6, happened::ComplaintEnded{complaint.id, ComplaintOutcome::Withdrawn, {}})}, context()));
}

void ComplaintsTest::daysAreInOrder()
{
    Request request = received({Right::Access});
    const CaseEvent complaint = made(10, ComplaintBody::Authority, day(10));
    const CaseEvent demand = demanded(12, complaint, 12);
    QCOMPARE(codeOf(request, made(-1, ComplaintBody::Authority), context()), ErrorCode::DateBeforeReceipt);
    QCOMPARE(codeOf(request, made(10, ComplaintBody::Authority, day(9)), context()), ErrorCode::DateOutOfOrder);
    QVERIFY(enter(request, {complaint}, context()));
    QCOMPARE(codeOf(request, demanded(9, complaint, 12), context()), ErrorCode::DateOutOfOrder);
    QCOMPARE(codeOf(request, demanded(12, complaint, 11), context()), ErrorCode::DateOutOfOrder);
    QCOMPARE(codeOf(request, onDay(12, happened::DemandMade{complaint.id, text(), {}}), context()), ErrorCode::NotADate);
    QCOMPARE(codeOf(request, onDay(9, happened::ComplaintDetailed{complaint.id, line("z1"), {}, {}}), context()), ErrorCode::DateOutOfOrder);
    QVERIFY(enter(request, {demand}, context()));
    QCOMPARE(codeOf(request, onDay(11, happened::DemandAnswered{demand.id, text(), SentBy::Letter}), context()), ErrorCode::DateOutOfOrder);
    QCOMPARE(codeOf(request, onDay(13, happened::DemandDeferred{demand.id, day(12), {}}), context()), ErrorCode::DateOutOfOrder);
    QCOMPARE(codeOf(request, ended(11, complaint), context()), ErrorCode::DateOutOfOrder);
    QVERIFY(enter(request, {onDay(15, happened::DemandAnswered{demand.id, text(), SentBy::Letter})}, context()));
    QCOMPARE(codeOf(request, ended(14, complaint), context()), ErrorCode::DateOutOfOrder);
    QVERIFY(enter(request, {ended(15, complaint)}, context()));
}

void ComplaintsTest::theFirstDayCounts()
{
    Request request = received({Right::Access});
    QVERIFY(!complaintBy(request.history));
    const CaseEvent inside = made(1, ComplaintBody::Organisation, day(30));
    const CaseEvent outside = made(2, ComplaintBody::Authority);
    QVERIFY(enter(request, {outside}, context()));
    QVERIFY(!complaintBy(request.history)); // nothing is asked of us yet
    QVERIFY(enter(request, {inside}, context()));
    QCOMPARE(complaintBy(request.history), std::optional(day(30)));
    const CaseEvent demand = demanded(3, outside, 20);
    QVERIFY(enter(request, {demand}, context()));
    QCOMPARE(complaintBy(request.history), std::optional(day(20)));
    QVERIFY(enter(request, {onDay(4, happened::DemandDeferred{demand.id, day(40), {}})}, context()));
    QCOMPARE(complaintBy(request.history), std::optional(day(30)));
    QVERIFY(enter(request, {ended(5, inside)}, context()));
    QCOMPARE(complaintBy(request.history), std::optional(day(40)));
    // A demand is a term of the law, whatever became of the complaint.
    QVERIFY(enter(request, {onDay(6, happened::ComplaintDetailed{outside.id, {}, {}, day(10)}), ended(7, outside)}, context()));
    QCOMPARE(complaintBy(request.history), std::optional(day(40)));
    QCOMPARE(complaintStep(request.history), std::optional(RequestAction::AnswerDemand));
    const History before = request.history;
    QVERIFY(enter(request, {onDay(8, happened::DemandAnswered{demand.id, {}, SentBy::Letter})}, context()));
    QVERIFY(!complaintBy(request.history));
    request.history = before;
    QVERIFY(enter(request, {onDay(8, happened::StruckOut{text()})}, context()));
    QVERIFY(!complaintBy(request.history));
    QVERIFY(!leadingComplaint(request.history));
}

void ComplaintsTest::theHighestBodyLeads()
{
    Request request = received({Right::Access});
    QVERIFY(!leadingComplaint(request.history));
    const CaseEvent court = made(1, ComplaintBody::Court);
    const CaseEvent inside = made(2, ComplaintBody::Organisation);
    QVERIFY(enter(request, {court, inside}, context()));
    QCOMPARE(leadingComplaint(request.history)->id, court.id);
    QVERIFY(enter(request, {ended(3, court)}, context()));
    QCOMPARE(leadingComplaint(request.history)->id, inside.id);
    QVERIFY(enter(request, {ended(4, inside)}, context()));
    QCOMPARE(leadingComplaint(request.history)->id, inside.id); // ended last
}

void ComplaintsTest::undoStopsAtWhatBuildsOnIt()
{
    Request request = received({Right::Access});
    const CaseEvent complaint = made(10, ComplaintBody::Authority);
    const CaseEvent demand = demanded(12, complaint, 20);
    const CaseEvent answer = onDay(15, happened::DemandAnswered{demand.id, text(), SentBy::Letter});
    const CaseEvent end = ended(16, complaint);
    QVERIFY(enter(request, {complaint, demand, answer, end, made(17, ComplaintBody::Authority)}, context()));
    for (const CaseEvent &needed : {complaint, demand, end})
        QCOMPARE(codeOf(request, onDay(20, happened::Revoked{needed.id, text()}), context()), ErrorCode::OthersDependOnIt);
    QVERIFY(enter(request, {onDay(20, happened::Revoked{answer.id, text()})}, context()));
    QVERIFY(complaintsOf(request.history).front().demands.front().isOpen());
    QVERIFY(enter(request, {onDay(20, happened::Revoked{request.history.standing().back().id, text()}), onDay(20, happened::Revoked{end.id, text()}),
                            onDay(20, happened::Revoked{demand.id, text()}), onDay(20, happened::Revoked{complaint.id, text()})}, context()));
    QVERIFY(complaintsOf(request.history).empty());
}

void ComplaintsTest::aComplaintLeavesTheStateAlone()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {made(1, ComplaintBody::Organisation), onDay(2, confirmed()), onDay(9, answered(Right::Erasure, Outcome::Granted))}, context()));
    const RequestState before = stateOf(request.history);
    QVERIFY(enter(request, {made(20, ComplaintBody::Authority), made(5, ComplaintBody::Court)}, context()));
    QCOMPARE(stateOf(request.history), before);
    QVERIFY(enter(request, {onDay(30, happened::StruckOut{text()})}, context()));
    QCOMPARE(codeOf(request, onDay(31, happened::ComplaintDetailed{complaintsOf(request.history).front().id, line("z1"), {}, {}}), context()), ErrorCode::ActNotAllowedNow);
}

void ComplaintsTest::theCourtHasSixWeeks()
{
    const auto answeredOn = [](int offset) {
        Request request = received({Right::Erasure}); // 2 March, so until 2 April
        const bool entered = enter(request, {onDay(1, confirmed()), onDay(offset, answered(Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, text()))}, context());
        return entered ? request : received({Right::Access});
    };
    const auto termOf = [](const Request &request) { return petitionTerm(request, context().rules, holidays()); };
    const Request silent = received({Right::Erasure});
    QVERIFY(!termOf(silent));
    QCOMPARE(cautionsOf(silent, made(300, ComplaintBody::Court)), QStringList{});
    const Request inTime = answeredOn(9); // Wednesday 11 March, so until 22 April
    QCOMPARE(termOf(inTime), std::optional(QDate(2026, 4, 22)));
    QCOMPARE(cautionsOf(inTime, made(51, ComplaintBody::Court)), QStringList{});
    QCOMPARE(cautionsOf(inTime, made(52, ComplaintBody::Court)), QStringList{QStringLiteral("petition-late")});
    QCOMPARE(cautionsOf(inTime, made(52, ComplaintBody::Authority)), QStringList{});
    QVERIFY(apply(inTime, made(52, ComplaintBody::Court), context())); // the court decides, not we
    const Request late = answeredOn(32);
    QVERIFY(!termOf(late));
    QCOMPARE(cautionsOf(late, made(300, ComplaintBody::Court)), QStringList{});
    // Who asked the authority to mediate had longer.
    Request mediated = inTime;
    QVERIFY(enter(mediated, {made(20, ComplaintBody::Authority)}, context()));
    const std::vector<Caution> said = cautions(mediated, made(52, ComplaintBody::Court), context());
    QCOMPARE(said.front().facts.value(QStringLiteral("mediation")), QStringLiteral("possible"));
    QCOMPARE(termOf(mediated), std::optional(QDate(2026, 4, 22))); // and no date moves by itself
    const CaseEvent afterwards = made(52, ComplaintBody::Authority); // UAVG 36(1): within the six weeks, not after
    Request tooLate = inTime;
    QVERIFY(enter(tooLate, {afterwards}, context()));
    QCOMPARE(cautions(tooLate, made(53, ComplaintBody::Court), context()).front().facts.value(QStringLiteral("mediation")), QStringLiteral("none"));
    QCOMPARE(cautionsOf(tooLate, ended(60, afterwards)), QStringList{});
}

void ComplaintsTest::theFirstAnswerSaysWhetherItCameInTime()
{
    const auto refusedOn = [](int offset) { return onDay(offset, answered(Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, text())); };
    const auto termOf = [](const Request &request) { return petitionTerm(request, context().rules, holidays()); };
    Request request = received({Right::Erasure}); // 2 March, so until 2 April
    QVERIFY(enter(request, {onDay(1, confirmed()), refusedOn(9), onDay(12, happened::Reopened{text()})}, context()));
    QVERIFY(!termOf(request)); // no answer stands
    QVERIFY(enter(request, {refusedOn(60)}, context())); // Friday 1 May, so until 12 June
    QCOMPARE(termOf(request), std::optional(QDate(2026, 6, 12)));
    const std::vector<GivenAnswer> answers = answersOf(request.history);
    QCOMPARE(answers.size(), 2U);
    QVERIFY(answers.front().on == day(9) && answers.front().reopenedOn == day(12) && answers.back().isInForce());
    // Who was not answered in time has no last day, not even after a second answer.
    Request late = received({Right::Erasure});
    QVERIFY(enter(late, {onDay(1, confirmed()), refusedOn(32), onDay(40, happened::Reopened{text()}), refusedOn(41)}, context()));
    QVERIFY(!termOf(late));
    // That somebody could not be identified answers nothing of what was asked.
    Request unknown = received({Right::Erasure});
    const CaseEvent notKnown = onDay(9, answered(Right::Erasure, Outcome::Refused, RefusalGround::NotIdentified, text()));
    QVERIFY(enter(unknown, {onDay(1, happened::IdentityAsked{text(), text()}), notKnown, onDay(12, happened::Reopened{text()}), onDay(13, confirmed()), refusedOn(90)}, context()));
    QVERIFY(!termOf(unknown));
}

void ComplaintsTest::theOrganisationComesFirst()
{
    WorkflowContext first = context();
    first.complainsInsideFirst = true;
    Request request = received({Right::Access});
    QCOMPARE(cautionsOf(request, made(9, ComplaintBody::Authority)), QStringList{});
    QCOMPARE(cautionsOf(request, made(9, ComplaintBody::Authority), first), QStringList{QStringLiteral("internal-stage-skipped")});
    QCOMPARE(cautionsOf(request, made(9, ComplaintBody::Court), first), QStringList{});
    QVERIFY(enter(request, {made(8, ComplaintBody::Organisation)}, first));
    QCOMPARE(cautionsOf(request, made(9, ComplaintBody::Authority), first), QStringList{});
}

void ComplaintsTest::aComplaintInsideWantsADay()
{
    const Request request = received({Right::Access});
    const auto to = [](ComplaintBody body, std::optional<QDate> answerBy) { return onDay(9, happened::ComplaintMade{body, text(), std::nullopt, std::nullopt, answerBy}); };
    QCOMPARE(cautionsOf(request, to(ComplaintBody::Organisation, {})), QStringList{QStringLiteral("complaint-without-day")});
    QCOMPARE(cautionsOf(request, to(ComplaintBody::Organisation, day(23))), QStringList{});
    QCOMPARE(cautionsOf(request, to(ComplaintBody::Authority, {})), QStringList{});
}

void ComplaintsTest::whatEndsLeavesWords()
{
    Request request = received({Right::Access});
    const CaseEvent inside = made(1, ComplaintBody::Organisation);
    const CaseEvent outside = made(2, ComplaintBody::Authority);
    QVERIFY(enter(request, {inside, outside, demanded(3, outside, 20), demanded(3, outside, 20)}, context()));
    QCOMPARE(cautionsOf(request, ended(9, inside)), QStringList{});
    const std::vector<Caution> said = cautions(request, ended(9, outside), context()); // Wednesday 11 March
    QCOMPARE(words(said), QStringList{QStringLiteral("demands-left-open")});
    QCOMPARE(said.front().facts.value(QStringLiteral("count")), QStringLiteral("2"));
    // After an answer in time the court's six weeks can begin anew.
    Request answeredInTime = received({Right::Erasure});
    const CaseEvent mediated = made(4, ComplaintBody::Authority);
    QVERIFY(enter(answeredInTime, {onDay(1, confirmed()), onDay(3, answered(Right::Erasure, Outcome::Granted)), mediated}, context()));
    const std::vector<Caution> until = cautions(answeredInTime, ended(9, mediated), context());
    QCOMPARE(words(until), QStringList{QStringLiteral("court-after-mediation")});
    QCOMPARE(until.front().facts.value(QStringLiteral("date")), QStringLiteral("2026-04-22"));
}

QTEST_APPLESS_MAIN(ComplaintsTest)
#include "tst_complaints.moc"
