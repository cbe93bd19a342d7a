// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gathering the data of a person: who searched what, whose data stand beside it, and what the checklist makes of both.
#include "core/domain/request/othersdata.h"
#include "core/domain/request/searches.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class SearchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchIsAskedRemindedAndSignedOff();
    void oneSystemIsSearchedOnceAtATime();
    void daysOfASearchAreInOrder();
    void theCaseWaitsForTheFirstAnswer();
    void anUndoneSigningIsOpenAgain();
    void theChecklistFollowsTheSearches();
    void anAnswerWaitsForTheSearches();
    void anyAnswerWaitsForTheSearches();
    void othersAreWeighedPlaceByPlace();
    void whatStaysOutNeedsAGround_data();
    void whatStaysOutNeedsAGround();
    void theChecklistFollowsTheOthers();
};

namespace {

ShortText line(const char *words)
{
    return ShortText::from(QString::fromUtf8(words)).value();
}

CaseEvent asked(int offset, const char *system, int answerBy)
{
    return onDay(offset, happened::SearchAsked{line(system), line("Joost Blom"), line("naam en adres"), day(answerBy)});
}

CaseEvent signedOff(int offset, const CaseEvent &search, SearchResult result)
{
    return onDay(offset, happened::SearchSigned{search.id, result, line("Joost Blom"), {}});
}

CaseEvent settled(int offset, const char *point, PointResult result)
{
    return onDay(offset, happened::PointSettled{QString::fromLatin1(point), result, std::nullopt, {}});
}

CaseEvent weighed(int offset, const char *item, OthersTreatment treatment, std::optional<RefusalGround> ground, std::optional<EventId> replaces = {})
{
    const LongText weighing = treatment == OthersTreatment::Given ? LongText() : text();
    return onDay(offset, happened::OthersWeighed{line(item), line("een buurvrouw"), treatment, ground, weighing, replaces});
}

bool isOpenPoint(const Request &request, const char *word)
{
    const std::vector<ChecklistPoint> open = openPointsOf(request);
    return std::any_of(open.begin(), open.end(), [word](const ChecklistPoint &point) { return point.word == QLatin1String(word); });
}

} // namespace

void SearchesTest::aSearchIsAskedRemindedAndSignedOff()
{
    Request request = received({Right::Access});
    const CaseEvent search = asked(1, "Klantdossier", 8);
    QVERIFY(enter(request, {search, onDay(9, happened::SearchReminded{search.id, day(12)}), signedOff(11, search, SearchResult::NothingFound)}, context()));
    const std::vector<Search> searches = searchesOf(request.history);
    QCOMPARE(searches.size(), std::size_t(1));
    QCOMPARE(searches.front().askedOn, day(1));
    QCOMPARE(searches.front().remindedOn, std::vector{day(9)});
    QCOMPARE(searches.front().answerBy, day(12));
    QCOMPARE(searches.front().signedOn, day(11));
    QVERIFY(!searches.front().isOpen());
    QVERIFY(searchesOf(request.history, day(10)).front().isOpen());
    QVERIFY(searchesOf(request.history, day(0)).empty());
    QCOMPARE(codeOf(request, signedOff(12, search, SearchResult::Found), context()), ErrorCode::SearchUnknown);
    QCOMPARE(codeOf(request, onDay(12, happened::SearchReminded{search.id, day(13)}), context()), ErrorCode::SearchUnknown);
    QCOMPARE(codeOf(request, onDay(12, happened::SearchReminded{newId(), day(13)}), context()), ErrorCode::SearchUnknown);
}

void SearchesTest::oneSystemIsSearchedOnceAtATime()
{
    Request request = received({Right::Access});
    const CaseEvent first = asked(1, "Mail", 8);
    QVERIFY(enter(request, {first}, context()));
    QCOMPARE(codeOf(request, asked(2, "mail", 9), context()), ErrorCode::SearchOpen);
    QVERIFY(enter(request, {asked(2, "Telefooncentrale", 9), signedOff(3, first, SearchResult::Found), asked(4, "Mail", 9)}, context()));
    QCOMPARE(searchesOf(request.history).size(), std::size_t(3));
}

void SearchesTest::daysOfASearchAreInOrder()
{
    Request request = received({Right::Access});
    QCOMPARE(codeOf(request, asked(5, "Mail", 4), context()), ErrorCode::DateOutOfOrder);
    const CaseEvent search = asked(5, "Mail", 9);
    QVERIFY(enter(request, {search}, context()));
    QCOMPARE(codeOf(request, signedOff(4, search, SearchResult::Found), context()), ErrorCode::DateOutOfOrder);
    QCOMPARE(codeOf(request, onDay(4, happened::SearchReminded{search.id, day(9)}), context()), ErrorCode::DateOutOfOrder);
    QCOMPARE(codeOf(request, onDay(8, happened::SearchReminded{search.id, day(7)}), context()), ErrorCode::DateOutOfOrder);
    QCOMPARE(codeOf(request, onDay(8, happened::SearchReminded{search.id, QDate()}), context()), ErrorCode::NotADate);
}

void SearchesTest::theCaseWaitsForTheFirstAnswer()
{
    Request request = received({Right::Access});
    QCOMPARE(colleagueBy(request), std::nullopt);
    const CaseEvent mail = asked(1, "Mail", 8);
    const CaseEvent file = asked(1, "Klantdossier", 5);
    QVERIFY(enter(request, {mail, file}, context()));
    QCOMPARE(colleagueBy(request), day(5));
    QVERIFY(enter(request, {signedOff(4, file, SearchResult::Found)}, context()));
    QCOMPARE(colleagueBy(request), day(8));
    QVERIFY(enter(request, {onDay(9, happened::SearchReminded{mail.id, day(14)})}, context()));
    QCOMPARE(colleagueBy(request), day(14));
    QVERIFY(enter(request, {onDay(10, happened::Withdrawn{})}, context()));
    QCOMPARE(colleagueBy(request), std::nullopt);
}

void SearchesTest::anUndoneSigningIsOpenAgain()
{
    Request request = received({Right::Access});
    const CaseEvent search = asked(1, "Mail", 8);
    const CaseEvent answer = signedOff(3, search, SearchResult::NothingFound);
    QVERIFY(enter(request, {search, answer}, context()));
    QCOMPARE(codeOf(request, onDay(4, happened::Revoked{search.id, text()}), context()), ErrorCode::OthersDependOnIt);
    QVERIFY(enter(request, {onDay(4, happened::Revoked{answer.id, text()})}, context()));
    QCOMPARE(colleagueBy(request), day(8));
}

void SearchesTest::theChecklistFollowsTheSearches()
{
    Request request = received({Right::Access});
    const CaseEvent mail = asked(1, "Mail", 8);
    QVERIFY(enter(request, {mail}, context()));
    QCOMPARE(codeOf(request, settled(2, "systems-searched", PointResult::Done), context()), ErrorCode::SearchOpen);
    QVERIFY(enter(request, {signedOff(3, mail, SearchResult::NothingFound)}, context()));
    QCOMPARE(codeOf(request, settled(3, "systems-searched", PointResult::Done), context()), ErrorCode::OutcomeNotPossible); // nothing was found
    QCOMPARE(codeOf(request, settled(2, "systems-searched", PointResult::NothingFound), context()), ErrorCode::DateOutOfOrder); // nor was it known then
    QVERIFY(enter(request, {settled(3, "systems-searched", PointResult::NothingFound)}, context()));
    QVERIFY(!isOpenPoint(request, "systems-searched"));
    // Who goes on searching has not searched everything yet; and what is found then is no longer nothing.
    const CaseEvent calls = asked(4, "Telefooncentrale", 8);
    QVERIFY(enter(request, {calls}, context()));
    QVERIFY(isOpenPoint(request, "systems-searched"));
    QVERIFY(enter(request, {signedOff(5, calls, SearchResult::Found)}, context()));
    QVERIFY(isOpenPoint(request, "systems-searched"));
    QCOMPARE(codeOf(request, settled(6, "systems-searched", PointResult::NothingFound), context()), ErrorCode::OutcomeNotPossible);
    QVERIFY(enter(request, {settled(6, "systems-searched", PointResult::Done)}, context()));
    QVERIFY(!isOpenPoint(request, "systems-searched"));
}

void SearchesTest::anAnswerWaitsForTheSearches()
{
    Request request = received({Right::Access});
    QVERIFY(enter(request, {onDay(1, confirmed())}, context()));
    QVERIFY(enter(request, settledAccess(2), context()));
    const CaseEvent mail = asked(3, "Mail", 8);
    QVERIFY(enter(request, {mail}, context()));
    QCOMPARE(codeOf(request, onDay(5, answered(Right::Access, Outcome::Granted)), context()), ErrorCode::SearchOpen);
    QVERIFY(enter(request, {signedOff(6, mail, SearchResult::Found)}, context()));
    QCOMPARE(codeOf(request, onDay(6, answered(Right::Access, Outcome::Granted)), context()), ErrorCode::ChecklistOpen); // settled before
    QVERIFY(enter(request, {settled(6, "systems-searched", PointResult::Done)}, context()));
    QCOMPARE(codeOf(request, onDay(5, answered(Right::Access, Outcome::Granted)), context()), ErrorCode::DateOutOfOrder);
    QVERIFY(enter(request, {onDay(6, answered(Right::Access, Outcome::Granted))}, context()));
    QCOMPARE(codeOf(request, asked(7, "Klantdossier", 9), context()), ErrorCode::ActNotAllowedNow);
}

// Erasure has no point for it; what a colleague still searches is not erased. A refusal waits for nobody.
void SearchesTest::anyAnswerWaitsForTheSearches()
{
    Request request = received({Right::Erasure});
    const CaseEvent mail = asked(2, "Mail", 8);
    QVERIFY(enter(request, {onDay(1, confirmed()), mail}, context()));
    QCOMPARE(codeOf(request, onDay(5, answered(Right::Erasure, Outcome::Granted)), context()), ErrorCode::SearchOpen);
    QVERIFY(enter(request, {onDay(5, answered(Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, text()))}, context()));
    QVERIFY(enter(request, {signedOff(6, mail, SearchResult::Found)}, context())); // it still comes in
}

void SearchesTest::othersAreWeighedPlaceByPlace()
{
    Request request = received({Right::Access});
    const CaseEvent report = weighed(2, "Melding van 3 maart", OthersTreatment::BlackedOut, RefusalGround::RightsOfOthers);
    const CaseEvent lease = weighed(3, "Huurcontract", OthersTreatment::Given, std::nullopt);
    QVERIFY(enter(request, {report, lease}, context()));
    const CaseEvent again = weighed(4, "Melding van 3 maart", OthersTreatment::Withheld, RefusalGround::StatutoryRestriction, report.id);
    QVERIFY(enter(request, {again}, context()));
    const std::vector<OthersPlace> places = othersIn(request.history);
    QCOMPARE(places.size(), std::size_t(2));
    QCOMPARE(places.front().id, again.id); // in its old place
    QCOMPARE(places.front().weighed.treatment, OthersTreatment::Withheld);
    QCOMPARE(othersIn(request.history, day(2)).size(), std::size_t(1));
    // Of what was weighed again the last weighing alone can be replaced.
    QCOMPARE(codeOf(request, weighed(5, "Melding", OthersTreatment::Given, std::nullopt, report.id), context()), ErrorCode::EventUnknown);
    QCOMPARE(codeOf(request, weighed(5, "huurcontract", OthersTreatment::Given, std::nullopt), context()), ErrorCode::SaidTwice);
    QCOMPARE(codeOf(request, onDay(5, happened::Revoked{report.id, text()}), context()), ErrorCode::OthersDependOnIt);
    QVERIFY(enter(request, {onDay(5, happened::Revoked{again.id, text()})}, context()));
    QCOMPARE(othersIn(request.history).front().weighed.treatment, OthersTreatment::BlackedOut);
}

void SearchesTest::whatStaysOutNeedsAGround_data()
{
    QTest::addColumn<OthersTreatment>("treatment");
    QTest::addColumn<std::optional<RefusalGround>>("ground");
    QTest::addColumn<ErrorCode>("code");
    const std::optional<RefusalGround> none;
    QTest::newRow("blacked out, no ground") << OthersTreatment::BlackedOut << none << ErrorCode::RefusalNeedsGround;
    QTest::newRow("left out, no ground") << OthersTreatment::Withheld << none << ErrorCode::RefusalNeedsGround;
    QTest::newRow("given with a ground") << OthersTreatment::Given << std::optional(RefusalGround::RightsOfOthers) << ErrorCode::GroundDoesNotFit;
    QTest::newRow("a ground of another right") << OthersTreatment::Withheld << std::optional(RefusalGround::LegalDuty) << ErrorCode::GroundDoesNotFit;
    QTest::newRow("UAVG 41") << OthersTreatment::Withheld << std::optional(RefusalGround::StatutoryRestriction) << ErrorCode::Cancelled;
}

void SearchesTest::whatStaysOutNeedsAGround()
{
    QFETCH(OthersTreatment, treatment);
    QFETCH(std::optional<RefusalGround>, ground);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeOf(received({Right::Access}), weighed(2, "Melding", treatment, ground), context()), code);
}

void SearchesTest::theChecklistFollowsTheOthers()
{
    const happened::OthersWeighed silent{line("Melding"), line("buur"), OthersTreatment::Withheld, RefusalGround::RightsOfOthers, {}, {}};
    QCOMPARE(codeOf(received({Right::Access}), onDay(2, silent), context()), ErrorCode::RefusalNeedsWeighing);
    Request request = received({Right::Access});
    QVERIFY(enter(request, {settled(1, "third-persons", PointResult::NotApplicable)}, context()));
    QVERIFY(!isOpenPoint(request, "third-persons"));
    QVERIFY(enter(request, {weighed(2, "Melding", OthersTreatment::BlackedOut, RefusalGround::RightsOfOthers)}, context()));
    QVERIFY(isOpenPoint(request, "third-persons"));
    QCOMPARE(codeOf(request, settled(3, "third-persons", PointResult::NothingFound), context()), ErrorCode::OutcomeNotPossible);
    QVERIFY(enter(request, {settled(3, "third-persons", PointResult::Done)}, context()));
    QVERIFY(!isOpenPoint(request, "third-persons"));
}

QTEST_GUILESS_MAIN(SearchesTest)
#include "tst_searches.moc"
