// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What went to whom out of a list: what a line becomes, what the next list changes, and what the rules of a disclosure refuse.
#include "tests/support/disclosureimport.h"

#include <QTest>

using namespace balie;

class ImportDisclosuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disclosuresComeIn();
    void theNextListChangesThem();
    void whatWasDoneByHandStays();
    void whatTheListSaysGoesBeforeIt();
    void whatHasNoNumberIsKnownByWhatItSays();
    void aWrongLineStopsAll_data();
    void aWrongLineStopsAll();
    void wrongLinesCanBeLeftOut();
    void kindsOfDataAreNamedInManyWays();
    void otherSeparatorsAndLettersAreRead();
    void aBsnIsNeverTakenOver();
    void theStatementDecides_data();
    void theStatementDecides();
    void whatTheStatementPromisedIsOwed();
    void theAgreementOfThatDayIsItsAgreement();
    void nobodyIsInventedByATypingError();
    void whatWasStruckOutStaysSo();
    void lookingChangesNothing();
};

static const QByteArray heading = "Nr;Datum;Ontvanger;Huurdernr;Aantal;Groep;Doel;Waarom;Grondslag;Artikel;Gegevens;Kenmerk;Verteld;Verteld op;Waarom niet verteld\n";
static const QByteArray list = heading
    + "V1;01-03-2026;R1;H1;;;onderhoud;lekkage;overeenkomst;;naam;WO-1;vooraf;27-02-2026;\n"
      "V2;2-3-2026;de vos deurwaarders;;300;bewoners Kerkstraat;incasso;;gerechtvaardigd belang;invordering;\"naam, adres\";;niet;;loopt nog\n"
      "V3;3 maart 2026;R1;H2;;;onderhoud;;contract;;adres;;;;\n";

static const QStringList rowsOfList{QStringLiteral("2026-03-01|Aannemer Groen|Horst|1|maintenance|contract|in-order"),
                                    QStringLiteral("2026-03-02|De Vos deurwaarders|-|300|collection|legitimate-interests|in-order"),
                                    QStringLiteral("2026-03-03|Aannemer Groen|Bos|1|maintenance|contract|in-order")};

static std::vector<DisclosureTable::Kept> kept(DisclosureImport &desk)
{
    return must(desk.opened->tables().disclosures.after(0, 1000));
}

void ImportDisclosuresTest::disclosuresComeIn()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const qint64 logged = must(desk.opened->tables().audit.count());
    const MovedImport moved = must(desk.bring(ImportKind::Disclosures, "v.csv", list));
    QCOMPARE(moved.counts.disclosures, (StagedThings::Counts{3, 0, 0}));
    QCOMPARE(must(desk.opened->tables().audit.count()), logged + 1); // one line for all
    QCOMPARE(desk.disclosed(), rowsOfList);
    QCOMPARE(desk.figures(), QStringList({QStringLiteral("Aannemer Groen|2026-03|maintenance|contract|0|in-order|2|2"),
                                          QStringLiteral("De Vos deurwaarders|2026-03|collection|legitimate-interests|0|in-order|1|300")}));
    QCOMPARE(desk.figures(), desk.recounted());
    const auto all = kept(desk);
    const Disclosure &first = all.at(0).disclosure;
    QCOMPARE(first.why, text("lekkage"));
    QCOMPARE(first.reference, QStringLiteral("WO-1"));
    QCOMPARE(first.told, (PersonNotice{ToldWhen::Beforehand, QDate(2026, 2, 27), {}}));
    QCOMPARE(first.decidedBy, line("Proef-ERP")); // nobody else is named
    QCOMPARE(all.at(1).disclosure.article, QStringLiteral("invordering"));
    QCOMPARE(all.at(1).disclosure.categories, (std::vector{DataCategory::Name, DataCategory::Address}));
    QCOMPARE(all.at(1).disclosure.told.why, text("loopt nog"));
    QCOMPARE(all.at(2).disclosure.told.when, ToldWhen::Not);
    QVERIFY(all.at(2).disclosure.told.why.toString().contains(QStringLiteral("Proef-ERP")));
    QVERIFY(isSound(desk));
}

void ImportDisclosuresTest::theNextListChangesThem()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::Disclosures, "v.csv", list));
    QVERIFY(!must(desk.bring(ImportKind::Disclosures, "v.csv", list)).batch);
    // Another recipient, another month, and one more.
    const QByteArray next = QByteArray(list).replace("V1;01-03-2026;R1", "V1;28-02-2026;R2").replace("vooraf;27-02-2026", "achteraf;28-02-2026")
        + "V4;04-03-2026;R2;H1;;;fraude;;toestemming;;naam;;;;\n";
    const MovedImport moved = must(desk.bring(ImportKind::Disclosures, "v.csv", next));
    QCOMPARE(moved.counts.disclosures, (StagedThings::Counts{1, 1, 2}));
    QCOMPARE(desk.disclosed(), QStringList({QStringLiteral("2026-02-28|De Vos deurwaarders|Horst|1|maintenance|contract|in-order"), rowsOfList.at(1), rowsOfList.at(2),
                                            QStringLiteral("2026-03-04|De Vos deurwaarders|Horst|1|fraud|consent|in-order")}));
    QCOMPARE(desk.figures(), desk.recounted());
    QVERIFY(isSound(desk));
}

static const QByteArray shortHeading = "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens";

// The first one, told and written out by hand.
static Disclosure corrected(DisclosureImport &desk)
{
    Disclosure disclosure = kept(desk).front().disclosure;
    disclosure.why = text("lekkage in de keuken");
    disclosure.article = QStringLiteral("BW 7:220");
    disclosure.approvedBy = QStringLiteral("Bert");
    disclosure.decidedBy = line("Anna");
    disclosure.reference = QStringLiteral("dossier 12");
    disclosure.told = {ToldWhen::Afterwards, QDate(2026, 3, 4), {}};
    return must(correctDisclosure(*desk, disclosure));
}

void ImportDisclosuresTest::whatWasDoneByHandStays()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::Disclosures, "v.csv", shortHeading + "\nV1;01-03-2026;R1;H1;onderhoud;contract;naam\n"));
    const Disclosure hand = corrected(desk);
    const auto comesAgain = [&](const QByteArray &content) {
        QCOMPARE(must(desk.bring(ImportKind::Disclosures, "v.csv", content)).counts.disclosures, (StagedThings::Counts{0, 1, 0}));
        const Disclosure now = kept(desk).front().disclosure;
        QCOMPARE(now.told, hand.told);
        QCOMPARE(now.why, hand.why);
        QCOMPARE(now.article, hand.article);
        QCOMPARE(now.approvedBy, hand.approvedBy);
        QCOMPARE(now.decidedBy, hand.decidedBy);
        QCOMPARE(now.reference, hand.reference);
    };
    comesAgain(shortHeading + "\nV1;02-03-2026;R1;H1;onderhoud;contract;naam\n");
    QCOMPARE(kept(desk).front().disclosure.on, QDate(2026, 3, 2));
    comesAgain(heading + "V1;02-03-2026;R2;H1;;;onderhoud;;contract;;\"naam, adres\";;;;\n");
    comesAgain(heading + "V1;02-03-2026;R2;H1;;;onderhoud;;contract;;naam;;;;te druk\n"); // a reason alone lowers nothing
    QCOMPARE(desk.figures(), desk.recounted());
    QVERIFY(isSound(desk));
}

void ImportDisclosuresTest::whatTheListSaysGoesBeforeIt()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::Disclosures, "v.csv", shortHeading + "\nV1;01-03-2026;R1;H1;onderhoud;contract;naam\n"));
    corrected(desk);
    must(desk.bring(ImportKind::Disclosures, "v.csv", heading + "V1;01-03-2026;R1;H1;;;onderhoud;dak;contract;;naam;WO-9;niet;;loopt nog\n"));
    const Disclosure now = kept(desk).front().disclosure;
    QCOMPARE(now.told, (PersonNotice{ToldWhen::Not, {}, text("loopt nog")}));
    QCOMPARE(now.why, text("dak"));
    QCOMPARE(now.reference, QStringLiteral("WO-9"));
    // Of one that was not told a reason may come alone.
    must(desk.bring(ImportKind::Disclosures, "v.csv", heading + "V1;01-03-2026;R1;H1;;;onderhoud;dak;contract;;naam;WO-9;;;te druk\n"));
    QCOMPARE(kept(desk).front().disclosure.told.why, text("te druk"));
}

void ImportDisclosuresTest::whatHasNoNumberIsKnownByWhatItSays()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const QByteArray plain = "Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\n01-03-2026;R1;H1;onderhoud;overeenkomst;naam\n01-03-2026;R1;H2;onderhoud;overeenkomst;naam\n";
    QCOMPARE(must(desk.bring(ImportKind::Disclosures, "v.csv", plain)).counts.disclosures.added, 2);
    // In another order and in other words it is the same.
    const MovedImport again = must(desk.bring(ImportKind::Disclosures, "v.csv",
                                              "Gegevens;Datum;Ontvanger;Huurdernr;Doel;Grondslag\nNAAM;2026-03-01;R1;H2;maintenance;contract\nnaam;1 maart 2026;R1;H1;Onderhoud en reparaties;6(1)(b)\n"));
    QCOMPARE(again.counts.disclosures, (StagedThings::Counts{0, 0, 2}));
    QCOMPARE(desk.faults(ImportKind::Disclosures, plain + "01-03-2026;R1;H2;onderhoud;overeenkomst;naam\n"), QStringList{QStringLiteral("4 line-twice ")});
}

void ImportDisclosuresTest::aWrongLineStopsAll_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("faults");
    const auto one = [](const char *fault) { return QStringList{QString::fromLatin1(fault)}; };
    QTest::newRow("no day") << QByteArray("V1;;R1;H1;;;onderhoud;;contract;;naam;;;;\n") << one("2 value-missing date");
    QTest::newRow("a day that does not exist") << QByteArray("V1;31-02-2026;R1;H1;;;onderhoud;;contract;;naam;;;;\n") << one("2 not-a-day date");
    QTest::newRow("a day that is to come") << QByteArray("V1;11-03-2026;R1;H1;;;onderhoud;;contract;;naam;;;;\n") << one("2 day-in-future date");
    QTest::newRow("no recipient") << QByteArray("V1;01-03-2026;;H1;;;onderhoud;;contract;;naam;;;;\n") << one("2 recipient-missing recipient");
    QTest::newRow("a recipient that nobody knows") << QByteArray("V1;01-03-2026;R9;H1;;;onderhoud;;contract;;naam;;;;\n") << one("2 recipient-unknown recipient");
    QTest::newRow("a person that nobody knows") << QByteArray("V1;01-03-2026;R1;H9;;;onderhoud;;contract;;naam;;;;\n") << one("2 person-unknown person");
    QTest::newRow("about nobody") << QByteArray("V1;01-03-2026;R1;;;;onderhoud;;contract;;naam;;;;\n") << one("2 about-whom-missing person");
    QTest::newRow("two of one person") << QByteArray("V1;01-03-2026;R1;H1;2;;onderhoud;;contract;;naam;;;;\n") << one("2 persons-out-of-range persons");
    QTest::newRow("half a person") << QByteArray("V1;01-03-2026;R1;;1,5;buren;onderhoud;;contract;;naam;;;;\n") << one("2 not-a-count persons");
    QTest::newRow("a purpose that nobody knows") << QByteArray("V1;01-03-2026;R1;H1;;;zomaar;;contract;;naam;;;;\n") << one("2 word-unknown purpose");
    QTest::newRow("no basis") << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;;;;naam;;;;\n") << one("2 value-missing basis");
    QTest::newRow("no data") << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;;contract;;;;;;\n") << one("2 value-missing categories");
    QTest::newRow("data that nobody knows") << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;;contract;;\"naam, schoenmaat\";;;;\n") << one("2 data-unknown categories");
    QTest::newRow("no interest named") << QByteArray("V1;01-03-2026;R1;H1;;;fraude;;gerechtvaardigd belang;;naam;;;;\n") << one("2 article-missing article");
    QTest::newRow("health without a ground") << QByteArray("V1;01-03-2026;R1;H1;;;zorg;;toestemming;;gezondheid;;;;\n") << one("2 special-ground-missing special-ground");
    QTest::newRow("told without a day") << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;;contract;;naam;;vooraf;;\n") << one("2 told-day-missing told-on");
    QTest::newRow("beforehand after it") << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;;contract;;naam;;vooraf;02-03-2026;\n") << one("2 told-day-order told-on");
    QTest::newRow("a day, and not what of it") << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;;contract;;naam;;;02-03-2026;\n") << one("2 told-missing told");
    QTest::newRow("a report of arrears") << QByteArray("V1;01-03-2026;R1;H1;;;vroegsignalering;;wettelijke plicht;Bgs 2;naam;;;;\n") << one("2 record-yourself purpose");
    QTest::newRow("what an authority demands") << QByteArray("V1;01-03-2026;R1;H1;;;vordering;;wettelijke plicht;Sv 126nd;naam;;;;\n") << one("2 record-yourself purpose");
    QTest::newRow("a key twice") << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;;contract;;naam;;;;\nV1;01-03-2026;R1;H1;;;onderhoud;;contract;;naam;;;;\n") << one("3 key-twice key");
    QTest::newRow("a key that contradicts itself")
        << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;;contract;;naam;;;;\nV1;02-03-2026;R1;H1;;;onderhoud;;contract;;naam;;;;\n")
        << QStringList{QStringLiteral("2 key-contradicted key"), QStringLiteral("3 key-twice key")};
    QTest::newRow("a formula") << QByteArray("V1;01-03-2026;R1;H1;;;onderhoud;=1+1;contract;;naam;;;;\n") << one("2 formula Waarom");
    QTest::newRow("too few cells") << QByteArray("V1;01-03-2026;R1\n") << one("2 too-few-cells ");
}

void ImportDisclosuresTest::aWrongLineStopsAll()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QStringList, faults);
    DisclosureImport desk;
    desk.bringRecipients();
    QCOMPARE(desk.faults(ImportKind::Disclosures, heading + lines), faults);
    const qint64 logged = must(desk.opened->tables().audit.count());
    QCOMPARE(desk.bring(ImportKind::Disclosures, "proef.csv", heading + lines).error().code(), ErrorCode::ImportRefused);
    QCOMPARE(must(desk.opened->tables().audit.count()), logged);
    QVERIFY(desk.disclosed().isEmpty());
    QVERIFY(desk.figures().isEmpty());
}

void ImportDisclosuresTest::wrongLinesCanBeLeftOut()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const MovedImport moved = must(desk.bring(ImportKind::Disclosures, "v.csv", list + "V4;01-03-2026;R9;H1;;;onderhoud;;contract;;naam;;;;\nV5;;R1;H1;;;onderhoud;;contract;;naam;;;;\n", RefusedLines::LeaveOut));
    QCOMPARE(moved.counts.disclosures, (StagedThings::Counts{3, 0, 0}));
    QCOMPARE(moved.counts.refused, 2);
    QCOMPARE(desk.disclosed(), rowsOfList);
    QCOMPARE(desk.figures(), desk.recounted());
}

void ImportDisclosuresTest::kindsOfDataAreNamedInManyWays()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::Disclosures, "v.csv",
                    "Datum,Ontvanger,Huurdernr,Doel,Grondslag,Gegevens\n01-03-2026,R1,H1,onderhoud,contract,\"Contract, woning en huur, E-mailadres, naam, naam\"\n"
                    "02-03-2026,R1,H1,onderhoud,contract,phone; Wat gemaakt moet worden;address\n"));
    QCOMPARE(kept(desk).at(0).disclosure.categories, (std::vector{DataCategory::Name, DataCategory::Email, DataCategory::Lease}));
    QCOMPARE(kept(desk).at(1).disclosure.categories, (std::vector{DataCategory::Address, DataCategory::Phone, DataCategory::Repair}));
}

void ImportDisclosuresTest::otherSeparatorsAndLettersAreRead()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::Disclosures, "v.csv", "Datum\tOntvanger\tGroep\tAantal\tDoel\tGrondslag\tGegevens\n01-03-2026\tR1\tbewoners Caf\xe9straat\t1.200\tenqu\xeate\ttoestemming\tadres\n"));
    QCOMPARE(kept(desk).front().disclosure.group, QStringLiteral("bewoners Caféstraat"));
    QCOMPARE(kept(desk).front().disclosure.persons, 1200);
    QCOMPARE(kept(desk).front().disclosure.purpose, DisclosurePurpose::Survey);
}

void ImportDisclosuresTest::aBsnIsNeverTakenOver()
{
    DisclosureImport desk;
    desk.bringRecipients();
    auto staged = must(desk.stage(ImportKind::Disclosures, {desk.file("v.csv", "Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens;BSN;Waarom\n"
                                                                               "01-03-2026;R1;H1;onderhoud;contract;naam;111222333;zijn bsn is 123456782\n")}));
    QCOMPARE(staged->reading.bsn.at(QStringLiteral("BSN")), 1);
    QCOMPARE(staged->reading.bsn.at(QStringLiteral("Waarom")), 1);
    must(compareImport(*desk, *staged, desk.watch));
    must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch));
    QVERIFY(kept(desk).front().disclosure.why.isEmpty());
    staged.reset();
    const auto keys = desk.stage(ImportKind::Disclosures, {desk.file("k.csv", "Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\n01-03-2026;R1;111222333;onderhoud;contract;naam\n02-03-2026;R1;123456782;onderhoud;contract;naam\n")});
    QCOMPARE(keys.error().fact(QStringLiteral("problem")), QStringLiteral("keys-are-bsn"));
}

void ImportDisclosuresTest::theStatementDecides_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("faults");
    const QStringList none;
    QTest::newRow("Domijn forbids marketing") << QStringLiteral("domijn") << QByteArray("01-03-2026;Groen;H1;reclame;toestemming;;naam\n") << QStringList{QStringLiteral("2 marketing-forbidden purpose")};
    QTest::newRow("Oosterpoort says nothing of it") << QStringLiteral("oosterpoort") << QByteArray("01-03-2026;Groen;H1;reclame;toestemming;;naam\n") << none;
    QTest::newRow("ieder1 gives nobody else anything") << QStringLiteral("ieder1") << QByteArray("01-03-2026;Groen;H1;onderhoud;contract;;naam\n") << QStringList{QStringLiteral("2 recipient-unlisted recipient")};
    QTest::newRow("but what a law demands") << QStringLiteral("ieder1") << QByteArray("01-03-2026;Groen;H1;controle;wettelijke plicht;BW 2:393;naam\n") << none;
    QTest::newRow("who had ended") << QStringLiteral("avg") << QByteArray("01-03-2026;Oud;H1;onderhoud;contract;;naam\n") << QStringList{QStringLiteral("2 recipient-ended recipient")};
    QTest::newRow("who had not ended yet") << QStringLiteral("avg") << QByteArray("31-01-2026;Oud;H1;onderhoud;contract;;naam\n") << none;
}

void ImportDisclosuresTest::theStatementDecides()
{
    QFETCH(const QString, profile);
    QFETCH(const QByteArray, line);
    QFETCH(const QStringList, faults);
    DisclosureImport desk(profile);
    recipientOf(desk, "Groen");
    Recipient old = recipientOf(desk, "Oud");
    old.ended = QDate(2026, 1, 31);
    must(keepRecipients(*desk, {old}));
    const QByteArray content = "Datum;Ontvanger;Huurdernr;Doel;Grondslag;Artikel;Gegevens\n" + line;
    QCOMPARE(desk.faults(ImportKind::Disclosures, content), faults);
}

void ImportDisclosuresTest::whatTheStatementPromisedIsOwed()
{
    DisclosureImport desk(QStringLiteral("ieder1"));
    recipientOf(desk, "Groen", RecipientKind::Contractor, "aannemer");
    must(desk.bring(ImportKind::Disclosures, "v.csv", "Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens;Verteld;Verteld op\n01-03-2026;Groen;H1;onderhoud;contract;naam;vooraf;01-03-2026\n"
                                                      "02-03-2026;Groen;H1;onderhoud;contract;naam;;\n"));
    QCOMPARE(desk.disclosed(), QStringList({QStringLiteral("2026-03-01|Groen|Horst|1|maintenance|contract|in-order"), QStringLiteral("2026-03-02|Groen|Horst|1|maintenance|contract|owed")}));
    QCOMPARE(desk.figures(), desk.recounted());
}

void ImportDisclosuresTest::theAgreementOfThatDayIsItsAgreement()
{
    DisclosureImport desk;
    must(desk.bring(ImportKind::Recipients, "o.csv", "Ontvangernr;Naam;Overeenkomst;Getekend op\nR1;Wolk BV;verwerkersovereenkomst;01-02-2026\n"));
    must(desk.bring(ImportKind::Disclosures, "v.csv", "Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\n31-01-2026;R1;H1;systemen;contract;naam\n01-02-2026;R1;H1;systemen;contract;naam\n"));
    QVERIFY(!kept(desk).at(0).disclosure.agreement);
    QCOMPARE(kept(desk).at(1).disclosure.agreement, std::optional(must(desk.opened->tables().recipients.all()).front().agreements.front().id));
}

void ImportDisclosuresTest::nobodyIsInventedByATypingError()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::Disclosures, "v.csv", heading + "V1;01-03-2026;Aannemer Groem;H1;;;onderhoud;;contract;;naam;;;;\nV2;01-03-2026;AANNEMER GROEN;H1;;;onderhoud;;contract;;naam;;;;\n",
                    RefusedLines::LeaveOut));
    QCOMPARE(must(desk.opened->tables().recipients.all()).size(), std::size_t(2));
    QCOMPARE(desk.disclosed(), rowsOfList.mid(0, 1));
}

void ImportDisclosuresTest::whatWasStruckOutStaysSo()
{
    DisclosureImport desk;
    desk.bringRecipients();
    must(desk.bring(ImportKind::Disclosures, "v.csv", list));
    must(strikeOutDisclosure(*desk, kept(desk).front().disclosure.id, text("Vergissing")));
    const MovedImport again = must(desk.bring(ImportKind::Disclosures, "v.csv", QByteArray(list).replace("lekkage", "dak")));
    QCOMPARE(again.counts.disclosures, (StagedThings::Counts{0, 0, 3}));
    QVERIFY(kept(desk).front().disclosure.struckOut);
    QCOMPARE(desk.figures(), desk.recounted());
}

void ImportDisclosuresTest::lookingChangesNothing()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const QByteArray before = desk.bytes();
    {
        const auto staged = must(desk.stage(ImportKind::Disclosures, {desk.file("v.csv", list)}));
        QCOMPARE(must(compareImport(*desk, *staged, desk.watch)).disclosures.added, 3);
    }
    QVERIFY(desk.bytes() == before);
}

QTEST_GUILESS_MAIN(ImportDisclosuresTest)
#include "tst_importdisclosures.moc"
