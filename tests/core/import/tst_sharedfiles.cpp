// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier of several persons is one thing: who keeps something of one of them keeps all of it, and nobody else's.
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/editretention.h"
#include "core/casework/placehold.h"
#include "core/overview/destructionrows.h"
#include "core/overview/erasureproposal.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "tests/support/contractdesk.h"
#include "tests/support/olderregister.h"
#include "tests/support/twoofficers.h"

#include <QTest>

using namespace balie;

namespace {

const QStringList bothGo{QStringLiteral("D1 Berg 2018-03-31 expired"), QStringLiteral("D1 Vos 2018-03-31 expired")};
const QStringList bothStay{QStringLiteral("D1 Berg 2018-03-31 on-hold"), QStringLiteral("D1 Vos 2018-03-31 on-hold")};

// Both left, and D1 is of both.
struct Desk : ContractDesk
{
    Desk() { bringAll({contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "2018-03-31")}, {}); }

    MovedImport bringDossier(const QByteArray &persons = ofBoth) { return bringAll({}, {balie::dossier("D1", persons)}); }
    RetentionItem itemOf(const char *name, const char *reference = "D1", const char *category = "lease-core")
    {
        for (const RetentionRow &row : items()) {
            const bool isIt = row.item.reference && row.item.reference->toString() == QLatin1String(reference) && row.item.category == QLatin1String(category);
            if (isIt && row.personName == QLatin1String(name))
                return row.item;
        }
        qFatal("no such item");
    }
    PersonId personOf(const char *name) { return *itemOf(name).person; }
    PersonId leaver(const char *name)
    {
        for (const RetentionRow &row : items()) {
            if (row.personName == QLatin1String(name))
                return *row.item.person;
        }
        qFatal("no such person");
    }
    PlacedHold hold(const HoldTarget &target) { return must(placeHold(*opened, target, claimFrom(clock.today()))); }
};

} // namespace

class SharedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHoldOnOneKeepsTheFile_data();
    void aHoldOnOneKeepsTheFile();
    void whoIsHeldAlreadyKeepsAFileThatComes();
    void theReasonIsToldToTheOther();
    void whoLeftTheFileStillHoldsIt_data();
    void whoLeftTheFileStillHoldsIt();
    void aHoldSinceAnImportOutlivesItsUndo();
    void aDocumentOfTwoIsOneThingToo();
    void whatStaysOfADestroyedFileIsFree();
    void undoingGivesItFree();
    void whatIsTakenOutByHandHoldsNoMore();
    void whoIsNamedByHandHoldsIt();
    void aProposalOfErasureIsOfThePersonAlone();
    void aListLeavesItAlone();
    void anotherGroundStandsFirst();
    void aContractOfTwoIsOneThingInEachCategory();
    void anOlderRegisterLearnsIt_data();
    void anOlderRegisterLearnsIt();
};

void SharedFilesTest::aHoldOnOneKeepsTheFile_data()
{
    QTest::addColumn<bool>("onPerson");
    QTest::newRow("on the person") << true;
    QTest::newRow("on what is kept of the person") << false;
}

void SharedFilesTest::aHoldOnOneKeepsTheFile()
{
    QFETCH(bool, onPerson);
    Desk desk;
    desk.bringDossier();
    QCOMPARE(desk.dossiers(), bothGo);
    const RetentionItem item = desk.itemOf("Vos");
    const PlacedHold placed = desk.hold(onPerson ? HoldTarget(*item.person) : HoldTarget(item.id));
    QCOMPARE(desk.dossiers(), bothStay);
    QVERIFY(isClean(desk));
    must(liftHold(*desk, placed.id, desk.clock.today()));
    QCOMPARE(desk.dossiers(), bothGo);
    QVERIFY(isClean(desk));
}

void SharedFilesTest::whoIsHeldAlreadyKeepsAFileThatComes()
{
    Desk desk;
    desk.hold(desk.leaver("Vos"));
    desk.bringDossier();
    QCOMPARE(desk.dossiers(), bothStay);
    QVERIFY(isClean(desk));
}

void SharedFilesTest::theReasonIsToldToTheOther()
{
    Desk desk;
    desk.bringDossier();
    desk.hold(desk.personOf("Vos"));
    const RetentionDetail other = must(retentionDetail(*desk, desk.itemOf("Berg").id));
    QVERIFY(other.isHeldForOthers);
    QCOMPARE(other.holds.size(), std::size_t(1));
    QCOMPARE(other.expiry.state, ExpiryState::OnHold);
    QVERIFY(isClean(desk));
    QVERIFY(!must(retentionDetail(*desk, desk.itemOf("Vos").id)).isHeldForOthers);
}

void SharedFilesTest::whoLeftTheFileStillHoldsIt_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QByteArray>("stays");
    QTest::newRow("the hold is on who stays") << QStringLiteral("Vos") << ofSecond;
    QTest::newRow("the hold is on who leaves") << QStringLiteral("Vos") << ofFirst;
}

// What was brought of who left stands in the list, under the same number: whoever gets the list destroys that dossier.
void SharedFilesTest::whoLeftTheFileStillHoldsIt()
{
    QFETCH(QString, held);
    QFETCH(QByteArray, stays);
    Desk desk;
    desk.bringDossier();
    const PlacedHold placed = desk.hold(desk.itemOf(qPrintable(held)).id);
    desk.bringDossier(stays);
    QCOMPARE(desk.items(ExpiryState::OnHold).size(), std::size_t(2));
    QVERIFY(isClean(desk));
    must(liftHold(*desk, placed.id, desk.clock.today()));
    QVERIFY(desk.items(ExpiryState::OnHold).empty());
    QVERIFY(isClean(desk));
}

void SharedFilesTest::aHoldSinceAnImportOutlivesItsUndo()
{
    Desk desk;
    desk.bringDossier();
    const MovedImport alone = desk.bringDossier(ofFirst);
    desk.hold(desk.personOf("Vos"));
    must(undoImport(*desk, *alone.batch));
    QCOMPARE(desk.dossiers(), bothStay);
    QVERIFY(isClean(desk));
}

// In two dossiers, so that its day is filled in by hand.
void SharedFilesTest::aDocumentOfTwoIsOneThingToo()
{
    Desk desk;
    desk.bringAll({}, {balie::dossier("D8", ofFirst), balie::dossier("D9", ofSecond)},
                  {R"({"id":"D1","soort":{"code":"DOC"},"titel":"Brief","dossiers":[{"id":"D8"},{"id":"D9"}])" + ofBoth + '}'});
    for (const char *name : {"Berg", "Vos"})
        must(endRetention(*desk, desk.itemOf(name).id, QDate(2018, 3, 31)));
    desk.hold(desk.itemOf("Vos").id);
    QCOMPARE(desk.dossiers().mid(0, 2), bothStay);
    QVERIFY(isClean(desk));
}

// Of two officers; the ERP destroyed its part before the hold came, and that of Berg lives in a cupboard.
void SharedFilesTest::whatStaysOfADestroyedFileIsFree()
{
    Colleagues<Desk> desk;
    desk.bringDossier();
    RetentionItem elsewhere = desk.itemOf("Berg");
    elsewhere.system = line("Archiefkast");
    must(editRetention(*desk, elsewhere));
    const RetentionItem there = desk.itemOf("Vos");
    const DestructionTable::Filter ofErp{*desk.organisation, {}, QStringLiteral("Proef-ERP")};
    const DestructionId batch = must(desk.asAnna([&](Register &reg) { return proposeDestruction(reg, ofErp, text("voorbij")); })).id;
    must(desk.asBram([&](Register &reg) { return approveDestruction(reg, batch); }));
    const QDate begin = desk.today().addDays(Destruction::usualCoolingOff);
    desk.goTo(begin);
    must(desk.asAnna([&](Register &reg) { return beginDestruction(reg, batch); }));
    desk.goTo(begin.addDays(2));
    must(desk.asAnna([&](Register &reg) {
        must(placeHold(reg, there.id, claimFrom(begin.addDays(2))));
        must(answerDestruction(reg, batch, line("Proef-ERP"), destroyedOn(begin.addDays(1))));
        if (stateIn(reg, there.id) || stateIn(reg, elsewhere.id) != ExpiryState::Expired)
            qFatal("what went still holds what stays");
        return checkedClean(reg);
    }));
}

void SharedFilesTest::undoingGivesItFree()
{
    Desk desk;
    desk.bringDossier(ofFirst);
    desk.hold(desk.leaver("Vos"));
    const QStringList before = desk.dossiers();
    QCOMPARE(before, QStringList{QStringLiteral("D1 Berg 2016-03-31 expired")});
    const MovedImport both = desk.bringDossier();
    QCOMPARE(desk.dossiers(), bothStay);
    must(undoImport(*desk, *both.batch));
    QCOMPARE(desk.dossiers(), before);
    QVERIFY(isClean(desk));
    // And the other way round: who left the file holds it again.
    desk.bringDossier();
    const MovedImport alone = desk.bringDossier(ofFirst);
    must(undoImport(*desk, *alone.batch));
    QCOMPARE(desk.dossiers(), bothStay);
    QVERIFY(isClean(desk));
}

void SharedFilesTest::whatIsTakenOutByHandHoldsNoMore()
{
    Desk desk;
    desk.bringDossier();
    desk.hold(desk.personOf("Vos"));
    must(removeRetention(*desk, desk.itemOf("Vos").id, text("staat niet in het dossier")));
    QCOMPARE(desk.dossiers(), QStringList{bothGo.front()});
    QVERIFY(isClean(desk));
}

void SharedFilesTest::whoIsNamedByHandHoldsIt()
{
    Desk desk;
    desk.bringDossier();
    const PersonId another = someTenant(desk);
    desk.hold(another);
    RetentionItem edited = desk.itemOf("Vos");
    edited.person = another;
    must(editRetention(*desk, edited));
    QCOMPARE(desk.dossiers().front(), bothStay.front());
    QVERIFY(isClean(desk));
}

void SharedFilesTest::aProposalOfErasureIsOfThePersonAlone()
{
    Desk desk;
    desk.bringDossier();
    const PersonId vos = desk.personOf("Vos");
    const RequestId id = desk.receive("Kim Vos", {Right::Erasure});
    Request request = desk.dossier(id).request;
    request.person = vos;
    qint64 count = 0;
    for (const ErasureLine &one : must(erasureProposal(*desk, request)))
        count += one.items;
    QCOMPARE(count, 3); // the dossier once, and the contract in the file and in the books
}

void SharedFilesTest::anotherGroundStandsFirst()
{
    Desk desk;
    desk.bringDossier();
    const auto groundOfDossier = [&] {
        const RequestId id = desk.receive("Kim Vos", {Right::Erasure});
        Request request = desk.dossier(id).request;
        request.person = desk.personOf("Vos");
        for (const ErasureLine &one : must(erasureProposal(*desk, request))) {
            if (one.category.id == u"lease-core" && one.advice.keep)
                return one.advice.keep;
        }
        return std::optional<KeepGround>();
    };
    QCOMPARE(groundOfDossier(), std::nullopt);
    desk.hold(desk.personOf("Berg"));
    QCOMPARE(groundOfDossier(), std::optional(KeepGround::SharedFile));
    desk.hold(desk.itemOf("Vos").id);
    QCOMPARE(groundOfDossier(), std::optional(KeepGround::Claim));
}

// Under the one number in the other system.
void SharedFilesTest::aContractOfTwoIsOneThingInEachCategory()
{
    Desk desk;
    const QByteArrayList ofTwo{contractOf("D7", ofBoth, "2016-03-31")};
    desk.bringAll(ofTwo, {});
    const auto held = [&] {
        QStringList names;
        for (const RetentionRow &row : desk.items(ExpiryState::OnHold))
            names.append(row.personName + u' ' + row.item.category);
        names.sort();
        return names.join(u' ');
    };
    const PlacedHold placed = desk.hold(desk.itemOf("Vos", "D7", "fin-admin").id);
    QCOMPARE(held(), QStringLiteral("Berg fin-admin Vos fin-admin"));
    QVERIFY(isClean(desk));
    must(liftHold(*desk, placed.id, desk.clock.today()));
    QCOMPARE(held(), QString());
    desk.hold(desk.itemOf("Berg", "D7").id);
    must(removeRetention(*desk, desk.itemOf("Vos", "D7").id, text("dubbel")));
    desk.bringAll(ofTwo, {}); // and Vos comes to it again
    QCOMPARE(held(), QStringLiteral("Berg lease-core Vos lease-core"));
    QVERIFY(isClean(desk));
}

void SharedFilesTest::aListLeavesItAlone()
{
    Desk desk;
    desk.bringDossier();
    desk.hold(desk.personOf("Vos"));
    const Destruction proposed = must(proposeDestruction(*desk, {*desk.organisation}, text("voorbij")));
    QCOMPARE(must(destructionSheet(*desk, proposed.id)).items(), 2); // what is of Berg alone
}

void SharedFilesTest::anOlderRegisterLearnsIt_data()
{
    QTest::addColumn<bool>("isContract");
    QTest::addColumn<int>("version");
    QTest::newRow("dossiers") << false << 22;
    QTest::newRow("contracts") << true << 23;
}

// Registers of before have the keys of the file, and counted each person for himself.
void SharedFilesTest::anOlderRegisterLearnsIt()
{
    QFETCH(bool, isContract);
    QFETCH(int, version);
    Desk desk;
    if (isContract)
        desk.bringAll({contractOf("D1", ofBoth, "2018-03-31")}, {});
    else
        desk.bringDossier();
    const RetentionItem other = desk.itemOf("Berg");
    desk.hold(desk.personOf("Vos"));
    const QStringList wanted = desk.dossiers();
    QCOMPARE(wanted.count(bothStay.front()), isContract ? 2 : 1);
    Connection &connection = desk.opened->opened().connection();
    {
        UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::ManageRetention));
        const RetentionItemTable &items = desk.opened->tables().retentionItems;
        const auto kept = must(items.find(other.id));
        must(items.restand(unit.transaction(), {{kept, {RetentionStatus::Running, kept.standing.due}}}));
        must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
        must(unit.commit());
    }
    QVERIFY(desk.dossiers().contains(bothGo.front()));
    makeOlder(connection, version);
    must(must(Migrator::load()).migrate(connection, [] { return Result<void>(); }));
    QCOMPARE(desk.dossiers(), wanted);
    QVERIFY(isClean(desk));
}

QTEST_GUILESS_MAIN(SharedFilesTest)
#include "tst_sharedfiles.moc"
