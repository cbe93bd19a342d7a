// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Persons, tenancies and closed files out of CSV: what a line becomes, what is refused, and what the next file changes.
#include "tests/support/importdesk.h"
#include "tests/support/zippedparts.h"

#include <QTest>

using namespace balie;

class ImportTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personsComeInAndChange();
    void whatAFileHasNoColumnForStays();
    void aTenancyIsTwoThingsOfEachTenant();
    void theLatestContractCounts();
    void aContractOfAnEarlierFileCounts();
    void thePromiseCountsFromTheLease_data();
    void thePromiseCountsFromTheLease();
    void closedFilesComeIn();
    void aDayOfClosingThatIsStillToComeIsTold();
    void whatIsNotTakenIsNotReadEither();
    void aWrongLineStopsAll_data();
    void aWrongLineStopsAll();
    void wrongLinesCanBeLeftOut_data();
    void wrongLinesCanBeLeftOut();
    void signsAreNoFormulas();
    void aBsnIsNeverTakenOver();
    void aNumberOfBsnsIsNoKey();
    void nothingIsWrittenForWhatIsKnown();
    void theSheetIsTheFirstUnlessSaid();
};

static const QByteArray persons = "Huurdernr;Achternaam;Tussenvoegsel;Voorletters;Straat;Huisnummer;Postcode;Plaats;E-mail;Telefoon\r\n"
                                  "H1;Horst;van der;J.;Lindelaan;12;7511 AB;Enschede;jan@example.nl;06 12345678\r\n"
                                  "H2;\"Bos; de oude\";;M.;;;;;geen;\r\n";

static const QByteArray tenancies = "Contractnr;Huurdernr;Ingangsdatum;Einddatum\n"
                                    "C1;H1;01-02-2003;31-12-2019\n"
                                    "C2;H2;1-1-2020;\n";

static std::map<QString, QStringList> byCategory(ImportDesk &desk)
{
    std::map<QString, QStringList> days;
    for (const RetentionRow &row : desk.items()) {
        const QString trigger = row.item.trigger ? row.item.trigger->toString(Qt::ISODate) : QStringLiteral("-");
        days[row.item.category].append(row.item.reference->toString() + u' ' + trigger);
        days[row.item.category].sort();
    }
    return days;
}

void ImportTablesTest::personsComeInAndChange()
{
    ImportDesk desk;
    const MovedImport first = must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    QCOMPARE(first.counts.persons.added, 2);
    QVERIFY(first.batch);
    QVERIFY(desk.isStagingGone());
    const auto changed = QByteArray(persons).replace("Lindelaan", "Beukenlaan");
    const MovedImport second = must(desk.bring(ImportKind::Persons, "personen.csv", changed));
    QCOMPARE(second.counts.persons.added, 0);
    QCOMPARE(second.counts.persons.changed, 1);
    QCOMPARE(second.counts.persons.unchanged, 1);
    const auto found = must(desk.opened->tables().persons.page({QStringLiteral("horst")}, {}, 10, {}));
    QCOMPARE(found.persons.size(), std::size_t(1));
    const Person &person = found.persons.front().person;
    QCOMPARE(person.name.display(), QStringLiteral("J. van der Horst"));
    QCOMPARE(person.address->oneLine(), QStringLiteral("Beukenlaan 12, 7511 AB Enschede"));
    QCOMPARE(person.telephone->toString(), QStringLiteral("+31612345678"));
    QVERIFY(isClean(desk));
}

void ImportTablesTest::whatAFileHasNoColumnForStays()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", "Huurdernr;Achternaam;Straat;Huisnummer;Postcode;Plaats;E-mail\nK1;Horst;Lindelaan;12;7511AB;Enschede;jan@example.nl\n"));
    const auto horst = [&] { return must(desk.opened->tables().persons.page({QStringLiteral("horst")}, {}, 10, {})).persons.front().person; };
    QCOMPARE(must(desk.bring(ImportKind::Persons, "namen.csv", "Huurdernr;Achternaam;Telefoon\nK1;Van der Horst;0612345678\n")).counts.persons.changed, 1);
    QCOMPARE(horst().telephone->toString(), QStringLiteral("+31612345678"));
    QCOMPARE(horst().email->toString(), QStringLiteral("jan@example.nl"));
    QCOMPARE(horst().address->oneLine(), QStringLiteral("Lindelaan 12, 7511 AB Enschede"));
    // An empty cell says that there is none.
    must(desk.bring(ImportKind::Persons, "mail.csv", "Huurdernr;Achternaam;E-mail\nK1;Van der Horst;\n"));
    QVERIFY(!horst().email);
    QVERIFY(horst().telephone && horst().address);
    QVERIFY(isClean(desk));
}

void ImportTablesTest::aTenancyIsTwoThingsOfEachTenant()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    // The tenants of one contract stand on two lines.
    const MovedImport moved = must(desk.bring(ImportKind::Tenancies, "contracten.csv", tenancies + "C1;H2;01-02-2003;31-12-2019\n"));
    QCOMPARE(moved.counts.items.added, 6);
    const auto days = byCategory(desk);
    const QStringList wanted{QStringLiteral("C1 -"), QStringLiteral("C1 2019-12-31"), QStringLiteral("C2 -")};
    QCOMPARE(days.at(QStringLiteral("lease-core")), wanted);
    QCOMPARE(days.at(QStringLiteral("fin-admin")), wanted);
    QVERIFY(isClean(desk));
}

void ImportTablesTest::theLatestContractCounts()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "contracten.csv", "Contractnr;Huurdernr;Einddatum\nC1;H1;31-12-2015\nC2;H1;30-06-2019\nC3;H2;2099-01-01\n"));
    const auto days = byCategory(desk);
    QCOMPARE(days.at(QStringLiteral("lease-core")), QStringList({QStringLiteral("C1 2019-06-30"), QStringLiteral("C2 2019-06-30"), QStringLiteral("C3 -")}));
}

void ImportTablesTest::aContractOfAnEarlierFileCounts()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "een.csv", "Contractnr;Huurdernr;Einddatum\nC1;H1;31-12-2015\n"));
    // The second file knows only the contract that runs: of the first nothing may go any more.
    const MovedImport second = must(desk.bring(ImportKind::Tenancies, "twee.csv", "Contractnr;Huurdernr;Einddatum\nC2;H1;\n"));
    QCOMPARE(second.counts.items.added, 2);
    QCOMPARE(second.counts.items.changed, 2);
    QCOMPARE(byCategory(desk).at(QStringLiteral("lease-core")), QStringList({QStringLiteral("C1 -"), QStringLiteral("C2 -")}));
    const MovedImport third = must(desk.bring(ImportKind::Tenancies, "drie.csv", "Contractnr;Huurdernr;Einddatum\nC2;H1;01-03-2020\n"));
    QCOMPARE(third.counts.items.changed, 4);
    QCOMPARE(byCategory(desk).at(QStringLiteral("lease-core")), QStringList({QStringLiteral("C1 2020-03-01"), QStringLiteral("C2 2020-03-01")}));
    QVERIFY(isClean(desk));
}

// One former tenant, one file, three statements.
void ImportTablesTest::thePromiseCountsFromTheLease_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("countsFromTheLease");
    QTest::addColumn<QString>("state");
    QTest::newRow("Domijn: one year after you left, and seven for the books") << QStringLiteral("domijn") << true << QStringLiteral("in-conflict");
    QTest::newRow("Mijande: two years after you left, and what a law demands") << QStringLiteral("mijande") << true << QStringLiteral("running");
    QTest::newRow("Jutphaas: after the registration, which is no lease") << QStringLiteral("jutphaas") << false << QStringLiteral("running");
}

void ImportTablesTest::thePromiseCountsFromTheLease()
{
    QFETCH(const QString, profile);
    QFETCH(const bool, countsFromTheLease);
    QFETCH(const QString, state);
    ImportDesk desk(profile);
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "contracten.csv", "Contractnr;Huurdernr;Einddatum\nC1;H1;31-12-2021\n"));
    const auto kept = desk.items();
    const auto books = std::find_if(kept.begin(), kept.end(), [](const RetentionRow &row) { return row.item.category == u"fin-admin"; });
    QVERIFY(books != kept.end());
    QCOMPARE(books->item.promisedFrom, countsFromTheLease ? books->item.trigger : std::nullopt);
    QVERIFY(books->state);
    QCOMPARE(toWord(*books->state), state);
    QVERIFY(isClean(desk));
}

void ImportTablesTest::closedFilesComeIn()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    const MovedImport moved = must(desk.bring(ImportKind::Retention, "dossiers.csv",
                                              "Dossiernr;Huurdernr;Categorie;Systeem;Datum\nD1;H1;nuisance;Archief;3 mei 2020\nD2;;camera;;\n"));
    QCOMPARE(moved.counts.items.added, 2);
    // A list of files alone has no column for persons.
    const auto alone = must(desk.stage(ImportKind::Retention, {desk.file("alleen.csv", "Dossiernr;Categorie\nD3;camera\n")}));
    QCOMPARE(must(compareImport(*desk, *alone, desk.watch)).items.added, 1);
    const auto rows = desk.items();
    QCOMPARE(rows.size(), std::size_t(2));
    for (const RetentionRow &row : rows) {
        const bool isFirst = row.item.category == u"nuisance";
        QCOMPARE(row.item.system.toString(), isFirst ? QStringLiteral("Archief") : QStringLiteral("Proef-ERP"));
        QCOMPARE(row.item.person.has_value(), isFirst);
        QCOMPARE(row.item.trigger, isFirst ? std::optional(QDate(2020, 5, 3)) : std::nullopt);
    }
    QVERIFY(isClean(desk));
}

void ImportTablesTest::aDayOfClosingThatIsStillToComeIsTold()
{
    ImportDesk desk;
    const QByteArray lines = "Dossiernr;Categorie;Datum\nD1;nuisance;03-05-2020\nD2;nuisance;03-05-2099\n";
    const std::vector<ImportRemark> told = must(desk.stage(ImportKind::Retention, {desk.file("dossiers.csv", lines)}))->reading.remarks;
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().problem + u' ' + told.front().code, QStringLiteral("day-ahead 2099-05-03"));
}

// Of a notice nothing is kept: it may say what it will, and it is said that it was not taken.
void ImportTablesTest::whatIsNotTakenIsNotReadEither()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    const auto staged = must(desk.stage(ImportKind::Tenancies, {desk.file("contracten.csv", "Contractnr;Huurdernr;Einddatum;Opzegdatum;Begindatum;BSN\nC1;H1;31-12-2015;morgen;ooit;111222333\n")}));
    const ImportPreview preview = must(compareImport(*desk, *staged, desk.watch));
    QCOMPARE(preview.refused, 0);
    QCOMPARE(preview.items.added, 2);
    QCOMPARE(staged->reading.notTaken, QStringList({QStringLiteral("Opzegdatum"), QStringLiteral("Begindatum")}));
    QVERIFY(!staged->reading.mapping.contains(u"Opzegdatum"));
}

void ImportTablesTest::aWrongLineStopsAll_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no key") << ImportKind::Persons << QByteArray("Huurdernr;Achternaam\nH1;Bos\n;Vos\n") << "proef.csv:3 key-missing";
    QTest::newRow("no name") << ImportKind::Persons << QByteArray("Huurdernr;Achternaam\nH1;\n") << "proef.csv:2 name-missing";
    QTest::newRow("twice") << ImportKind::Persons << QByteArray("Huurdernr;Achternaam\nH1;Bos\nH1;Vos\n") << "proef.csv:3 key-twice";
    QTest::newRow("open quote") << ImportKind::Persons << QByteArray("Huurdernr;Achternaam\nH1;Bos\nH2;\"Vos\n") << "proef.csv:3 quote-open";
    QTest::newRow("too few cells") << ImportKind::Persons << QByteArray("Huurdernr;Achternaam;Plaats\nH1;Bos\n") << "proef.csv:2 too-few-cells";
    QTest::newRow("a formula") << ImportKind::Persons << QByteArray("Huurdernr;Achternaam\nH1;\"=HYPERLINK(\"\"http://x\"\";\"\"Bos\"\")\"\n") << "proef.csv:2 formula";
    QTest::newRow("a formula for a status") << ImportKind::Tenancies << QByteArray("Contractnr;Huurdernr;Einddatum;Status\nC1;H1;;=A1\n") << "proef.csv:2 formula";
    QTest::newRow("no such day") << ImportKind::Tenancies << QByteArray("Contractnr;Huurdernr;Einddatum\nC1;H1;31-02-2020\n") << "proef.csv:2 not-a-day";
    QTest::newRow("14-02-205") << ImportKind::Tenancies << QByteArray("Contractnr;Huurdernr;Einddatum\nC1;H1;14-02-205\n") << "proef.csv:2 not-a-day";
    QTest::newRow("nobody") << ImportKind::Tenancies << QByteArray("Contractnr;Huurdernr;Einddatum\nC1;;\n") << "proef.csv:2 person-missing";
    QTest::newRow("a stranger") << ImportKind::Tenancies << QByteArray("Contractnr;Huurdernr;Einddatum\nC1;H9;\n") << "proef.csv:2 person-unknown";
    QTest::newRow("no category") << ImportKind::Retention << QByteArray("Dossiernr;Huurdernr;Categorie\nD1;;onzin\n") << "proef.csv:2 category-unknown";
    QTest::newRow("of nothing") << ImportKind::Retention << QByteArray("Dossiernr;Huurdernr;Categorie\n;;camera\n") << "proef.csv:2 whom-missing";
    QTest::newRow("of this register") << ImportKind::Retention << QByteArray("Dossiernr;Huurdernr;Categorie;Systeem\nD1;;camera;privacybalie\n") << "proef.csv:2 own-system";
}

void ImportTablesTest::aWrongLineStopsAll()
{
    QFETCH(ImportKind, kind);
    QFETCH(QByteArray, content);
    QFETCH(QString, refusal);
    ImportDesk desk;
    QCOMPARE(desk.refusals(kind, "proef.csv", content), QStringList{refusal});
    const qint64 logged = must(desk.opened->tables().audit.count());
    const auto moved = desk.bring(kind, "proef.csv", content);
    QVERIFY(!moved);
    QCOMPARE(moved.error().code(), ErrorCode::ImportRefused);
    QCOMPARE(must(desk.opened->tables().audit.count()), logged);
    QCOMPARE(must(desk.opened->tables().persons.count()), 0);
    QVERIFY(desk.items().empty());
    QVERIFY(desk.isStagingGone());
}

void ImportTablesTest::wrongLinesCanBeLeftOut_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("refused");
    QTest::addColumn<QStringList>("comes");
    const QStringList first{QStringLiteral("C1 -")};
    QTest::newRow("no such day") << QByteArray("C1;H1;31-12-2015\nC2;H1;14-02-205\n") << 1 << first;
    QTest::newRow("a formula") << QByteArray("C1;H1;31-12-2015\nC2;H1;=A1\n") << 1 << first;
    QTest::newRow("too few cells") << QByteArray("C1;H1;31-12-2015\nC2;H1\n") << 1 << first;
    QTest::newRow("too many cells") << QByteArray("C1;H1;31-12-2015\nC2;a;b;H1;\n") << 1 << first;
    QTest::newRow("no key") << QByteArray("C1;H1;31-12-2015\n;H1;\n") << 1 << first;
    QTest::newRow("two that differ") << QByteArray("C1;H1;31-12-2015\nC2;H1;31-12-2015\nC2;H1;\n") << 2 << first;
    QTest::newRow("twice the same") << QByteArray("C1;H1;31-12-2015\nC2;H1;31-12-2015\nC2;H1;31-12-2015\n") << 1 << QStringList{QStringLiteral("C1 2015-12-31"), QStringLiteral("C2 2015-12-31")};
}

void ImportTablesTest::wrongLinesCanBeLeftOut()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, refused);
    QFETCH(QStringList, comes);
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    // A contract that cannot be read keeps the other one of the same tenant: it may run.
    const MovedImport moved = must(desk.bring(ImportKind::Tenancies, "contracten.csv", "Contractnr;Huurdernr;Einddatum\n" + lines, RefusedLines::LeaveOut));
    QCOMPARE(moved.counts.refused, refused);
    QCOMPARE(byCategory(desk).at(QStringLiteral("lease-core")), comes);
    QVERIFY(isClean(desk));
}

// And a formula of a column that nobody takes does no harm.
void ImportTablesTest::signsAreNoFormulas()
{
    ImportDesk desk;
    const MovedImport moved = must(desk.bring(ImportKind::Persons, "personen.csv",
                                              "Huurdernr;Achternaam;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Telefoon;Som\nH1;Bos;Lindelaan;12;-2;7511 AB;Enschede;+31 6 12345678;=1+1\n"));
    QCOMPARE(moved.counts.persons.added, 1);
    const auto found = must(desk.opened->tables().persons.page({QStringLiteral("bos")}, {}, 10, {}));
    QCOMPARE(found.persons.front().person.address->street.toString(), QStringLiteral("Lindelaan 12 -2"));
    QCOMPARE(found.persons.front().person.telephone->toString(), QStringLiteral("+31612345678"));
}

void ImportTablesTest::aBsnIsNeverTakenOver()
{
    ImportDesk desk;
    auto staged = must(desk.stage(ImportKind::Persons, {desk.file("personen.csv", "Huurdernr;Achternaam;BSN\nH1;Bos;111222333\nH2;Vos;123456782\n")}));
    QCOMPARE(staged->reading.bsn.at(QStringLiteral("BSN")), 2);
    staged.reset();
    const auto chosen = desk.stage(ImportKind::Persons, {desk.file("sleutel.csv", "Achternaam;BSN\nBos;111222333\n")});
    QVERIFY(!chosen); // no key but that one, which no heading suggests
    QCOMPARE(chosen.error().fact(QStringLiteral("problem")), QStringLiteral("field-missing"));
    ImportOrder order = desk.order(ImportKind::Persons, {desk.file("sleutel.csv", "Achternaam;BSN\nBos;111222333\n")});
    order.mapping = ColumnMapping{{}, TableKind::Persons, {{QStringLiteral("key"), QStringLiteral("BSN")}, {QStringLiteral("family"), QStringLiteral("Achternaam")}}};
    const auto forced = stageImport(desk.folder, order, desk.watch);
    QVERIFY(!forced);
    QCOMPARE(forced.error().fact(QStringLiteral("problem")), QStringLiteral("column-is-bsn"));
}

void ImportTablesTest::aNumberOfBsnsIsNoKey()
{
    ImportDesk desk;
    const auto staged = desk.stage(ImportKind::Persons, {desk.file("personen.csv", "Klantnr;Achternaam\n111222333;Bos\n123456782;Vos\n")});
    QVERIFY(!staged);
    QCOMPARE(staged.error().fact(QStringLiteral("problem")), QStringLiteral("keys-are-bsn"));
    QVERIFY(desk.isStagingGone());
}

void ImportTablesTest::nothingIsWrittenForWhatIsKnown()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    const qint64 logged = must(desk.opened->tables().audit.count());
    const MovedImport again = must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    QCOMPARE(again.counts.persons.unchanged, 2);
    QVERIFY(!again.batch);
    QCOMPARE(must(desk.opened->tables().audit.count()), logged);
}

static QByteArray sheet(const QByteArray &name)
{
    return "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Huurdernr</t></is></c><c t=\"inlineStr\"><is><t>Achternaam</t></is></c></row>"
           "<row><c t=\"inlineStr\"><is><t>H1</t></is></c><c t=\"inlineStr\"><is><t>" + name + "</t></is></c></row></sheetData></worksheet>";
}

void ImportTablesTest::theSheetIsTheFirstUnlessSaid()
{
    ImportDesk desk;
    const QByteArray book = zipped({{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Oud\" r:id=\"r1\"/><sheet name=\"Nieuw\" r:id=\"r2\"/></sheets></workbook>"},
                                    {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                                                   "<Relationship Id=\"r2\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"},
                                    {"xl/worksheets/sheet1.xml", sheet("Bos")},
                                    {"xl/worksheets/sheet2.xml", sheet("Vos")}});
    ImportOrder order = desk.order(ImportKind::Persons, {desk.file("huurders.xlsx", book)});
    const QString part = QStringLiteral("huurders.xlsx");
    auto staged = must(stageImport(desk.folder, order, desk.watch));
    QCOMPARE(staged->reading.sheets.at(part), QStringList({QStringLiteral("Oud"), QStringLiteral("Nieuw")}));
    staged.reset();
    order.sheet = QStringLiteral("nieuw");
    staged = must(stageImport(desk.folder, order, desk.watch));
    QCOMPARE(staged->reading.sheets.at(part), QStringList({QStringLiteral("Nieuw"), QStringLiteral("Oud")}));
    must(compareImport(*desk, *staged, desk.watch));
    must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch));
    QCOMPARE(must(desk.opened->tables().persons.page({QStringLiteral("vos")}, {}, 10, {})).persons.size(), std::size_t(1));
    staged.reset();
    order.sheet = QStringLiteral("Anders");
    QCOMPARE(stageImport(desk.folder, order, desk.watch).error().fact(QStringLiteral("sheets")), QStringLiteral("Oud, Nieuw"));
}

QTEST_GUILESS_MAIN(ImportTablesTest)
#include "tst_importtables.moc"
