// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What colleagues find, and what the organisation does with data: on the list of today, and in the answer.
#include "core/casework/keepprocessing.h"
#include "core/casework/recordact.h"
#include "core/overview/checkregister.h"
#include "core/overview/lettercontent.h"
#include "core/overview/worklist.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

class GatheringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseWaitsForAColleagueUntilTheDay();
    void aReminderGivesAnotherDay();
    void descriptionsAreKeptAllOrNone();
    void aChangedDescriptionKeepsItsPlace();
    void anAnswerTellsWhatWasKnownThen();
    void theAnswerTellsWhatWasNamed();
    void whatNoDescriptionSaysIsSaidAsWell();
    void whatADescriptionTellsIsNotAbsent();
    void theHistorySaysWhatAnEventGoesOnWith();
    void othersAreCountedAndNeverNamed();
    void whoTakesDataAlongHearsOfOthersToo();
};

namespace {

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

ActDone ask(TestRegister &desk, RequestId request, QDate answerBy)
{
    return must(recordAct(*desk, desk.act(request), happened::SearchAsked{line("Mail"), line("Joost Blom"), line("naam en adres"), answerBy}));
}

Processing description(TestRegister &desk, const char *name)
{
    Processing processing{ProcessingId::create(Instant::fromMSecs(0)), *desk.organisation, line(name)};
    processing.purpose = text("Uw woning verhuren.");
    processing.categories = text("Naam, adres, huur");
    processing.period = text("Twee jaar na het einde van de huur");
    return processing;
}

const LetterMeaning granted{{{Right::Access, Outcome::Granted, {}, {}}}, {}};

LetterFields accessFields(TestRegister &desk, RequestId request)
{
    const LetterFields fields = must(letterFields(*desk, desk.dossier(request), LetterKind::Answer, LetterWords(Language::Dutch), granted, desk.today()));
    return fields.lists.value(QStringLiteral("decision")).front();
}

QString said(const LetterFields &fields, const char *name)
{
    return fields.texts.value(QString::fromLatin1(name));
}

} // namespace

void GatheringTest::aCaseWaitsForAColleagueUntilTheDay()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    const ActDone asked = ask(desk, request, desk.today().addDays(3));
    QCOMPARE(groupOf(desk, request), WorkGroup::WaitingColleague);
    desk.goTo(desk.today().addDays(3));
    QCOMPARE(groupOf(desk, request), WorkGroup::WaitingColleague); // until the end of that day
    desk.goTo(desk.today().addDays(1));
    QCOMPARE(groupOf(desk, request), WorkGroup::Today);
    QCOMPARE(desk.dossier(request).nextStep, RequestAction::RemindSearch);
    QCOMPARE(desk.dossier(request).urgency, Urgency::Today);
    must(recordAct(*desk, desk.act(request), happened::SearchSigned{asked.event, SearchResult::NothingFound, line("Joost Blom"), {}}));
    QCOMPARE(groupOf(desk, request), WorkGroup::Later);
    QVERIFY(desk.dossier(request).nextStep != RequestAction::RemindSearch);
    QVERIFY(must(checkRegister(*desk)).problems.empty());
}

void GatheringTest::aReminderGivesAnotherDay()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    const ActDone asked = ask(desk, request, desk.today());
    desk.goTo(desk.today().addDays(2));
    QCOMPARE(groupOf(desk, request), WorkGroup::Today);
    must(recordAct(*desk, desk.act(request), happened::SearchReminded{asked.event, desk.today().addDays(5)}));
    QCOMPARE(groupOf(desk, request), WorkGroup::WaitingColleague);
    QVERIFY(must(checkRegister(*desk)).problems.empty());
}

void GatheringTest::descriptionsAreKeptAllOrNone()
{
    TestRegister desk;
    Processing second = description(desk, "Overlast");
    second.period = LongText();
    const auto refused = keepProcessings(*desk, {description(desk, "Verhuur"), second});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ErrorCode::Empty);
    QCOMPARE(refused.error().fact(QStringLiteral("description")), QStringLiteral("Overlast"));
    QVERIFY(desk.dossier(desk.receive()).processings.empty());
    must(keepProcessings(*desk, {description(desk, "Verhuur"), description(desk, "Overlast")}));
    QCOMPARE(desk.dossier(desk.receive("Fatma Demir")).processings.size(), std::size_t(2));
    QCOMPARE(keepProcessings(*desk, {description(desk, "verhuur")}).error().code(), ErrorCode::ProcessingExists);
    Processing withNumber = description(desk, "Inkomen");
    withNumber.source = text("BSN 111222333");
    QCOMPARE(keepProcessings(*desk, {withNumber}).error().code(), ErrorCode::HoldsForbiddenNumber);
}

void GatheringTest::aChangedDescriptionKeepsItsPlace()
{
    TestRegister desk;
    const Processing kept = must(keepProcessings(*desk, {description(desk, "Verhuur")})).front();
    Processing changed = kept;
    changed.recipients = text("Aannemer");
    changed.ended = QDate(2026, 1, 1);
    QCOMPARE(must(keepProcessings(*desk, {changed})).front().revision, kept.revision + 1);
    QCOMPARE(keepProcessings(*desk, {changed}).error().code(), ErrorCode::Conflict); // read before the change
    const Processing stored = desk.dossier(desk.receive()).processings.front();
    QCOMPARE(stored.id, kept.id);
    QCOMPARE(stored.recipients, text("Aannemer"));
    QCOMPARE(stored.ended, std::optional(QDate(2026, 1, 1)));
}

void GatheringTest::anAnswerTellsWhatWasKnownThen()
{
    TestRegister desk;
    const Processing kept = must(keepProcessings(*desk, {description(desk, "Nieuwsbrief")})).front();
    const RequestId request = desk.receive("Jan van der Horst", {Right::MarketingObjection});
    must(recordAct(*desk, desk.act(request), happened::ProcessingNamed{{kept.id}}));
    must(recordAct(*desk, desk.act(request), happened::Answered{{{Right::MarketingObjection, Outcome::Granted, {}, {}}}, SentBy::Letter}));
    desk.goTo(desk.today().addDays(1));
    Processing changed = kept;
    changed.period = text("Heel anders");
    must(keepProcessings(*desk, {changed}));
    QCOMPARE(desk.dossier(request).namedProcessings().front().period, kept.period);
    QCOMPARE(desk.dossier(desk.receive("Fatma Demir")).processings.front().period, changed.period);
}

void GatheringTest::theAnswerTellsWhatWasNamed()
{
    TestRegister desk;
    Processing lease = description(desk, "Verhuur");
    lease.recipients = text("Aannemer Steen, voor reparaties");
    lease.transfers = text("Verenigde Staten, onder modelcontracten");
    Processing nuisance = description(desk, "Overlast");
    nuisance.purpose = text("Overlast oplossen");
    nuisance.basis = LegalBasis::LegitimateInterests;
    nuisance.basisWords = text("veilig wonen");
    nuisance.source = text("Van omwonenden");
    const std::vector<Processing> kept = must(keepProcessings(*desk, {lease, nuisance, description(desk, "Nieuwsbrief")}));
    const RequestId request = desk.receive();
    QVERIFY(said(accessFields(desk, request), "access.purposes").isEmpty());
    must(recordAct(*desk, desk.act(request), happened::ProcessingNamed{{kept[0].id, kept[1].id}}));
    const LetterFields fields = accessFields(desk, request);
    const QStringList purposes = said(fields, "access.purposes").split(u'\n');
    QCOMPARE(purposes.size(), 2);
    QVERIFY(purposes.contains(QStringLiteral("Uw woning verhuren (nodig voor de overeenkomst met u).")));
    QVERIFY(purposes.contains(QStringLiteral("Overlast oplossen (ons gerechtvaardigd belang: veilig wonen).")));
    QCOMPARE(said(fields, "access.categories"), QStringLiteral("Naam, adres, huur"));
    // What they say differently stands behind their names; what one does not say, it says as well.
    QCOMPARE(said(fields, "access.recipients"), QStringLiteral("Overlast: Niemand buiten onze organisatie.\nVerhuur: Aannemer Steen, voor reparaties"));
    QCOMPARE(said(fields, "access.source"), QStringLiteral("Overlast: Van omwonenden\nVerhuur: Van uzelf."));
    QCOMPARE(said(fields, "access.transfers"), QStringLiteral("Overlast: Nee.\nVerhuur: Verenigde Staten, onder modelcontracten"));
    // They are written in Dutch.
    const LetterFields english = must(letterFields(*desk, desk.dossier(request), LetterKind::Answer, LetterWords(Language::English), granted, desk.today()));
    QVERIFY(said(english.lists.value(QStringLiteral("decision")).front(), "access.purposes").isEmpty());
    const Processing unknown = description(desk, "Elders");
    QCOMPARE(recordAct(*desk, desk.act(request), happened::ProcessingNamed{{unknown.id}}).error().code(), ErrorCode::ProcessingUnknown);
}

void GatheringTest::whatNoDescriptionSaysIsSaidAsWell()
{
    TestRegister desk;
    const std::vector<Processing> kept = must(keepProcessings(*desk, {description(desk, "Verhuur")}));
    const RequestId request = desk.receive();
    must(recordAct(*desk, desk.act(request), happened::ProcessingNamed{{kept[0].id}}));
    const LetterFields fields = accessFields(desk, request);
    QCOMPARE(said(fields, "access.recipients"), QStringLiteral("Niemand buiten onze organisatie."));
    QCOMPARE(said(fields, "access.source"), QStringLiteral("Van uzelf."));
    QCOMPARE(said(fields, "access.automated"), QStringLiteral("Nee. Er beslist altijd een mens."));
    QCOMPARE(said(fields, "access.transfers"), QStringLiteral("Nee."));
}

// Art. 15(1)(g): the letter tells the source, so the case cannot say that there is none.
void GatheringTest::whatADescriptionTellsIsNotAbsent()
{
    TestRegister desk;
    Processing nuisance = description(desk, "Overlast");
    nuisance.source = text("Van omwonenden");
    const std::vector<Processing> kept = must(keepProcessings(*desk, {nuisance, description(desk, "Verhuur")}));
    const RequestId request = desk.receive();
    const happened::PointSettled absent{QStringLiteral("access-g-source"), PointResult::NotApplicable, std::nullopt, {}};
    const auto isOpen = [&] {
        const std::vector<ChecklistPoint> open = desk.dossier(request).openPoints;
        return std::any_of(open.begin(), open.end(), [&](const ChecklistPoint &point) { return point.word == absent.point; });
    };
    must(recordAct(*desk, desk.act(request), happened::ProcessingNamed{{kept[1].id}})); // tells nothing of a source
    must(recordAct(*desk, desk.act(request), absent));
    QVERIFY(!isOpen());
    must(recordAct(*desk, desk.act(request), happened::ProcessingNamed{{kept[0].id, kept[1].id}}));
    QVERIFY(isOpen());
    const auto refused = recordAct(*desk, desk.act(request), absent);
    QCOMPARE(refused.error().code(), ErrorCode::OutcomeNotPossible);
    QCOMPARE(refused.error().fact(QStringLiteral("reason")), QStringLiteral("described"));
    must(recordAct(*desk, desk.act(request), happened::PointSettled{absent.point, PointResult::Done, std::nullopt, {}}));
    QVERIFY(!isOpen());
}

void GatheringTest::theHistorySaysWhatAnEventGoesOnWith()
{
    TestRegister desk;
    const std::vector<Processing> kept = must(keepProcessings(*desk, {description(desk, "Verhuur"), description(desk, "Overlast")}));
    const RequestId request = desk.receive();
    const ActDone asked = ask(desk, request, desk.today().addDays(3));
    must(recordAct(*desk, desk.act(request), happened::SearchReminded{asked.event, desk.today().addDays(5)}));
    must(recordAct(*desk, desk.act(request), happened::SearchSigned{asked.event, SearchResult::Found, line("Joost Blom"), {}}));
    must(recordAct(*desk, desk.act(request), happened::ProcessingNamed{{kept[0].id, kept[1].id}}));
    QStringList about;
    for (const DossierEvent &event : desk.dossier(request).events)
        about.append(event.about);
    QCOMPARE(about, (QStringList{QString(), QString(), QStringLiteral("Mail"), QStringLiteral("Mail"), QStringLiteral("Overlast, Verhuur")}));
}

void GatheringTest::othersAreCountedAndNeverNamed()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    const auto weigh = [&](const char *item, OthersTreatment treatment, std::optional<RefusalGround> ground) {
        must(recordAct(*desk, desk.act(request), happened::OthersWeighed{line(item), line("buurvrouw Jansen"), treatment, ground, text("zij vroeg erom"), {}}));
    };
    weigh("Huurcontract", OthersTreatment::Given, std::nullopt);
    QVERIFY(!accessFields(desk, request).conditions.contains(QStringLiteral("access.hasOthers")));
    weigh("Melding A", OthersTreatment::BlackedOut, RefusalGround::RightsOfOthers);
    weigh("Melding B", OthersTreatment::BlackedOut, RefusalGround::RightsOfOthers);
    weigh("Brief", OthersTreatment::Withheld, RefusalGround::RightsOfOthers);
    const LetterFields fields = accessFields(desk, request);
    QVERIFY(fields.conditions.contains(QStringLiteral("access.hasOthers")));
    const QString others = said(fields, "access.others");
    QVERIFY2(others.startsWith(QStringLiteral("2 keer onleesbaar gemaakt, 1 keer weggelaten.")), qPrintable(others));
    QVERIFY(others.contains(QStringLiteral("artikel 15 lid 4 AVG")));
    QVERIFY(!others.contains(QStringLiteral("Jansen")) && !others.contains(QStringLiteral("Melding")));
}

// Art. 20(4), and why: Art. 12(4).
void GatheringTest::whoTakesDataAlongHearsOfOthersToo()
{
    TestRegister desk;
    const RequestId request = desk.receive("Jan van der Horst", {Right::Portability});
    must(recordAct(*desk, desk.act(request), happened::OthersWeighed{line("Contactpersoon"), line("zijn dochter"), OthersTreatment::Withheld, RefusalGround::RightsOfOthers, text("haar eigen gegevens"), {}}));
    const LetterMeaning meant{{{Right::Portability, Outcome::Partly, RefusalGround::RightsOfOthers, text("weging")}}, {}};
    const LetterFields fields = must(letterFields(*desk, desk.dossier(request), LetterKind::Answer, LetterWords(Language::Dutch), meant, desk.today()));
    const QString others = said(fields.lists.value(QStringLiteral("decision")).front(), "access.others");
    QVERIFY2(others.startsWith(QStringLiteral("1 keer weggelaten.")) && others.contains(QStringLiteral("artikel 20 lid 4 AVG")), qPrintable(others));
}

QTEST_GUILESS_MAIN(GatheringTest)
#include "tst_gathering.moc"
