// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Works orders of a system for maintenance: each is a disclosure to its contractor, and of its words nothing is kept.
#include "tests/support/disclosureimport.h"

#include <QTest>

using namespace balie;

class ImportWorksOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsADisclosure();
    void anOrderWithoutATenantIsOfOnePerson();
    void theWordsOfAnOrderStayOut();
    void whoWasToldWasTold();
    void theNextFileChangesIt();
    void whatWasDoneByHandStays();
    void anotherSystemKnowsWhoItIs();
    void twoSystemsThatDifferKnowNobody();
    void whatWasCancelledIsPassedOver();
    void aWrongLineStopsAll_data();
    void aWrongLineStopsAll();
    void anOrderAndADisclosureOfOneNumberAreTwo();
    void lookingChangesNothing();
};

static const QByteArray heading = "Opdrachtnummer;Datum opdracht;Aannemer;Huurdernr;Adres;Omschrijving;Status\n";
static const QByteArray orders = heading + "WO-1;01-03-2026;R1;H1;Lindelaan 12;mevrouw is ziek;gereed\nWO-2;02-03-2026;aannemer groen;;Beukenlaan 3;kraan;\n";

static std::vector<DisclosureTable::Kept> kept(DisclosureImport &desk)
{
    return must(desk.opened->tables().disclosures.after(0, 1000));
}

void ImportWorksOrdersTest::anOrderIsADisclosure()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const MovedImport moved = must(desk.bring(ImportKind::WorksOrders, "opdrachten.csv", orders));
    QCOMPARE(moved.counts.disclosures, (StagedThings::Counts{2, 0, 0}));
    QCOMPARE(desk.disclosed(), QStringList({QStringLiteral("2026-03-01|Aannemer Groen|Horst|1|maintenance|contract|in-order"),
                                            QStringLiteral("2026-03-02|Aannemer Groen|-|1|maintenance|contract|in-order")}));
    QCOMPARE(desk.figures(), QStringList{QStringLiteral("Aannemer Groen|2026-03|maintenance|contract|0|in-order|2|2")});
    QCOMPARE(kept(desk).front().disclosure.reference, QStringLiteral("WO-1"));
    QCOMPARE(kept(desk).front().disclosure.categories, (std::vector{DataCategory::Address, DataCategory::Phone, DataCategory::Repair}));
    QVERIFY(isSound(desk));
    QVERIFY(!must(desk.bring(ImportKind::WorksOrders, "opdrachten.csv", orders)).batch);
}

void ImportWorksOrdersTest::anOrderWithoutATenantIsOfOnePerson()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::WorksOrders, "opdrachten.csv", orders));
    const Disclosure nobody = kept(desk).at(1).disclosure;
    QCOMPARE(nobody.persons, 1);
    QVERIFY(!nobody.person);
    QVERIFY(!nobody.group.isEmpty());
    QVERIFY(!nobody.group.contains(QStringLiteral("Beukenlaan")));
}

void ImportWorksOrdersTest::theWordsOfAnOrderStayOut()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const auto staged = must(desk.stage(ImportKind::WorksOrders, {desk.file("opdrachten.csv", orders)}));
    QCOMPARE(staged->reading.notTaken, QStringList({QStringLiteral("Adres"), QStringLiteral("Omschrijving")}));
    must(compareImport(*desk, *staged, desk.watch));
    must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch));
    for (const auto &one : kept(desk)) {
        const Disclosure &d = one.disclosure;
        for (const QString &text : {d.why.toString(), d.group, d.reference, d.article, d.told.why.toString()})
            QVERIFY2(!text.contains(QStringLiteral("ziek")) && !text.contains(QStringLiteral("laan")), qPrintable(text));
    }
}

void ImportWorksOrdersTest::whoWasToldWasTold()
{
    DisclosureImport desk(QStringLiteral("ieder1"));
    recipientOf(desk, "Groen", RecipientKind::Contractor, "aannemer");
    must(desk.bring(ImportKind::WorksOrders, "o.csv", "Opdrachtnr;Datum;Aannemer;Huurdernr;Afspraak bevestigd op\nWO-1;02-03-2026;Groen;H1;01-03-2026\nWO-2;03-03-2026;Groen;H1;04-03-2026\nWO-3;04-03-2026;Groen;H1;\n"));
    const auto all = kept(desk);
    QCOMPARE(all.at(0).disclosure.told, (PersonNotice{ToldWhen::Beforehand, QDate(2026, 3, 1), {}}));
    QCOMPARE(all.at(1).disclosure.told, (PersonNotice{ToldWhen::Afterwards, QDate(2026, 3, 4), {}}));
    QCOMPARE(all.at(2).disclosure.told.when, ToldWhen::Not);
    // The statement promises to tell it beforehand.
    QCOMPARE(all.at(0).notice, NoticeState::InOrder);
    QCOMPARE(all.at(1).notice, NoticeState::Owed);
    QCOMPARE(all.at(2).notice, NoticeState::Owed);
    QCOMPARE(desk.figures(), desk.recounted());
}

void ImportWorksOrdersTest::theNextFileChangesIt()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::WorksOrders, "o.csv", orders));
    const MovedImport moved = must(desk.bring(ImportKind::WorksOrders, "o.csv", QByteArray(orders).replace("02-03-2026;aannemer groen;;", "02-03-2026;R2;H2;") + "WO-3;05-03-2026;R1;;;;\n"));
    QCOMPARE(moved.counts.disclosures, (StagedThings::Counts{1, 1, 1}));
    QCOMPARE(desk.disclosed().at(1), QStringLiteral("2026-03-02|De Vos deurwaarders|Bos|1|maintenance|contract|in-order"));
    QVERIFY(kept(desk).at(1).disclosure.group.isEmpty());
    QCOMPARE(desk.figures(), desk.recounted());
    QVERIFY(isSound(desk));
}

void ImportWorksOrdersTest::whatWasDoneByHandStays()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::WorksOrders, "o.csv", orders));
    Disclosure hand = kept(desk).at(1).disclosure;
    hand.categories = {DataCategory::Address, DataCategory::Repair};
    hand.group = QStringLiteral("bewoners Beukenlaan");
    hand.persons = 3;
    hand.told = {ToldWhen::Beforehand, QDate(2026, 3, 1), {}};
    must(correctDisclosure(*desk, hand));
    must(desk.bring(ImportKind::WorksOrders, "o.csv", QByteArray(orders).replace("02-03-2026", "03-03-2026")));
    const Disclosure now = kept(desk).at(1).disclosure;
    QCOMPARE(now.on, QDate(2026, 3, 3));
    QCOMPARE(now.categories, hand.categories);
    QCOMPARE(now.group, hand.group);
    QCOMPARE(now.persons, 3);
    QCOMPARE(now.told, hand.told);
    QCOMPARE(desk.figures(), desk.recounted());
}

// The same file from a system of that name.
static Result<MovedImport> broughtBy(DisclosureImport &desk, const char *system, ImportKind kind, const QByteArray &content)
{
    ImportOrder order = desk.order(kind, {desk.file("van.csv", content)});
    order.system = line(system);
    const auto staged = must(stageImport(desk.folder, order, desk.watch));
    must(compareImport(*desk, *staged, desk.watch));
    return moveImport(*desk, *staged, RefusedLines::Stop, desk.watch);
}

void ImportWorksOrdersTest::anotherSystemKnowsWhoItIs()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(broughtBy(desk, "Onderhoud", ImportKind::WorksOrders, heading + "WO-1;01-03-2026;R1;H1;;;\n"));
    QCOMPARE(desk.disclosed(), QStringList{QStringLiteral("2026-03-01|Aannemer Groen|Horst|1|maintenance|contract|in-order")});
    // Its own number goes before that of another.
    must(broughtBy(desk, "Onderhoud", ImportKind::Persons, "Huurdernr;Achternaam\nH1;Winter\n"));
    must(broughtBy(desk, "Onderhoud", ImportKind::WorksOrders, heading + "WO-2;02-03-2026;R1;H1;;;\n"));
    QCOMPARE(desk.disclosed().last(), QStringLiteral("2026-03-02|Aannemer Groen|Winter|1|maintenance|contract|in-order"));
    QVERIFY(isSound(desk));
}

void ImportWorksOrdersTest::twoSystemsThatDifferKnowNobody()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(broughtBy(desk, "CRM", ImportKind::Persons, "Huurdernr;Achternaam\nH1;Winter\n"));
    must(broughtBy(desk, "CRM", ImportKind::Recipients, "Ontvangernr;Naam\nR1;Loodgieter Blauw\n"));
    const auto refused = [&](const QByteArray &one) { return broughtBy(desk, "Onderhoud", ImportKind::WorksOrders, heading + one).error().code(); };
    QCOMPARE(refused("WO-1;01-03-2026;R2;H1;;;\n"), ErrorCode::ImportRefused);
    QCOMPARE(refused("WO-1;01-03-2026;R1;H2;;;\n"), ErrorCode::ImportRefused);
    QVERIFY(desk.disclosed().isEmpty());
    must(broughtBy(desk, "Onderhoud", ImportKind::WorksOrders, heading + "WO-1;01-03-2026;R2;H2;;;\n"));
    // Where both mean the same one there is no doubt.
    must(mergeRecipients(*desk, must(desk.opened->tables().recipients.all()).at(0).id, must(desk.opened->tables().recipients.all()).at(2).id));
    must(broughtBy(desk, "Onderhoud", ImportKind::WorksOrders, heading + "WO-2;02-03-2026;R1;H2;;;\n"));
    QCOMPARE(desk.disclosed().last(), QStringLiteral("2026-03-02|Loodgieter Blauw|Bos|1|maintenance|contract|in-order"));
}

void ImportWorksOrdersTest::whatWasCancelledIsPassedOver()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const QByteArray cancelled = heading + "WO-1;01-03-2026;R1;H1;;;Geannuleerd\nWO-2;ooit;R9;;;;vervallen\nWO-3;03-03-2026;R1;;;;in uitvoering\n";
    QCOMPARE(desk.faults(ImportKind::WorksOrders, cancelled), QStringList());
    QCOMPARE(desk.faults(ImportKind::WorksOrders, cancelled, StagedRefusal::PassedOver), QStringList({QStringLiteral("2 order-cancelled status"), QStringLiteral("3 order-cancelled status")}));
    QCOMPARE(must(desk.bring(ImportKind::WorksOrders, "o.csv", cancelled)).counts.disclosures.added, 1);
}

void ImportWorksOrdersTest::aWrongLineStopsAll_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("faults");
    const auto one = [](const char *fault) { return QStringList{QString::fromLatin1(fault)}; };
    QTest::newRow("no number") << QByteArray(";01-03-2026;R1;H1;;;\n") << one("2 key-missing key");
    QTest::newRow("no day") << QByteArray("WO-1;;R1;H1;;;\n") << one("2 value-missing date");
    QTest::newRow("a day that does not exist") << QByteArray("WO-1;30-02-2026;R1;H1;;;\n") << one("2 not-a-day date");
    QTest::newRow("a day that is to come") << QByteArray("WO-1;01-04-2026;R1;H1;;;\n") << one("2 day-in-future date");
    QTest::newRow("no contractor") << QByteArray("WO-1;01-03-2026;;H1;;;\n") << one("2 recipient-missing contractor");
    QTest::newRow("a contractor that nobody knows") << QByteArray("WO-1;01-03-2026;Rood;H1;;;\n") << one("2 recipient-unknown contractor");
    QTest::newRow("a tenant that nobody knows") << QByteArray("WO-1;01-03-2026;R1;H9;;;\n") << one("2 person-unknown person");
    QTest::newRow("a number twice, of two") << QByteArray("WO-1;01-03-2026;R1;H1;;;\nWO-1;01-03-2026;R2;H1;;;\n")
                                            << QStringList{QStringLiteral("2 key-contradicted key"), QStringLiteral("3 key-twice key")};
    QTest::newRow("a formula") << QByteArray("WO-1;01-03-2026;=R1;H1;;;\n") << one("2 formula Aannemer");
}

void ImportWorksOrdersTest::aWrongLineStopsAll()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QStringList, faults);
    DisclosureImport desk;
    desk.bringRecipients();
    QCOMPARE(desk.faults(ImportKind::WorksOrders, heading + lines), faults);
    QCOMPARE(desk.bring(ImportKind::WorksOrders, "proef.csv", heading + lines).error().code(), ErrorCode::ImportRefused);
    QVERIFY(desk.disclosed().isEmpty());
}

void ImportWorksOrdersTest::anOrderAndADisclosureOfOneNumberAreTwo()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::WorksOrders, "o.csv", orders));
    const MovedImport moved = must(desk.bring(ImportKind::Disclosures, "v.csv", "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\nWO-1;01-03-2026;R1;H1;onderhoud;contract;naam\n"));
    QCOMPARE(moved.counts.disclosures.added, 1);
    QCOMPARE(desk.disclosed().size(), 3);
}

void ImportWorksOrdersTest::lookingChangesNothing()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const QByteArray before = desk.bytes();
    {
        const auto staged = must(desk.stage(ImportKind::WorksOrders, {desk.file("o.csv", orders)}));
        QCOMPARE(must(compareImport(*desk, *staged, desk.watch)).disclosures.added, 2);
    }
    QVERIFY(desk.bytes() == before);
}

QTEST_GUILESS_MAIN(ImportWorksOrdersTest)
#include "tst_importworksorders.moc"
