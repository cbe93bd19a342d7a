// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dossiers and documents of VERA: nothing seems to be over of which the sender says that it may not go, not yet, or not clearly.
#include "core/casework/placehold.h"
#include "core/domain/retention/erasureadvice.h"
#include "tests/support/importdesk.h"

#include <QTest>

using namespace balie;

class ImportArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheSenderSaysCounts_data();
    void whatTheSenderSaysCounts();
    void theHoldSaysWhichOfTheThree_data();
    void theHoldSaysWhichOfTheThree();
    void whatTheSenderSaysOtherwiseIsHeldAnew();
    void anUnknownWordOutweighsTheTenancy();
    void aLaterDayIsWaitedFor();
    void aDocumentThatMayNotGoComesByItself();
    void aDayThatIsNoneIsRefused();
    void whatIsStillInUseIsNotOver();
    void aFileGoesByTheContractsWhicheverComesNext();
    void aRefusedDossierKeepsNoDocumentOut();
    void aRefusedDocumentLetsNoDossierGo();
    void aDocumentGoesWithADossierOfItsPerson();
    void aContractWithoutAKeyKeepsItsTenant();
};

static const QString statement = QStringLiteral("domijn"); // one year after somebody left

static const char *const relations = R"([{"id":"R1","soort":{"code":"NAT"},"achternaam":"Berg"},{"id":"R2","soort":{"code":"NAT"},"achternaam":"Vos"}])";

static QByteArray dossier(const char *id, const QByteArray &more)
{
    return QByteArray(R"({"id":")") + id + R"(","omschrijving":"Huurdossier","einddatum":"2015-01-01")" + more + '}';
}

static QByteArray document(const char *id, const QByteArray &more)
{
    return QByteArray(R"({"id":")") + id + R"(","soort":{"code":"DOC"},"titel":"Brief","einddatum":"2015-01-01")" + more + '}';
}

static QByteArray listOf(const QByteArrayList &records)
{
    return '[' + records.join(',') + ']';
}

static QStringList remarksOf(const StagedImport &staged)
{
    QStringList words;
    for (const ImportRemark &one : staged.reading.remarks)
        words.append(one.problem + u' ' + one.field + u' ' + one.code);
    return words;
}

static std::map<QString, QString> statesByReference(ImportDesk &desk)
{
    std::map<QString, QString> states;
    for (const RetentionRow &row : desk.items())
        states[row.item.reference->toString()] = toWord(*row.state);
    return states;
}

void ImportArchivesTest::whatTheSenderSaysCounts_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("becomes"); // a state, or the reason for which it is passed over
    QTest::addColumn<QString>("remark");
    const auto add = [](const char *name, const char *more, const char *becomes, const char *remark = "") {
        QTest::newRow(name) << QByteArray(more) << QString::fromLatin1(becomes) << QString::fromLatin1(remark);
    };
    add("nothing", "", "expired");
    add("to be destroyed", R"(,"archiefnominatie":{"code":"VER"})", "expired");
    add("archived", R"(,"archiefnominatie":"ver","archiefstatus":"gea")", "expired");
    add("since last year", R"(,"archiefActiedatum":"2025-01-01T00:00:00Z")", "expired");
    add("in ten years", R"(,"archiefnominatie":{"code":"VER"},"archiefActiedatum":"2036-01-01T00:00:00Z")", "no-trigger", "archive-later archiefActiedatum ");
    add("an unknown nomination", R"(,"archiefnominatie":{"code":"ZZZ"})", "no-trigger", "archive-unclear archiefnominatie ZZZ");
    add("an unknown status", R"(,"archiefstatus":{"code":"ZZZ"})", "no-trigger", "archive-unclear archiefstatus ZZZ");
    add("for good", R"(,"archiefnominatie":{"code":"BEW"})", "on-hold", "archive-kept archiefnominatie BEW");
    add("by law", R"(,"archiefnominatie":"VER","archiefstatus":{"code":"BEW"})", "on-hold", "archive-duty archiefstatus BEW");
    add("blocked", R"(,"archiefstatus":{"code":"GEB"})", "on-hold", "archive-blocked archiefstatus GEB");
    add("destroyed", R"(,"archiefnominatie":"BEW","archiefstatus":{"code":"VER"})", "archive-destroyed");
    add("handed over", R"(,"archiefstatus":{"code":"OVE"})", "archive-transferred");
}

void ImportArchivesTest::whatTheSenderSaysCounts()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, becomes);
    QFETCH(const QString, remark);
    const std::pair<const char *, QByteArray> files[] = {{"dossiers.json", dossier("X1", more)}, {"informatieobjecten.json", document("X1", more)}};
    for (const auto &[name, record] : files) {
        ImportDesk desk(statement);
        const auto staged = must(desk.stage(ImportKind::Vera, {desk.file(name, listOf({record}))}));
        QCOMPARE(remarksOf(*staged).join(u','), remark);
        must(compareImport(*desk, *staged, desk.watch));
        const auto passedOver = must(refusedLines(*staged, StagedRefusal::PassedOver, 0, 10));
        must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch));
        const auto items = desk.items();
        QCOMPARE(items.size() + passedOver.size(), std::size_t(1));
        QCOMPARE(items.empty() ? passedOver.front().reason : toWord(*items.front().state), becomes);
        QVERIFY(isClean(desk));
    }
}

// Only one of them is for ever: a blocked archive goes once what blocks it is over.
void ImportArchivesTest::theHoldSaysWhichOfTheThree_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("keep");
    const auto add = [](const char *name, const char *more, const char *kind, const char *status, const char *keep) {
        QTest::newRow(name) << QByteArray(more) << QString::fromLatin1(kind) << QString::fromLatin1(status) << QString::fromLatin1(keep);
    };
    add("for good", R"(,"archiefnominatie":{"code":"BEW"})", "archive", "BEW", "archive");
    add("for good, whatever blocks it now", R"(,"archiefnominatie":{"code":"BEW"},"archiefstatus":{"code":"GEB"})", "blocked", "GEB", "blocked-elsewhere");
    add("a duty", R"(,"archiefstatus":{"code":"BEW"})", "duty", "BEW", "duty-elsewhere");
    add("blocked", R"(,"archiefstatus":{"code":"GEB"})", "blocked", "GEB", "blocked-elsewhere");
}

void ImportArchivesTest::theHoldSaysWhichOfTheThree()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, kind);
    QFETCH(const QString, status);
    QFETCH(const QString, keep);
    ImportDesk desk(statement);
    must(desk.bring(ImportKind::Vera, {desk.file("informatieobjecten.json", listOf({document("X1", more + R"(,"dossiers":[{"id":"D1"}])")})), desk.file("dossiers.json", listOf({dossier("D1", {})}))}));
    const std::vector<RetentionRow> items = desk.items();
    QCOMPARE(items.size(), std::size_t(2)); // the dossier goes no sooner than what is in it
    for (const RetentionRow &row : items) {
        const RetentionDetail detail = must(retentionDetail(*desk, row.item.id));
        QVERIFY(!detail.expiry.holds.empty());
        QCOMPARE(toWord(detail.expiry.holds.front().kind), kind);
        QCOMPARE(toWord(*detail.row.archiveStatus), status);
        QCOMPARE(toWord(*adviseErasure(detail.rule, detail.expiry, desk.today()).keep), keep);
    }
    QVERIFY(isClean(desk));
}

// A lift holds as long as the sender says the same: blocked again later is another block.
void ImportArchivesTest::whatTheSenderSaysOtherwiseIsHeldAnew()
{
    ImportDesk desk(statement);
    const auto says = [&desk](const char *more) { return must(desk.bring(ImportKind::Vera, {desk.file("dossiers.json", listOf({dossier("D1", more)}))})); };
    const auto standing = [&desk] {
        QStringList kinds;
        for (const Hold &hold : must(retentionDetail(*desk, desk.items().front().item.id)).expiry.holds)
            kinds.append(toWord(hold.kind));
        return kinds;
    };
    const auto lift = [&desk] {
        for (const PlacedHold &placed : must(desk.opened->tables().retentionHolds.on(desk.items().front().item.id))) {
            if (!placed.hold.lifted)
                must(liftHold(*desk, placed.id, desk.today()));
        }
    };
    says(R"(,"archiefstatus":{"code":"GEB"})");
    QCOMPARE(standing(), QStringList{QStringLiteral("blocked")});
    lift();
    says(R"(,"archiefstatus":{"code":"GEB"})");
    QVERIFY(standing().isEmpty());
    says(R"(,"archiefstatus":{"code":"GEA"})");
    QVERIFY(standing().isEmpty());
    const MovedImport again = says(R"(,"archiefstatus":{"code":"GEB"})");
    QCOMPARE(standing(), QStringList{QStringLiteral("blocked")});
    must(undoImport(*desk, *again.batch));
    QVERIFY(standing().isEmpty());
    says(R"(,"archiefnominatie":{"code":"BEW"})");
    QCOMPARE(standing(), QStringList{QStringLiteral("archive")});
    // What the sender keeps no more stays on hold until somebody lifts it.
    says("");
    QCOMPARE(standing(), QStringList{QStringLiteral("archive")});
    says(R"(,"archiefstatus":{"code":"BEW"})");
    QCOMPARE(standing().size(), qsizetype(2));
    QVERIFY(isClean(desk));
}

void ImportArchivesTest::anUnknownWordOutweighsTheTenancy()
{
    ImportDesk desk(statement);
    const QByteArray contracts = R"([{"id":"O1","soort":{"code":"HUU"},"status":{"code":"BEE"},"einddatum":"2016-03-31","relaties":[{"id":"R1"}]}])";
    const QByteArray mine = R"(,"relaties":[{"id":"R1"}])";
    must(desk.bring(ImportKind::Vera, {desk.file("relaties.json", relations), desk.file("overeenkomsten.json", contracts),
                                       desk.file("dossiers.json", listOf({dossier("D1", mine), dossier("D2", mine + R"(,"archiefnominatie":"ZZZ")")}))}));
    const auto states = statesByReference(desk);
    QCOMPARE(states.at(QStringLiteral("D1")), QStringLiteral("expired"));
    QCOMPARE(states.at(QStringLiteral("D2")), QStringLiteral("no-trigger"));
}

void ImportArchivesTest::aLaterDayIsWaitedFor()
{
    ImportDesk desk(statement);
    const QByteArray file = listOf({dossier("D1", R"(,"archiefActiedatum":"2036-01-01T00:00:00Z")")});
    must(desk.bring(ImportKind::Vera, "dossiers.json", file));
    desk.goTo(QDate(2035, 12, 31));
    QCOMPARE(must(desk.bring(ImportKind::Vera, "dossiers.json", file)).counts.items.unchanged, 1);
    QCOMPARE(statesByReference(desk).at(QStringLiteral("D1")), QStringLiteral("no-trigger"));
    desk.goTo(QDate(2036, 1, 1));
    QCOMPARE(must(desk.bring(ImportKind::Vera, "dossiers.json", file)).counts.items.changed, 1);
    QCOMPARE(statesByReference(desk).at(QStringLiteral("D1")), QStringLiteral("expired"));
}

// Otherwise it would be destroyed with a dossier of which nothing is said, or be lost with one that is gone; and the dossier
// may not go as a whole.
void ImportArchivesTest::aDocumentThatMayNotGoComesByItself()
{
    ImportDesk desk(statement);
    const QByteArray in = R"(,"dossiers":[{"id":"D1"}])";
    const QByteArray documents = listOf({document("I1", in), document("I2", in + R"(,"archiefstatus":"GEB")"), document("I3", in + R"(,"archiefnominatie":"ZZZ")"),
                                         document("I4", in + R"(,"archiefActiedatum":"2036-01-01")"), document("I5", R"(,"dossiers":[{"id":"D2"}])")});
    must(desk.bring(ImportKind::Vera, {desk.file("dossiers.json", listOf({dossier("D1", ""), dossier("D2", R"(,"archiefstatus":"VER")")})), desk.file("informatieobjecten.json", documents)}));
    const std::map<QString, QString> wanted{{QStringLiteral("D1"), QStringLiteral("on-hold")}, {QStringLiteral("I2"), QStringLiteral("on-hold")}, {QStringLiteral("I3"), QStringLiteral("on-hold")},
                                            {QStringLiteral("I4"), QStringLiteral("on-hold")}, {QStringLiteral("I5"), QStringLiteral("expired")}};
    QCOMPARE(statesByReference(desk), wanted);
    QVERIFY(isClean(desk));
}

void ImportArchivesTest::aDayThatIsNoneIsRefused()
{
    ImportDesk desk(statement);
    const QByteArray later = listOf({dossier("D1", R"(,"archiefActiedatum":"14-02-205")")});
    QCOMPARE(desk.refusals(ImportKind::Vera, "dossiers.json", later), QStringList{QStringLiteral("dossiers.json:1 not-a-day")});
}

// Its tenant left, and the file about the damage is worked on.
void ImportArchivesTest::whatIsStillInUseIsNotOver()
{
    ImportDesk desk(statement);
    const QByteArray contracts = R"([{"id":"O1","soort":{"code":"HUU"},"status":{"code":"BEE"},"einddatum":"2016-03-31","relaties":[{"id":"R1"}]}])";
    const QByteArray inUse = R"([{"id":"D1","omschrijving":"Schade","einddatum":"2036-01-01","relaties":[{"id":"R1"}]}])";
    must(desk.bring(ImportKind::Vera, {desk.file("relaties.json", relations), desk.file("overeenkomsten.json", contracts), desk.file("dossiers.json", inUse)}));
    QCOMPARE(statesByReference(desk).at(QStringLiteral("D1")), QStringLiteral("no-trigger"));
    QCOMPARE(statesByReference(desk).at(QStringLiteral("O1")), QStringLiteral("expired"));
}

// The files of a sender come one by one: a dossier stands by the contracts that are here, also of other files.
void ImportArchivesTest::aFileGoesByTheContractsWhicheverComesNext()
{
    ImportDesk desk(statement);
    const QByteArray mine = R"(,"relaties":[{"id":"R1"}])";
    const QString left = desk.file("overeenkomsten.json", R"([{"id":"O1","soort":{"code":"HUU"},"status":{"code":"BEE"},"einddatum":"2016-03-31","relaties":[{"id":"R1"}]}])");
    const QString files = desk.file("dossiers.json", listOf({dossier("D1", mine), dossier("D2", mine + R"(,"archiefnominatie":"BEW")"), dossier("D3", mine + R"(,"archiefnominatie":"ZZZ")")}));
    must(desk.bring(ImportKind::Vera, {desk.file("relaties.json", relations), left, files}));
    const auto before = statesByReference(desk);
    QCOMPARE(before.at(QStringLiteral("D1")), QStringLiteral("expired"));
    QVERIFY(!must(desk.bring(ImportKind::Vera, {files})).batch); // nothing is new in it
    // The tenant is here again.
    const auto back = must(desk.bring(ImportKind::Vera, {desk.file("nieuw.json", R"([{"id":"O2","soort":{"code":"HUU"},"status":{"code":"LOP"},"relaties":[{"id":"R1"}]}])")}));
    const std::map<QString, QString> tenant{{QStringLiteral("O1"), QStringLiteral("no-trigger")}, {QStringLiteral("O2"), QStringLiteral("no-trigger")}, {QStringLiteral("D1"), QStringLiteral("no-trigger")},
                                            {QStringLiteral("D2"), QStringLiteral("on-hold")}, {QStringLiteral("D3"), QStringLiteral("no-trigger")}};
    QCOMPARE(statesByReference(desk), tenant);
    must(undoImport(*desk, *back.batch));
    QCOMPARE(statesByReference(desk), before);
    QVERIFY(isClean(desk));
}

void ImportArchivesTest::aRefusedDossierKeepsNoDocumentOut()
{
    ImportDesk desk(statement);
    must(desk.bring(ImportKind::Vera,
                    {desk.file("dossiers.json", listOf({dossier("D1", R"(,"archiefActiedatum":"2027-02-30")")})),
                     desk.file("informatieobjecten.json", listOf({document("I1", R"(,"dossiers":[{"id":"D1"}])")}))},
                    RefusedLines::LeaveOut));
    QCOMPARE(statesByReference(desk), (std::map<QString, QString>{{QStringLiteral("I1"), QStringLiteral("expired")}}));
}

// What it says that cannot be read may be that it is in use. D2 and its document come for the first time.
void ImportArchivesTest::aRefusedDocumentLetsNoDossierGo()
{
    ImportDesk desk(statement);
    const auto bring = [&](const QByteArray &dossiers, const QByteArray &documents) {
        must(desk.bring(ImportKind::Vera, {desk.file("dossiers.json", dossiers), desk.file("informatieobjecten.json", documents)}, RefusedLines::LeaveOut));
        return statesByReference(desk);
    };
    const auto later = [](const char *id, const char *in, const char *day) { return document(id, QByteArray(R"(,"dossiers":[{"id":")") + in + R"("}],"archiefActiedatum":")" + day + '"'); };
    const QString waits = QStringLiteral("no-trigger");
    QCOMPARE(bring(listOf({dossier("D1", "")}), listOf({later("I1", "D1", "2036-01-01")})).at(QStringLiteral("D1")), waits);
    const auto states = bring(listOf({dossier("D1", ""), dossier("D2", "")}), listOf({later("I1", "D1", "2036-13-41"), later("I2", "D2", "2036-13-41")}));
    QCOMPARE(states, (std::map<QString, QString>{{QStringLiteral("D1"), waits}, {QStringLiteral("D2"), waits}, {QStringLiteral("I1"), waits}}));
    QCOMPARE(bring(listOf({dossier("D1", "")}), listOf({later("I1", "D1", "2025-01-01")})).at(QStringLiteral("D1")), QStringLiteral("expired"));
    QVERIFY(isClean(desk));
}

// Of nobody it goes along as well; of somebody else it would be destroyed with a stranger's dossier.
void ImportArchivesTest::aDocumentGoesWithADossierOfItsPerson()
{
    ImportDesk desk(statement);
    const QByteArray in = R"(,"dossiers":[{"id":"D1"}])";
    const QByteArray documents = listOf({document("I1", in), document("I2", in + R"(,"relaties":[{"id":"R1"}])"), document("I3", in + R"(,"relaties":[{"id":"R2"}])")});
    must(desk.bring(ImportKind::Vera, {desk.file("relaties.json", relations), desk.file("dossiers.json", listOf({dossier("D1", R"(,"relaties":[{"id":"R1"}])")})),
                                       desk.file("informatieobjecten.json", documents)}));
    QCOMPARE(statesByReference(desk), (std::map<QString, QString>{{QStringLiteral("D1"), QStringLiteral("expired")}, {QStringLiteral("I3"), QStringLiteral("expired")}}));
}

void ImportArchivesTest::aContractWithoutAKeyKeepsItsTenant()
{
    ImportDesk desk(statement);
    const QByteArray contracts = R"([{"id":"O1","soort":{"code":"HUU"},"status":{"code":"BEE"},"einddatum":"2016-03-31","relaties":[{"id":"R1"}]},
 {"soort":{"code":"HUU"},"status":{"code":"LOP"},"relaties":[{"id":"R1"}]}])";
    const auto moved = must(desk.bring(ImportKind::Vera, {desk.file("relaties.json", relations), desk.file("overeenkomsten.json", contracts)}, RefusedLines::LeaveOut));
    QCOMPARE(moved.counts.refused, 1);
    QCOMPARE(statesByReference(desk), (std::map<QString, QString>{{QStringLiteral("O1"), QStringLiteral("no-trigger")}}));
}

QTEST_GUILESS_MAIN(ImportArchivesTest)
#include "tst_importarchives.moc"
