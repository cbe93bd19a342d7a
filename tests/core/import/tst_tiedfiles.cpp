// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with what does so whichever file says it, and whenever that file comes.
#include "core/casework/editretention.h"
#include "core/casework/placehold.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "tests/support/contractdesk.h"
#include "tests/support/olderregister.h"

#include <QTest>

using namespace balie;

namespace {

const QByteArray over = R"(,"einddatum":"2014-01-01")";
const QByteArray kept = R"(,"archiefnominatie":{"code":"BEW"})";
const QByteArray inUse = R"(,"einddatum":"2036-01-01")";

QByteArray letterIn(const char *id, const QByteArray &dossiers, const QByteArray &more)
{
    return QByteArray(R"({"id":")") + id + R"(","soort":{"code":"DOC"},"titel":"Brief","dossiers":)" + dossiers + more + '}';
}

QByteArray letter(const char *id, const char *dossier, const QByteArray &more)
{
    return letterIn(id, QByteArray(R"([{"id":")") + dossier + R"("}])", more);
}

// D1 has something in it that is to be kept, D2 something that is in use, and D3 nothing.
const QByteArrayList dossiers{dossier("D1", over), dossier("D2", over), dossier("D3", over)};
const QByteArrayList letters{letter("I1", "D1", kept), letter("I2", "D2", inUse)};
const QStringList allGo{QStringLiteral("D1  2014-01-01 expired"), QStringLiteral("D2  2014-01-01 expired"), QStringLiteral("D3  2014-01-01 expired")};
const QStringList someStay{QStringLiteral("D1  2014-01-01 on-hold"), QStringLiteral("D2  - no-trigger"), QStringLiteral("D3  2014-01-01 expired")};

struct Desk : ContractDesk
{
    RetentionItem itemOf(const char *reference, const char *category = "lease-core")
    {
        for (const RetentionRow &row : items()) {
            if (row.item.reference && row.item.reference->toString() == QLatin1String(reference) && row.item.category == QLatin1String(category))
                return row.item;
        }
        qFatal("no such item");
    }
    void takeOut(const char *reference, const char *category = "lease-core") { must(removeRetention(*opened, itemOf(reference, category).id, text("staat er niet meer"))); }
    QString stateOf(const char *reference)
    {
        for (const RetentionRow &row : items()) {
            if (row.item.reference && row.item.reference->toString() == QLatin1String(reference))
                return toWord(*row.state);
        }
        return {};
    }
    qint64 ties() { return must(opened->tables().connection().number(QStringLiteral("SELECT count(*) FROM import_tie"))); }
    bool changesNothing(const QByteArrayList &contracts, const QByteArrayList &some, const QByteArrayList &documents = {}) { return !bringAll(contracts, some, documents).batch; }
};

} // namespace

class TiedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDossierThatComesAloneStays();
    void aDocumentThatComesLaterKeepsItsDossier();
    void aDocumentThatIsOverLetsItGo();
    void whatIsTakenOutKeepsNothing();
    void aDossierOfAContractWaitsForItsDocument();
    void whoComesToTheContractKeepsTheDossier();
    void ofAContractThatIsGoneTheDayStays();
    void whatSomebodyMadeOfALineFollowsNoLease();
    void aDocumentGoesAlongWithADossierOfBefore();
    void aDocumentOfBeforeGoesAlongWithItsDossier();
    void aDocumentInTwoDossiersKeepsBoth();
    void aDossierIsOfThePersonsThatItNamesAndOfTheTenants();
    void aHoldOnADocumentKeepsItsDossier();
    void whatIsPutInAnotherDossierKeepsThatOne();
    void aDossierOfWhoLeftGoesOnceNothingInItIsUsed();
    void aDocumentOfWhoIsStillHereKeepsTheDossier();
    void aDocumentInSeveralWaitsForSomebody();
    void anOlderRegisterLearnsIt();
};

void TiedFilesTest::aDossierThatComesAloneStays()
{
    Desk desk;
    desk.bringAll({}, dossiers, letters);
    QCOMPARE(desk.dossiers(), someStay);
    QVERIFY(desk.changesNothing({}, dossiers));
    QCOMPARE(desk.dossiers(), someStay);
    desk.bringAll({}, {dossier("D1", R"(,"einddatum":"2015-01-01")"), dossier("D2", R"(,"einddatum":"2015-01-01")")});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1  2015-01-01 on-hold"), someStay[1], someStay[2]}));
    QVERIFY(isClean(desk));
}

void TiedFilesTest::aDocumentThatComesLaterKeepsItsDossier()
{
    Desk desk;
    desk.bringAll({}, dossiers);
    QCOMPARE(desk.dossiers(), allGo);
    const MovedImport later = desk.bringAll({}, {}, letters);
    QCOMPARE(later.counts.items, (StagedThings::Counts{2, 2, 0}));
    QCOMPARE(desk.dossiers(), someStay);
    QVERIFY(!desk.bringAll({}, {}, letters).batch);
    must(undoImport(*desk, *later.batch));
    QCOMPARE(desk.dossiers(), allGo);
    QCOMPARE(desk.ties(), 3); // of each dossier to itself
    QVERIFY(isClean(desk));
}

void TiedFilesTest::aDocumentThatIsOverLetsItGo()
{
    Desk desk;
    desk.bringAll({}, dossiers, letters);
    desk.bringAll({}, {dossiers[1]}, {letter("I2", "D2", over)});
    QCOMPARE(desk.dossiers(), QStringList({someStay[0], allGo[1], allGo[2]}));
    QCOMPARE(desk.itemOf("I2").trigger, std::nullopt); // it goes along
    QVERIFY(isClean(desk));
}

void TiedFilesTest::whatIsTakenOutKeepsNothing()
{
    Desk desk;
    desk.bringAll({}, dossiers, letters);
    QCOMPARE(desk.ties(), 5);
    must(endRetention(*desk, desk.itemOf("I2").id, desk.clock.today().addMonths(-1)));
    QVERIFY(desk.changesNothing({}, dossiers)); // until its period is over
    desk.takeOut("I2");
    QCOMPARE(desk.ties(), 4);
    desk.bringAll({}, dossiers);
    QCOMPARE(desk.dossiers(), QStringList({someStay[0], allGo[1], allGo[2]}));
}

void TiedFilesTest::aDossierOfAContractWaitsForItsDocument()
{
    Desk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {dossier("D1", R"(,"overeenkomsten":[{"id":"O1"}])")}, {letter("I1", "D1", inUse)});
    const QStringList waits{QStringLiteral("D1 Berg - no-trigger")};
    QCOMPARE(desk.dossiers(), waits);
    QVERIFY(desk.changesNothing({}, {dossier("D1", R"(,"overeenkomsten":[{"id":"O1"}])")}));
    desk.bringAll({contract("O1", "R1", "2017-03-31")}, {});
    QCOMPARE(desk.dossiers(), waits);
}

// D1 is of the contract, whoever its tenants are; D2 is of Berg.
void TiedFilesTest::whoComesToTheContractKeepsTheDossier()
{
    Desk desk;
    desk.bringAll({contractOf("O1", ofFirst, "")}, {dossier("D1", R"(,"overeenkomsten":[{"id":"O1"}])"), dossier("D2", ofFirst)});
    desk.bringAll({contractOf("O1", ofBoth, "")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg - no-trigger"), QStringLiteral("D1 Vos - no-trigger"), QStringLiteral("D2 Berg - no-trigger")}));
    desk.bringAll({contractOf("O1", ofBoth, "2018-03-31"), contractOf("O2", ofSecond, "2020-03-31")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg 2020-03-31 expired"), QStringLiteral("D1 Vos 2020-03-31 expired"), QStringLiteral("D2 Berg 2018-03-31 expired")}));
    QVERIFY(isClean(desk));
}

void TiedFilesTest::ofAContractThatIsGoneTheDayStays()
{
    Desk desk;
    const QByteArrayList mine{dossier("D1", ofFirst)};
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, mine);
    const QStringList before = desk.dossiers();
    QCOMPARE(before, QStringList{QStringLiteral("D1 Berg 2016-03-31 expired")});
    for (const char *category : {"lease-core", "fin-admin"})
        desk.takeOut("O1", category);
    QVERIFY(desk.changesNothing({}, mine));
    QCOMPARE(desk.dossiers(), before);
    desk.bringAll({contract("O2", "R1", "")}, mine);
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1 Berg - no-trigger")});
}

void TiedFilesTest::whatSomebodyMadeOfALineFollowsNoLease()
{
    Desk desk;
    must(desk.bring(ImportKind::Retention, "archief.csv", "Dossiernr;Huurdernr;Soort;Datum afgesloten\nD1;R1;lease-core;31-03-2014\nD2;R1;lease-core;31-03-2014\n"));
    RetentionItem edited = desk.itemOf("D1");
    edited.category = QStringLiteral("fin-admin");
    must(editRetention(*desk, edited));
    desk.bringAll({contract("O1", "R1", "")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg 2014-03-31 expired"), QStringLiteral("D2 Berg - no-trigger")}));
}

void TiedFilesTest::aDocumentGoesAlongWithADossierOfBefore()
{
    Desk desk;
    desk.bringAll({}, dossiers);
    QVERIFY(desk.changesNothing({}, {}, {letter("I3", "D3", over)}));
    QCOMPARE(desk.bringAll({}, {}, {letter("I3", "D3", over), letter("I4", "D4", over)}).counts.items, (StagedThings::Counts{1, 0, 0}));
    QCOMPARE(desk.stateOf("I4"), QStringLiteral("expired")); // D4 is nowhere
    QVERIFY(isClean(desk));
}

void TiedFilesTest::aDocumentOfBeforeGoesAlongWithItsDossier()
{
    Desk desk;
    const QByteArrayList letters{letter("I1", "D1", over), letter("I3", "D3", over)};
    desk.bringAll({}, {}, letters);
    QCOMPARE(desk.stateOf("I1"), QStringLiteral("expired"));
    const MovedImport later = desk.bringAll({}, {dossier("D1", QByteArray(kept) + over), dossier("D3", over)});
    QCOMPARE(desk.stateOf("I1"), QStringLiteral("on-hold"));
    QCOMPARE(desk.stateOf("I3"), QStringLiteral("no-trigger"));
    QVERIFY(desk.changesNothing({}, {}, letters));
    must(undoImport(*desk, *later.batch));
    QCOMPARE(desk.stateOf("I1"), QStringLiteral("expired"));
    QCOMPARE(desk.itemOf("I3").trigger, std::optional(QDate(2014, 1, 1)));
    QVERIFY(isClean(desk));
}

void TiedFilesTest::aDocumentInTwoDossiersKeepsBoth()
{
    const QByteArray inTwo = R"([{"id":"D1"},{"id":"D2"}])";
    Desk desk;
    desk.bringAll({}, dossiers, {letterIn("I1", inTwo, kept)});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1  2014-01-01 on-hold"), QStringLiteral("D2  2014-01-01 on-hold"), someStay[2]}));
    Desk other;
    other.bringAll({}, dossiers);
    other.bringAll({}, {}, {letterIn("I1", inTwo, inUse)});
    QCOMPARE(other.dossiers(), QStringList({QStringLiteral("D1  - no-trigger"), QStringLiteral("D2  - no-trigger"), someStay[2]}));
    QVERIFY(isClean(desk) && isClean(other));
}

void TiedFilesTest::aDossierIsOfThePersonsThatItNamesAndOfTheTenants()
{
    Desk desk;
    const QByteArray mine = dossier("D1", ofFirst + R"(,"overeenkomsten":[{"id":"O2"}])");
    desk.bringAll({contractOf("O1", ofFirst, "2016-03-31"), contractOf("O2", ofSecond, "")}, {mine});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg - no-trigger"), QStringLiteral("D1 Vos - no-trigger")}));
    desk.bringAll({contractOf("O2", ofSecond, "2018-03-31")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg 2018-03-31 expired"), QStringLiteral("D1 Vos 2018-03-31 expired")}));
    QVERIFY(desk.changesNothing({}, {mine}));
}

// A claim of somebody else may be about that one letter.
void TiedFilesTest::aHoldOnADocumentKeepsItsDossier()
{
    Desk desk;
    desk.bringAll({}, dossiers, {letter("I3", "D3", inUse)});
    desk.bringAll({}, {dossiers[2]}, {letter("I3", "D3", over)});
    QCOMPARE(desk.dossiers(), allGo);
    const PlacedHold claim = must(placeHold(*desk, desk.itemOf("I3").id, claimFrom(desk.clock.today())));
    QCOMPARE(desk.stateOf("D3"), QStringLiteral("on-hold"));
    QCOMPARE(desk.stateOf("D2"), QStringLiteral("expired"));
    QVERIFY(isClean(desk));
    must(liftHold(*desk, claim.id, desk.clock.today()));
    QCOMPARE(desk.dossiers(), allGo);
    const PlacedHold onAll = must(placeHold(*desk, desk.itemOf("D3").id, claimFrom(desk.clock.today())));
    QCOMPARE(desk.stateOf("I3"), QStringLiteral("on-hold"));
    must(liftHold(*desk, onAll.id, desk.clock.today()));
    QCOMPARE(desk.stateOf("I3"), QStringLiteral("no-trigger"));
    QVERIFY(isClean(desk));
}

// Of the letter itself nothing changed.
void TiedFilesTest::whatIsPutInAnotherDossierKeepsThatOne()
{
    Desk desk;
    desk.bringAll({}, {}, {letter("I1", "D1", inUse)});
    const MovedImport moved = desk.bringAll({}, {}, {letter("I1", "D2", inUse)});
    QCOMPARE(moved.counts.items, (StagedThings::Counts{0, 1, 0}));
    const MovedImport all = desk.bringAll({}, dossiers);
    QCOMPARE(desk.dossiers(), QStringList({allGo[0], someStay[1], allGo[2]}));
    must(undoImport(*desk, *all.batch));
    must(undoImport(*desk, *moved.batch));
    desk.bringAll({}, dossiers);
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1  - no-trigger"), allGo[1], allGo[2]}));
    QVERIFY(isClean(desk));
}

void TiedFilesTest::aDossierOfWhoLeftGoesOnceNothingInItIsUsed()
{
    Desk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {dossier("D1", ofFirst)}, {letter("I1", "D1", inUse)});
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1 Berg - no-trigger")});
    desk.bringAll({}, {}, {letter("I1", "D1", over)});
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1 Berg 2016-03-31 expired")});
}

// D1 is of Berg, who left; the letter in it is to Vos too, who rents.
void TiedFilesTest::aDocumentOfWhoIsStillHereKeepsTheDossier()
{
    const QByteArrayList mine{dossier("D1", ofFirst)};
    const QByteArrayList toBoth{letter("I1", "D1", ofBoth + over), letter("I2", "D1", ofFirst + over)};
    const QStringList stays{QStringLiteral("D1 Berg - no-trigger")}, goes{QStringLiteral("D1 Berg 2016-03-31 expired")};
    Desk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "")}, mine, toBoth);
    QCOMPARE(desk.dossiers(), stays);
    QVERIFY(desk.changesNothing({}, mine, toBoth));
    QVERIFY(desk.changesNothing({}, mine)); // the letter is here
    desk.bringAll({contract("O2", "R2", "2018-03-31")}, mine, toBoth);
    QCOMPARE(desk.dossiers(), goes);
    const MovedImport back = desk.bringAll({contract("O3", "R2", "")}, mine);
    QCOMPARE(desk.dossiers(), stays);
    must(undoImport(*desk, *back.batch));
    QCOMPARE(desk.dossiers(), goes);
    QVERIFY(isClean(desk));
    Desk later;
    later.bringAll({contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "")}, mine);
    QCOMPARE(later.dossiers(), goes);
    later.bringAll({}, {}, toBoth);
    QCOMPARE(later.dossiers(), stays);
}

void TiedFilesTest::aDocumentInSeveralWaitsForSomebody()
{
    const QByteArrayList two{dossiers[0], dossiers[1]}, shared{letterIn("I1", R"([{"id":"D1"},{"id":"D2"}])", over)};
    const QStringList stay{QStringLiteral("D1  - no-trigger"), QStringLiteral("D2  - no-trigger")};
    Desk desk;
    desk.bringAll({}, two, shared);
    QCOMPARE(desk.dossiers(), stay);
    QVERIFY(desk.changesNothing({}, two));
    must(endRetention(*desk, desk.itemOf("I1").id, desk.clock.today().addMonths(-1)));
    QVERIFY(desk.changesNothing({}, two, shared)); // its period runs
    must(endRetention(*desk, desk.itemOf("I1").id, QDate(2013, 1, 1)));
    desk.bringAll({}, two, shared);
    QCOMPARE(desk.dossiers(), allGo.mid(0, 2));
    QVERIFY(isClean(desk));
}

// It knew of the documents that kept a dossier, or let it wait, and of no others.
void TiedFilesTest::anOlderRegisterLearnsIt()
{
    Desk desk;
    desk.bringAll({}, dossiers, letters);
    Connection &connection = desk.opened->opened().connection();
    {
        const Authorizer::Opening door(connection.authorizer(), Authorizer::Door::Schema);
        must(connection.execute(QStringLiteral("DELETE FROM import_tie WHERE sender_key >= tied_to AND sender_key < tied_to || char(32)")));
    }
    QCOMPARE(desk.ties(), 2);
    makeOlder(connection, 24);
    must(must(Migrator::load()).migrate(connection, [] { return Result<void>(); }));
    QCOMPARE(desk.ties(), 5);
    QVERIFY(desk.changesNothing({}, {dossiers[2]}, {letter("I3", "D3", over)}));
    desk.bringAll({}, dossiers);
    QCOMPARE(desk.dossiers(), someStay);
    desk.bringAll({}, {}, {letter("I1", "D1", over), letter("I2", "D2", over)});
    desk.bringAll({}, dossiers);
    QCOMPARE(desk.dossiers().mid(1), allGo.mid(1));
    QVERIFY(isClean(desk));
}

QTEST_GUILESS_MAIN(TiedFilesTest)
#include "tst_tiedfiles.moc"
