// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Art. 19 at the desk: a case waits for everybody who got the data, and an answer names who really got them (Art. 15(1)(c)).
#include "core/casework/beginletter.h"
#include "core/casework/recordact.h"
#include "core/casework/writeletter.h"
#include "core/domain/dossier/dossierreadiness.h"
#include "core/overview/disclosurerows.h"
#include "core/overview/dossierofcase.h"
#include "core/wording/dossierparts.h"
#include "tests/support/disclosuredesk.h"
#include "tests/support/letterorders.h"

#include <QTest>

using namespace balie;

class TellRecipientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingWaitsForEveryRecipient();
    void whoKeepsTheSystemsIsToldUnlessItIsIndependent();
    void whatNeedNotBeToldHoldsNothingUp();
    void whoIsWrittenDownAfterwardsMissedTheErasure();
    void aNoticeToOneThatWasMergedCounts();
    void anUndoneNoticeIsOpenAgain();
    void anotherOrganisationsRecipientIsUnknown();
    void anAnswerNamesWhoGotTheData();
    void whoGotDataIsNamedWhereNothingIsFound();
    void theDossierNamesWhoWasTold();
};

namespace {

void settle(TestRegister &desk, RequestId request, PointNeededFor before)
{
    for (const ChecklistPoint &point : desk.dossier(request).openPoints) {
        if (point.neededFor == before || before == PointNeededFor::Close)
            must(recordAct(*desk, desk.act(request), happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}}));
    }
}

// Erasure, asked and granted; everything but the recipients is settled.
RequestId erasedCase(TestRegister &desk)
{
    const RequestId request = knownCase(desk, {Right::Erasure});
    settle(desk, request, PointNeededFor::Answer);
    must(recordAct(*desk, desk.act(request), happened::Answered{{{Right::Erasure, Outcome::Granted, {}, {}}}, SentBy::Email}));
    settle(desk, request, PointNeededFor::Close);
    return request;
}

// Something of the person of the case went to it, two days ago.
Recipient gotOf(TestRegister &desk, RequestId request, const char *name)
{
    const Recipient recipient = recipientOf(desk, name);
    Disclosure disclosure = aboutPerson(desk, recipient, desk.dossier(request).person.id);
    disclosure.on = desk.today().addDays(-2);
    disclosure.told.on = disclosure.on;
    recorded(desk, disclosure);
    return recipient;
}

happened::RecipientTold toldBy(SentBy way, const Recipient &recipient)
{
    return {recipient.id, line("zoals het heet"), NoticeOutcome::Told, way, text("Wilt u dit ook wissen?")};
}

std::optional<Error> whyNotClosed(TestRegister &desk, RequestId request)
{
    return desk.dossier(request).possible(RequestAction::Close)->whyNot;
}

QString openNames(TestRegister &desk, RequestId request)
{
    const std::optional<Error> whyNot = whyNotClosed(desk, request);
    return whyNot && whyNot->code() == ErrorCode::RecipientsOpen ? whyNot->fact(said("recipients")) : QString();
}

QString wordsOf(const SheetText &text)
{
    QStringList words;
    for (const SheetText::Line &line : text.lines())
        words += line.words;
    return words.join(u'\n');
}

} // namespace

void TellRecipientTest::closingWaitsForEveryRecipient()
{
    TestRegister desk(said("jutphaas"));
    const RequestId request = erasedCase(desk);
    const Recipient builder = gotOf(desk, request, "Bouwbedrijf De Vos");
    const Recipient bailiff = gotOf(desk, request, "Deurwaarders Van Dam");
    QCOMPARE(desk.dossier(request).recipients.size(), std::size_t(2));
    const Result<ActDone> refused = recordAct(*desk, desk.act(request), happened::Closed{});
    QCOMPARE(refused.error().code(), ErrorCode::RecipientsOpen);
    QVERIFY(refused.error().fact(said("recipients")).contains(said("Bouwbedrijf De Vos")));
    QVERIFY(refused.error().fact(said("recipients")).contains(said("Deurwaarders Van Dam")));
    QCOMPARE(openNames(desk, request), refused.error().fact(said("recipients")));
    must(recordAct(*desk, desk.act(request), toldBy(SentBy::Email, builder)));
    QCOMPARE(openNames(desk, request), said("Deurwaarders Van Dam"));
    const RecipientToTell settled = desk.dossier(request).recipients.front().notice ? desk.dossier(request).recipients.front() : desk.dossier(request).recipients.back();
    QCOMPARE(settled.notice->told.name, builder.name); // as the register calls it
    must(recordAct(*desk, desk.act(request), happened::RecipientAnswered{builder.id, text("Gewist.")}));
    must(recordAct(*desk, desk.act(request), happened::RecipientTold{bailiff.id, bailiff.name, NoticeOutcome::Impossible, {}, text("Bestaat niet meer.")}));
    QVERIFY(!whyNotClosed(desk, request));
    must(recordAct(*desk, desk.act(request), happened::Closed{}));
    QCOMPARE(desk.dossier(request).state, RequestState::Closed);
    QVERIFY(isSound(desk));
}

void TellRecipientTest::whoKeepsTheSystemsIsToldUnlessItIsIndependent()
{
    TestRegister desk(said("jutphaas"));
    const RequestId request = erasedCase(desk);
    must(addRecipientsOfStatement(*desk, *desk.organisation)); // nobody decided a role yet
    QCOMPARE(openNames(desk, request), said("leveranciers van software"));
    for (const RecipientRow &row : must(recipientRows(*desk))) {
        Recipient decided = row.recipient;
        decided.role = RoleDecision{DecidedRole::Independent, line("Anna"), desk.today()};
        must(keepRecipients(*desk, {decided}));
    }
    QVERIFY(!whyNotClosed(desk, request));
}

void TellRecipientTest::whatNeedNotBeToldHoldsNothingUp()
{
    TestRegister desk(said("jutphaas"));
    const RequestId request = knownCase(desk, {Right::Erasure});
    gotOf(desk, request, "Bouwbedrijf De Vos");
    settle(desk, request, PointNeededFor::Answer);
    must(recordAct(*desk, desk.act(request), happened::Answered{{refused}, SentBy::Email}));
    settle(desk, request, PointNeededFor::Close);
    QVERIFY(!whyNotClosed(desk, request));
    must(recordAct(*desk, desk.act(request), happened::Closed{}));
}

// Nobody knew that the data had gone there too. What goes after the erasure is another thing.
void TellRecipientTest::whoIsWrittenDownAfterwardsMissedTheErasure()
{
    TestRegister desk(said("jutphaas"));
    const RequestId request = erasedCase(desk);
    const Recipient builder = gotOf(desk, request, "Bouwbedrijf De Vos");
    must(recordAct(*desk, desk.act(request), toldBy(SentBy::Email, builder)));
    must(recordAct(*desk, desk.act(request), happened::Closed{}));
    const auto missed = [&desk](const Recipient &recipient, QDate on) {
        Disclosure disclosure = aboutPerson(desk, recipient, must(disclosureRows(*desk, {})).rows.front().disclosure.person.value());
        disclosure.on = on;
        disclosure.told.on = on;
        const auto ahead = must(lookAhead(*desk, disclosure)).cautions;
        const auto written = must(disclosureDetail(*desk, recorded(desk, disclosure).id)).cautions;
        const auto warns = [](const auto &cautions) { return std::find(cautions.begin(), cautions.end(), DisclosureCaution::ChangeNotTold) != cautions.end(); };
        if (warns(ahead) != warns(written))
            qFatal("what is said beforehand is said afterwards");
        return warns(written);
    };
    const QDate before = desk.today().addDays(-2);
    const Recipient bailiff = recipientOf(desk, "Deurwaarders Van Dam");
    QVERIFY(!missed(builder, before));
    QVERIFY(missed(bailiff, before));
    desk.goTo(desk.today().addDays(1));
    QVERIFY(!missed(recipientOf(desk, "Schilder Kok"), desk.today()));
    must(mergeRecipients(*desk, builder.id, bailiff.id));
    QVERIFY(!missed(bailiff, before)); // it is the one that was told
}

void TellRecipientTest::aNoticeToOneThatWasMergedCounts()
{
    TestRegister desk(said("jutphaas"));
    const RequestId request = erasedCase(desk);
    const Recipient twice = gotOf(desk, request, "De Vos");
    const Recipient builder = gotOf(desk, request, "Bouwbedrijf De Vos");
    must(recordAct(*desk, desk.act(request), toldBy(SentBy::Email, twice)));
    QCOMPARE(openNames(desk, request), said("Bouwbedrijf De Vos"));
    must(mergeRecipients(*desk, twice.id, builder.id));
    const RequestDossier dossier = desk.dossier(request);
    QCOMPARE(dossier.recipients.size(), std::size_t(1));
    QCOMPARE(dossier.recipients.front().recipient.id, builder.id);
    QCOMPARE(dossier.recipients.front().given.size(), std::size_t(2));
    QVERIFY(dossier.recipients.front().notice.has_value());
    QVERIFY(!whyNotClosed(desk, request));
    must(recordAct(*desk, desk.act(request), happened::RecipientAnswered{dossier.recipients.front().notice->recipient, text("Gewist.")}));
    must(recordAct(*desk, desk.act(request), happened::Closed{}));
    QVERIFY(isSound(desk));
}

void TellRecipientTest::anUndoneNoticeIsOpenAgain()
{
    TestRegister desk(said("jutphaas"));
    const RequestId request = erasedCase(desk);
    const Recipient builder = gotOf(desk, request, "Bouwbedrijf De Vos");
    const ActDone done = must(recordAct(*desk, desk.act(request), toldBy(SentBy::Letter, builder)));
    QVERIFY(!whyNotClosed(desk, request));
    must(recordAct(*desk, desk.act(request), happened::Revoked{done.event, text("Verkeerde gekozen")}));
    QCOMPARE(openNames(desk, request), said("Bouwbedrijf De Vos"));
    QCOMPARE(recordAct(*desk, desk.act(request), happened::Closed{}).error().code(), ErrorCode::RecipientsOpen);
}

void TellRecipientTest::anotherOrganisationsRecipientIsUnknown()
{
    TestRegister desk(said("jutphaas"));
    const RequestId request = erasedCase(desk);
    const Recipient nobody{.id = RecipientId::create(desk.clock.now()), .organisation = *desk.organisation, .name = line("Niemand")};
    QCOMPARE(recordAct(*desk, desk.act(request), toldBy(SentBy::Email, nobody)).error().code(), ErrorCode::RecipientUnknown);
}

// C-154/21: by name; and what the police forbid to tell stays out (UAVG 41).
void TellRecipientTest::anAnswerNamesWhoGotTheData()
{
    TestRegister desk(said("oosterpoort"));
    const RequestId request = knownCase(desk, {Right::Access});
    const Recipient builder = recipientOf(desk, "Bouwbedrijf De Vos", RecipientKind::Contractor, "partijen die het werk uitvoeren");
    Disclosure repair = aboutPerson(desk, builder, desk.dossier(request).person.id);
    repair.on = QDate(2026, 3, 3);
    repair.told.on = repair.on;
    recorded(desk, repair);
    repair.on = QDate(2026, 3, 5);
    repair.told.on = repair.on;
    recorded(desk, repair);
    Recipient mailing{.id = RecipientId::create(desk.clock.now()), .organisation = *desk.organisation, .name = line("MailChimp")};
    mailing.kind = RecipientKind::Software;
    mailing.country = must(Country::from(said("US")));
    mailing.transfer = Transfer{TransferGround::Safeguards, text("Er zijn modelcontracten van de Europese Commissie.")};
    recorded(desk, aboutPerson(desk, must(keepRecipients(*desk, {mailing})).front(), desk.dossier(request).person.id));
    Recipient systems{.id = RecipientId::create(desk.clock.now()), .organisation = *desk.organisation, .name = line("Huursysteem Voorbeeld"), .kind = RecipientKind::Software};
    systems.role = RoleDecision{DecidedRole::Processor, line("Anna"), desk.today()};
    systems.country = must(Country::from(said("GB")));
    systems.transfer = Transfer{TransferGround::Adequacy, text("Er is een adequaatheidsbesluit.")};
    systems = must(keepRecipients(*desk, {systems})).front();
    Disclosure demanded = aboutPerson(desk, recipientOf(desk, "Politie Noord-Nederland", RecipientKind::Police, "politie, justitie, Belastingdienst"), desk.dossier(request).person.id);
    demanded.purpose = DisclosurePurpose::LegalDuty;
    demanded.basis = LegalBasis::LegalObligation;
    demanded.article = said("Sv 126nd");
    demanded.demand = CompelledDemand{DemandForce::Formal, line("Politie Noord-Nederland"), line("2026-118"), line("Sv 126nd"), text("naam en adres"), line("Anna")};
    demanded.demand->ban = NoticeBan{line("Bevel van de officier van justitie"), desk.today().addMonths(1)};
    demanded.told = {ToldWhen::Not, {}, text("De officier van justitie verbiedt het")};
    recorded(desk, demanded);
    settle(desk, request, PointNeededFor::Answer);
    LetterOrder order{request, LetterKind::Answer, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    order.decisions = {{Right::Access, Outcome::Granted, {}, {}}};
    // The rest is what the descriptions of processing say, and there are none here.
    for (const QString &hole : must(writeLetter(*desk, order)).missing)
        order.byHand.insert(hole, said("Dat leggen wij u uit."));
    QVERIFY(!order.byHand.contains(said("access.recipients")) && !order.byHand.contains(said("access.transfers")));
    const QString words = textOfPdf(must(writeLetter(*desk, order)).pdf).simplified();
    QVERIFY2(words.contains(said("Bouwbedrijf De Vos")), qPrintable(words));
    for (const char *part : {"adres", "3 maart 2026", "5 maart 2026", "MailChimp (Verenigde Staten)", "modelcontracten", "Huursysteem Voorbeeld: bewaart", "Huursysteem Voorbeeld (Verenigd Koninkrijk)", "adequaatheidsbesluit"})
        QVERIFY2(words.contains(said(part)), part);
    QVERIFY2(!words.contains(said("Politie Noord")), qPrintable(words));

    desk.goTo(desk.today().addMonths(1).addDays(1)); // the day after the ban
    QVERIFY(textOfPdf(must(writeLetter(*desk, order)).pdf).simplified().contains(said("Politie Noord-Nederland")));

    systems.transfer.reset();
    must(keepRecipients(*desk, {systems}));
    LetterOrder unsaid = order;
    unsaid.byHand.remove(said("access.transfers"));
    QVERIFY(must(writeLetter(*desk, unsaid)).missing.contains(said("access.transfers"))); // on what ground?
}

// What is gone from the systems still went to somebody.
void TellRecipientTest::whoGotDataIsNamedWhereNothingIsFound()
{
    TestRegister desk(said("oosterpoort"));
    const RequestId request = knownCase(desk, {Right::Access});
    Disclosure repair = aboutPerson(desk, recipientOf(desk, "Bouwbedrijf De Vos", RecipientKind::Contractor, "partijen die het werk uitvoeren"), desk.dossier(request).person.id);
    const auto outcome = [&] {
        LetterOrder order{request, LetterKind::Answer, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
        order.decisions = {{Right::Access, Outcome::Granted, {}, {}}};
        return textOfPdf(must(writeLetter(*desk, order)).pdf).simplified();
    };
    const ActDone asked = must(recordAct(*desk, desk.act(request), happened::SearchAsked{line("Huursysteem"), line("Joost Blom"), line("naam"), desk.today().addDays(3)}));
    must(recordAct(*desk, desk.act(request), happened::SearchSigned{asked.event, SearchResult::NothingFound, line("Joost Blom"), {}}));
    must(recordAct(*desk, desk.act(request), happened::PointSettled{said("systems-searched"), PointResult::NothingFound, line("Anna"), {}}));
    settle(desk, request, PointNeededFor::Answer);
    QVERIFY(outcome().contains(said("geen gegevens over u gevonden")) && !outcome().contains(said("De Vos")));
    recorded(desk, repair);
    QVERIFY2(outcome().contains(said("geen gegevens over u gevonden")) && outcome().contains(said("Bouwbedrijf De Vos: ")), qPrintable(outcome()));
}

void TellRecipientTest::theDossierNamesWhoWasTold()
{
    TestRegister desk(said("jutphaas"));
    const RequestId request = erasedCase(desk);
    const Recipient builder = gotOf(desk, request, "Bouwbedrijf De Vos");
    const Recipient bailiff = gotOf(desk, request, "Deurwaarders Van Dam");
    const auto lacks = [&] {
        const std::vector<DossierGap> gaps = dossierGaps(must(dossierCase(*desk, request)));
        return std::any_of(gaps.begin(), gaps.end(), [](const DossierGap &gap) { return gap.what == DossierLack::RecipientsNotTold; });
    };
    QVERIFY(lacks());
    QCOMPARE(must(dossierCase(*desk, request)).untold.size(), 2);
    must(recordAct(*desk, desk.act(request), toldBy(SentBy::Email, builder)));
    must(recordAct(*desk, desk.act(request), happened::RecipientAnswered{builder.id, text("Gewist.")}));
    must(recordAct(*desk, desk.act(request), happened::RecipientTold{bailiff.id, bailiff.name, NoticeOutcome::HasNone, {}, text("Had alleen de rekening.")}));
    QVERIFY(!lacks());
    const QString words = wordsOf(recipientsText(must(dossierCase(*desk, request))));
    for (const char *part : {"Bouwbedrijf De Vos", "Gewist.", "Deurwaarders Van Dam", "Had alleen de rekening."})
        QVERIFY2(words.contains(said(part)), qPrintable(words));
    QVERIFY(words.contains(said("10 maart 2026")) || words.contains(said("10 March 2026")));
}

QTEST_MAIN(TellRecipientTest)
#include "tst_tellrecipient.moc"
