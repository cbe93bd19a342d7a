// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A batch goes out as it came in, unless somebody used something of it; and nothing stays of an import that stopped.
#include "core/casework/editretention.h"
#include "core/casework/placehold.h"
#include "core/import/keepmapping.h"
#include "tests/support/importdesk.h"

#include <QTest>

using namespace balie;

class UndoImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchGoesAsItCame();
    void whatWasTouchedStops();
    void ofWhomSomethingWasDisclosedStays();
    void whatALaterOneHasTooStays();
    void aCancelledImportLeavesNothing();
    void onlyOneAtATime();
    void twoFilesOfOneNameAreTwo();
    void aMappingIsKeptByName();
    void whatChangedMeanwhileIsComparedAgain();
};

static const QByteArray persons = "Huurdernr;Achternaam\nH1;Horst\nH2;Bos\n";
static const QByteArray tenancies = "Contractnr;Huurdernr;Einddatum\nC1;H1;31-12-2019\nC2;H2;\n";

void UndoImportTest::aBatchGoesAsItCame()
{
    ImportDesk desk;
    const qint64 first = *must(desk.bring(ImportKind::Persons, "personen.csv", persons)).batch;
    const qint64 second = *must(desk.bring(ImportKind::Tenancies, "contracten.csv", tenancies)).batch;
    // The persons are in use while their contracts are here.
    QCOMPARE(undoImport(*desk, first).error().code(), ErrorCode::ImportTouched);
    desk.watch.progress = [&](const ReadProgress &) { desk.watch.stop = true; };
    QCOMPARE(undoImport(*desk, second, desk.watch).error().code(), ErrorCode::Cancelled);
    QCOMPARE(desk.items().size(), std::size_t(4));
    std::vector<qint64> told;
    desk.watch.stop = false;
    desk.watch.progress = [&](const ReadProgress &progress) { told.push_back(progress.whole - progress.read); };
    const UndoneImport undone = must(undoImport(*desk, second, desk.watch));
    QCOMPARE(undone.removed, 4);
    QCOMPARE(told.back(), 0);
    desk.watch.progress = {};
    QVERIFY(desk.items().empty());
    QCOMPARE(undoImport(*desk, second).error().code(), ErrorCode::ImportUndone);
    QCOMPARE(must(undoImport(*desk, first)).removed, 2);
    QCOMPARE(must(desk.opened->tables().persons.count()), 0);
    QCOMPARE(undoImport(*desk, 99).error().code(), ErrorCode::ImportUnknown);
    QVERIFY(isClean(desk));
    // And it can come in again.
    QCOMPARE(must(desk.bring(ImportKind::Persons, "personen.csv", persons)).counts.persons.added, 2);
}

void UndoImportTest::whatWasTouchedStops()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    const qint64 batch = *must(desk.bring(ImportKind::Tenancies, "contracten.csv", tenancies)).batch;
    const RetentionItemId item = desk.items().front().item.id;
    const PlacedHold hold = must(placeHold(*desk, item, claimFrom(desk.today())));
    QCOMPARE(undoImport(*desk, batch).error().code(), ErrorCode::ImportTouched);
    must(liftHold(*desk, hold.id, desk.today()));
    must(endRetention(*desk, item, QDate(2020, 1, 1)));
    const auto refused = undoImport(*desk, batch);
    QCOMPARE(refused.error().code(), ErrorCode::ImportTouched);
    QCOMPARE(refused.error().fact(QStringLiteral("count")), QStringLiteral("1"));
    QCOMPARE(desk.items().size(), std::size_t(4));
    QVERIFY(isClean(desk));
}

void UndoImportTest::ofWhomSomethingWasDisclosedStays()
{
    ImportDesk desk;
    const qint64 batch = *must(desk.bring(ImportKind::Persons, "personen.csv", persons)).batch;
    Tables &tables = desk.opened->tables();
    const Recipient recipient{RecipientId::create(desk.clock.now()), *desk.organisation, line("Aannemer Groen")};
    Disclosure disclosure{DisclosureId::create(desk.clock.now()), *desk.organisation, recipient.id, desk.today(), must(tables.persons.page({}, {}, 1, {})).persons.front().person.id, 1, {},
                          DisclosurePurpose::Maintenance, text("Lekkage"), LegalBasis::Contract, {}, {DataCategory::Address}, {}, {}, {}, line("Anna")};
    // Also when it was written down by mistake: the row is there.
    disclosure.struckOut = text("Vergissing");
    UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::Disclose));
    must(tables.recipients.insert(unit.transaction(), recipient));
    must(tables.disclosures.insert(unit.transaction(), {{disclosure, NoticeState::InOrder}}));
    must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
    must(unit.commit());
    const auto refused = undoImport(*desk, batch);
    QCOMPARE(refused.error().code(), ErrorCode::ImportTouched);
    QCOMPARE(refused.error().fact(QStringLiteral("count")), QStringLiteral("1"));
    QCOMPARE(must(tables.persons.count()), 2);
}

void UndoImportTest::whatALaterOneHasTooStays()
{
    ImportDesk desk;
    const qint64 first = *must(desk.bring(ImportKind::Persons, "personen.csv", persons)).batch;
    const qint64 second = *must(desk.bring(ImportKind::Persons, "personen.csv", persons + "H3;Das\n")).batch;
    const auto refused = undoImport(*desk, first);
    QCOMPARE(refused.error().code(), ErrorCode::ImportTouched);
    QCOMPARE(refused.error().fact(QStringLiteral("number")), QString::number(second));
    QCOMPARE(must(undoImport(*desk, second)).removed, 1);
    QCOMPARE(must(undoImport(*desk, first)).removed, 2);
}

void UndoImportTest::aCancelledImportLeavesNothing()
{
    ImportDesk desk;
    const qint64 logged = must(desk.opened->tables().audit.count());
    desk.watch.stop = true;
    QCOMPARE(desk.stage(ImportKind::Persons, {desk.file("personen.csv", persons)}).error().code(), ErrorCode::Cancelled);
    QVERIFY(desk.isStagingGone());
    desk.watch.stop = false;
    {
        const auto staged = must(desk.stage(ImportKind::Persons, {desk.file("personen.csv", persons)}));
        must(compareImport(*desk, *staged, desk.watch));
        // In the middle of the last transaction.
        desk.watch.progress = [&](const ReadProgress &) { desk.watch.stop = true; };
        QCOMPARE(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch).error().code(), ErrorCode::Cancelled);
    }
    QVERIFY(desk.isStagingGone());
    QCOMPARE(must(desk.opened->tables().persons.count()), 0);
    QCOMPARE(must(desk.opened->tables().audit.count()), logged);
    QVERIFY(isClean(desk));
}

void UndoImportTest::onlyOneAtATime()
{
    ImportDesk desk;
    const auto staged = must(desk.stage(ImportKind::Persons, {desk.file("personen.csv", persons)}));
    QCOMPARE(desk.stage(ImportKind::Persons, {desk.file("personen.csv", persons)}).error().code(), ErrorCode::ImportRunning);
    QVERIFY(!desk.isStagingGone());
    // Nobody reads it there.
    QFile file(desk.folder + QStringLiteral("/store.import"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Horst"));
}

// A wrong line of the one takes no line out of the other.
void UndoImportTest::twoFilesOfOneNameAreTwo()
{
    ImportDesk desk;
    QVERIFY(QDir(desk.dir.path()).mkdir(QStringLiteral("a")) && QDir(desk.dir.path()).mkdir(QStringLiteral("b")));
    const QStringList files{desk.file("a/huurders.csv", "Huurdernr;Achternaam;E-mail\nH1;;\nH2;Bos;\n"), desk.file("b/huurders.csv", "Huurdernr;Achternaam\nH3;Das\nH4;\n")};
    const auto staged = must(desk.stage(ImportKind::Persons, files));
    QCOMPARE(must(compareImport(*desk, *staged, desk.watch)).persons.added, 2);
    QStringList refused;
    for (const RefusedLine &one : must(refusedLines(*staged, StagedRefusal::Refused, 0, 10)))
        refused.append(one.at.part + u':' + QString::number(one.at.line));
    QCOMPARE(refused, QStringList({QStringLiteral("a/huurders.csv:2"), QStringLiteral("b/huurders.csv:3")}));
}

void UndoImportTest::aMappingIsKeptByName()
{
    ImportDesk desk;
    const ColumnMapping mapping{QStringLiteral("Onze huurders"), TableKind::Persons, {{QStringLiteral("key"), QStringLiteral("nr")}, {QStringLiteral("family"), QStringLiteral("wie")}}};
    must(keepMapping(*desk, mapping));
    QCOMPARE(must(keptMapping(*desk, TableKind::Persons, QStringLiteral("Onze huurders"))), mapping);
    QCOMPARE(keptMapping(*desk, TableKind::Tenancies, QStringLiteral("Onze huurders")).error().code(), ErrorCode::MappingUnknown);
    ImportOrder order = desk.order(ImportKind::Persons, {desk.file("p.csv", "wie,nr\nBos,1\n")});
    order.mapping = mapping;
    const auto staged = must(stageImport(desk.folder, order, desk.watch));
    QCOMPARE(must(compareImport(*desk, *staged, desk.watch)).persons.added, 1);
}

void UndoImportTest::whatChangedMeanwhileIsComparedAgain()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    const qint64 before = *must(desk.bring(ImportKind::Tenancies, "contracten.csv", tenancies)).batch;
    const auto staged = must(desk.stage(ImportKind::Tenancies, {desk.file("contracten.csv", tenancies)}));
    QCOMPARE(must(compareImport(*desk, *staged, desk.watch)).items.unchanged, 4);
    must(undoImport(*desk, before));
    QCOMPARE(must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch)).counts.items.added, 4);
    QVERIFY(isClean(desk));
}

QTEST_GUILESS_MAIN(UndoImportTest)
#include "tst_undoimport.moc"
