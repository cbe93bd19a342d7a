// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the authority demands stays on the list of today until it is answered, also when its complaint ends before that.
#include "core/casework/recordact.h"
#include "core/overview/checkregister.h"
#include "core/overview/worklist.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/workspace/casefiles.h"
#include "tests/support/complaintacts.h"
#include "tests/support/olderregister.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

class DemandsLeftOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDemandOutlivesItsComplaint();
    void anOlderRegisterLearnsOfThem();
};

namespace {

void end(TestRegister &desk, RequestId request, EventId complaint)
{
    must(recordAct(*desk, desk.act(request), happened::ComplaintEnded{complaint, ComplaintOutcome::Rejected, text("ongegrond")}));
}

// A case of which the complaint ended while a demand was open; with more time for that, where somebody gave it.
RequestId leftOpen(TestRegister &desk, std::optional<QDate> more)
{
    const RequestId request = desk.receive();
    const EventId complaint = complain(desk, request, ComplaintBody::Authority, desk.today().addDays(3));
    const EventId asked = demand(desk, request, complaint, desk.today().addDays(5));
    const EventId other = demand(desk, request, complaint, desk.today().addDays(4));
    must(recordAct(*desk, desk.act(request), happened::DemandAnswered{other, {}, SentBy::Letter}));
    const auto defer = [&](QDate until) { return must(recordAct(*desk, desk.act(request), happened::DemandDeferred{asked, until, {}})).event; };
    if (more) {
        defer(more->addDays(1));
        defer(*more);
        must(recordAct(*desk, desk.act(request), happened::Revoked{defer(more->addDays(2)), text("vergissing")}));
    }
    end(desk, request, complaint);
    return request;
}

bool isClean(TestRegister &desk)
{
    return must(checkRegister(*desk)).problems.empty();
}

} // namespace

void DemandsLeftOpenTest::aDemandOutlivesItsComplaint()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    const EventId complaint = complain(desk, request, ComplaintBody::Authority, desk.today().addDays(1));
    const EventId asked = demand(desk, request, complaint, desk.today().addDays(5));
    end(desk, request, complaint);
    const std::optional<RequestRow> row = rowOfToday(desk, request);
    QVERIFY(row);
    QCOMPARE(row->due, desk.today().addDays(5));
    QCOMPARE(row->nextStep, std::optional(RequestAction::AnswerDemand));
    must(recordAct(*desk, desk.act(request), happened::DemandAnswered{asked, text("dossier"), SentBy::Portal}));
    QVERIFY(!rowOfToday(desk, request));
    QVERIFY(isClean(desk));
}

// The step of the schema says of every case what the program itself would have said.
void DemandsLeftOpenTest::anOlderRegisterLearnsOfThem()
{
    TestRegister desk;
    const auto day = [&desk](int days) { return desk.today().addDays(days); };
    const std::vector left{leftOpen(desk, {}), leftOpen(desk, day(9))};
    const RequestId sooner = desk.receive(); // another complaint comes first
    const EventId ended = complain(desk, sooner, ComplaintBody::Authority);
    demand(desk, sooner, ended, day(8));
    end(desk, sooner, ended);
    complain(desk, sooner, ComplaintBody::Organisation, day(2));
    const RequestId answered = desk.receive();
    const EventId done = complain(desk, answered, ComplaintBody::Court);
    must(recordAct(*desk, desk.act(answered), happened::DemandAnswered{demand(desk, answered, done, day(8)), {}, SentBy::Letter}));
    end(desk, answered, done);
    const RequestId struck = desk.receive();
    demand(desk, struck, complain(desk, struck, ComplaintBody::Authority), day(8));
    must(recordAct(*desk, desk.act(struck), happened::StruckOut{text("dubbel")}));

    Connection &connection = (*desk).opened().connection();
    for (RequestId request : left)
        must(connection.execute(QStringLiteral("UPDATE request SET complaint_by = '', complaint_step = '' WHERE id = '%1'").arg(request.toString())));
    QVERIFY(!isClean(desk));
    makeOlder(connection, 11);
    const Migrator migrator = must(Migrator::load());
    must(migrator.migrate(connection, [] { return Result<void>(); }));
    must(migrator.checkSchema(connection));
    must(settleCaseFiles(*desk));
    QVERIFY(isClean(desk));
    QCOMPARE(rowOfToday(desk, left.front())->due, day(5));
    QCOMPARE(rowOfToday(desk, left.back())->due, day(9));
    QCOMPARE(rowOfToday(desk, sooner)->nextStep, std::optional(RequestAction::EndComplaint));
}

QTEST_GUILESS_MAIN(DemandsLeftOpenTest)
#include "tst_demandsleftopen.moc"
