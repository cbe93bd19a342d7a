// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipients out of a list: what a line becomes, what the next list changes, and what is refused.
#include "tests/support/disclosureimport.h"
#include "tests/support/zippedparts.h"

#include <QTest>

using namespace balie;

class ImportRecipientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recipientsComeIn();
    void whatTheLineLeavesEmptyStays();
    void whoHasNoNumberIsKnownByName();
    void anAgreementOfAnotherDayIsAnotherOne();
    void whereItsAgreementIsAndWhenItEnded();
    void aRoleKeepsWhoDecidedIt();
    void aCountryHasACodeAndNames_data();
    void aCountryHasACodeAndNames();
    void aWrongLineStopsAll_data();
    void aWrongLineStopsAll();
    void wrongLinesCanBeLeftOut();
    void aNameOfSomebodyElseIsRefused();
    void whoStandsInTheStatementIsCalledAsThere();
    void otherSeparatorsAndLettersAreRead();
    void aSpreadsheetIsRead();
    void aBsnIsNeverTakenOver();
    void whoWasMergedStaysSo();
    void theNameOfWhoWasMergedBringsNoDouble();
    void lookingChangesNothing();
};

static const QByteArray list = "Ontvangernr;Naam;Soort;Rol;Rol bepaald door;Land;Contact;Overeenkomst;Getekend op;Loopt t/m;Opmerking\n"
                               "R1;Aannemer Groen;Aannemer;zelfstandig;Anna;nl;groen@example.org;;;;\n"
                               "R2;Wolk BV;software;VERWERKER;;NL;;verwerkersovereenkomst;01-02-2025;31-12-2027;twee talen\n";

static Recipient named(DisclosureImport &desk, const char *name)
{
    for (const Recipient &one : must(desk.opened->tables().recipients.all(desk.organisation))) {
        if (one.name == line(name))
            return one;
    }
    qFatal("no recipient");
}

void ImportRecipientsTest::recipientsComeIn()
{
    DisclosureImport desk;
    const MovedImport moved = must(desk.bring(ImportKind::Recipients, "ontvangers.csv", list));
    QCOMPARE(moved.counts.recipients, (StagedThings::Counts{2, 0, 0}));
    const Recipient groen = named(desk, "Aannemer Groen");
    QCOMPARE(groen.kind, RecipientKind::Contractor);
    QCOMPARE(groen.role->role, DecidedRole::Independent);
    QCOMPARE(groen.role->by, line("Anna"));
    QCOMPARE(groen.contact, QStringLiteral("groen@example.org"));
    QVERIFY(groen.agreements.empty());
    const Recipient cloud = named(desk, "Wolk BV");
    QCOMPARE(cloud.kind, RecipientKind::Software);
    QCOMPARE(cloud.role->role, DecidedRole::Processor);
    QCOMPARE(cloud.role->by, line("Proef-ERP"));
    QCOMPARE(cloud.agreements.size(), std::size_t(1));
    QCOMPARE(cloud.agreements.front().signedOn, QDate(2025, 2, 1));
    QCOMPARE(cloud.agreements.front().until, std::optional(QDate(2027, 12, 31)));
    QCOMPARE(cloud.note.toString(), QStringLiteral("twee talen"));
    QVERIFY(isSound(desk));
    // The same list again says nothing new, and leaves no trace.
    const qint64 logged = must(desk.opened->tables().audit.count());
    const MovedImport again = must(desk.bring(ImportKind::Recipients, "ontvangers.csv", list));
    QCOMPARE(again.counts.recipients, (StagedThings::Counts{0, 0, 2}));
    QVERIFY(!again.batch);
    QCOMPARE(must(desk.opened->tables().audit.count()), logged);
    QVERIFY(desk.isStagingGone());
}

void ImportRecipientsTest::whatTheLineLeavesEmptyStays()
{
    DisclosureImport desk;
    must(desk.bring(ImportKind::Recipients, "ontvangers.csv", list));
    const MovedImport moved = must(desk.bring(ImportKind::Recipients, "kort.csv", "Ontvangernr;Naam;Soort\nR1;Groen en Zonen;\nR2;Wolk BV;hosting\n"));
    QCOMPARE(moved.counts.recipients, (StagedThings::Counts{0, 2, 0}));
    const Recipient groen = named(desk, "Groen en Zonen");
    QCOMPARE(groen.kind, RecipientKind::Contractor);
    QCOMPARE(groen.contact, QStringLiteral("groen@example.org"));
    QCOMPARE(groen.role->by, line("Anna"));
    QCOMPARE(named(desk, "Wolk BV").agreements.size(), std::size_t(1));
    QVERIFY(isSound(desk));
}

void ImportRecipientsTest::whoHasNoNumberIsKnownByName()
{
    DisclosureImport desk;
    must(desk.bring(ImportKind::Recipients, "lijst.csv", "Naam;Soort\nGroen;aannemer\nBank van Noord;bank\n"));
    const MovedImport again = must(desk.bring(ImportKind::Recipients, "lijst.csv", "Naam;Soort\ngroen;bouwbedrijf\nBank van Noord;bank\nZuid;zorg\n"));
    QCOMPARE(again.counts.recipients, (StagedThings::Counts{1, 1, 1}));
    QCOMPARE(must(desk.opened->tables().recipients.all(desk.organisation)).size(), std::size_t(3));
}

void ImportRecipientsTest::anAgreementOfAnotherDayIsAnotherOne()
{
    DisclosureImport desk;
    const QByteArray heading = "Ontvangernr;Naam;Overeenkomst;Getekend op;Loopt t/m\n";
    must(desk.bring(ImportKind::Recipients, "a.csv", heading + "R2;Wolk BV;convenant;01-02-2025;\n"));
    const AgreementId first = named(desk, "Wolk BV").agreements.front().id;
    must(desk.bring(ImportKind::Recipients, "a.csv", heading + "R2;Wolk BV;convenant;01-02-2025;31-12-2025\n"));
    must(desk.bring(ImportKind::Recipients, "a.csv", heading + "R2;Wolk BV;convenant;01-01-2026;\n"));
    const std::vector<Agreement> all = named(desk, "Wolk BV").agreements;
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all.front().id, first);
    QCOMPARE(all.front().until, std::optional(QDate(2025, 12, 31)));
    QCOMPARE(all.back().signedOn, QDate(2026, 1, 1));
}

void ImportRecipientsTest::whereItsAgreementIsAndWhenItEnded()
{
    DisclosureImport desk;
    const QByteArray head = "Naam;Overeenkomst;Getekend op;Vindplaats;Beeindigd op\n";
    must(desk.bring(ImportKind::Recipients, "a.csv", head + "Groen;convenant;01-02-2025;kast 7;\n"));
    QCOMPARE(named(desk, "Groen").agreements.front().copy, std::optional(line("kast 7")));
    QCOMPARE(named(desk, "Groen").ended, std::nullopt);
    const MovedImport ended = must(desk.bring(ImportKind::Recipients, "a.csv", head + "Groen;convenant;01-02-2025;;31-12-2025\n"));
    QCOMPARE(named(desk, "Groen").agreements.front().copy, std::optional(line("kast 7")));
    QCOMPARE(named(desk, "Groen").ended, std::optional(QDate(2025, 12, 31)));
    must(undoImport(*desk, *ended.batch));
    QCOMPARE(named(desk, "Groen").ended, std::nullopt);
    // What went to it on a later day would stand there as gone to nobody.
    must(desk.bring(ImportKind::Disclosures, "b.csv", "Datum;Ontvanger;Groep;Aantal;Doel;Grondslag;Gegevens\n03-02-2026;Groen;bewoners;3;onderhoud;overeenkomst;naam\n"));
    QCOMPARE(desk.faults(ImportKind::Recipients, head + "Groen;convenant;01-02-2025;;31-12-2025\n"), QStringList{QStringLiteral("2 ended-before-use ended")});
    QVERIFY(isSound(desk));
}

void ImportRecipientsTest::aRoleKeepsWhoDecidedIt()
{
    DisclosureImport desk;
    must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam;Rol;Rol bepaald door\nR1;Groen;verwerker;Anna\n"));
    const QDate decided = desk.today();
    desk.goTo(decided.addDays(10));
    must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam;Rol;Contact\nR1;Groen;processor;groen@example.org\n"));
    QCOMPARE(named(desk, "Groen").role, std::optional(RoleDecision{DecidedRole::Processor, line("Anna"), decided}));
    must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam;Rol;Contact\nR1;Groen;gezamenlijk;groen@example.org\n"));
    QCOMPARE(named(desk, "Groen").role, std::optional(RoleDecision{DecidedRole::Processor, line("Anna"), decided})); // of another role nobody is named
    QCOMPARE(named(desk, "Groen").contact, QStringLiteral("groen@example.org"));
    must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam;Rol;Rol bepaald door\nR1;Groen;gezamenlijk;Bert\nR2;Wolk BV;verwerker;\n"));
    QCOMPARE(named(desk, "Groen").role, std::optional(RoleDecision{DecidedRole::Joint, line("Bert"), decided.addDays(10)}));
    must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam;Rol;Rol bepaald door;Rol bepaald op\nR1;Groen;gezamenlijk;Bert;01-02-2024\n"));
    QCOMPARE(named(desk, "Groen").role, std::optional(RoleDecision{DecidedRole::Joint, line("Bert"), QDate(2024, 2, 1)}));
    // What the system decided it may decide again.
    must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam;Rol\nR2;Wolk BV;zelfstandig\n"));
    QCOMPARE(named(desk, "Wolk BV").role, std::optional(RoleDecision{DecidedRole::Independent, line("Proef-ERP"), decided.addDays(10)}));
}

void ImportRecipientsTest::aCountryHasACodeAndNames_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("code");
    for (const auto &[written, code] : {std::pair("de", "DE"), {"Nederland", "NL"}, {"NETHERLANDS", "NL"}, {"duitsland", "DE"}, {"Germany", "DE"}, {"belgie", "BE"}, {"België", "BE"},
                                        {"United Kingdom", "GB"}, {"Verenigd  Koninkrijk", "GB"}, {"VK", "GB"}, {"U.K.", "GB"}, {"Verenigde Staten", "US"}, {"VS", "US"}, {"usa", "US"}, {"Utopia", ""}})
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(code);
}

void ImportRecipientsTest::aCountryHasACodeAndNames()
{
    QFETCH(const QString, written);
    QFETCH(const QString, code);
    DisclosureImport desk;
    const QByteArray content = "Naam;Land;Doorgifte;Uitleg doorgifte\nPost Inc;" + written.toUtf8() + ";modelbepalingen;getekend\n";
    if (code.isEmpty()) {
        QCOMPARE(desk.faults(ImportKind::Recipients, content), QStringList{QStringLiteral("2 country-unknown country")});
        return;
    }
    must(desk.bring(ImportKind::Recipients, "a.csv", content));
    QCOMPARE(named(desk, "Post Inc").country.toString(), code);
}

void ImportRecipientsTest::aWrongLineStopsAll_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("faults");
    const auto one = [](const char *fault) { return QStringList{QString::fromLatin1(fault)}; };
    QTest::newRow("no name") << QByteArray("Ontvangernr;Naam;Soort\nR1;Groen;\nR2;;bank\n") << one("3 value-missing name");
    QTest::newRow("a kind that nobody knows") << QByteArray("Naam;Soort\nGroen;ruimtevaart\n") << one("2 word-unknown kind");
    QTest::newRow("a role that nobody knows") << QByteArray("Naam;Rol\nGroen;bewerker\n") << one("2 word-unknown role");
    QTest::newRow("a country that is none") << QByteArray("Naam;Land\nGroen;QQ\n") << one("2 country-unknown country");
    QTest::newRow("a transfer without words") << QByteArray("Naam;Land;Doorgifte\nPost Inc;US;adequaatheidsbesluit\n") << one("2 transfer-words-missing transfer-words");
    QTest::newRow("an agreement without a day") << QByteArray("Naam;Overeenkomst\nGroen;convenant\n") << one("2 value-missing agreement-signed");
    QTest::newRow("a role of tomorrow") << QByteArray("Naam;Rol;Rol bepaald op\nGroen;verwerker;01-02-2099\n") << one("2 day-in-future role-on");
    QTest::newRow("a place without an agreement") << QByteArray("Naam;Vindplaats\nGroen;kast 7\n") << one("2 value-missing agreement-kind");
    QTest::newRow("a day without an agreement") << QByteArray("Naam;Getekend op\nGroen;01-02-2025\n") << one("2 value-missing agreement-kind");
    QTest::newRow("a day that does not exist") << QByteArray("Naam;Overeenkomst;Getekend op\nGroen;convenant;31-02-2025\n") << one("2 not-a-day agreement-signed");
    QTest::newRow("over before it began") << QByteArray("Naam;Overeenkomst;Getekend op;Loopt t/m\nGroen;convenant;01-02-2025;01-01-2025\n") << one("2 until-order agreement-until");
    QTest::newRow("a key twice") << QByteArray("Ontvangernr;Naam\nR1;Groen\nR1;Groen\n") << one("3 key-twice key");
    QTest::newRow("a key that contradicts itself") << QByteArray("Ontvangernr;Naam\nR1;Groen\nR1;Rood\n") << QStringList{QStringLiteral("2 key-contradicted key"), QStringLiteral("3 key-twice key")};
    QTest::newRow("a name twice") << QByteArray("Ontvangernr;Naam\nR1;Groen\nR2;GROEN\n") << one("3 name-twice name");
    QTest::newRow("a formula") << QByteArray("Naam;Soort\n=A1;bank\n") << one("2 formula Naam");
    QTest::newRow("nobody of the statement") << QByteArray("Naam;Verklaring\nGroen;de koning\n") << one("2 listed-unknown listed-as");
}

void ImportRecipientsTest::aWrongLineStopsAll()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, faults);
    DisclosureImport desk;
    QCOMPARE(desk.faults(ImportKind::Recipients, content), faults);
    const qint64 logged = must(desk.opened->tables().audit.count());
    QCOMPARE(desk.bring(ImportKind::Recipients, "proef.csv", content).error().code(), ErrorCode::ImportRefused);
    QCOMPARE(must(desk.opened->tables().audit.count()), logged);
    QVERIFY(must(desk.opened->tables().recipients.all()).empty());
}

void ImportRecipientsTest::wrongLinesCanBeLeftOut()
{
    DisclosureImport desk;
    const MovedImport moved = must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam;Soort\nR1;Groen;aannemer\nR2;Rood;ruimtevaart\nR3;Wit;\nR3;Zwart;\n", RefusedLines::LeaveOut));
    QCOMPARE(moved.counts.recipients, (StagedThings::Counts{1, 0, 0}));
    QCOMPARE(moved.counts.refused, 3);
    QCOMPARE(must(desk.opened->tables().recipients.all()).size(), std::size_t(1));
}

void ImportRecipientsTest::aNameOfSomebodyElseIsRefused()
{
    DisclosureImport desk;
    recipientOf(desk, "Groen");
    QCOMPARE(desk.faults(ImportKind::Recipients, "Ontvangernr;Naam\nR1;groen\n"), QStringList{QStringLiteral("2 recipient-exists name")});
    must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam\nR1;Rood\n"));
    QCOMPARE(desk.faults(ImportKind::Recipients, "Ontvangernr;Naam\nR1;Groen\n"), QStringList{QStringLiteral("2 recipient-exists name")});
}

void ImportRecipientsTest::whoStandsInTheStatementIsCalledAsThere()
{
    DisclosureImport desk(QStringLiteral("ieder1"));
    must(desk.bring(ImportKind::Recipients, "a.csv", "Naam;Soort;In verklaring als\nGroen;aannemer;aannemer\n"));
    QCOMPARE(named(desk, "Groen").listedAs, QStringLiteral("aannemer"));
}

void ImportRecipientsTest::otherSeparatorsAndLettersAreRead()
{
    DisclosureImport desk;
    must(desk.bring(ImportKind::Recipients, "tab.csv", "Naam\tSoort\nCaf\xe9 Noord\tanders\n"));
    must(desk.bring(ImportKind::Recipients, "komma.csv", "Naam,Soort\n\"Groen, Bos en Zonen\",onderhoudsbedrijf\n"));
    QCOMPARE(named(desk, "Café Noord").kind, RecipientKind::Other);
    QCOMPARE(named(desk, "Groen, Bos en Zonen").kind, RecipientKind::Contractor);
}

static QByteArray row(const QList<QByteArray> &cells)
{
    QByteArray xml = "<row>";
    for (const QByteArray &cell : cells)
        xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}

void ImportRecipientsTest::aSpreadsheetIsRead()
{
    DisclosureImport desk;
    const QByteArray book = zipped({{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Lijst\" r:id=\"r1\"/></sheets></workbook>"},
                                    {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                                    {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + row({"Naam", "Soort", "Overeenkomst", "Getekend op"})
                                                                     + row({"Wolk BV", "Software", "verwerkersovereenkomst", "2025-02-01"}) + "</sheetData></worksheet>"}});
    must(desk.bring(ImportKind::Recipients, {desk.file("ontvangers.xlsx", book)}));
    QCOMPARE(named(desk, "Wolk BV").agreements.front().signedOn, QDate(2025, 2, 1));
}

void ImportRecipientsTest::aBsnIsNeverTakenOver()
{
    DisclosureImport desk;
    auto staged = must(desk.stage(ImportKind::Recipients, {desk.file("a.csv", "Naam;BSN;Opmerking\nGroen;111222333;\nRood;;bsn 123456782\n")}));
    QCOMPARE(staged->reading.bsn.at(QStringLiteral("BSN")), 1);
    QCOMPARE(staged->reading.bsn.at(QStringLiteral("Opmerking")), 1);
    must(compareImport(*desk, *staged, desk.watch));
    must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch));
    QVERIFY(named(desk, "Rood").note.isEmpty());
}

void ImportRecipientsTest::whoWasMergedStaysSo()
{
    DisclosureImport desk;
    must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam\nR1;Groen\nR2;Groen BV\n"));
    must(mergeRecipients(*desk, named(desk, "Groen").id, named(desk, "Groen BV").id));
    const MovedImport again = must(desk.bring(ImportKind::Recipients, "a.csv", "Ontvangernr;Naam\nR1;Groen Oud\nR2;Groen BV\n"));
    QCOMPARE(again.counts.recipients, (StagedThings::Counts{0, 0, 2}));
    // What the sender says under either number is of the one that stays.
    must(desk.bring(ImportKind::Disclosures, "v.csv", "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\nV1;01-03-2026;R1;H1;onderhoud;overeenkomst;naam\n"));
    QCOMPARE(desk.disclosed(), QStringList{QStringLiteral("2026-03-01|Groen BV|Horst|1|maintenance|contract|in-order")});
    QVERIFY(isSound(desk));
}

void ImportRecipientsTest::theNameOfWhoWasMergedBringsNoDouble()
{
    DisclosureImport desk;
    const RecipientId last = recipientOf(desk, "Groen Holding").id;
    const RecipientId middle = recipientOf(desk, "Groen BV").id;
    must(mergeRecipients(*desk, recipientOf(desk, "Groen").id, middle));
    must(mergeRecipients(*desk, middle, last));
    const MovedImport moved = must(desk.bring(ImportKind::Recipients, "a.csv", "Naam;Soort\nGROEN;bank\nGroen BV;bank\n"));
    QCOMPARE(moved.counts.recipients, (StagedThings::Counts{0, 0, 2}));
    QCOMPARE(must(desk.opened->tables().recipients.all()).size(), std::size_t(1));
    // A number of its own would make it another one.
    QCOMPARE(desk.faults(ImportKind::Recipients, "Ontvangernr;Naam\nR1;Groen\n"), QStringList{QStringLiteral("2 recipient-exists name")});
    must(desk.bring(ImportKind::Disclosures, "v.csv", "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\nV1;01-03-2026;groen;H1;onderhoud;overeenkomst;naam\nV2;02-03-2026;Groen BV;H1;onderhoud;overeenkomst;naam\n"));
    QCOMPARE(desk.disclosed(), QStringList({QStringLiteral("2026-03-01|Groen Holding|Horst|1|maintenance|contract|in-order"), QStringLiteral("2026-03-02|Groen Holding|Horst|1|maintenance|contract|in-order")}));
    // Who is called so now goes before who was.
    recipientOf(desk, "Groen");
    must(desk.bring(ImportKind::Disclosures, "w.csv", "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\nV3;03-03-2026;Groen;H1;onderhoud;overeenkomst;naam\n"));
    QCOMPARE(desk.disclosed().last(), QStringLiteral("2026-03-03|Groen|Horst|1|maintenance|contract|in-order"));
    QVERIFY(isSound(desk));
}

void ImportRecipientsTest::lookingChangesNothing()
{
    DisclosureImport desk;
    const QByteArray before = desk.bytes();
    {
        const auto staged = must(desk.stage(ImportKind::Recipients, {desk.file("a.csv", list)}));
        QCOMPARE(must(compareImport(*desk, *staged, desk.watch)).recipients.added, 2);
    }
    QVERIFY(desk.bytes() == before);
}

QTEST_GUILESS_MAIN(ImportRecipientsTest)
#include "tst_importrecipients.moc"
