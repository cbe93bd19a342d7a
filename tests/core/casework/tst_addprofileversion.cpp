// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A version of a statement that begins in the past moves cases: how many is known before, and said in the log.
#include "core/casework/addprofileversion.h"
#include "core/casework/answerrequest.h"
#include "core/casework/closerequest.h"
#include "core/casework/confirmidentity.h"
#include "core/casework/settlepoint.h"
#include "core/overview/auditrows.h"
#include "core/overview/checkregister.h"
#include "core/overview/requestrows.h"
#include "tests/support/retentiondesk.h"

#include <QJsonDocument>
#include <QTest>

using namespace balie;

namespace {

// Under the law alone, on 10 March: a month for everybody.
struct FourCases
{
    TestRegister proof{QStringLiteral("avg"), QDate(2026, 3, 10)};
    RequestId before = received(QDate(2025, 11, 3));
    RequestId closed = received(QDate(2025, 11, 12));
    RequestId answered = received(QDate(2025, 12, 1));
    RequestId open = received(QDate(2026, 3, 2));

    FourCases()
    {
        answer(closed, QDate(2025, 11, 20));
        Act last = proof.act(closed);
        last.on = QDate(2025, 11, 21);
        must(closeRequest(*proof, last));
        answer(answered, QDate(2025, 12, 20));
    }

    RequestId received(QDate on)
    {
        Receipt receipt = proof.receipt("Jan Jansen");
        receipt.on = on;
        return must(receiveRequest(*proof, receipt)).request;
    }

    void answer(RequestId id, QDate on)
    {
        Act act = proof.act(id);
        act.on = on;
        must(confirmIdentity(*proof, act, {{IdentityLevel::OnFile, {IdentityMeans::Callback}, line("Fatima"), {}, {}}}));
        for (const ChecklistPoint &point : proof.dossier(id).openPoints)
            must(settlePoint(*proof, act, {point.word, PointResult::Done, line("Joost"), {}}));
        must(answerRequest(*proof, act, {{{Right::Access, Outcome::Granted, {}, {}}}, SentBy::Letter}));
    }

    QDate due(RequestId id) { return must(requestRow(*proof, id)).due; }

    NewProfileVersion wanted(int days, QDate from)
    {
        Profile profile = must(builtInProfile(QStringLiteral("avg")));
        profile.answer.promise = Promise{days, {}};
        profile.answer.strength = PromiseStrength::Firm;
        profile.answer.appliesTo = allValues<Right>();
        return {*proof.organisation, profile, from, text("nieuwe termijn"), Succession::Next};
    }
};

} // namespace

class AddProfileVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesKnownBeforeAndInTheLog();
    void nothingMovesFromTodayOn();
    void aLongerPromiseMovesNothing();
    void aCorrectionGivesCasesBack();
    void whatIsRefusedIsForeseenAsRefused();
    void whatIsKeptIsForeseenToo();
};

void AddProfileVersionTest::casesKnownBeforeAndInTheLog()
{
    FourCases cases;
    const NewProfileVersion wanted = cases.wanted(10, QDate(2025, 11, 10));
    const VersionEffect seen = must(foreseeProfileVersion(*cases.proof, wanted));
    QCOMPARE(seen.moved, 3);
    QCOMPARE(seen.finished, 1);
    QCOMPARE(seen.late, 1); // answered after 19 days
    QCOMPARE(cases.due(cases.open), QDate(2026, 4, 2)); // looking changes nothing

    must(addProfileVersion(*cases.proof, wanted));
    QCOMPARE(cases.due(cases.before), QDate(2025, 12, 3));
    QCOMPARE(cases.due(cases.closed), QDate(2025, 11, 22));
    QCOMPARE(cases.due(cases.answered), QDate(2025, 12, 11));
    QCOMPARE(cases.due(cases.open), QDate(2026, 3, 12));
    const AuditRow said = must(auditRows(*cases.proof, {{}, 1, {}})).front();
    const QJsonObject content = QJsonDocument::fromJson(said.content.toUtf8()).object();
    QCOMPARE(content.value(QStringLiteral("cases-with-another-day")).toInt(), 3);
    QCOMPARE(content.value(QStringLiteral("of-those-finished")).toInt(), 1);
    QCOMPARE(content.value(QStringLiteral("of-those-now-late")).toInt(), 1);
    QVERIFY(must(checkRegister(*cases.proof)).problems.empty());
}

void AddProfileVersionTest::nothingMovesFromTodayOn()
{
    FourCases cases;
    QCOMPARE(must(foreseeProfileVersion(*cases.proof, cases.wanted(10, cases.proof.today()))), VersionEffect());
}

void AddProfileVersionTest::aLongerPromiseMovesNothing()
{
    FourCases cases; // the law goes first
    QCOMPARE(must(foreseeProfileVersion(*cases.proof, cases.wanted(60, QDate(2025, 1, 1)))), VersionEffect());
}

void AddProfileVersionTest::aCorrectionGivesCasesBack()
{
    FourCases cases;
    must(addProfileVersion(*cases.proof, cases.wanted(10, QDate(2025, 11, 10))));
    NewProfileVersion correction = cases.wanted(10, QDate(2026, 1, 1));
    correction.succession = Succession::CorrectsLast;
    const VersionEffect seen = must(foreseeProfileVersion(*cases.proof, correction));
    QCOMPARE(seen.moved, 2);
    QCOMPARE(seen.finished, 1);
    QCOMPARE(seen.late, 0); // the late one is in time again
    must(addProfileVersion(*cases.proof, correction));
    QCOMPARE(cases.due(cases.answered), QDate(2026, 1, 2)); // a month, and New Year's Day is none to end on
    QCOMPARE(cases.due(cases.open), QDate(2026, 3, 12));
}

void AddProfileVersionTest::whatIsRefusedIsForeseenAsRefused()
{
    FourCases cases;
    must(addProfileVersion(*cases.proof, cases.wanted(10, QDate(2025, 11, 10))));
    QCOMPARE(foreseeProfileVersion(*cases.proof, cases.wanted(20, QDate(2025, 11, 10))).error().code(), ErrorCode::VersionNotLater);
    NewProfileVersion wrong = cases.wanted(20, QDate(2026, 1, 1));
    wrong.profile.answer.promise->days = 0;
    QCOMPARE(foreseeProfileVersion(*cases.proof, wrong).error().code(), ErrorCode::NumberOutOfRange);
}

void AddProfileVersionTest::whatIsKeptIsForeseenToo()
{
    TestRegister desk(QStringLiteral("domijn"));
    const PersonId tenant = someTenant(desk);
    const RetentionItemId left = keep(desk, "lease-core", QDate(2025, 6, 30), tenant); // one year was promised
    keep(desk, "camera", QDate(2026, 3, 1), tenant);                                  // and nothing of this
    Profile profile = must(builtInProfile(QStringLiteral("domijn")));
    for (RetentionPromise &promise : profile.retention) {
        if (promise.period)
            promise.period = Period::ofMonths(3);
    }
    const NewProfileVersion wanted{*desk.organisation, profile, QDate(2025, 1, 1), text("drie maanden"), Succession::Next};
    const VersionEffect seen = must(foreseeProfileVersion(*desk, wanted));
    QCOMPARE(seen.kept, 1);
    QCOMPARE(seen.toGo, 1);
    QCOMPARE(stateOf(desk, left), std::optional(ExpiryState::Running)); // looking changes nothing
    must(addProfileVersion(*desk, wanted));
    QCOMPARE(stateOf(desk, left), std::optional(ExpiryState::Expired));
    QVERIFY(isClean(desk));
}

QTEST_GUILESS_MAIN(AddProfileVersionTest)
#include "tst_addprofileversion.moc"
