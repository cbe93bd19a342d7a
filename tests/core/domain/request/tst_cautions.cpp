// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is lawful and yet wants a second look.
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
};

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
    QCOMPARE(words(cautions(request, onDay(7, happened::IdentityAsked{}), context())), QStringList{}); // five working days
    QCOMPARE(words(cautions(request, onDay(8, happened::IdentityAsked{}), context())), QStringList{QStringLiteral("identity-asked-late")});
    QCOMPARE(words(cautions(request, onDay(31, answered(Right::Access, Outcome::Granted)), context(400, fourWeeks))),
             QStringList{QStringLiteral("answered-late-promise")});
    QCOMPARE(words(cautions(request, onDay(40, answered(Right::Access, Outcome::Granted)), context(400, fourWeeks))),
             QStringList{QStringLiteral("answered-late-law")});
    // Nobody need show a document to be spared advertising, and it stops on the day itself.
    const Request advertising = received({Right::MarketingObjection});
    QCOMPARE(words(cautions(advertising, onDay(0, happened::IdentityAsked{}), context())), QStringList{QStringLiteral("blanket-identity")});
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
    QCOMPARE(words(cautions(portal, onDay(0, happened::IdentityAsked{}), context())), QStringList{QStringLiteral("logged-in-identity")});
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
    QCOMPARE(words(cautions(request, onDay(32, happened::ClockPaused{PauseGround::Identity, text()}), context())),
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

QTEST_APPLESS_MAIN(CautionsTest)
#include "tst_cautions.moc"
