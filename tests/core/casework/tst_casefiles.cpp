// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's own files: they come when a case is over, and when they go how it was dealt with stays.
#include "core/casework/chooseretention.h"
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/destruction/decidedestruction.h"
#include "core/casework/destruction/proposedestruction.h"
#include "core/casework/editretention.h"
#include "core/casework/exportaccountability.h"
#include "core/casework/placehold.h"
#include "core/casework/revokeevent.h"
#include "core/casework/savedraft.h"
#include "core/casework/withdrawrequest.h"
#include "core/domain/retention/casefile.h"
#include "core/overview/accountabilityrows.h"
#include "core/overview/auditrows.h"
#include "core/overview/destructionrows.h"
#include "core/overview/drafts.h"
#include "core/overview/todayfigures.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "tests/support/colleagues.h"
#include "tests/support/complaintacts.h"
#include "tests/support/olderregister.h"
#include "tests/support/retentiondesk.h"

#include <QJsonDocument>
#include <QTest>

using namespace balie;

namespace {

std::vector<RetentionRow> filesOf(Register &reg, PersonId person)
{
    std::vector<RetentionRow> files;
    for (const RetentionRow &row : must(retentionOfPerson(reg, person))) {
        if (isCaseFile(row.item))
            files.push_back(row);
    }
    return files;
}

// A register in which the file of a closed case is kept for half a year.
struct Desk : Colleagues<TestRegister>
{
    Desk() : Colleagues(QStringLiteral("domijn"))
    {
        for (const char *category : {"request-file", "complaint-file"})
            must(chooseRetention(*opened, *organisation, QString::fromLatin1(category), ChosenTerm{{Period::ofMonths(6), TermStart::Day}, text("zes weken en wat ruimte")}));
    }

    RequestId closedCase(const char *name)
    {
        const RequestId request = receive(name);
        must(withdrawRequest(*opened, act(request), {text("toch niet, zegt de huurder")}));
        return request;
    }

    RetentionRow fileOf(RequestId request) { return filesOf(**this, dossier(request).person.id).front(); }

    // Half a year later: proposed by Anna, approved by Bram, and the days are over.
    DestructionId begun()
    {
        goTo(today().addMonths(6).addDays(1));
        const DestructionId batch = must(asAnna([&](Register &reg) { return proposeDestruction(reg, {*organisation}, text("jaarlijkse opschoning")); })).id;
        must(asBram([&](Register &reg) { return approveDestruction(reg, batch); }));
        goTo(today().addDays(Destruction::usualCoolingOff));
        must(asAnna([&](Register &reg) { return beginDestruction(reg, batch); }));
        return batch;
    }

    Result<Destruction> erase(Register &reg, DestructionId batch) const
    {
        return answerDestruction(reg, batch, ownSystem(), {SystemOutcome::Destroyed, line("Anna"), today(), {}});
    }
};

void mustBeClean(Register &reg)
{
    for (const RegisterProblem &problem : must(checkRegister(reg)).problems)
        qFatal("%s", qPrintable(problem.word));
}

qint64 hitsIn(Register &reg)
{
    for (const AuditRow &entry : must(auditRows(reg, {{}, 1000, {}}))) {
        const QJsonObject content = QJsonDocument::fromJson(entry.content.toUtf8()).object();
        if (content.contains(QStringLiteral("hits")))
            return content.value(QStringLiteral("hits")).toInteger();
    }
    qFatal("nobody searched");
}

} // namespace

class CaseFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseThatIsOverIsKeptFromThatDay();
    void aComplaintMakesItAnotherFile();
    void aDemandThatIsOpenKeepsIt();
    void nobodyChangesItByHand();
    void thePersonGoesAndTheProofStays();
    void aCaseThatIsOpenedAgainKeepsItsFile();
    void theCheckSeesAFileThatIsNotThere();
    void anOlderRegisterListsItsFiles();
};

void CaseFilesTest::aCaseThatIsOverIsKeptFromThatDay()
{
    Desk desk;
    const RequestId request = desk.receive("Jan van der Horst");
    const PersonId person = desk.dossier(request).person.id;
    QVERIFY(filesOf(*desk, person).empty());
    const ActDone done = must(withdrawRequest(*desk, desk.act(request), {text("toch niet")}));
    RetentionRow file = desk.fileOf(request);
    QCOMPARE(file.item.category, QStringLiteral("request-file"));
    QCOMPARE(file.item.trigger, std::optional(desk.today()));
    QCOMPARE(file.due, std::optional(desk.today().addMonths(6)));
    QCOMPARE(file.caseReference, desk.dossier(request).request.reference());
    QVERIFY(isClean(desk));
    desk.goTo(desk.today().addDays(3));
    must(revokeEvent(*desk, desk.act(request), {done.event, text("vergissing")}));
    QCOMPARE(desk.fileOf(request).item.trigger, std::nullopt);
    QCOMPARE(desk.fileOf(request).state, std::optional(ExpiryState::OnHold));
    must(withdrawRequest(*desk, desk.act(request), {text("nu echt")}));
    QCOMPARE(desk.fileOf(request).item.trigger, std::optional(desk.today()));
    QCOMPARE(filesOf(*desk, person).size(), std::size_t(1));
    QVERIFY(isClean(desk));
}

void CaseFilesTest::aComplaintMakesItAnotherFile()
{
    Desk desk;
    const RequestId request = desk.closedCase("Maria Visser");
    const EventId made = complain(desk, request, ComplaintBody::Authority);
    QCOMPARE(desk.fileOf(request).item.category, QStringLiteral("complaint-file"));
    QCOMPARE(desk.fileOf(request).state, std::optional(ExpiryState::OnHold));
    desk.goTo(desk.today().addDays(90));
    must(recordAct(*desk, desk.act(request), happened::ComplaintEnded{made, ComplaintOutcome::Rejected, text("ongegrond")}));
    QCOMPARE(desk.fileOf(request).item.trigger, std::optional(desk.today()));
    QCOMPARE(desk.fileOf(request).state, std::optional(ExpiryState::Running));
    QVERIFY(isClean(desk));
}

// The authority still waits, though its complaint has ended (Art. 58(1)).
void CaseFilesTest::aDemandThatIsOpenKeepsIt()
{
    Desk desk;
    const RequestId request = desk.closedCase("Maria Visser");
    const EventId made = complain(desk, request, ComplaintBody::Authority);
    const EventId asked = demand(desk, request, made, desk.today().addMonths(9));
    must(recordAct(*desk, desk.act(request), happened::ComplaintEnded{made, ComplaintOutcome::Rejected, text("ongegrond")}));
    QCOMPARE(desk.fileOf(request).item.trigger, std::nullopt);
    QCOMPARE(desk.fileOf(request).state, std::optional(ExpiryState::OnHold));
    QVERIFY(isClean(desk));
    must(recordAct(*desk, desk.act(request), happened::DemandAnswered{asked, {}, SentBy::Letter}));
    QCOMPARE(desk.fileOf(request).item.trigger, std::optional(desk.today()));
    QCOMPARE(desk.fileOf(request).state, std::optional(ExpiryState::Running));
    QVERIFY(isClean(desk));
}

void CaseFilesTest::nobodyChangesItByHand()
{
    Desk desk;
    const RequestId request = desk.closedCase("Maria Visser");
    RetentionItem item = desk.fileOf(request).item;
    const auto isRefused = [](const auto &result) { return result.error().code() == ErrorCode::RetentionItemHeld && result.error().fact(QStringLiteral("reason")) == u"case"; };
    QVERIFY(isRefused(endRetention(*desk, item.id, QDate(2019, 1, 1))));
    QVERIFY(isRefused(editRetention(*desk, item)));
    QVERIFY(isRefused(removeRetention(*desk, item.id, text("weg ermee"))));
    QVERIFY(isRefused(addRetention(*desk, {item})));
    RetentionItem other = keptThing(desk, "camera", {}, item.person);
    other.system = line(" privacybalie");
    QCOMPARE(addRetention(*desk, {other}).error().fact(QStringLiteral("reason")), QStringLiteral("own-system"));
    must(placeHold(*desk, item.id, claimFrom(desk.today())));
    QCOMPARE(desk.fileOf(request).state, std::optional(ExpiryState::OnHold));
}

void CaseFilesTest::thePersonGoesAndTheProofStays()
{
    Desk desk;
    const RequestId request = desk.closedCase("Cornelis Wegman");
    const RequestId other = desk.receive("Dirkje Blijft");
    for (const RequestId &each : {request, other})
        must(saveDraft(*desk, {{}, QStringLiteral("notitie"), QStringLiteral("{\"request\":\"%1\"}").arg(each.toString())}));
    const QString reference = desk.dossier(request).request.reference();
    const PersonId person = desk.dossier(request).person.id;
    const int year = desk.today().year();
    const auto before = must(todayFigures(*desk));
    const PlacedHold asked = must(placeHold(*desk, request, {HoldKind::Claim, line("Anna"), text("de advocaat, mr. Zegerius"), desk.today(), desk.today().addMonths(1), {}}));
    must(liftHold(*desk, asked.id, desk.today()));
    const DestructionId batch = desk.begun();
    must(desk.asAnna([&](Register &reg) {
        must(desk.erase(reg, batch));
        const Error gone = requestByReference(reg, reference).error();
        if (gone.fact(QStringLiteral("reason")) != u"destroyed" || reg.tables().persons.find(person) || reg.tables().requests.find(request))
            qFatal("something is left of whose case it was");
        const AccountabilityRecord record = must(accountabilityRecord(reg, reference));
        if (record.state != RequestState::Withdrawn || record.steps.size() != 2 || record.steps.back().kind != u"withdrawn" || record.destruction != u"V-2026-0001")
            qFatal("how it was dealt with is not what happened");
        if (must(accountabilityRecords(reg, {}, {}, 10)).records.size() != 1 || !reg.tables().requests.find(other))
            qFatal("one case has gone");
        const ListExport proof = must(exportAccountability(reg, {}));
        if (proof.rows != 1 || !proof.bytes.contains(reference.toUtf8()) || proof.bytes.contains("Wegman"))
            qFatal("the proof is not what it should be: %s", proof.bytes.constData());
        if (must(drafts(reg)).size() != 1)
            qFatal("what was typed and not kept");
        if (hitsIn(reg) != 0)
            qFatal("the disk still says it");
        for (const AuditRow &entry : must(auditRows(reg, {{}, 1000, {}}))) {
            if (entry.content.contains(QStringLiteral("Wegman")) || entry.content.contains(QStringLiteral("zegt de huurder"))
                || entry.content.contains(QStringLiteral("Zegerius")))
                qFatal("the log still knows %s", qPrintable(entry.content));
        }
        mustBeClean(reg);
        return Result<void>();
    }));
    desk.goTo(QDate(year, 12, 30));
    must(desk.asAnna([&](Register &reg) {
        if (must(todayFigures(reg)).receivedThisYear != before.receivedThisYear)
            qFatal("the year counts fewer cases than were received");
        return Result<void>();
    }));
}

void CaseFilesTest::aCaseThatIsOpenedAgainKeepsItsFile()
{
    Desk desk;
    const RequestId request = desk.closedCase("Maria Visser");
    const RequestId other = desk.closedCase("Jan van der Horst");
    const DestructionId batch = desk.begun();
    must(desk.asAnna([&](Register &reg) {
        const EventId withdrawn = must(requestDossier(reg, request)).request.history.all().back().id;
        must(revokeEvent(reg, {request, desk.today(), std::nullopt, NumberGate::Refuse}, {withdrawn, text("belde terug")}));
        must(desk.erase(reg, batch));
        if (!reg.tables().requests.find(request) || reg.tables().requests.find(other))
            qFatal("what is open again stays, and the other one goes");
        const DestructionSheet sheet = must(destructionSheet(reg, batch));
        if (sheet.items() != 1 || sheet.parts.front().persons != 1)
            qFatal("what stayed is counted as gone");
        mustBeClean(reg);
        return Result<void>();
    }));
}

void CaseFilesTest::theCheckSeesAFileThatIsNotThere()
{
    Desk desk;
    desk.closedCase("Maria Visser");
    UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::ManageRetention));
    must(unit.transaction().change(QStringLiteral("DELETE FROM retention_item")));
    must(unit.transaction().change(QStringLiteral("DELETE FROM retention_figure")));
    must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
    must(unit.commit());
    const RegisterCheck check = must(checkRegister(*desk));
    QCOMPARE(check.problems.size(), std::size_t(1));
    QCOMPARE(check.problems.front().word, QStringLiteral("retention-case-file"));
}

void CaseFilesTest::anOlderRegisterListsItsFiles()
{
    Desk desk;
    const RequestId closed = desk.closedCase("Maria Visser");
    const RequestId open = desk.receive("Jan van der Horst");
    const RetentionRow file = desk.fileOf(closed);
    UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::ManageRetention));
    must(unit.transaction().change(QStringLiteral("DELETE FROM retention_item")));
    must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
    must(unit.commit());
    makeOlder(desk.opened->opened().connection(), 19);
    must(desk.asAnna([&](Register &reg) {
        const PersonId person = must(requestDossier(reg, closed)).person.id;
        const std::vector<RetentionRow> files = filesOf(reg, person);
        if (files.size() != 1 || files.front().item.trigger != file.item.trigger || files.front().due != file.due || files.front().state != file.state)
            qFatal("not as it would have come");
        if (!filesOf(reg, must(requestDossier(reg, open)).person.id).empty())
            qFatal("an open case has no file yet");
        mustBeClean(reg);
        return Result<void>();
    }));
}

QTEST_GUILESS_MAIN(CaseFilesTest)
#include "tst_casefiles.moc"
