// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints on the list of today and on their own, by the letter that proves them, and in the columns that lists sort by.
#include "core/casework/beginletter.h"
#include "core/casework/finishletter.h"
#include "core/casework/recordact.h"
#include "core/casework/saveletter.h"
#include "core/casework/sendletter.h"
#include "core/domain/user/accesspolicy.h"
#include "core/overview/checkregister.h"
#include "core/overview/complaintrows.h"
#include "core/overview/possibleletters.h"
#include "core/overview/search.h"
#include "core/overview/todayfigures.h"
#include "core/overview/worklist.h"
#include "core/workspace/actionpermission.h"
#include "tests/support/complaintacts.h"
#include "tests/support/letterorders.h"
#include "tests/support/testregister.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace balie;

class ComplaintListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayStandsOnTheListOfToday();
    void aClosedCaseStandsThereToo();
    void theListHasTheOpenOnesFirst();
    void theListIsSearched();
    void eventsAreUndoneInAnyOrder();
    void lettersAreOfferedWhereTheyFit();
    void theCoverAnswersTheDemand();
    void oneOfSeveralDemandsIsChosen();
    void textsStayTexts();
    void employeesOnlyWriteDown();
};

namespace {

const QHash<QString, QString> officer{{QStringLiteral("organisation.officer"), QStringLiteral("Anna")}};

ErrorCode whyNot(TestRegister &desk, RequestId request, LetterKind kind)
{
    for (const PossibleLetter &letter : possibleLetters(desk.dossier(request), Role::Officer)) {
        if (letter.kind == kind)
            return letter.whyNot ? letter.whyNot->code() : ErrorCode::Cancelled;
    }
    return ErrorCode::NotPermitted;
}

bool isClean(TestRegister &desk)
{
    return must(checkRegister(*desk)).problems.empty();
}

} // namespace

void ComplaintListsTest::aDayStandsOnTheListOfToday()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    const EventId complaint = complain(desk, request, ComplaintBody::Authority);
    QVERIFY(!rowOfToday(desk, request));
    QCOMPARE(must(todayFigures(*desk)).complaints, qint64(1));
    const EventId asked = demand(desk, request, complaint, desk.today().addDays(5));
    const std::optional<RequestRow> row = rowOfToday(desk, request);
    QVERIFY(row);
    QCOMPARE(row->due, desk.today().addDays(5));
    QCOMPARE(row->nextStep, std::optional(RequestAction::AnswerDemand));
    desk.goTo(desk.today().addDays(6));
    QCOMPARE(rowOfToday(desk, request)->urgency, Urgency::Late);
    must(recordAct(*desk, desk.act(request), happened::DemandAnswered{asked, text("dossier"), SentBy::Portal}));
    QVERIFY(!rowOfToday(desk, request));
    must(recordAct(*desk, desk.act(request), happened::ComplaintDetailed{complaint, {}, {}, desk.today()}));
    QCOMPARE(rowOfToday(desk, request)->nextStep, std::optional(RequestAction::EndComplaint));
    must(recordAct(*desk, desk.act(request), happened::ComplaintEnded{complaint, ComplaintOutcome::Rejected, text("ongegrond")}));
    QVERIFY(!rowOfToday(desk, request));
    QCOMPARE(must(todayFigures(*desk)).complaints, qint64(0));
    QVERIFY(isClean(desk));
}

void ComplaintListsTest::aClosedCaseStandsThereToo()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    must(recordAct(*desk, desk.act(request), happened::Withdrawn{}));
    complain(desk, request, ComplaintBody::Organisation, desk.today().addDays(9));
    const std::optional<RequestRow> row = rowOfToday(desk, request);
    QVERIFY(row);
    QCOMPARE(row->state, RequestState::Withdrawn);
    QVERIFY(row->urgency != Urgency::Done);
    must(recordAct(*desk, desk.act(request), happened::StruckOut{text("dubbel")}));
    QVERIFY(!rowOfToday(desk, request));
    QVERIFY(must(complaintRows(*desk, {})).empty());
    QVERIFY(isClean(desk));
}

void ComplaintListsTest::theListHasTheOpenOnesFirst()
{
    TestRegister desk;
    const RequestId ended = desk.receive();
    const RequestId later = desk.receive();
    const RequestId dayless = desk.receive();
    const RequestId first = desk.receive();
    desk.receive(); // nobody complains there
    const EventId done = complain(desk, ended, ComplaintBody::Organisation);
    must(recordAct(*desk, desk.act(ended), happened::ComplaintEnded{done, ComplaintOutcome::Upheld, text("hersteld")}));
    complain(desk, later, ComplaintBody::Organisation, desk.today().addDays(20));
    complain(desk, dayless, ComplaintBody::Court);
    complain(desk, first, ComplaintBody::Authority, desk.today().addDays(3));
    const std::vector<ComplaintRow> rows = must(complaintRows(*desk, {}));
    std::vector<RequestId> order;
    for (const ComplaintRow &row : rows)
        order.push_back(row.id);
    QCOMPARE(order, (std::vector{first, later, dayless, ended}));
    QCOMPARE(must(complaintRows(*desk, {{}, 1, 2})).size(), std::size_t(2));
    QCOMPARE(must(complaintRows(*desk, {{}, 1, 2})).front().id, later);
    QCOMPARE(must(countComplaints(*desk, {})), qint64(4));
}

void ComplaintListsTest::theListIsSearched()
{
    TestRegister desk;
    const RequestId one = desk.receive();
    const RequestId other = desk.receive();
    complain(desk, one, ComplaintBody::Authority, {}, line("z2026-00123"));
    complain(desk, other, ComplaintBody::Court, {}, line("C/05/100%"));
    const auto found = [&](const char *words) {
        std::vector<RequestId> ids;
        for (const ComplaintRow &row : must(complaintRows(*desk, {QString::fromLatin1(words)})))
            ids.push_back(row.id);
        return ids;
    };
    QCOMPARE(found("00123"), std::vector{one});
    QCOMPARE(found("Z2026"), std::vector{one});
    QCOMPARE(found("100%"), std::vector{other});
    QCOMPARE(found("%"), std::vector{other});
    QVERIFY(found("zzz").empty());
    const std::vector<RequestRow> anywhere = must(searchRequests(*desk, QStringLiteral("z2026-00123")));
    QVERIFY2(anywhere.size() == 1 && anywhere.front().id == one, "found among all cases too");
    QVERIFY(must(searchRequests(*desk, QStringLiteral("%%"))).empty());
}

// Whatever is taken back, the columns are those of what is left, and nothing stays half there.
void ComplaintListsTest::eventsAreUndoneInAnyOrder()
{
    std::mt19937 chance(20261122);
    for (int life = 0; life < 3; ++life) {
        TestRegister desk;
        const RequestId request = desk.receive();
        const EventId inside = complain(desk, request, ComplaintBody::Organisation, desk.today().addDays(4));
        const EventId outside = complain(desk, request, ComplaintBody::Authority);
        const EventId asked = demand(desk, request, outside, desk.today().addDays(2));
        must(recordAct(*desk, desk.act(request), happened::DemandDeferred{asked, desk.today().addDays(8), {}}));
        must(recordAct(*desk, desk.act(request), happened::DemandAnswered{asked, {}, SentBy::Letter}));
        must(recordAct(*desk, desk.act(request), happened::ComplaintEnded{inside, ComplaintOutcome::Withdrawn, {}}));
        must(recordAct(*desk, desk.act(request), happened::ComplaintEnded{outside, ComplaintOutcome::Settled, text("samen opgelost")}));
        for (int round = 0; round < 60; ++round) {
            const std::vector<CaseEvent> standing = desk.dossier(request).request.history.standing();
            if (standing.size() == 1)
                break;
            std::uniform_int_distribution<std::size_t> which(1, standing.size() - 1);
            const auto undone = recordAct(*desk, desk.act(request), happened::Revoked{standing[which(chance)].id, text("vergissing")});
            QVERIFY(undone || undone.error().code() == ErrorCode::OthersDependOnIt);
            QVERIFY(isClean(desk));
        }
        QVERIFY(desk.dossier(request).complaints.empty());
    }
}

void ComplaintListsTest::lettersAreOfferedWhereTheyFit()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    QCOMPARE(whyNot(desk, request, LetterKind::ComplaintAnswer), ErrorCode::LetterDoesNotFit);
    QCOMPARE(whyNot(desk, request, LetterKind::AuthorityCover), ErrorCode::LetterDoesNotFit);
    const EventId inside = complain(desk, request, ComplaintBody::Organisation);
    complain(desk, request, ComplaintBody::Authority);
    QCOMPARE(whyNot(desk, request, LetterKind::ComplaintAnswer), ErrorCode::Cancelled);
    QCOMPARE(whyNot(desk, request, LetterKind::AuthorityCover), ErrorCode::Cancelled);
    must(recordAct(*desk, desk.act(request), happened::ComplaintEnded{inside, ComplaintOutcome::Rejected, text("ongegrond")}));
    QCOMPARE(whyNot(desk, request, LetterKind::ComplaintAnswer), ErrorCode::LetterDoesNotFit);
}

void ComplaintListsTest::theCoverAnswersTheDemand()
{
    TestRegister desk;
    const RequestId request = addressedCase(desk);
    const EventId complaint = complain(desk, request, ComplaintBody::Authority, {}, line("z2026-5"));
    demand(desk, request, complaint, desk.today().addDays(14));
    LetterOrder order{request, LetterKind::AuthorityCover, Language::Dutch, {}, officer};
    const QStringList holes = must(fillLetter(*desk, order)).filled.holes;
    QVERIFY(holes.contains(QStringLiteral("dossier.parts")));
    QVERIFY(holes.contains(QStringLiteral("authority.contact")));
    for (const char *known : {"authority.reference", "authority.askedOn", "authority.answerBy"})
        QVERIFY2(!holes.contains(QLatin1String(known)), known);
    for (const QString &hole : holes)
        order.byHand.insert(hole, QStringLiteral("vijftien delen"));
    const KeptLetter kept = must(keepSentLetter(*desk, order, SentBy::Portal, {}));
    QVERIFY(kept.sent && kept.sent->act);
    const Demand answered = desk.dossier(request).complaints.front().demands.front();
    QCOMPARE(answered.answeredOn, std::optional(desk.today()));
    QCOMPARE(answered.answer->sentBy, SentBy::Portal);
    QCOMPARE(answered.answer->answer.toString(), QStringLiteral("vijftien delen"));
    QVERIFY(isClean(desk));
}

void ComplaintListsTest::oneOfSeveralDemandsIsChosen()
{
    TestRegister desk;
    const RequestId request = addressedCase(desk);
    const EventId complaint = complain(desk, request, ComplaintBody::Authority, {}, line("z2026-5"));
    const EventId first = demand(desk, request, complaint, desk.today().addDays(14));
    const EventId second = demand(desk, request, complaint, desk.today().addDays(20));
    const auto sent = [&](std::optional<EventId> about) {
        LetterOrder order{request, LetterKind::AuthorityCover, Language::Dutch, {}, officer};
        order.demand = about;
        for (const QString &hole : must(fillLetter(*desk, order)).filled.holes)
            order.byHand.insert(hole, QStringLiteral("stuk"));
        return must(keepSentLetter(*desk, order, SentBy::Letter, {})).sent->act.has_value();
    };
    QVERIFY(!sent({})); // it is not said which
    QVERIFY(sent(second));
    const std::vector<Demand> demands = desk.dossier(request).complaints.front().demands;
    QVERIFY(demands.front().id == first && demands.front().isOpen());
    QVERIFY(!demands.back().isOpen());
    QVERIFY(sent({})); // the only one left
}

void ComplaintListsTest::textsStayTexts()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    const QString markup = QStringLiteral("<b>niet</b> <img src=\"http://example.org/x.png\"> & 'alles'");
    const auto made = recordAct(*desk, desk.act(request), happened::ComplaintMade{ComplaintBody::Authority, text(qPrintable(markup)), {}, {}, {}});
    QVERIFY(made);
    QCOMPARE(desk.dossier(request).complaints.front().made.contested.toString(), markup);
    const auto number = recordAct(*desk, desk.act(request), happened::DemandMade{made->event, text("mijn nummer 111222333"), desk.today()});
    QVERIFY(!number);
    QCOMPARE(number.error().code(), ErrorCode::HoldsForbiddenNumber);
    Act masking = desk.act(request);
    masking.numbers = NumberGate::Mask;
    must(recordAct(*desk, masking, happened::DemandMade{made->event, text("mijn nummer 111222333"), desk.today()}));
    QVERIFY(!desk.dossier(request).complaints.front().demands.front().made.demand.toString().contains(QStringLiteral("111222333")));
}

void ComplaintListsTest::employeesOnlyWriteDown()
{
    QVERIFY(isAllowed(Role::Employee, permissionFor(RequestAction::Complain)));
    for (RequestAction action : {RequestAction::DetailComplaint, RequestAction::Demand, RequestAction::DeferDemand, RequestAction::AnswerDemand, RequestAction::EndComplaint}) {
        QVERIFY(isAllowed(Role::Officer, permissionFor(action)));
        QVERIFY(!isAllowed(Role::Employee, permissionFor(action)));
        QVERIFY(!isAllowed(Role::Reader, permissionFor(action)));
    }
    QVERIFY(!isAllowed(Role::Reader, permissionFor(LetterKind::AuthorityCover)));
}

QTEST_MAIN(ComplaintListsTest)
#include "tst_complaintlists.moc"
