// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// VERA: persons, tenancies with their notices, debts that hold, dossiers and what the sender keeps for good.
#include "core/overview/holdrows.h"
#include "core/overview/personrows.h"
#include "tests/support/importdesk.h"

#include <QTest>

using namespace balie;

class ImportVeraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeExportComesIn();
    void whatIsValidReachesThePerson();
    void aDebtThatEndsLiftsItsHold();
    void aDayThatIsNoneIsRefused();
    void somethingElseUnderTheSameKeyIsRefused();
    void companiesArePassedOver();
    void aNoticeOfNoContractIsSaid();
    void aLineIsNamedOnce();
    void linesComeInTheOrderOfTheFiles();
    void keysThatAreBsnsAreRefused();
};

static const QByteArray relations = R"([{"id":"R1","soort":{"code":"NAT"},"voorletters":"A.","tussenvoegsels":"van den","achternaam":"Berg","bsn":"999990019"},
 {"id":"R2","soort":{"code":"NAT"},"achternaam":"Vos"},{"id":"R3","soort":{"code":"REC"},"naam":"Bouw BV"}])";
static const QByteArray contracts = R"([
 {"id":"O1","soort":{"code":"HUU"},"status":{"code":"BEE"},"einddatum":"2019-03-31","relaties":["https://relaties.example.org/v4/relaties/R1"]},
 {"id":"O2","soort":{"code":"HUU"},"status":{"code":"OPG"},"einddatum":"2099-03-31","relaties":[{"id":"R2"}]},
 {"id":"O3","soort":{"code":"HUU"},"status":{"code":"BEE"},"relaties":[{"id":"R1"}]},
 {"id":"O4","soort":{"code":"HUU"},"status":{"code":"BEE"},"einddatum":"2018-01-01","relaties":[{"id":"R3"}]},
 {"id":"O5","soort":{"code":"HUU"},"status":{"code":"GEA"},"relaties":[{"id":"R2"}]}])";
static const QByteArray notices = R"([{"id":"Z1","status":{"code":"GOE"},"opzegdatum":"2020-06-30","huurovereenkomst":{"id":"O3"}}])";
static const QByteArray dossiers = R"([{"id":"D1","soort":{"code":"X"},"omschrijving":"Huurdossier","einddatum":"2020-01-01","archiefnominatie":{"code":"BEW"},"relaties":[{"id":"R2"}]}])";
static const QByteArray documents = R"([{"id":"I1","soort":{"code":"DOC"},"titel":"brief","dossiers":[{"id":"D1"}],"relaties":[{"id":"R2"}]}])";

static QByteArray debts(const char *status)
{
    return QByteArray(R"([{"id":"E1","status":{"code":")") + status + R"("},"startReden":{"code":"RVE"},"begindatum":"2025-01-02","debiteur":{"id":"R1"}}])";
}

static QStringList files(ImportDesk &desk)
{
    return {desk.file("relaties.json", relations), desk.file("overeenkomsten.json", contracts), desk.file("huuropzeggingen.json", notices),
            desk.file("externeincassos.json", debts("ACT")), desk.file("dossiers.json", dossiers), desk.file("informatieobjecten.json", documents)};
}

void ImportVeraTest::aWholeExportComesIn()
{
    ImportDesk desk;
    const auto staged = must(desk.stage(ImportKind::Vera, files(desk)));
    QCOMPARE(staged->reading.bsn.at(QStringLiteral("bsn")), 1);
    must(compareImport(*desk, *staged, desk.watch));
    const MovedImport moved = must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch));
    QCOMPARE(moved.counts.persons.added, 2);
    QCOMPARE(moved.counts.items.added, 7); // two of O1, O2 and O3, and the dossier
    QCOMPARE(moved.counts.holds.added, 1);
    // The company, its contract, the contract that never began, and the letter that is in its dossier.
    QCOMPARE(moved.counts.passedOver, 4);
    for (const RetentionRow &row : desk.items()) {
        const bool isOfBerg = row.personName.contains(u"Berg");
        // Of both contracts of R1 the later end counts, which the notice told; R2 still lives there.
        QCOMPARE(row.item.trigger, isOfBerg ? std::optional(QDate(2020, 6, 30)) : std::nullopt);
        QCOMPARE(row.state == ExpiryState::OnHold, isOfBerg || row.item.reference->toString() == u"D1");
    }
    const auto holds = must(holdRows(*desk, {}, 0, 10));
    QCOMPARE(holds.size(), std::size_t(2));
    QVERIFY(isClean(desk));
}

void ImportVeraTest::whatIsValidReachesThePerson()
{
    ImportDesk desk;
    const QByteArray one = R"([{"id":"R1","soort":{"code":"NAT"},"achternaam":"Berg","contactgegevens":[
      {"soort":{"code":"TEL"},"waarde":"0300000001","status":{"code":"ONG"}},{"soort":{"code":"EMA"},"waarde":"oud@example.nl","status":{"code":"ONG"}},
      {"soort":{"code":"EMA"},"waarde":"nieuw@example.nl","status":{"code":"AAN"}},{"soort":{"code":"EMA"},"waarde":"goed@example.nl","status":{"code":"GEV"}},
      {"soort":{"code":"MOB"},"waarde":"0612345678"}]}])";
    const auto staged = must(desk.stage(ImportKind::Vera, {desk.file("relaties.json", one)}));
    must(compareImport(*desk, *staged, desk.watch));
    must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch));
    const Person person = must(personRows(*desk, {})).rows.front().person;
    QCOMPARE(person.email->toString(), QStringLiteral("goed@example.nl"));
    QVERIFY2(person.telephone->toString().endsWith(QStringLiteral("612345678")), qPrintable(person.telephone->toString()));
}

void ImportVeraTest::aDebtThatEndsLiftsItsHold()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Vera, files(desk)));
    const MovedImport moved = must(desk.bring(ImportKind::Vera, "externeincassos.json", debts("EIN")));
    QCOMPARE(moved.counts.holds.changed, 1);
    QCOMPARE(must(holdRows(*desk, {}, 0, 10)).size(), std::size_t(1));
    for (const RetentionRow &row : desk.items())
        QVERIFY(row.state != ExpiryState::OnHold || row.item.reference->toString() == u"D1");
    QVERIFY(isClean(desk));
}

void ImportVeraTest::aDayThatIsNoneIsRefused()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Vera, "relaties.json", relations));
    QCOMPARE(desk.refusals(ImportKind::Vera, "overeenkomsten.json", QByteArray(contracts).replace("2019-03-31", "14-02-205")), QStringList{QStringLiteral("overeenkomsten.json:1 not-a-day")});
}

// The first would hide that the second may never go, or that a debt still runs.
void ImportVeraTest::somethingElseUnderTheSameKeyIsRefused()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Vera, "relaties.json", relations));
    const auto twice = [](const QByteArray &first, const QByteArray &second) { return first.chopped(1) + ',' + second.sliced(1); };
    const QByteArray other = QByteArray(dossiers).replace("BEW", "VER");
    QCOMPARE(desk.refusals(ImportKind::Vera, "dossiers.json", twice(other, dossiers)), QStringList({QStringLiteral("dossiers.json:1 key-contradicted"), QStringLiteral("dossiers.json:2 key-twice")}));
    QCOMPARE(desk.refusals(ImportKind::Vera, "externeincassos.json", twice(debts("EIN"), debts("ACT"))), QStringList({QStringLiteral("externeincassos.json:1 key-contradicted"), QStringLiteral("externeincassos.json:2 key-twice")}));
    QCOMPARE(desk.refusals(ImportKind::Vera, "externeincassos.json", twice(debts("ACT"), debts("ACT"))), QStringList());
    const QByteArray lease = R"([{"id":"O1","code":"A","soort":{"code":"HUU"},"status":{"code":"LOP"},"relaties":[{"id":"R1"}]}])";
    QCOMPARE(desk.refusals(ImportKind::Vera, "overeenkomsten.json", twice(lease, QByteArray(lease).replace("\"A\"", "\"B\""))),
             QStringList({QStringLiteral("overeenkomsten.json:1 key-contradicted"), QStringLiteral("overeenkomsten.json:2 key-twice")}));
    // Left out, a debt that may run still holds what is kept of its debtor.
    must(desk.bring(ImportKind::Vera, "overeenkomsten.json", QByteArray(lease).replace("LOP", "BEE").replace("\"relaties\"", "\"einddatum\":\"2015-03-31\",\"relaties\"")));
    QCOMPARE(desk.items(ExpiryState::OnHold).size(), std::size_t(0));
    must(desk.bring(ImportKind::Vera, {desk.file("externeincassos.json", twice(debts("EIN"), debts("ACT")))}, RefusedLines::LeaveOut));
    QVERIFY(!desk.items(ExpiryState::OnHold).empty());
}

void ImportVeraTest::companiesArePassedOver()
{
    ImportDesk desk;
    QCOMPARE(desk.refusals(ImportKind::Vera, "relaties.json", relations, StagedRefusal::PassedOver), QStringList{QStringLiteral("relaties.json:3 sort-other")});
}

void ImportVeraTest::aNoticeOfNoContractIsSaid()
{
    ImportDesk desk;
    const QByteArray some = R"([{"id":"Z1","status":{"code":"GOE"},"opzegdatum":"2020-06-30","huurovereenkomst":{"id":"O99"}},
 {"id":"Z2","status":{"code":"AFG"},"opzegdatum":"2020-06-30","huurovereenkomst":{"id":"O99"}},
 {"id":"Z3","status":{"code":"GOE"},"opzegdatum":"2020-06-30"},
 {"id":"Z4","status":{"code":"GOE"},"opzegdatum":"2021-06-30","huurovereenkomst":{"id":"O99"}}])";
    QCOMPARE(desk.refusals(ImportKind::Vera, "huuropzeggingen.json", some, StagedRefusal::PassedOver),
             QStringList({QStringLiteral("huuropzeggingen.json:1 tenancy-unknown"), QStringLiteral("huuropzeggingen.json:3 tenancy-unknown"), QStringLiteral("huuropzeggingen.json:4 tenancy-unknown")}));
}

// A document of two persons in a dossier, one with a day that is none, and one that says something else the second time.
void ImportVeraTest::aLineIsNamedOnce()
{
    ImportDesk desk;
    const QByteArray both = R"("dossiers":[{"id":"D1"}],"relaties":[{"id":"R1"},{"id":"R2"}])";
    const QByteArray letter = R"({"id":"I1","soort":{"code":"DOC"},"titel":"brief",)" + both + '}';
    const QByteArray wrong = R"({"id":"I2","soort":{"code":"DOC"},"titel":"brief","einddatum":"ooit",)" + both + '}';
    const auto staged = must(desk.stage(ImportKind::Vera, {desk.file("relaties.json", relations), desk.file("dossiers.json", dossiers),
                                                           desk.file("informatieobjecten.json", '[' + letter + ',' + wrong + ',' + QByteArray(letter).replace("\"titel\"", "\"einddatum\":\"2019-01-01\",\"titel\"") + ']')}));
    must(compareImport(*desk, *staged, desk.watch));
    QStringList lines;
    for (const StagedRefusal kind : {StagedRefusal::PassedOver, StagedRefusal::Refused}) {
        for (const RefusedLine &one : must(refusedLines(*staged, kind, 0, 100)))
            lines.append(QString::number(one.at.line) + u' ' + one.reason);
    }
    QCOMPARE(lines, QStringList({QStringLiteral("3 sort-other"), QStringLiteral("1 key-contradicted"), QStringLiteral("2 not-a-day"), QStringLiteral("3 key-twice")}));
}

// Some are found while a file is read, others when all of it is there, or when it is compared; and the list comes in pages.
void ImportVeraTest::linesComeInTheOrderOfTheFiles()
{
    ImportDesk desk;
    const QByteArray lettersInDossiers = R"([{"id":"I1","soort":{"code":"DOC"},"titel":"a","dossiers":[{"id":"D1"}]},{"id":"I2","soort":{"code":"REC"},"archiefstatus":"VER","titel":"b"},
 {"id":"I3","soort":{"code":"DOC"},"titel":"c","relaties":[{"id":"R9"}]},{"id":"I4","soort":{"code":"DOC"},"archiefstatus":"OVE","titel":"d"}])";
    const auto staged = must(desk.stage(ImportKind::Vera, {desk.file("relaties.json", relations), desk.file("informatieobjecten.json", lettersInDossiers), desk.file("dossiers.json", dossiers),
                                                           desk.file("overeenkomsten.json", contracts)}));
    must(compareImport(*desk, *staged, desk.watch));
    QStringList lines;
    for (qint64 after = 0;;) {
        const auto page = must(refusedLines(*staged, StagedRefusal::PassedOver, after, 2));
        for (const RefusedLine &one : page)
            lines.append(one.at.part.left(3) + QString::number(one.at.line) + u' ' + one.reason);
        if (page.size() < 2)
            break;
        after = page.back().rowKey;
    }
    QCOMPARE(lines, QStringList({QStringLiteral("rel3 sort-other"), QStringLiteral("inf1 goes-with-dossier"), QStringLiteral("inf2 archive-destroyed"), QStringLiteral("inf3 person-unknown"),
                                 QStringLiteral("inf4 archive-transferred"), QStringLiteral("ove4 person-unknown"), QStringLiteral("ove5 tenancy-cancelled")}));
    QList<QByteArray> rows = must(refusedCsv(*staged)).split('\n');
    QVERIFY(rows.at(1).contains("relaties.json") && rows.at(2).contains("goes-with-dossier"));
}

void ImportVeraTest::keysThatAreBsnsAreRefused()
{
    ImportDesk desk;
    const auto staged = desk.stage(ImportKind::Vera, {desk.file("relaties.json", QByteArray(relations).replace("R1", "111222333").replace("R2", "123456782"))});
    QVERIFY(!staged);
    QCOMPARE(staged.error().fact(QStringLiteral("problem")), QStringLiteral("keys-are-bsn"));
    QVERIFY(desk.isStagingGone());
}

QTEST_GUILESS_MAIN(ImportVeraTest)
#include "tst_importvera.moc"
