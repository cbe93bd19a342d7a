// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What works at once (Art. 7(3), 21(3)) presses until it is done, and no longer.
#include "core/casework/recordact.h"
#include "core/casework/revokeevent.h"
#include "core/overview/checkregister.h"
#include "core/overview/worklist.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/workspace/casefiles.h"
#include "tests/support/olderregister.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

class StopOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasStoppedIsNoLongerOfToday();
    void anUndoneStopIsOfTodayAgain();
    void anOlderRegisterLearnsWhichAreOpen();
};

namespace {

ActDone settle(TestRegister &desk, RequestId request, const char *point)
{
    return must(recordAct(*desk, desk.act(request), happened::PointSettled{QString::fromLatin1(point), PointResult::Done, std::nullopt, {}}));
}

WorkGroup groupOf(TestRegister &desk, RequestId request)
{
    for (const WorkListGroup &group : must(workList(*desk))) {
        for (const RequestRow &row : group.rows) {
            if (row.id == request)
                return group.group;
        }
    }
    qFatal("the case stands nowhere");
}

} // namespace

void StopOpenTest::whatWasStoppedIsNoLongerOfToday()
{
    TestRegister desk;
    const RequestId both = desk.receive("Jan van der Horst", {Right::Access, Right::MarketingObjection});
    const RequestId other = desk.receive("Fatma Demir", {Right::Access});
    QCOMPARE(groupOf(desk, both), WorkGroup::Today);
    QCOMPARE(desk.dossier(both).nextStep, RequestAction::Check);
    settle(desk, both, "marketing-stopped");
    QCOMPARE(groupOf(desk, both), WorkGroup::Today); // the firm that sends it does not know yet
    settle(desk, both, "marketing-processor");
    QCOMPARE(groupOf(desk, both), WorkGroup::Later);
    QCOMPARE(desk.dossier(both).nextStep, RequestAction::ConfirmIdentity); // for the access
    QCOMPARE(groupOf(desk, other), WorkGroup::Later);
    QCOMPARE(desk.dossier(both).urgency, Urgency::Later);
}

void StopOpenTest::anUndoneStopIsOfTodayAgain()
{
    TestRegister desk;
    const RequestId request = desk.receive("Jan van der Horst", {Right::MarketingObjection});
    settle(desk, request, "marketing-processor");
    const ActDone stopped = settle(desk, request, "marketing-stopped");
    QCOMPARE(desk.dossier(request).urgency, Urgency::Later);
    must(revokeEvent(*desk, desk.act(request), {stopped.event, text("Toch nog niet")}));
    QCOMPARE(desk.dossier(request).urgency, Urgency::Today);
}

// The step of the schema says of every case what the program itself would have said.
void StopOpenTest::anOlderRegisterLearnsWhichAreOpen()
{
    TestRegister desk;
    desk.receive("Fatma Demir", {Right::Access});
    desk.receive("Jan van der Horst", {Right::MarketingObjection});
    const RequestId half = desk.receive("Jan Pietersen", {Right::WithdrawConsent, Right::Access});
    settle(desk, half, "consent-found");
    const RequestId withdrawn = desk.receive("Eva Smit", {Right::WithdrawConsent});
    settle(desk, withdrawn, "consent-stopped");
    const RequestId stopped = desk.receive("Anna de Wit", {Right::Access, Right::MarketingObjection});
    settle(desk, stopped, "marketing-stopped");
    settle(desk, stopped, "marketing-processor");
    const RequestId undone = desk.receive("Piet Jansen", {Right::MarketingObjection});
    settle(desk, undone, "marketing-stopped");
    const ActDone told = settle(desk, undone, "marketing-processor");
    must(revokeEvent(*desk, desk.act(undone), {told.event, text("Vergissing")}));
    const RequestId struck = desk.receive("Kees Bakker", {Right::MarketingObjection});
    must(recordAct(*desk, desk.act(struck), happened::StruckOut{text("Dubbel ingevoerd")}));

    Connection &connection = (*desk).opened().connection();
    makeOlder(connection, 4);
    const Migrator migrator = must(Migrator::load());
    must(migrator.migrate(connection, [] { return Result<void>(); }));
    must(migrator.checkSchema(connection));
    must(settleCaseFiles(*desk));
    const RegisterCheck check = must(checkRegister(*desk));
    QCOMPARE(check.requests, 7);
    QVERIFY(check.problems.empty());
    QCOMPARE(groupOf(desk, stopped), WorkGroup::Later);
    QCOMPARE(groupOf(desk, undone), WorkGroup::Today);
}

QTEST_GUILESS_MAIN(StopOpenTest)
#include "tst_stopopen.moc"
