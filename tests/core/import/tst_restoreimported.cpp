// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import changed of things that were here before it is as it was once the import is undone: persons, periods and
// holds, one import after the other back to nothing; and what was remembered for it goes with what is destroyed.
#include "core/casework/editretention.h"
#include "core/overview/holdrows.h"
#include "core/store/pagesearch.h"
#include "tests/support/importdesk.h"

#include <QTest>

using namespace balie;

class RestoreImportedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsCalledAsBefore();
    void aPeriodThatALaterContractMovedComesBack();
    void anItemIsOfWhomItWas();
    void whatWasTouchedBeforeStaysTouched();
    void whatWasChangedByHandSinceStops();
    void whatWasTakenOutByHandSinceStops();
    void aPersonOfWhomACaseCameSinceStops();
    void oneImportAfterTheOther();
    void aHoldThatWasLiftedStandsAgain();
    void whatIsErasedIsNotRemembered();
};

static const QByteArray persons = "Huurdernr;Achternaam;Straat;Postcode;Plaats;E-mail\n"
                                  "H1;Horst;Lindelaan 12;7511 AA;Enschede;horst@example.org\nH2;Bos;;;;\n";
static const QByteArray contract = "Contractnr;Huurdernr;Einddatum\nC1;H1;31-12-2019\n";

// All that the register says of persons, of what is kept and of what holds it.
static QStringList standings(ImportDesk &desk)
{
    QStringList lines;
    const auto day = [](const std::optional<QDate> &on) { return on ? on->toString(Qt::ISODate) : QString(); };
    const auto text = [](const auto &some) { return some ? some->toString() : QString(); };
    for (const auto &[person, cases, open] : must(desk.opened->tables().persons.page({}, {}, 100, {})).persons)
        lines.append(QStringList{person.name.listed(), person.address ? person.address->oneLine() : QString(), text(person.email), text(person.telephone)}.join(u'|'));
    for (const RetentionRow &row : desk.items()) {
        const RetentionItem &item = row.item;
        lines.append(QStringList{row.personName, text(item.reference), item.category, item.system.toString(), day(item.trigger), day(item.promisedFrom), row.state ? toWord(*row.state) : QString(), day(row.due)}
                         .join(u'|'));
    }
    for (const HoldRow &row : must(holdRows(*desk, {}, 0, 100)))
        lines.append(toWord(row.placed.hold.kind) + u'|' + row.placed.hold.reason.toString() + u'|' + day(row.placed.hold.from));
    lines.sort();
    return lines;
}

void RestoreImportedTest::aPersonIsCalledAsBefore()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    const QStringList before = standings(desk);
    const QByteArray later = "Huurdernr;Achternaam;Straat;E-mail\nH1;Vos;Plein 3;\nH2;Bos;;bos@example.org\nH3;Das;;\n";
    const qint64 batch = *must(desk.bring(ImportKind::Persons, "personen.csv", later)).batch;
    QVERIFY(standings(desk) != before);
    const UndoneImport undone = must(undoImport(*desk, batch));
    QCOMPARE(undone.removed, 1);
    QCOMPARE(undone.restored, 2);
    QCOMPARE(standings(desk), before);
    // Searched as it is called, and no longer as it was called in between.
    QCOMPARE(must(desk.opened->tables().persons.page({QStringLiteral("horst")}, {}, 10, {})).persons.size(), std::size_t(1));
    QVERIFY(must(desk.opened->tables().persons.page({QStringLiteral("vos")}, {}, 10, {})).persons.empty());
    QVERIFY(isClean(desk));
    // What the sender said before is known again: the same file changes as much as it did.
    QCOMPARE(must(desk.bring(ImportKind::Persons, "personen.csv", later)).counts.persons.changed, 2);
}

void RestoreImportedTest::aPeriodThatALaterContractMovedComesBack()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "contracten.csv", contract));
    const QStringList before = standings(desk);
    // Who lives there again has no file that is over.
    const qint64 batch = *must(desk.bring(ImportKind::Tenancies, "later.csv", "Contractnr;Huurdernr;Einddatum\nC7;H1;\n")).batch;
    for (const RetentionRow &row : desk.items())
        QCOMPARE(row.item.trigger, std::nullopt);
    QCOMPARE(must(undoImport(*desk, batch)).restored, 2);
    QCOMPARE(standings(desk), before);
    QVERIFY(isClean(desk));
}

void RestoreImportedTest::anItemIsOfWhomItWas()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    const QByteArray file = "Categorie;Dossiernr;Huurdernr;Systeem;Datum\nlease-core;DOS-9;H1;Archief;31-12-2019\n";
    must(desk.bring(ImportKind::Retention, "dossiers.csv", file));
    const QStringList before = standings(desk);
    const QByteArray other = "Categorie;Dossiernr;Huurdernr;Systeem;Datum\nlease-core;DOS-9;H2;Kelder;\n";
    const qint64 batch = *must(desk.bring(ImportKind::Retention, "dossiers.csv", other)).batch;
    QVERIFY(standings(desk).join(u'\n').contains(u"Kelder"));
    QCOMPARE(must(undoImport(*desk, batch)).restored, 1);
    QCOMPARE(standings(desk), before);
    QVERIFY(isClean(desk));
}

// An import changed what somebody had changed by hand. Undone, that change is there again, and still stops the undoing
// of the import before it.
void RestoreImportedTest::whatWasTouchedBeforeStaysTouched()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    const qint64 first = *must(desk.bring(ImportKind::Tenancies, "contracten.csv", contract)).batch;
    for (const RetentionRow &row : desk.items())
        must(endRetention(*desk, row.item.id, QDate(2018, 5, 31)));
    const QStringList before = standings(desk);
    const qint64 second = *must(desk.bring(ImportKind::Tenancies, "contracten.csv", QByteArray(contract).replace("2019", "2020"))).batch;
    must(undoImport(*desk, second));
    QCOMPARE(standings(desk), before);
    QCOMPARE(undoImport(*desk, first).error().code(), ErrorCode::ImportTouched);
}

void RestoreImportedTest::whatWasChangedByHandSinceStops()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "contracten.csv", contract));
    const qint64 second = *must(desk.bring(ImportKind::Tenancies, "contracten.csv", QByteArray(contract).replace("2019", "2020"))).batch;
    must(endRetention(*desk, desk.items().front().item.id, QDate(2021, 1, 1)));
    const QStringList before = standings(desk);
    const auto refused = undoImport(*desk, second);
    QCOMPARE(refused.error().code(), ErrorCode::ImportTouched);
    QCOMPARE(refused.error().fact(QStringLiteral("count")), QStringLiteral("1"));
    QCOMPARE(standings(desk), before);
}

void RestoreImportedTest::whatWasTakenOutByHandSinceStops()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "contracten.csv", contract));
    const qint64 second = *must(desk.bring(ImportKind::Tenancies, "contracten.csv", QByteArray(contract).replace("2019", "2020"))).batch;
    must(removeRetention(*desk, desk.items().front().item.id, text("vergissing")));
    QCOMPARE(undoImport(*desk, second).error().code(), ErrorCode::ImportTouched);
}

// The letters of the case went to where the import said.
void RestoreImportedTest::aPersonOfWhomACaseCameSinceStops()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    Receipt receipt = desk.receipt("Lotte Horst");
    receipt.person = must(desk.opened->tables().persons.page({QStringLiteral("horst")}, {}, 10, {})).persons.front().person.id;
    must(receiveRequest(*desk, receipt));
    desk.goTo(desk.today().addDays(1));
    const QByteArray moved = QByteArray(persons).replace("Lindelaan 12", "Plein 3");
    const qint64 first = *must(desk.bring(ImportKind::Persons, "personen.csv", moved)).batch;
    must(undoImport(*desk, first)); // the case was here before
    const qint64 second = *must(desk.bring(ImportKind::Persons, "personen.csv", moved)).batch;
    desk.goTo(desk.today().addDays(1));
    must(receiveRequest(*desk, receipt));
    QCOMPARE(undoImport(*desk, second).error().fact(QStringLiteral("count")), QStringLiteral("1"));
}

void RestoreImportedTest::oneImportAfterTheOther()
{
    ImportDesk desk;
    std::vector<QStringList> states{standings(desk)};
    std::vector<qint64> batches{*must(desk.bring(ImportKind::Persons, "personen.csv", persons)).batch};
    for (const char *year : {"2019", "2020", "2021"}) {
        states.push_back(standings(desk));
        batches.push_back(*must(desk.bring(ImportKind::Tenancies, "contracten.csv", QByteArray(contract).replace("2019", year))).batch);
    }
    // Only the last can go.
    for (std::size_t i = 0; i + 1 < batches.size(); ++i)
        QCOMPARE(undoImport(*desk, batches[i]).error().code(), ErrorCode::ImportTouched);
    for (; !batches.empty(); batches.pop_back(), states.pop_back()) {
        must(undoImport(*desk, batches.back()));
        QCOMPARE(standings(desk), states.back());
        QVERIFY(isClean(desk));
    }
}

void RestoreImportedTest::aHoldThatWasLiftedStandsAgain()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Vera, {desk.file("relaties.json", R"([{"id":"R1","soort":{"code":"NAT"},"achternaam":"Berg"}])"),
                                       desk.file("overeenkomsten.json", R"([{"id":"O1","soort":{"code":"HUU"},"status":{"code":"BEE"},"einddatum":"2019-03-31","relaties":[{"id":"R1"}]}])")}));
    const auto debt = [&](const char *status) {
        const QByteArray debts = QByteArray(R"([{"id":"E1","status":{"code":")") + status + R"("},"begindatum":"2025-01-02","debiteur":{"id":"R1"}}])";
        return *must(desk.bring(ImportKind::Vera, "externeincassos.json", debts)).batch;
    };
    std::vector<QStringList> states;
    std::vector<qint64> batches;
    for (const char *status : {"ACT", "EIN", "ACT", "EIN"}) { // it runs, is paid, is collected anew, is paid
        states.push_back(standings(desk));
        batches.push_back(debt(status));
        QVERIFY(standings(desk) != states.back());
    }
    for (; !batches.empty(); batches.pop_back(), states.pop_back()) {
        must(undoImport(*desk, batches.back()));
        QCOMPARE(standings(desk), states.back());
        QVERIFY(isClean(desk));
    }
}

void RestoreImportedTest::whatIsErasedIsNotRemembered()
{
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Persons, "personen.csv", QByteArray(persons).replace("Horst", "Wegmanhorst")));
    must(desk.bring(ImportKind::Persons, "personen.csv", QByteArray(persons).replace("Horst", "Blijfhorst")));
    const std::vector<QByteArray> words{"Wegmanhorst", "Horst\"", "Lindelaan"};
    QVERIFY(must(searchPages(desk.opened->opened(), words)).hits >= 3);
    const Person who = must(desk.opened->tables().persons.page({QStringLiteral("blijfhorst")}, {}, 10, {})).persons.front().person;
    {
        UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::ManageRetention));
        QCOMPARE(must(desk.opened->tables().persons.eraseUnused(unit.transaction(), who.id)).size(), std::size_t(1));
        must(unit.audit(QStringLiteral("person-erased"), QStringLiteral("person"), who.id.toString(), {}));
        must(unit.commit());
    }
    QCOMPARE(must(searchPages(desk.opened->opened(), words)).hits, 0);
    // Not even the one in the middle knows its file.
    for (const ImportBatch &batch : must(importBatches(*desk, {}, 10)))
        QVERIFY(batch.files.isEmpty());
}

QTEST_GUILESS_MAIN(RestoreImportedTest)
#include "tst_restoreimported.moc"
