// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the contracts say of dossiers and debts, whichever of the files comes first, and of whom they are.
#include "core/casework/editretention.h"
#include "tests/support/contractdesk.h"

#include <QTest>

using namespace balie;

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
    void aContractThatIsRefusedMayRun();
    void whoWasNamedByHandStays();
    void aLaterDayByHandStays();
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
    QCOMPARE(desk.dossiers(), QStringList({QStringLiteral("D1  2014-01-01 on-hold"), QStringLiteral("D2  - no-trigger"), QStringLiteral("D3  2014-01-01 expired"), QStringLiteral("D4  2014-01-01 expired")}));
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
