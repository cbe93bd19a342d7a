// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was written wrongly or too early is put right: in the open, and where it can be found again.
#include "core/casework/addnote.h"
#include "core/casework/correctreceipt.h"
#include "core/casework/correctrights.h"
#include "core/casework/editperson.h"
#include "core/casework/editrequest.h"
#include "core/casework/mergepersons.h"
#include "core/casework/revokeevent.h"
#include "core/overview/auditrows.h"
#include "core/overview/personrows.h"
#include "core/overview/requestrows.h"
#include "core/overview/search.h"
#include "tests/support/wholeregister.h"

#include <QJsonDocument>
#include <QTest>

using namespace balie;

class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptIsCorrectedInTheOpen();
    void rightsAreReadAgain();
    void twoRecordsOfOnePerson();
    void aNameIsCorrected();
    void detailsAreFilledInLater();
    void theLogShowsEachDetailThatChanged();
    void anEditThatChangesNothingIsNoEntry();
};

void CorrectionsTest::receiptIsCorrectedInTheOpen()
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

void CorrectionsTest::rightsAreReadAgain()
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

void CorrectionsTest::twoRecordsOfOnePerson()
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

void CorrectionsTest::aNameIsCorrected()
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

void CorrectionsTest::detailsAreFilledInLater()
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
void CorrectionsTest::theLogShowsEachDetailThatChanged()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const Representative daughter{RepresentativeKind::Gemachtigde, line("Aylin Demir"), text("volmacht van 1 maart, voor dit verzoek")};
    must(editRequest(*proof, proof.act(id), {text("wil inzage"), daughter, SentBy::Letter, line("Joost Blom")}));
    Representative lawyer = daughter;
    lawyer.kind = RepresentativeKind::Lawyer;
    lawyer.name = line("mr. E. de Boer");
    must(editRequest(*proof, proof.act(id), {text("wil inzage"), lawyer, SentBy::Email, {}}));
    const AuditRow said = must(auditRows(*proof, {id, 1, {}})).front();
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

void CorrectionsTest::anEditThatChangesNothingIsNoEntry()
{
    TestRegister proof;
    const RequestId id = proof.receive();
    const std::size_t entries = must(auditRows(*proof, {})).size();
    const Request before = proof.dossier(id).request;
    QCOMPARE(must(editRequest(*proof, proof.act(id), detailsOf(before))), before.revision);
    QCOMPARE(must(auditRows(*proof, {})).size(), entries);
    QCOMPARE(proof.dossier(id).request, before);
}

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "tst_corrections.moc"
