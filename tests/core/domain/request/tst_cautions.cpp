// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is lawful and yet wants a second look.
#include "core/domain/request/cautions.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class CautionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cautionsAreSaid();
    void aQuestionAfterTheEndIsSaid();
    void aReceiptThatMovesIsSaid();
    void whatIsKnownOfTheDataCounts();
    void aCopyGoesAtOnce();
    void whoIsKnownIsNotAskedAgain();
    void aRefusalIsWritten();
    void yearsOlderThanTheTableAreSaid();
    void aSearchEndsBeforeTheCase();
    void whatIsLeftOpenIsSaidOnClosing();
    void whoAnswersAgainSearchesAgain();
    void whatWasAnsweredInTimeIsNotLateAgain();
    void aSearchHasSomebodyWhoSearched();
    void whoHasDiedGetsNoLetter();
};

static ShortText line(const char *words)
{
    return ShortText::from(QString::fromUtf8(words)).value();
}

static QStringList words(const std::vector<Caution> &cautions)
{
    QStringList found;
    for (const Caution &caution : cautions)
        found.append(caution.word);
    return found;
}

void CautionsTest::cautionsAreSaid()
{
    const Request request = received({Right::Access});
    const Promise fourWeeks{28, std::nullopt};
    QCOMPARE(words(cautions(request, onDay(5, happened::ExtensionTold{ExtensionGround::Number, text()}), context(400, fourWeeks))),
             QStringList{QStringLiteral("promise-broken")});
    QCOMPARE(words(cautions(request, onDay(5, happened::ExtensionTold{ExtensionGround::Number, text()}), context())), QStringList{});
    QCOMPARE(words(cautions(request, onDay(7, happened::IdentityAsked{text(), text()}), context())), QStringList{}); // five working days
    QCOMPARE(words(cautions(request, onDay(8, happened::IdentityAsked{text(), text()}), context())), QStringList{QStringLiteral("identity-asked-late")});
    QCOMPARE(words(cautions(request, onDay(31, answered(Right::Access, Outcome::Granted)), context(400, fourWeeks))),
             QStringList{QStringLiteral("answered-late-promise")});
    QCOMPARE(words(cautions(request, onDay(40, answered(Right::Access, Outcome::Granted)), context(400, fourWeeks))),
             QStringList{QStringLiteral("answered-late-law")});
    const auto refused = [](RefusalGround ground) {
        return happened::Answered{{RightDecision{Right::Access, Outcome::Refused, ground, text()}}, SentBy::Letter};
    };
    QCOMPARE(words(cautions(request, onDay(5, refused(RefusalGround::RightsOfOthers)), context())), QStringList{QStringLiteral("refused-whole")});
    QCOMPARE(words(cautions(request, onDay(5, refused(RefusalGround::Excessive)), context())), QStringList{});
    // Nobody need show a document to be spared advertising, and it stops on the day itself.
    const Request advertising = received({Right::MarketingObjection});
    QCOMPARE(words(cautions(advertising, onDay(0, happened::IdentityAsked{text(), text()}), context())), QStringList{QStringLiteral("blanket-identity")});
    QCOMPARE(words(cautions(advertising, onDay(0, answered(Right::MarketingObjection, Outcome::Granted)), context())), QStringList{});
    const std::vector<Caution> late = cautions(advertising, onDay(3, answered(Right::MarketingObjection, Outcome::Granted)), context());
    QCOMPARE(words(late), QStringList{QStringLiteral("works-at-once-late")});
    QCOMPARE(late.front().facts.value(QStringLiteral("days")), QStringLiteral("3"));
    // Logged in to the portal is enough for access; a code alone is less than advised.
    const auto check = [](IdentityLevel level, IdentityMeans means) {
        return happened::IdentityConfirmed{IdentityCheck{level, {means}, std::nullopt, std::nullopt, std::nullopt}};
    };
    QCOMPARE(words(cautions(request, onDay(0, check(IdentityLevel::Portal, IdentityMeans::Portal)), context())), QStringList{});
    QCOMPARE(words(cautions(request, onDay(0, check(IdentityLevel::OnFile, IdentityMeans::Code)), context())),
             QStringList{QStringLiteral("identity-level-low")});
    // Who writes through the portal has logged in: asking once more is too much, and the portal is enough.
    Request portal = received({Right::Access});
    portal.history = History::from({onDay(0, happened::Received{Channel::Portal, std::nullopt})}).value();
    QCOMPARE(words(cautions(portal, onDay(0, happened::IdentityAsked{text(), text()}), context())), QStringList{QStringLiteral("logged-in-identity")});
    QCOMPARE(words(cautions(portal, onDay(0, check(IdentityLevel::OnFile, IdentityMeans::Code)), context())), QStringList{});
    // A statement that wants a document from everybody is stricter than the law.
    WorkflowContext strict = context();
    strict.demand = IdentityDemand::Required;
    QCOMPARE(words(cautions(request, onDay(0, check(IdentityLevel::Portal, IdentityMeans::Portal)), strict)),
             QStringList{QStringLiteral("document-wished")});
    QCOMPARE(words(cautions(request, onDay(0, check(IdentityLevel::Shown, IdentityMeans::Shown)), strict)), QStringList{});
    const Request erasure = received({Right::Erasure});
    happened::PointSettled leftOut{QStringLiteral("recipients-told"), PointResult::NotApplicable, std::nullopt, {}};
    QCOMPARE(words(cautions(erasure, onDay(0, leftOut), context())), QStringList{QStringLiteral("recipients-left-out")});
    leftOut.note = text();
    QCOMPARE(words(cautions(erasure, onDay(0, leftOut), context())), QStringList{});
}

void CautionsTest::aQuestionAfterTheEndIsSaid()
{
    const Request request = received({Right::Access}); // 2 March, so until 2 April
    QCOMPARE(words(cautions(request, onDay(31, happened::ClockPaused{PauseGround::Specification, text()}), context())),
             QStringList{QStringLiteral("specification-asked-late")});
    QCOMPARE(words(cautions(request, onDay(32, happened::ClockPaused{PauseGround::Identity, text(), text()}), context())),
             (QStringList{QStringLiteral("identity-asked-late"), QStringLiteral("asked-after-the-end")}));
}

void CautionsTest::aReceiptThatMovesIsSaid()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(31, happened::ExtensionTold{ExtensionGround::Complexity, text()})}, context()));
    const std::vector<Caution> earlier = cautions(request, onDay(33, happened::ReceiptCorrected{day(0), day(-4), text()}), context());
    QCOMPARE(words(earlier), (QStringList{QStringLiteral("last-day-moves"), QStringLiteral("extension-now-late")}));
    QCOMPARE(earlier.front().facts.value(QStringLiteral("was")), QStringLiteral("2026-06-02"));
    QCOMPARE(earlier.front().facts.value(QStringLiteral("date")), QStringLiteral("2026-03-26"));
    QCOMPARE(words(cautions(request, onDay(33, happened::ReceiptCorrected{day(0), day(0), text()}), context())), QStringList{});
}

// What was ticked when the person was recognised decides which level was enough.
void CautionsTest::whatIsKnownOfTheDataCounts()
{
    const Request request = received({Right::Rectification}); // level 1 is enough of itself
    happened::IdentityConfirmed called = confirmed();
    QCOMPARE(words(cautions(request, onDay(0, called), context())), QStringList{});
    for (IdentityCircumstance known : {IdentityCircumstance::SpecialData, IdentityCircumstance::ContactChanged, IdentityCircumstance::SharedAddress,
                                       IdentityCircumstance::DoubtRemains}) {
        called.check.circumstances = {known};
        const std::vector<Caution> said = cautions(request, onDay(0, called), context());
        QCOMPARE(words(said), QStringList{QStringLiteral("identity-level-low")});
        QCOMPARE(said.front().facts.value(QStringLiteral("advised")), known == IdentityCircumstance::SharedAddress ? QStringLiteral("2") : QStringLiteral("3"));
    }
    called.check.outcome = IdentityOutcome::NotEstablished; // nobody relies on it
    QCOMPARE(words(cautions(request, onDay(0, called), context())), QStringList{});
}

void CautionsTest::aCopyGoesAtOnce()
{
    const Request request = received({Right::Access});
    const auto keptUntil = [&](int offset) {
        const IdentityCheck check{IdentityLevel::RedactedCopy, {IdentityMeans::Copy}, std::nullopt, ShortText::from(QStringLiteral("woont ver weg")).value(), day(offset)};
        return words(cautions(request, onDay(1, happened::IdentityConfirmed{check}), context()));
    };
    QCOMPARE(keptUntil(1), QStringList{});
    QCOMPARE(keptUntil(4), QStringList{});
    QCOMPARE(keptUntil(5), QStringList{QStringLiteral("copy-kept-long")});
    QCOMPARE(keptUntil(3900), QStringList{QStringLiteral("copy-kept-long")});
}

void CautionsTest::whoIsKnownIsNotAskedAgain()
{
    Request request = received({Right::Access});
    QVERIFY(enter(request, {onDay(2, confirmed())}, context()));
    for (const Happening &question : {Happening(happened::IdentityAsked{text(), text()}), Happening(happened::ClockPaused{PauseGround::Identity, text(), text()})}) {
        const std::vector<Caution> said = cautions(request, onDay(3, question), context());
        QCOMPARE(words(said), QStringList{QStringLiteral("identity-known-already")});
        QCOMPARE(said.front().facts.value(QStringLiteral("date")), QStringLiteral("2026-03-04"));
    }
    QCOMPARE(words(cautions(request, onDay(3, happened::ClockPaused{PauseGround::Specification, text()}), context())), QStringList{});
}

void CautionsTest::aRefusalIsWritten()
{
    Request request = received({Right::Erasure});
    happened::Answered refused = answered(Right::Erasure, Outcome::Partly, RefusalGround::LegalDuty, text());
    QCOMPARE(words(cautions(request, onDay(3, refused), context())), QStringList{});
    refused.sentBy = SentBy::Oral;
    QCOMPARE(words(cautions(request, onDay(3, refused), context())), QStringList{QStringLiteral("oral-refusal")});
    happened::Answered granted = answered(Right::Erasure, Outcome::Granted);
    granted.sentBy = SentBy::Oral;
    QCOMPARE(words(cautions(request, onDay(3, granted), context())), QStringList{QStringLiteral("oral-not-asked")});
    request.replyBy = SentBy::Oral;
    QCOMPARE(words(cautions(request, onDay(3, granted), context())), QStringList{});
}

void CautionsTest::yearsOlderThanTheTableAreSaid()
{
    const HolidayCalendar laterTable({{QDate(2027, 5, 7), QStringLiteral("decree")}}, 2028);
    const WorkflowContext old{context().rules, laterTable, day(400)};
    const Request request = received({Right::Access});
    const std::vector<Caution> said = cautions(request, onDay(1, happened::Noted{text()}), old);
    QCOMPARE(words(said), QStringList{QStringLiteral("no-decree-for-year")});
    QCOMPARE(said.front().facts.value(QStringLiteral("era")), QStringLiteral("before"));
}

void CautionsTest::aSearchEndsBeforeTheCase()
{
    const Request request = received({Right::Access}); // due 2 April
    const ShortText line = ShortText::from(QStringLiteral("Mail")).value();
    const auto asked = [&](int answerBy) { return words(cautions(request, onDay(1, happened::SearchAsked{line, line, line, day(answerBy)}), context())); };
    QCOMPARE(asked(31), QStringList{});
    QCOMPARE(asked(32), QStringList{QStringLiteral("search-after-the-end")});
    QCOMPARE(words(cautions(request, onDay(1, happened::SearchReminded{newId(), day(40)}), context())), QStringList{QStringLiteral("search-after-the-end")});
}

void CautionsTest::whatIsLeftOpenIsSaidOnClosing()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(1, confirmed())}, context()));
    for (const ChecklistPoint &point : checklistFor({Right::Erasure})) {
        if (point.word != u"erasure-backups")
            QVERIFY(enter(request, {onDay(2, happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}})}, context()));
    }
    QVERIFY(enter(request, {onDay(3, answered(Right::Erasure, Outcome::Granted))}, context()));
    const std::vector<Caution> said = cautions(request, onDay(4, happened::Closed{}), context());
    QCOMPARE(words(said), QStringList{QStringLiteral("points-left-open")});
    QCOMPARE(said.front().facts.value(QStringLiteral("points")), QStringLiteral("erasure-backups"));
    QVERIFY(enter(request, {onDay(4, happened::PointSettled{QStringLiteral("erasure-backups"), PointResult::Done, std::nullopt, {}})}, context()));
    QCOMPARE(words(cautions(request, onDay(4, happened::Closed{}), context())), QStringList{});
}

void CautionsTest::whoAnswersAgainSearchesAgain()
{
    Request request = received({Right::Access});
    QVERIFY(enter(request, {onDay(1, confirmed())}, context()));
    for (const CaseEvent &settled : settledAccess(2))
        QVERIFY(enter(request, {settled}, context()));
    const Happening granted = answered(Right::Access, Outcome::Granted);
    const auto isSaid = [&] { return words(cautions(request, onDay(6, granted), context())).contains(QStringLiteral("searched-before-reopening")); };
    QVERIFY(!isSaid());
    QVERIFY(enter(request, {onDay(3, granted), onDay(4, happened::Reopened{text()})}, context()));
    QVERIFY(isSaid());
    QVERIFY(enter(request, {onDay(5, happened::PointSettled{QStringLiteral("systems-searched"), PointResult::Done, std::nullopt, {}})}, context()));
    QVERIFY(!isSaid());
}

void CautionsTest::whatWasAnsweredInTimeIsNotLateAgain()
{
    Request request = received({Right::Erasure}); // 2 March, so until 2 April
    const Happening refused = answered(Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, text());
    QVERIFY(enter(request, {onDay(1, confirmed())}, context()));
    const auto saidOn = [&](int offset) { return words(cautions(request, onDay(offset, refused), context(400, Promise{28, std::nullopt}))); };
    QCOMPARE(saidOn(40), QStringList{QStringLiteral("answered-late-law")});
    QVERIFY(enter(request, {onDay(9, refused), onDay(12, happened::Reopened{text()})}, context()));
    QCOMPARE(saidOn(40), QStringList{});
    QCOMPARE(saidOn(30), QStringList{});
}

void CautionsTest::aSearchHasSomebodyWhoSearched()
{
    Request request = received({Right::Access});
    const CaseEvent settled = onDay(3, happened::PointSettled{QStringLiteral("systems-searched"), PointResult::Done, std::nullopt, {}});
    QCOMPARE(words(cautions(request, settled, context())), QStringList{QStringLiteral("no-search-recorded")});
    QVERIFY(enter(request, {onDay(1, happened::SearchAsked{line("Huurdersdossier"), line("Fatima Ouali"), line("naam"), day(9)})}, context()));
    QCOMPARE(words(cautions(request, settled, context())), QStringList{});
}

// A letter goes to who is alive.
void CautionsTest::whoHasDiedGetsNoLetter()
{
    Request request = received({Right::Access});
    const CaseEvent refused = onDay(3, answered(Right::Access, Outcome::Refused, RefusalGround::Deceased, text()));
    QCOMPARE(words(cautions(request, refused, context())), QStringList{QStringLiteral("deceased-without-heir")});
    request.representative = Representative{RepresentativeKind::Heir, line("C. Proef"), {}};
    QCOMPARE(words(cautions(request, refused, context())), QStringList{});
}

QTEST_APPLESS_MAIN(CautionsTest)
#include "tst_cautions.moc"
