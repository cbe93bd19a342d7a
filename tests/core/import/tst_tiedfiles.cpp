// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with what does so whichever file says it, and whenever that file comes.
#include "core/casework/editretention.h"
#include "tests/support/contractdesk.h"

#include <QTest>

using namespace balie;

namespace {

const QByteArray over = R"(,"einddatum":"2014-01-01")";
const QByteArray kept = R"(,"archiefnominatie":{"code":"BEW"})";
const QByteArray inUse = R"(,"einddatum":"2036-01-01")";

QByteArray letter(const char *id, const char *dossier, const QByteArray &more)
{
    return QByteArray(R"({"id":")") + id + R"(","soort":{"code":"DOC"},"titel":"Brief","dossiers":[{"id":")" + dossier + R"("}])" + more + '}';
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
    qint64 ties() { return must(opened->tables().connection().number(QStringLiteral("SELECT count(*) FROM import_tie"))); }
    bool changesNothing(const QByteArrayList &contracts, const QByteArrayList &some) { return !bringAll(contracts, some).batch; }
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
    QCOMPARE(desk.ties(), 0);
    QVERIFY(isClean(desk));
}

void TiedFilesTest::aDocumentThatIsOverLetsItGo()
{
    Desk desk;
    desk.bringAll({}, dossiers, letters);
    desk.bringAll({}, {dossiers[1]}, {letter("I2", "D2", over)});
    QCOMPARE(desk.dossiers(), QStringList({someStay[0], allGo[1], allGo[2]}));
    QCOMPARE(desk.itemOf("I2").trigger, std::optional(QDate(2014, 1, 1)));
    QVERIFY(isClean(desk));
}

void TiedFilesTest::whatIsTakenOutKeepsNothing()
{
    Desk desk;
    desk.bringAll({}, dossiers, letters);
    QCOMPARE(desk.ties(), 2);
    desk.takeOut("I2");
    QCOMPARE(desk.ties(), 1);
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

QTEST_GUILESS_MAIN(TiedFilesTest)
#include "tst_tiedfiles.moc"
