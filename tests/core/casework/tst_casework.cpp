// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs refuse, undo and keep, in a real register.
#include "core/casework/acknowledgerequest.h"
#include "core/casework/addnote.h"
#include "core/casework/addorganisation.h"
#include "core/casework/askidentity.h"
#include "core/casework/correctreceipt.h"
#include "core/casework/correctrights.h"
#include "core/casework/editholidays.h"
#include "core/casework/editorganisation.h"
#include "core/casework/editperson.h"
#include "core/casework/editrequest.h"
#include "core/casework/exportlist.h"
#include "core/casework/printlist.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/linkrequests.h"
#include "core/casework/mergepersons.h"
#include "core/casework/pauseclock.h"
#include "core/casework/resumeclock.h"
#include "core/casework/revokeevent.h"
#include "core/casework/savedraft.h"
#include "core/casework/saveview.h"
#include "core/casework/strikeoutrequest.h"
#include "core/casework/suspectbreach.h"
#include "core/casework/withdrawrequest.h"
#include "core/overview/auditrows.h"
#include "core/overview/checkregister.h"
#include "core/overview/drafts.h"
#include "core/overview/personrows.h"
#include "core/overview/requestrows.h"
#include "core/overview/savedviews.h"
#include "core/overview/search.h"
#include "tests/support/testregister.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class CaseworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRulesRefuseLeavesNothing();
    void somebodyWasFirst();
    void undoIsANewEntry();
    void numbersAreKeptOut();
    void theNumberOfAStruckOutCaseStays();
    void aPauseMovesTheDate();
    void receiptIsCorrectedInTheOpen();
    void rightsAreReadAgain();
    void linksAreSaidOnBothSides();
    void twoRecordsOfOnePerson();
    void aNameIsCorrected();
    void detailsAreFilledInLater();
    void theLogShowsEachDetailThatChanged();
    void anEditThatChangesNothingIsNoEntry();
    void theCalendarMovesDates();
    void aDecreeMovesDates();
    void oneNameAndSignForEachOrganisation();
    void draftsAreScratch();
    void viewsAreCounted();
    void aListGoesOutSafely();
};

static void verifyWhole(TestRegister &proof)
{
    const RegisterCheck check = must(checkRegister(*proof));
    for (const RegisterProblem &problem : check.problems)
        qWarning() << problem.word << problem.facts;
    QVERIFY(check.problems.empty());
}

void CaseworkTest::whatTheRulesRefuseLeavesNothing()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const qint64 before = must(verifyAudit(*proof)).entries;
    Act tomorrow = proof.act(id);
    tomorrow.on = proof.today().addDays(1);
    QCOMPARE(acknowledgeRequest(*proof, tomorrow, {}).error().code(), ErrorCode::DateInFuture);
    Act early = proof.act(id);
    early.on = proof.today().addDays(-1);
    QCOMPARE(acknowledgeRequest(*proof, early, {}).error().code(), ErrorCode::DateBeforeReceipt);
    QCOMPARE(strikeOutRequest(*proof, proof.act(id), {}).error().code(), ErrorCode::ReasonMissing);
    proof.goTo(QDate(2026, 4, 20));
    QCOMPARE(extendDeadline(*proof, proof.act(id), {ExtensionGround::Number, text("te laat")}).error().code(), ErrorCode::ExtensionTooLate);
    QCOMPARE(addNote(*proof, {RequestId::create(proof.clock.now()), proof.today()}, {text("x")}).error().code(), ErrorCode::RequestUnknown);
    QCOMPARE(proof.dossier(id).events.size(), std::size_t(1));
    QCOMPARE(must(verifyAudit(*proof)).entries, before);
    verifyWhole(proof);
}

void CaseworkTest::somebodyWasFirst()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    Act seen = proof.act(id);
    seen.revision = proof.dossier(id).request.revision;
    must(addNote(*proof, seen, {text("eerste")}));
    QCOMPARE(addNote(*proof, seen, {text("tweede")}).error().code(), ErrorCode::Conflict);
    QCOMPARE(proof.dossier(id).events.size(), std::size_t(2));
}

void CaseworkTest::undoIsANewEntry()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    must(askIdentity(*proof, proof.act(id), {text("code"), text("onbekend")}));
    QCOMPARE(proof.dossier(id).state, RequestState::Identification);
    const EventId asked = *proof.dossier(id).undo;
    QCOMPARE(revokeEvent(*proof, proof.act(id), {asked, {}}).error().code(), ErrorCode::ReasonMissing);
    must(revokeEvent(*proof, proof.act(id), {asked, text("verkeerde zaak")}));
    const RequestDossier dossier = proof.dossier(id);
    QCOMPARE(dossier.state, RequestState::Received);
    QCOMPARE(dossier.events.size(), std::size_t(3));
    QVERIFY(dossier.events.at(1).revoked);
    QVERIFY(!dossier.undo);
    QVERIFY(!must(requestRow(*proof, id)).waiting);
    verifyWhole(proof);
}

void CaseworkTest::numbersAreKeptOut()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const happened::Noted note{text("Haar BSN is 111222333, zegt ze")};
    const Result<ActDone> refused = addNote(*proof, proof.act(id), note);
    QCOMPARE(refused.error().code(), ErrorCode::HoldsForbiddenNumber);
    QVERIFY(!refused.error().toLogLine().contains(QStringLiteral("111222333")));
    Act masking = proof.act(id);
    masking.numbers = NumberGate::Mask;
    must(addNote(*proof, masking, note));
    const auto kept = std::get<happened::Noted>(proof.dossier(id).events.back().event.what).text.toString();
    QCOMPARE(kept, QStringLiteral("Haar BSN is *********, zegt ze"));
    // Neither in a name, nor in what the log keeps.
    Receipt receipt = proof.receipt("Jan 111222333");
    QCOMPARE(receiveRequest(*proof, receipt).error().code(), ErrorCode::HoldsForbiddenNumber);
    for (const AuditRow &row : must(auditRows(*proof, {})))
        QVERIFY(!row.content.contains(QStringLiteral("111222333")));
}

void CaseworkTest::theNumberOfAStruckOutCaseStays()
{
    TestRegister proof;
    const RequestId first = proof.receive("Jan Jansen");
    const QString reference = proof.dossier(first).request.reference();
    must(strikeOutRequest(*proof, proof.act(first), {text("dubbel ingevoerd")}));
    const RequestId second = proof.receive("Piet Jansen");
    QVERIFY(proof.dossier(second).request.reference() != reference);
    QCOMPARE(must(requestByReference(*proof, reference)), first);
    // In no list, unless it is asked for.
    QCOMPARE(must(countRequests(*proof, {})), 1);
    RequestFilter struck;
    struck.states = {RequestState::StruckOut};
    QCOMPARE(must(countRequests(*proof, struck)), 1);
    QCOMPARE(must(searchRequests(*proof, QStringLiteral("jansen"))).size(), std::size_t(1));
    verifyWhole(proof);
}

void CaseworkTest::aPauseMovesTheDate()
{
    TestRegister proof(QStringLiteral("avg"));
    const RequestId id = proof.receive();
    const QDate due = proof.dossier(id).clocks.due;
    must(pauseClock(*proof, proof.act(id), {PauseGround::Specification, text("welke jaren?")}));
    QVERIFY(must(requestRow(*proof, id)).waiting);
    proof.goTo(proof.today().addDays(5));
    const ActDone resumed = must(resumeClock(*proof, proof.act(id), {}));
    QCOMPARE(resumed.clocks.pausedDays, 5);
    QVERIFY(resumed.clocks.due > due);
    QCOMPARE(must(requestRow(*proof, id)).due, resumed.clocks.due);
    QCOMPARE(resumeClock(*proof, proof.act(id), {}).error().code(), ErrorCode::PauseNotOpen);
    verifyWhole(proof);
}

void CaseworkTest::receiptIsCorrectedInTheOpen()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    proof.goTo(QDate(2026, 3, 12));
    const Act act = proof.act(id);
    QCOMPARE(correctReceipt(*proof, act, {{}, QDate(2026, 3, 2), {}}).error().code(), ErrorCode::ReasonMissing);
    must(correctReceipt(*proof, act, {{}, QDate(2026, 3, 2), text("lag bij de wijkbeheerder")}));
    const RequestDossier dossier = proof.dossier(id);
    const CaseEvent &kept = dossier.events.back().event;
    QCOMPARE(kept.on, QDate(2026, 3, 12));
    const happened::ReceiptCorrected both{QDate(2026, 3, 10), QDate(2026, 3, 2), text("lag bij de wijkbeheerder")};
    QVERIFY(kept.what == Happening(both));
    must(addNote(*proof, act, {text("gebeld")})); // the case goes on, and undo still finds its way
    must(revokeEvent(*proof, act, {kept.id, text("toch niet")}));
    QCOMPARE(proof.dossier(id).facts.received, QDate(2026, 3, 10));
    must(correctReceipt(*proof, act, {{}, QDate(2026, 3, 2), text("toch wel")}));
    must(addNote(*proof, act, {text("nog eens gebeld")}));
    QCOMPARE(dossier.request.history.received(), QDate(2026, 3, 2));
    QCOMPARE(dossier.events.front().event.on, QDate(2026, 3, 10));
    QCOMPARE(must(requestRow(*proof, id)).received, QDate(2026, 3, 2));
    verifyWhole(proof);
}

void CaseworkTest::rightsAreReadAgain()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    must(correctRights(*proof, proof.act(id), {{Right::Objection, Right::Erasure}, text("zij wil wissen")}));
    const std::vector<Right> now{Right::Erasure, Right::Objection};
    QCOMPARE(proof.dossier(id).rights, now);
    QCOMPARE(must(requestRow(*proof, id)).rights, now);
    RequestFilter erasure;
    erasure.rights = {Right::Erasure};
    QCOMPARE(must(countRequests(*proof, erasure)), 1);
    erasure.rights = {Right::Access};
    QCOMPARE(must(countRequests(*proof, erasure)), 0);
    verifyWhole(proof);
}

void CaseworkTest::linksAreSaidOnBothSides()
{
    TestRegister proof;
    const RequestId one = proof.receive("Jan Jansen");
    const RequestId other = proof.receive("Piet Jansen");
    QCOMPARE(linkRequests(*proof, proof.act(one), {one, text("zichzelf")}).error().code(), ErrorCode::RequestUnknown);
    const ActDone linked = must(linkRequests(*proof, proof.act(one), {other, text("zelfde huishouden")}));
    QCOMPARE(proof.dossier(one).linked.size(), std::size_t(1));
    QCOMPARE(proof.dossier(other).linked.front().id, one);
    must(revokeEvent(*proof, proof.act(one), {linked.event, text("toch niet")}));
    QVERIFY(proof.dossier(one).linked.empty());
    QVERIFY(proof.dossier(other).linked.empty());
    QVERIFY(proof.dossier(other).events.at(1).revoked);
    verifyWhole(proof);
}

void CaseworkTest::twoRecordsOfOnePerson()
{
    TestRegister proof;
    const RequestId one = proof.receive("Jan van der Horst");
    const RequestId other = proof.receive("J. van der Horst");
    const PersonId stays = proof.dossier(one).person.id;
    const PersonId duplicate = proof.dossier(other).person.id;
    QCOMPARE(mergePersons(*proof, stays, stays).error().code(), ErrorCode::PersonsDiffer);
    must(mergePersons(*proof, duplicate, stays));
    QCOMPARE(proof.dossier(other).person.id, stays);
    QCOMPARE(must(personById(*proof, duplicate)).id, stays);
    QCOMPARE(must(personRows(*proof, {})).rows.size(), std::size_t(1));
    QCOMPARE(must(personRows(*proof, {})).rows.front().requests, 2);
    QCOMPARE(proof.dossier(one).others.size(), std::size_t(1));
    QCOMPARE(mergePersons(*proof, duplicate, stays).error().code(), ErrorCode::PersonsDiffer);
    // A later request of the double goes to the one that stays.
    Receipt again = proof.receipt("x");
    again.person = duplicate;
    QCOMPARE(proof.dossier(must(receiveRequest(*proof, again)).request).person.id, stays);
    verifyWhole(proof);
}

void CaseworkTest::aNameIsCorrected()
{
    TestRegister proof;
    const RequestId id = proof.receive("Jan Jansen");
    proof.receive("Kees Maas");
    Person person = proof.dossier(id).person;
    person.name = must(PersonName::from(QStringLiteral("Jan van der Zande")));
    const Person stored = must(editPerson(*proof, person));
    QCOMPARE(stored.revision, person.revision + 1);
    QCOMPARE(editPerson(*proof, person).error().code(), ErrorCode::Conflict);
    QCOMPARE(must(searchRequests(*proof, QStringLiteral("zande"))).size(), std::size_t(1));
    QVERIFY(must(searchRequests(*proof, QStringLiteral("jansen"))).empty());
    RequestQuery byName;
    byName.order = {{RequestColumn::Person, Direction::Ascending}};
    const RequestPage page = must(requestRows(*proof, byName));
    QCOMPARE(page.rows.front().personName, QStringLiteral("Kees Maas"));
    QCOMPARE(page.rows.back().personName, QStringLiteral("Jan van der Zande"));
}

void CaseworkTest::detailsAreFilledInLater()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    must(editRequest(*proof, proof.act(id), {text("wil het dossier van de verhuizing"), {}, SentBy::Letter, line("Joost Blom")}));
    const RequestDossier dossier = proof.dossier(id);
    QCOMPARE(dossier.request.handler->toString(), QStringLiteral("Joost Blom"));
    QCOMPARE(must(requestRow(*proof, id)).handler, QStringLiteral("Joost Blom"));
    QCOMPARE(must(searchRequests(*proof, QStringLiteral("verhuizing"))).size(), std::size_t(1));
    verifyWhole(proof);
}

// No event tells of it, so the log alone can prove what stood there.
void CaseworkTest::theLogShowsEachDetailThatChanged()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const Representative daughter{RepresentativeKind::Gemachtigde, line("Aylin Demir"), text("volmacht van 1 maart, voor dit verzoek")};
    must(editRequest(*proof, proof.act(id), {text("wil inzage"), daughter, SentBy::Letter, line("Joost Blom")}));
    Representative lawyer = daughter;
    lawyer.kind = RepresentativeKind::Lawyer;
    lawyer.name = line("mr. E. de Boer");
    must(editRequest(*proof, proof.act(id), {text("wil inzage"), lawyer, SentBy::Email, {}}));
    const AuditRow said = must(auditRows(*proof, {id, {}, 1, {}})).front();
    QCOMPARE(said.action, QStringLiteral("request-edited"));
    const QJsonObject content = QJsonDocument::fromJson(said.content.toUtf8()).object();
    const auto stood = [&content](const char *when, const char *what) {
        return content.value(QLatin1String(when)).toObject().value(QLatin1String(what)).toString();
    };
    QCOMPARE(stood("before", "representative"), QStringLiteral("gemachtigde"));
    QCOMPARE(stood("after", "representative"), QStringLiteral("lawyer"));
    QCOMPARE(stood("before", "representative-name"), QStringLiteral("Aylin Demir"));
    QCOMPARE(stood("after", "representative-name"), QStringLiteral("mr. E. de Boer"));
    QCOMPARE(stood("after", "representative-authority"), QStringLiteral("volmacht van 1 maart, voor dit verzoek"));
    QCOMPARE(stood("before", "reply-by"), QStringLiteral("letter"));
    QCOMPARE(stood("after", "reply-by"), QStringLiteral("email"));
    QCOMPARE(stood("before", "handler"), QStringLiteral("Joost Blom"));
    QCOMPARE(stood("after", "handler"), QString());
    QCOMPARE(stood("before", "words"), stood("after", "words"));
    verifyWhole(proof);
}

void CaseworkTest::anEditThatChangesNothingIsNoEntry()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const std::size_t entries = must(auditRows(*proof, {})).size();
    const Request before = proof.dossier(id).request;
    QCOMPARE(must(editRequest(*proof, proof.act(id), detailsOf(before))), before.revision);
    QCOMPARE(must(auditRows(*proof, {})).size(), entries);
    QCOMPARE(proof.dossier(id).request, before);
}

void CaseworkTest::theCalendarMovesDates()
{
    TestRegister proof(QStringLiteral("avg"), QDate(2026, 3, 5));
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.on = QDate(2026, 3, 3); // one month later is Good Friday
    const RequestId id = must(receiveRequest(*proof, receipt)).request;
    QCOMPARE(proof.dossier(id).clocks.due, QDate(2026, 4, 3));
    Organisation organisation = proof.dossier(id).organisation;
    organisation.calendar = CalendarChoice::Atw;
    must(editOrganisation(*proof, organisation));
    QCOMPARE(proof.dossier(id).clocks.due, QDate(2026, 4, 7));
    QCOMPARE(must(requestRow(*proof, id)).due, QDate(2026, 4, 7));
    verifyWhole(proof);
}

void CaseworkTest::aDecreeMovesDates()
{
    TestRegister proof(QStringLiteral("avg"), QDate(2026, 8, 10));
    const RequestId id = proof.receive();
    Organisation organisation = proof.dossier(id).organisation;
    organisation.calendar = CalendarChoice::Atw;
    must(editOrganisation(*proof, organisation));
    QCOMPARE(must(requestRow(*proof, id)).due, QDate(2026, 9, 10));
    HolidayTable table = must(holidayTable(*proof));
    table.rows.insert(std::find_if(table.rows.begin(), table.rows.end(), [](const HolidayRow &row) { return row.decreed.day > QDate(2026, 9, 10); }),
                      HolidayRow{{QDate(2026, 9, 10), QStringLiteral("proef")}, HolidayCertainty::Expected});
    must(editHolidays(*proof, table));
    QCOMPARE(must(requestRow(*proof, id)).due, QDate(2026, 9, 11));
    verifyWhole(proof);
}

void CaseworkTest::oneNameAndSignForEachOrganisation()
{
    TestRegister proof;
    const Profile profile = must(builtInProfile(QStringLiteral("domijn")));
    Organisation other = must(organisationRows(*proof)).front().organisation;
    QCOMPARE(addOrganisation(*proof, other, profile).error().code(), ErrorCode::OrganisationExists);
    other.name = line("Domijn");
    other.sign = must(OrganisationSign::from(QStringLiteral("DOM")));
    const Organisation added = must(addOrganisation(*proof, other, profile));
    QCOMPARE(must(organisationByName(*proof, QStringLiteral("domijn"))).id, added.id);
    QCOMPARE(must(organisationByName(*proof, QStringLiteral("dom"))).id, added.id);
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.organisation = added.id;
    QCOMPARE(must(receiveRequest(*proof, receipt)).reference, QStringLiteral("DOM-2026-0001"));
    verifyWhole(proof);
}

void CaseworkTest::draftsAreScratch()
{
    TestRegister proof;
    const qint64 before = must(verifyAudit(*proof)).entries;
    const DraftId id = must(saveDraft(*proof, {{}, QStringLiteral("Jan 111222333"), QStringLiteral("{\"words\":\"bsn 111222333\",\"n\":111222333}")}));
    must(saveDraft(*proof, {id, QStringLiteral("Jan"), QStringLiteral("{\"words\":\"bsn 111222333\",\"n\":5}")}));
    const auto kept = must(drafts(*proof));
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().content, QStringLiteral("{\"n\":5,\"words\":\"bsn *********\"}"));
    QCOMPARE(must(verifyAudit(*proof)).entries, before);
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.draft = id;
    must(receiveRequest(*proof, receipt));
    QVERIFY(must(drafts(*proof)).empty());
}

void CaseworkTest::viewsAreCounted()
{
    TestRegister proof;
    proof.receive("Jan Jansen", {Right::Erasure});
    proof.receive("Piet Jansen", {Right::Access});
    RequestQuery query;
    query.filter.rights = {Right::Erasure};
    query.filter.columns.insert(RequestColumn::Person, QStringLiteral("jan"));
    query.order = {{RequestColumn::Due, Direction::Descending}};
    const QString content = QString::fromUtf8(QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
    must(saveView(*proof, {QStringLiteral("Wissen"), content}));
    const auto views = must(savedViews(*proof));
    QCOMPARE(views.size(), std::size_t(1));
    QCOMPARE(views.front().count, 1);
    const RequestQuery back = must(requestQueryFrom(QJsonDocument::fromJson(views.front().content.toUtf8()).object()));
    QVERIFY(back == query);
    must(dropView(*proof, QStringLiteral("Wissen")));
    QVERIFY(must(savedViews(*proof)).empty());
}

void CaseworkTest::aListGoesOutSafely()
{
    TestRegister proof;
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.handler = line("=HYPERLINK(\"x\")");
    must(receiveRequest(*proof, receipt));
    proof.receive("Piet de Vries");
    RequestQuery query;
    query.order = {{RequestColumn::Reference, Direction::Ascending}};
    const ListExport made = must(exportList(*proof, query, {RequestColumn::Reference, RequestColumn::Received, RequestColumn::Person, RequestColumn::Handler},
                                            {QStringLiteral("Nummer"), QStringLiteral("Ontvangen"), QStringLiteral("Persoon"), QStringLiteral("Bij")}));
    QCOMPARE(made.rows, 2);
    const QStringList lines = QString::fromUtf8(made.csv).split(QStringLiteral("\r\n"));
    QVERIFY(made.csv.startsWith("\xEF\xBB\xBF" "Nummer;Ontvangen;Persoon;Bij\r\n"));
    QVERIFY(QRegularExpression(QStringLiteral(";\\d\\d-\\d\\d-\\d{4};Jan")).match(lines.at(1)).hasMatch());
    QVERIFY2(lines.at(1).endsWith(QStringLiteral(";Jan Jansen;\"'=HYPERLINK(\"\"x\"\")\"")), qPrintable(lines.at(1)));
    QVERIFY(lines.at(2).endsWith(QStringLiteral(";Piet de Vries;")));
    QCOMPARE(must(auditRows(*proof, {})).front().action, QStringLiteral("list-exported"));
    query.after = QStringLiteral("a cursor of the screen");
    const ListForPaper paper = must(printList(*proof, query));
    QCOMPARE(paper.rows.size(), std::size_t(2));
    QCOMPARE(paper.all, 2);
    QCOMPARE(must(auditRows(*proof, {})).front().action, QStringLiteral("list-printed"));
}

QTEST_GUILESS_MAIN(CaseworkTest)
#include "tst_casework.moc"
