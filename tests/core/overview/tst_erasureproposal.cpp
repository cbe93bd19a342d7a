// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks for erasure: what goes, and what stays until when and why (Art. 17(3), 18).
#include "core/casework/placehold.h"
#include "core/casework/withdrawrequest.h"
#include "core/domain/retention/casefile.h"
#include "core/wording/erasurewords.h"
#include "tests/support/retentiondesk.h"

#include <QTest>

using namespace balie;

namespace {

struct Desk : TestRegister
{
    Desk() : TestRegister(QStringLiteral("domijn")) {}

    RequestId request = receive("Jan van der Horst", {Right::Erasure});
    PersonId person = dossier(request).person.id;

    std::vector<ErasureLine> proposal() { return dossier(request).erasure; }
    ErasureAdvice on(const char *category)
    {
        for (const ErasureLine &line : proposal()) {
            if (line.category.id == QLatin1String(category))
                return line.advice;
        }
        qFatal("nothing of %s", category);
    }
};

} // namespace

class ErasureProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatALawDemandsStays();
    void whatNobodyNeedsGoes();
    void whatIsExpectedHasNotHappened();
    void aClaimThatHasNotLapsedStays();
    void aHoldGoesFirst();
    void theCaseItselfHoldsNothing();
    void theProofOfAnEarlierCaseStays();
    void anotherRightGetsNone();
    void equalsAreCountedTogether();
};

// Domijn promises one year, and the books must stay for seven.
void ErasureProposalTest::whatALawDemandsStays()
{
    Desk desk;
    keep(desk, "fin-admin", QDate(2021, 5, 31), desk.person);
    const ErasureAdvice advice = desk.on("fin-admin");
    QCOMPARE(advice.keep, std::optional(KeepGround::LegalDuty));
    QCOMPARE(advice.until, std::optional(QDate(2028, 12, 31)));
    QVERIFY(reasonOf(advice).contains(QStringLiteral("AWR")));
    keep(desk, "judgment", {}, desk.person);
    QCOMPARE(desk.on("judgment").until, std::nullopt);
    desk.goTo(QDate(2029, 1, 1));
    QCOMPARE(desk.on("fin-admin"), ErasureAdvice());
}

void ErasureProposalTest::whatNobodyNeedsGoes()
{
    Desk desk;
    keep(desk, "lease-core", QDate(2025, 12, 31), desk.person); // its year is not over
    keep(desk, "nuisance", {}, desk.person);
    QCOMPARE(desk.on("lease-core").keep, std::nullopt);
    QCOMPARE(desk.on("lease-core").until, std::optional(QDate(2026, 12, 31)));
    QVERIFY(reasonOf(desk.on("lease-core")).contains(QStringLiteral("2026")));
    desk.goTo(QDate(2027, 1, 1));
    QCOMPARE(desk.on("lease-core"), ErasureAdvice());
    QCOMPARE(desk.on("nuisance").keep, std::optional(KeepGround::StillNeeded));
}

// A notice was given for next spring: until then the lease runs.
void ErasureProposalTest::whatIsExpectedHasNotHappened()
{
    Desk desk;
    keep(desk, "lease-core", desk.today().addMonths(5), desk.person);
    QCOMPARE(desk.on("lease-core").keep, std::optional(KeepGround::StillNeeded));
    desk.goTo(desk.today().addMonths(5));
    QCOMPARE(desk.on("lease-core").keep, std::nullopt);
}

// BW 3:307: five years after it became due, chosen or not.
void ErasureProposalTest::aClaimThatHasNotLapsedStays()
{
    Desk desk;
    keep(desk, "claims", QDate(2023, 6, 1), desk.person);
    QCOMPARE(desk.on("claims").keep, std::optional(KeepGround::Claim));
    QCOMPARE(desk.on("claims").until, std::optional(QDate(2028, 6, 1)));
    desk.goTo(QDate(2028, 6, 2));
    QCOMPARE(desk.on("claims"), ErasureAdvice());
    keep(desk, "disclosure-log", QDate(2023, 6, 1), desk.person);
    QCOMPARE(desk.on("disclosure-log").keep, std::optional(KeepGround::TellsOfData));
}

void ErasureProposalTest::aHoldGoesFirst()
{
    Desk desk;
    keep(desk, "lease-core", QDate(2020, 12, 31), desk.person);
    const Hold claim = claimFrom(desk.today());
    must(placeHold(*desk, desk.person, claim));
    QCOMPARE(desk.on("lease-core").keep, std::optional(KeepGround::Claim));
    QCOMPARE(desk.on("lease-core").lookAgain, std::optional(claim.reviewOn));
}

void ErasureProposalTest::theCaseItselfHoldsNothing()
{
    Desk desk;
    const RetentionItemId item = keep(desk, "lease-core", QDate(2020, 12, 31), desk.person);
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::OnHold)); // by this case
    QCOMPARE(desk.on("lease-core"), ErasureAdvice());
    Receipt again = desk.receipt("Jan van der Horst");
    again.person = desk.person;
    must(receiveRequest(*desk, again));
    QCOMPARE(desk.on("lease-core").keep, std::optional(KeepGround::OtherCase));
}

void ErasureProposalTest::theProofOfAnEarlierCaseStays()
{
    Desk desk;
    Receipt earlier = desk.receipt("Jan van der Horst");
    earlier.person = desk.person;
    const RequestId other = must(receiveRequest(*desk, earlier)).request;
    must(withdrawRequest(*desk, desk.act(other), {text("toch niet")}));
    QCOMPARE(desk.on("request-file").keep, std::optional(KeepGround::Accountability));
    QCOMPARE(desk.proposal().size(), std::size_t(1)); // that of the case itself is not asked
}

void ErasureProposalTest::anotherRightGetsNone()
{
    TestRegister desk(QStringLiteral("domijn"));
    const RequestId request = desk.receive("Jan van der Horst", {Right::Access});
    keep(desk, "lease-core", QDate(2020, 12, 31), desk.dossier(request).person.id);
    QVERIFY(desk.dossier(request).erasure.empty());
}

void ErasureProposalTest::equalsAreCountedTogether()
{
    Desk desk;
    keep(desk, "lease-core", QDate(2020, 12, 31), desk.person);
    keep(desk, "lease-core", QDate(2021, 12, 31), desk.person);
    RetentionItem elsewhere = keptThing(desk, "lease-core", QDate(2021, 12, 31), desk.person);
    elsewhere.system = line("archief");
    must(addRetention(*desk, {elsewhere}));
    const std::vector<ErasureLine> lines = desk.proposal();
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.front().items, 2);
    QVERIFY(lineOf(lines.front()).contains(QStringLiteral("2")));
}

QTEST_GUILESS_MAIN(ErasureProposalTest)
#include "tst_erasureproposal.moc"
