// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter from its first words until it is sent: what is kept, what is refused, and the act that sending proves.
#include "core/casework/answerrequest.h"
#include "core/casework/beginletter.h"
#include "core/casework/correctreceipt.h"
#include "core/casework/finishletter.h"
#include "core/casework/giveletter.h"
#include "core/casework/revokeevent.h"
#include "core/casework/saveletter.h"
#include "core/casework/sendletter.h"
#include "core/domain/request/expectedreply.h"
#include "core/overview/auditrows.h"
#include "core/overview/checkregister.h"
#include "core/overview/letterrows.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/wording/language.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/letterorders.h"
#include "tests/support/olderregister.h"

#include <QCryptographicHash>
#include <QTest>

using namespace balie;

class SendLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void everyLetterProvesItsAct_data();
    void everyLetterProvesItsAct();
    void whatStandsIsNotRecordedTwice();
    void anOpenHoleIsNamed();
    void aLetterAgainstTheCaseIsFilledAnew();
    void anEditedRefusalKeepsItsRemedies();
    void aFinalLetterNeverChanges();
    void theActMustBeLawfulOnItsDay();
    void undoingTheActLeavesTheLetterSent();
    void noNumberGetsIn();
    void theLogHasNoWordOfIt();
    void keptAndSentAtOnceOrNotAtAll();
    void theWayFollowsWhatWasGivenOut();
    void aDraftCanBeThrownAway();
    void anOlderRegisterGetsItsLetters();
};

namespace {

CaseLetter finished(TestRegister &reg, const LetterOrder &order)
{
    const CaseLetter letter = must(beginLetter(*reg, order));
    must(finishLetter(*reg, letter.id, letter.revision));
    return must(openLetter(*reg, letter.id)).letter;
}

std::size_t events(TestRegister &reg, RequestId request)
{
    return reg.dossier(request).events.size();
}

template <typename T>
QString problem(const Result<T> &result)
{
    if (result)
        return {};
    const Error &error = result.error();
    return QString(toWord(error.code()) + u' ' + error.fact(said("names")) + error.fact(said("need")) + error.fact(said("reason"))).trimmed();
}

} // namespace

void SendLetterTest::everyLetterProvesItsAct_data()
{
    QTest::addColumn<LetterKind>("kind");
    QTest::addColumn<QString>("event");
    QTest::newRow("receipt") << LetterKind::Receipt << "acknowledged";
    QTest::newRow("who is it") << LetterKind::AskIdentity << "identity-asked";
    QTest::newRow("which data") << LetterKind::AskSpecification << "clock-paused";
    QTest::newRow("more time") << LetterKind::Extension << "extension-told";
    QTest::newRow("no") << LetterKind::Refusal << "answered";
}

void SendLetterTest::everyLetterProvesItsAct()
{
    QFETCH(LetterKind, kind);
    TestRegister reg;
    const LetterOrder order = orderOf(reg, kind);
    const CaseLetter letter = finished(reg, order);
    const std::size_t before = events(reg, order.request);
    QVERIFY(letter.final && letter.final->pages == 1 && !letter.dispatch);
    const QByteArray paper = must(letterPaper(*reg, letter.id));
    QCOMPARE(QCryptographicHash::hash(paper, QCryptographicHash::Sha256), letter.final->sha256);

    reg.goTo(reg.today().addDays(1));
    const SentLetter sent = must(sendLetter(*reg, letter.id, reg.today(), SentBy::Portal));
    const RequestDossier dossier = reg.dossier(order.request);
    QCOMPARE(dossier.events.size(), before + (kind == LetterKind::Refusal ? 2 : 1)); // it names both ways on
    const CaseEvent &event = dossier.events.at(before).event;
    QTEST(kindWord(event.what), "event");
    QCOMPARE(event.on, reg.today());
    QCOMPARE(sent.act->event, event.id);
    const CaseLetters letters = must(caseLetters(*reg, order.request));
    QCOMPARE(letters.rows.front().letter.dispatch->event, event.id);
    QCOMPARE(letters.rows.front().letter.dispatch->way, SentBy::Portal);
    if (const auto *told = std::get_if<happened::ExtensionTold>(&event.what))
        QVERIFY(told->ground == ExtensionGround::Number && told->reason == text("Drie archieven."));
    if (const auto *asked = std::get_if<happened::IdentityAsked>(&event.what))
        QVERIFY(asked->asked == text("Bel ons.") && asked->doubt == text("Het adres is nieuw."));
    if (const auto *answer = std::get_if<happened::Answered>(&event.what))
        QVERIFY(answer->sentBy == SentBy::Portal && answer->decisions == std::vector{refused});
    QCOMPARE(problem(sendLetter(*reg, letter.id, reg.today(), SentBy::Letter)), said("letter-is-sent"));
    QVERIFY(must(checkRegister(*reg)).problems.empty());
}

void SendLetterTest::whatStandsIsNotRecordedTwice()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Refusal);
    const CaseLetter letter = finished(reg, order);
    must(answerRequest(*reg, reg.act(order.request), {{refused}, SentBy::Oral}));
    const std::size_t before = events(reg, order.request);
    QVERIFY(!must(sendLetter(*reg, letter.id, reg.today(), SentBy::Letter)).act);
    QCOMPARE(events(reg, order.request), before + 1); // that the ways on were named is new
    QVERIFY(must(caseLetters(*reg, order.request)).rows.front().letter.dispatch);
}

void SendLetterTest::anOpenHoleIsNamed()
{
    TestRegister reg;
    LetterOrder order = orderOf(reg, LetterKind::AskIdentity);
    order.byHand.remove(said("identity.doubt"));
    const CaseLetter letter = must(beginLetter(*reg, order));
    QCOMPARE(problem(finishLetter(*reg, letter.id, letter.revision)), said("letter-has-holes identity.doubt"));
    // Written over by hand, the register still would not know why.
    OpenLetter open = must(openLetter(*reg, letter.id));
    LetterEdit edit{letter.id, letter.revision, open.draft.text, open.draft.byHand};
    edit.text.body = open.draft.text.body.with(said("[[identity.doubt]]"), said("Zomaar."));
    SavedLetter saved = must(saveLetter(*reg, edit));
    QCOMPARE(problem(finishLetter(*reg, letter.id, saved.revision)), said("letter-has-holes identity.doubt"));
    edit.byHand.insert(said("identity.doubt"), said("Het adres is nieuw."));
    edit.revision = saved.revision;
    saved = must(saveLetter(*reg, edit));
    QCOMPARE(problem(finishLetter(*reg, letter.id, saved.revision)), said("letter-lacks identity.doubtsaid"));
    edit.text.body = open.draft.text.body.with(said("[[identity.doubt]]"), said("Het adres is nieuw."));
    edit.revision = saved.revision;
    saved = must(saveLetter(*reg, edit));
    QCOMPARE(problem(finishLetter(*reg, letter.id, letter.revision)), said("conflict")); // of what was opened first
    must(finishLetter(*reg, letter.id, saved.revision));
    QCOMPARE(problem(saveLetter(*reg, edit)), said("letter-is-final"));
}

void SendLetterTest::aLetterAgainstTheCaseIsFilledAnew()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Receipt);
    const CaseLetter draft = must(beginLetter(*reg, order));
    const CaseLetter final = finished(reg, order);
    LetterEdit edit{draft.id, draft.revision, must(openLetter(*reg, draft.id)).draft.text, order.byHand};
    edit.text.body = edit.text.body.with(said("Uw verzoek kost u niets."), said("U hoeft niets te betalen."));
    const int revision = must(saveLetter(*reg, edit)).revision;
    reg.goTo(reg.today().addDays(2));
    must(correctReceipt(*reg, reg.act(order.request), {QDate(2026, 3, 10), QDate(2026, 3, 9), text("Het lag er al een dag.")}));
    const QString refusal = problem(finishLetter(*reg, draft.id, revision));
    QVERIFY2(refusal.startsWith(said("letter-outdated ")) && refusal.contains(said("case.receivedOn")) && refusal.contains(said("case.dueOn")), qPrintable(refusal));
    QVERIFY(problem(sendLetter(*reg, final.id, reg.today(), SentBy::Letter)).startsWith(said("letter-outdated ")));
    const SavedLetter renewed = must(renewLetter(*reg, draft.id));
    const QString words = renewed.text.body.words();
    QVERIFY2(words.contains(said("Op maandag 9 maart 2026")) && words.contains(said("U hoeft niets te betalen.")), qPrintable(words)); // her own words stay
    must(finishLetter(*reg, draft.id, renewed.revision));
}

void SendLetterTest::anEditedRefusalKeepsItsRemedies()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Refusal);
    const CaseLetter letter = must(beginLetter(*reg, order));
    const LetterText whole = must(openLetter(*reg, letter.id)).draft.text;
    LetterEdit edit{letter.id, letter.revision, whole, order.byHand};
    edit.text.body = whole.body.with(said("rechtbank"), said("burgemeester"));
    SavedLetter saved = must(saveLetter(*reg, edit));
    QCOMPARE(problem(finishLetter(*reg, letter.id, saved.revision)), said("letter-lacks court"));
    edit = {letter.id, saved.revision, whole, order.byHand};
    edit.text.body = whole.body.with(said("Autoriteit Persoonsgegevens"), said("overheid"));
    saved = must(saveLetter(*reg, edit));
    QCOMPARE(problem(finishLetter(*reg, letter.id, saved.revision)), said("letter-lacks authority"));
    must(saveLetter(*reg, {letter.id, saved.revision, whole, order.byHand}));
    must(finishLetter(*reg, letter.id, saved.revision + 1));
}

void SendLetterTest::aFinalLetterNeverChanges()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Receipt);
    const CaseLetter letter = finished(reg, order);
    must(sendLetter(*reg, letter.id, reg.today(), SentBy::Letter));
    for (const QString &refused : {problem(finishLetter(*reg, letter.id, letter.revision)), problem(discardLetter(*reg, letter.id))})
        QCOMPARE(refused, said("letter-is-final"));
    for (const char *sql : {"UPDATE letter SET subject = 'x'", "UPDATE letter_final SET day = '2026-01-01'", "UPDATE letter_paper SET pdf = x'00'",
                            "UPDATE letter_dispatch SET on_day = '2026-01-01'", "DELETE FROM letter_dispatch", "DELETE FROM letter_paper", "DELETE FROM letter_final",
                            "DELETE FROM letter"}) {
        UnitOfWork unit = must(UnitOfWork::begin(*reg, Permission::Act));
        QVERIFY2(!unit.transaction().change(said(sql)), sql);
    }
    QVERIFY(textOfPdf(must(letterPaper(*reg, letter.id))).contains(said("Wietske")));
}

void SendLetterTest::theActMustBeLawfulOnItsDay()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Extension);
    const CaseLetter letter = finished(reg, order);
    QCOMPARE(problem(sendLetter(*reg, letter.id, reg.today().addDays(1), SentBy::Letter)), said("date-in-future"));
    QCOMPARE(problem(sendLetter(*reg, letter.id, reg.today().addDays(-1), SentBy::Letter)), said("date-out-of-order"));
    reg.goTo(QDate(2026, 5, 4)); // it lay on a desk
    QCOMPARE(problem(sendLetter(*reg, letter.id, reg.today(), SentBy::Letter)), said("extension-too-late"));
    QVERIFY(!must(openLetter(*reg, letter.id)).letter.dispatch);
    const CaseLetter draft = must(beginLetter(*reg, orderOf(reg, LetterKind::Receipt)));
    QCOMPARE(problem(sendLetter(*reg, draft.id, reg.today(), SentBy::Letter)), said("letter-not-final"));
}

void SendLetterTest::undoingTheActLeavesTheLetterSent()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Receipt);
    const CaseLetter letter = finished(reg, order);
    const SentLetter sent = must(sendLetter(*reg, letter.id, reg.today(), SentBy::Email));
    must(revokeEvent(*reg, reg.act(order.request), {sent.act->event, text("Verkeerde dag")}));
    const LetterRow row = must(caseLetters(*reg, order.request)).rows.front();
    QVERIFY(row.undone && row.letter.dispatch);
}

void SendLetterTest::noNumberGetsIn()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Receipt);
    const CaseLetter letter = must(beginLetter(*reg, order));
    LetterEdit edit{letter.id, letter.revision, must(openLetter(*reg, letter.id)).draft.text, order.byHand};
    edit.text.body = must(LetterBody::from(said("<div><p>Uw bsn is 111222333.</p></div>")));
    const SavedLetter saved = must(saveLetter(*reg, edit));
    QVERIFY(saved.masked && !saved.text.words().contains(said("111222333")));
    edit.revision = saved.revision;
    edit.text.body = must(LetterBody::from(said("<div><p>Uw bsn is 111<strong>222</strong>333.</p></div>")));
    QCOMPARE(toWord(codeOf(saveLetter(*reg, edit).error())), said("holds-forbidden-number"));
}

void SendLetterTest::theLogHasNoWordOfIt()
{
    TestRegister reg;
    const CaseLetter letter = finished(reg, orderOf(reg, LetterKind::Receipt));
    const std::size_t before = must(auditRows(*reg, {})).size();
    must(sendLetter(*reg, letter.id, reg.today(), SentBy::Letter));
    const std::vector<AuditRow> rows = must(auditRows(*reg, {}));
    QCOMPARE(rows.size(), before + 2); // the letter, and the act that it proves
    for (const AuditRow &row : rows) {
        if (row.object == letter.id.toString())
            QVERIFY2(!row.content.contains(said("Wietske")) && !row.content.contains(said("Anna")), qPrintable(row.content));
    }
}

void SendLetterTest::keptAndSentAtOnceOrNotAtAll()
{
    TestRegister reg;
    LetterOrder order = orderOf(reg, LetterKind::Receipt);
    const std::size_t before = events(reg, order.request);
    const std::size_t logged = must(auditRows(*reg, {})).size();
    const auto full = [](const QByteArray &) { return Result<void>(Error(ErrorCode::DiskFull)); };
    QCOMPARE(problem(keepSentLetter(*reg, order, SentBy::Letter, full)), said("disk-full"));
    QCOMPARE(problem(writeLetter(*reg, order, full).transform([](const WrittenLetter &) { return 0; })), said("disk-full"));
    QCOMPARE(events(reg, order.request), before);
    QCOMPARE(must(auditRows(*reg, {})).size(), logged); // no paper, no word of it
    QVERIFY(must(caseLetters(*reg, order.request)).rows.empty());

    reg.goTo(reg.today().addDays(3));
    order.day = reg.today().addDays(-1); // it went out yesterday
    QByteArray paper;
    const KeptLetter kept = must(keepSentLetter(*reg, order, SentBy::Email, [&](const QByteArray &pdf) { paper = pdf; return Result<void>(); }));
    QVERIFY(kept.sent && kept.sent->act);
    QCOMPARE(must(letterPaper(*reg, kept.sent->letter)), paper);
    QVERIFY(textOfPdf(paper).contains(said("12 maart 2026")));
    QCOMPARE(reg.dossier(order.request).events.back().event.on, *order.day);
}

void SendLetterTest::theWayFollowsWhatWasGivenOut()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Receipt);
    const CaseLetter letter = finished(reg, order);
    QCOMPARE(must(likelyWay(*reg, letter.id)), expectedReply(reg.dossier(order.request).request));
    must(giveLetter(*reg, letter.id, LetterOutlet::Printer));
    QCOMPARE(must(likelyWay(*reg, letter.id)), SentBy::Letter);
    must(mailLetter(*reg, letter.id, {}));
    QCOMPARE(must(likelyWay(*reg, letter.id)), SentBy::Email);
    must(giveLetter(*reg, letter.id, LetterOutlet::File)); // goes either way
    QCOMPARE(must(likelyWay(*reg, letter.id)), SentBy::Email);
}

void SendLetterTest::aDraftCanBeThrownAway()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Receipt);
    const CaseLetter letter = must(beginLetter(*reg, order));
    const OpenLetter before = must(openLetter(*reg, letter.id));
    const DiscardedLetter gone = must(discardLetter(*reg, letter.id));
    QVERIFY(must(caseLetters(*reg, order.request)).rows.empty());
    QCOMPARE(problem(openLetter(*reg, letter.id)), said("letter-unknown"));
    must(takeBackLetter(*reg, gone));
    const OpenLetter back = must(openLetter(*reg, letter.id));
    QCOMPARE(back.draft.text.words(), before.draft.text.words());
    QCOMPARE(back.letter.revision, before.letter.revision);
}

void SendLetterTest::anOlderRegisterGetsItsLetters()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Receipt);
    Connection &connection = (*reg).opened().connection();
    makeOlder(connection, 5);
    const Migrator migrator = must(Migrator::load());
    must(migrator.migrate(connection, [] { return Result<void>(); }));
    must(migrator.checkSchema(connection));
    must(sendLetter(*reg, finished(reg, order).id, reg.today(), SentBy::Letter));
    QVERIFY(must(checkRegister(*reg)).problems.empty());
}

QTEST_MAIN(SendLetterTest)
#include "tst_sendletter.moc"
