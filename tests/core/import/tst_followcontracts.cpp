// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the contracts say of dossiers and debts, whichever of the files comes first, and of whom they are.
#include "core/casework/editretention.h"
#include "core/casework/placehold.h"
#include "core/overview/destructionoffers.h"
#include "core/overview/holdrows.h"
#include "tests/support/contractdesk.h"

#include <QTest>

using namespace balie;

static MovedImport debtOf(ContractDesk &desk, const char *status, const char *debtor)
{
    const QByteArray one = QByteArray(R"([{"id":"X1","status":{"code":")") + status + R"("},"begindatum":"2021-01-01","debiteur":{"id":")" + debtor + R"("}}])";
    return must(desk.bring(ImportKind::Vera, "externeincassos.json", one));
}

class FollowContractsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contractsThatComeLaterCount();
    void aLaterEndOfTheDossierStays();
    void aDossierOfAContractIsOfItsTenants_data();
    void aDossierOfAContractIsOfItsTenants();
    void ofAnUnknownContractNoPeriodRuns();
    void aDossierOfTwoGoesWithTheLast();
    void whoComesBackKeepsTheDossierOfBoth();
    void whatMayNotGoKeepsItsDossier();
    void aDebtOfAnEarlierContractHolds();
    void aDebtThatRunsAgainHoldsAgain();
    void aDebtHoldsWhoHasItNow();
    void aDossierWithoutATenantGoesToThem();
    void theEndOfAnotherPersonIsNoEnd();
    void whoIsInAContractNoMoreGoesWithIt();
    void whoIsInADossierNoMoreGoesWithIt();
    void aContractThatIsRefusedMayRun();
    void whoWasNamedByHandStays();
    void aLaterDayByHandStays();
    void aLaterDayOfOneKeepsTheFile();
    void aFileOfAListWaitsForTheTenancy_data();
    void aFileOfAListWaitsForTheTenancy();
};

void FollowContractsTest::contractsThatComeLaterCount()
{
    ContractDesk desk;
    desk.bringAll({}, {dossier("D1", R"(,"einddatum":"2014-01-01")" + ofSecond), dossier("D2", ofFirst)});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Vos 2014-01-01 expired"), QStringLiteral("D2 Berg - no-trigger")}));
    desk.bringAll({contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Vos - no-trigger"), QStringLiteral("D2 Berg 2016-03-31 expired")}));
    QVERIFY(isClean(desk));
}

void FollowContractsTest::aLaterEndOfTheDossierStays()
{
    ContractDesk desk;
    const QByteArray late = dossier("D1", R"(,"einddatum":"2026-02-01")" + ofFirst);
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {late});
    const QStringList wanted{QStringLiteral("D1 Berg 2026-02-01 running")};
    QCOMPARE(desk.dossiers(), wanted);
    desk.bringAll({contract("O1", "R1", "2017-03-31")}, {}); // the dossier does not come along
    QCOMPARE(desk.dossiers(), wanted);
}

void FollowContractsTest::aDossierOfAContractIsOfItsTenants_data()
{
    QTest::addColumn<bool>("isBefore");
    QTest::newRow("the contract came before") << true;
    QTest::newRow("both come together") << false;
}

void FollowContractsTest::aDossierOfAContractIsOfItsTenants()
{
    QFETCH(bool, isBefore);
    ContractDesk desk;
    const QByteArrayList contracts{contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "")};
    const QByteArrayList dossiers{dossier("D1", R"(,"einddatum":"2014-01-01","overeenkomsten":[{"id":"O2"}])"), dossier("D2", R"(,"overeenkomsten":[{"id":"O1"}])")};
    if (isBefore)
        desk.bringAll(contracts, {});
    desk.bringAll(isBefore ? QByteArrayList() : contracts, dossiers);
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Vos - no-trigger"), QStringLiteral("D2 Berg 2016-03-31 expired")}));
    QVERIFY(!must(desk.bring(ImportKind::Vera, "dossiers.json", listOf(dossiers))).batch);
    QVERIFY(isClean(desk));
}

void FollowContractsTest::ofAnUnknownContractNoPeriodRuns()
{
    ContractDesk desk;
    desk.bringAll({}, {dossier("D1", R"(,"einddatum":"2014-01-01","overeenkomsten":[{"id":"O9"}])")});
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1  - no-trigger")});
}

void FollowContractsTest::aDossierOfTwoGoesWithTheLast()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "2018-03-31")}, {dossier("D1", ofBoth)});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg 2018-03-31 expired"), QStringLiteral("D1 Vos 2018-03-31 expired")}));
}

void FollowContractsTest::whoComesBackKeepsTheDossierOfBoth()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "2018-03-31")}, {dossier("D1", ofBoth)});
    const QStringList before = desk.dossiers();
    const MovedImport back = desk.bringAll({contract("O3", "R2", "")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg - no-trigger"), QStringLiteral("D1 Vos - no-trigger")}));
    must(undoImport(*desk, *back.batch));
    QCOMPARE(desk.dossiers(), before);
    QVERIFY(isClean(desk));
}

void FollowContractsTest::whatMayNotGoKeepsItsDossier()
{
    ContractDesk desk;
    const auto letter = [](const char *id, const char *dossiers, const char *more) {
        return QByteArray(R"({"id":")") + id + R"(","soort":{"code":"DOC"},"titel":"Brief","dossiers":)" + dossiers + more + '}';
    };
    const QByteArray over = R"(,"einddatum":"2014-01-01")";
    desk.bringAll({}, {dossier("D1", over), dossier("D2", over), dossier("D3", over), dossier("D4", over)},
                  {letter("I1", R"([{"id":"D1"}])", R"(,"archiefnominatie":{"code":"BEW"})"), letter("I2", R"([{"id":"D2"}])", R"(,"einddatum":"2036-01-01")"),
                   letter("I3", R"([{"id":"D3"},{"id":"D4"}])", R"(,"einddatum":"2013-01-01")")});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1  2014-01-01 on-hold"), QStringLiteral("D2  - no-trigger"), QStringLiteral("D3  - no-trigger"), QStringLiteral("D4  - no-trigger")}));
    QCOMPARE(desk.items().size(), std::size_t(7)); // and each letter by itself
    for (const RetentionRow &row : desk.items())
        QVERIFY(row.item.reference->toString() != u"I3" || row.state == ExpiryState::NoTrigger);
    QVERIFY(isClean(desk));
}

void FollowContractsTest::aDebtOfAnEarlierContractHolds()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {dossier("D1", ofFirst)});
    const auto debt = [&](const char *status, const char *contract) {
        const QByteArray one = QByteArray(R"([{"id":"K1","status":{"code":")") + status + R"("},"einddatum":"2024-01-01","overeenkomst":{"id":")" + contract + R"("}}])";
        return must(desk.bring(ImportKind::Vera, {desk.file("externeincassos.json", one)}));
    };
    QCOMPARE(debt("ACT", "O9").counts.passedOver, 1);
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1 Berg 2016-03-31 expired")});
    QCOMPARE(debt("ACT", "O1").counts.holds.added, 1);
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1 Berg 2016-03-31 on-hold")});
    QCOMPARE(debt("EIN", "O1").counts.holds.changed, 1);
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1 Berg 2016-03-31 expired")});
    QVERIFY(isClean(desk));
}

// Somebody lifted the hold by hand before the debt was paid.
void FollowContractsTest::aDebtThatRunsAgainHoldsAgain()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {dossier("D1", ofFirst)});
    const QStringList free{QStringLiteral("D1 Berg 2016-03-31 expired")}, held{QStringLiteral("D1 Berg 2016-03-31 on-hold")};
    debtOf(desk, "LOP", "R1");
    must(liftHold(*desk, must(holdRows(*desk, {}, 0, 10)).front().placed.id, desk.clock.today()));
    debtOf(desk, "LOP", "R1");
    QCOMPARE(desk.dossiers(), free);
    const MovedImport paid = debtOf(desk, "EIN", "R1");
    const MovedImport again = debtOf(desk, "LOP", "R1");
    QCOMPARE(desk.dossiers(), held);
    must(undoImport(*desk, *again.batch));
    must(undoImport(*desk, *paid.batch));
    QCOMPARE(desk.dossiers(), free);
    QVERIFY(!debtOf(desk, "LOP", "R1").batch);
    QVERIFY(isClean(desk));
}

void FollowContractsTest::aDebtHoldsWhoHasItNow()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "2016-03-31")}, {dossier("D1", ofFirst), dossier("D2", ofSecond)});
    debtOf(desk, "LOP", "R1");
    const MovedImport other = debtOf(desk, "LOP", "R2");
    const QStringList ofOther{QStringLiteral("D1 Berg 2016-03-31 expired"), QStringLiteral("D2 Vos 2016-03-31 on-hold")};
    QCOMPARE(desk.dossiers(), ofOther);
    QVERIFY(!debtOf(desk, "LOP", "R2").batch);
    must(undoImport(*desk, *other.batch));
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg 2016-03-31 on-hold"), QStringLiteral("D2 Vos 2016-03-31 expired")}));
    debtOf(desk, "EIN", "R2");
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg 2016-03-31 expired"), QStringLiteral("D2 Vos 2016-03-31 expired")}));
    QVERIFY(isClean(desk));
}

// Its contract came later, and Vos came to that later still.
void FollowContractsTest::aDossierWithoutATenantGoesToThem()
{
    ContractDesk desk;
    const QByteArrayList mine{dossier("D1", R"(,"overeenkomsten":[{"id":"O1"}])")};
    desk.bringAll({}, mine);
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1  - no-trigger")});
    desk.bringAll({contract("O1", "R1", "2018-03-31")}, mine);
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1  2018-03-31 expired"), QStringLiteral("D1 Berg 2018-03-31 expired")}));
    desk.bringAll({contractOf("O1", ofBoth, "2018-03-31"), contract("O2", "R2", "")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1  - no-trigger"), QStringLiteral("D1 Berg - no-trigger"), QStringLiteral("D1 Vos - no-trigger")}));
    desk.bringAll({contract("O2", "R2", "2020-03-31")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1  2020-03-31 expired"), QStringLiteral("D1 Berg 2020-03-31 expired"), QStringLiteral("D1 Vos 2020-03-31 expired")}));
    QVERIFY(isClean(desk));
}

// D1 is of both, and Vos left later than Berg, whose contract was not known.
void FollowContractsTest::theEndOfAnotherPersonIsNoEnd()
{
    ContractDesk desk;
    desk.bringAll({contract("O3", "R2", "2019-01-31")}, {dossier("D1", ofBoth)});
    desk.bringAll({contract("O1", "R1", "2010-05-31")}, {});
    for (const RetentionRow &row : desk.items()) {
        if (row.item.reference && row.item.reference->toString() == u"O1")
            QCOMPARE(row.item.trigger, std::optional(QDate(2010, 5, 31)));
    }
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg 2019-01-31 expired"), QStringLiteral("D1 Vos 2019-01-31 expired")}));
    QVERIFY(isClean(desk));
}

// Who destroys the contract of who was in it by mistake destroys that of the tenant. O2 named nobody.
void FollowContractsTest::whoIsInAContractNoMoreGoesWithIt()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2015-12-31"), contractOf("O2", {}, "2015-12-31")}, {dossier("D1", ofFirst)});
    const std::size_t all = desk.items().size();
    QCOMPARE(desk.items(ExpiryState::Expired).size(), all);
    const MovedImport other = desk.bringAll({contract("O1", "R2", ""), contract("O2", "R2", "")}, {});
    QVERIFY(desk.items(ExpiryState::Expired).empty());
    QVERIFY(!desk.bringAll({contract("O1", "R2", ""), contract("O2", "R2", "")}, {}).batch);
    must(undoImport(*desk, *other.batch));
    QCOMPARE(desk.items(ExpiryState::Expired).size(), all);
    desk.bringAll({contract("O1", "R2", "2016-12-31"), contract("O2", "R2", "2016-12-31")}, {});
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1 Berg 2016-12-31 expired")});
    QVERIFY(isClean(desk));
}

// D1 was of Berg and waited, D2 of nobody and had no day; both are of Vos by now.
void FollowContractsTest::whoIsInADossierNoMoreGoesWithIt()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31"), contract("O2", "R2", "")}, {dossier("D1", ofFirst + R"(,"einddatum":"2036-01-01")"), dossier("D2", "")});
    const QByteArrayList ofOther{dossier("D1", ofSecond), dossier("D2", ofSecond)};
    desk.bringAll({}, ofOther);
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg - no-trigger"), QStringLiteral("D1 Vos - no-trigger"), QStringLiteral("D2  - no-trigger"), QStringLiteral("D2 Vos - no-trigger")}));
    QVERIFY(!desk.bringAll({}, ofOther).batch);
    desk.bringAll({contract("O2", "R2", "2018-03-31")}, {});
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1 Berg 2018-03-31 expired"), QStringLiteral("D1 Vos 2018-03-31 expired"), QStringLiteral("D2  2018-03-31 expired"), QStringLiteral("D2 Vos 2018-03-31 expired")}));
    QVERIFY(isClean(desk));
}

void FollowContractsTest::aContractThatIsRefusedMayRun()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {dossier("D1", ofFirst)});
    const std::size_t before = desk.items(ExpiryState::Expired).size();
    QVERIFY(before > 1);
    const MovedImport refused = desk.bringAll({contract("O1", "R1", "2016-03-31"), contract("O1", "R1", "")}, {});
    QCOMPARE(refused.counts.refused, 2);
    QVERIFY(desk.items(ExpiryState::Expired).empty());
    must(undoImport(*desk, *refused.batch));
    QCOMPARE(desk.items(ExpiryState::Expired).size(), before);
    QVERIFY(isClean(desk));
}

// A case holds what was said to be of its person; the next file does not take that away.
void FollowContractsTest::whoWasNamedByHandStays()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {});
    const RetentionRow row = desk.items().front();
    const RequestId request = desk.receive("Piet Berg", {Right::Erasure});
    const PersonId asker = desk.dossier(request).request.person;
    RetentionItem edited = row.item;
    edited.person = asker;
    must(editRetention(*desk, edited));
    desk.bringAll({contract("O1", "R1", "2017-03-31")}, {});
    const RetentionItem now = must(desk.opened->tables().retentionItems.find(row.item.id)).item;
    QCOMPARE(now.person, std::optional(asker));
    QCOMPARE(now.trigger, std::optional(QDate(2017, 3, 31)));
    QVERIFY(isClean(desk));
}

void FollowContractsTest::aLaterDayByHandStays()
{
    ContractDesk desk;
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {dossier("D1", ofFirst)});
    for (const RetentionRow &row : desk.items()) {
        if (row.item.reference && row.item.reference->toString() == u"D1")
            must(endRetention(*desk, row.item.id, QDate(2026, 2, 1)));
    }
    const QStringList byHand{QStringLiteral("D1 Berg 2026-02-01 running")};
    for (const char *end : {"2016-04-30", "2016-05-31"}) {
        desk.bringAll({contract("O1", "R1", end)}, {});
        QCOMPARE(desk.dossiers(), byHand);
    }
    desk.bringAll({contract("O1", "R1", "2026-02-15")}, {});
    QCOMPARE(desk.dossiers(), QStringList{QStringLiteral("D1 Berg 2026-02-15 running")});
    QVERIFY(isClean(desk));
}

// Whoever destroys the dossier of Vos destroys that of Berg.
void FollowContractsTest::aLaterDayOfOneKeepsTheFile()
{
    ContractDesk desk;
    desk.bringAll({contractOf("O1", ofBoth, "2016-03-31")}, {dossier("D1", ofBoth)});
    const auto offered = [&] { return must(destructionOffers(*desk, {}, QStringLiteral("lease-core"))).front().items(); };
    QCOMPARE(offered(), 4); // the contract and the dossier, of each of them
    for (const RetentionRow &row : desk.items()) {
        if (row.item.reference && row.item.reference->toString() == u"D1" && row.personName == u"Berg")
            must(endRetention(*desk, row.item.id, desk.clock.today().addMonths(-1)));
    }
    QCOMPARE(offered(), 2);
}

void FollowContractsTest::aFileOfAListWaitsForTheTenancy_data()
{
    QTest::addColumn<bool>("listFirst");
    QTest::newRow("the list comes first") << true;
    QTest::newRow("the contracts come first") << false;
}

// D1 waits for whoever still rents, D2 for whoever left later; D3 is none of a tenancy, and D4 has no day at all.
void FollowContractsTest::aFileOfAListWaitsForTheTenancy()
{
    QFETCH(bool, listFirst);
    ContractDesk desk;
    const auto list = [&] {
        must(desk.bring(ImportKind::Retention, "archief.csv",
                        "Dossiernr;Huurdernr;Soort;Datum afgesloten;Systeem\nD1;R1;lease-core;31-03-2014;Archiefkast\nD2;R2;lease-core;31-03-2014;\n"
                        "D3;R1;fin-admin;31-03-2014;\nD4;R2;lease-core;;\n"));
    };
    if (listFirst)
        list();
    desk.bringAll({contract("O1", "R1", ""), contract("O2", "R2", "2018-03-31")}, {});
    if (!listFirst)
        list();
    const QStringList wanted{QStringLiteral("D1 Berg - no-trigger"), QStringLiteral("D2 Vos 2018-03-31 expired"), QStringLiteral("D3 Berg 2014-03-31 expired"),
                             QStringLiteral("D4 Vos - no-trigger")};
    QCOMPARE(desk.dossiers(), wanted);
    QCOMPARE(desk.systemOf("D1"), QStringLiteral("Archiefkast"));
    desk.bringAll({contract("O1", "R1", "2016-03-31")}, {});
    QCOMPARE(desk.dossiers().front(), QStringLiteral("D1 Berg 2016-03-31 expired"));
    QCOMPARE(desk.systemOf("D1"), QStringLiteral("Archiefkast"));
    QVERIFY(isClean(desk));
}

QTEST_GUILESS_MAIN(FollowContractsTest)
#include "tst_followcontracts.moc"
