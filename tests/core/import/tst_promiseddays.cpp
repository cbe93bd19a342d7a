// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of closed files says of a tenant, and the year that a statement promises after the lease: the list tells when that
// ended, or the contracts do.
#include "core/casework/editretention.h"
#include "tests/support/importdesk.h"

#include <QTest>

using namespace balie;

class PromisedDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContractsTellWhenTheLeaseEnded();
    void whoStillRentsHasNoDay();
    void theListTellsItself();
    void aPromiseFromAnotherEventIsOfTheLineAlone();
    void theSameListAgainFindsContractsThatCameSince();
    void whatSomebodyFilledInStays();
};

static const QByteArray persons = "Huurdernr;Achternaam\nH1;Berg\nH2;Vos\n";
static const QByteArray files = "Dossiernr;Huurdernr;Categorie;Datum\nF1;H1;fin-admin;31-12-2022\nF2;H2;nuisance;03-05-2023\n";

static QByteArray contract(const char *tenant, const char *end)
{
    return QByteArray("Contractnr;Huurdernr;Einddatum\nC-") + tenant + ';' + tenant + ';' + end + '\n';
}

static RetentionItem itemOf(ImportDesk &desk, const char *reference)
{
    for (const RetentionRow &row : desk.items()) {
        if (row.item.reference == line(reference))
            return row.item;
    }
    qFatal("no %s", reference);
}

static QString stateOf(ImportDesk &desk, const char *reference)
{
    return toWord(*must(retentionDetail(*desk, itemOf(desk, reference).id)).row.state);
}

// Books of 2022 must stay for seven years; Domijn promises one after the lease.
void PromisedDaysTest::theContractsTellWhenTheLeaseEnded()
{
    ImportDesk desk(QStringLiteral("domijn"));
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "een.csv", contract("H1", "30-06-2023")));
    must(desk.bring(ImportKind::Tenancies, "twee.csv", contract("H2", "31-08-2023")));
    QCOMPARE(must(desk.bring(ImportKind::Retention, "dossiers.csv", files)).counts.withoutPromiseDay, 0);
    QCOMPARE(itemOf(desk, "F1").promisedFrom, std::optional(QDate(2023, 6, 30)));
    QCOMPARE(stateOf(desk, "F1"), QStringLiteral("in-conflict"));
    QCOMPARE(itemOf(desk, "F2").promisedFrom, std::optional(QDate(2023, 8, 31)));
    QCOMPARE(stateOf(desk, "F2"), QStringLiteral("expired"));
    QVERIFY(isClean(desk));
    const MovedImport again = must(desk.bring(ImportKind::Retention, "dossiers.csv", files));
    QCOMPARE(again.counts.items, (StagedThings::Counts{0, 0, 2}));
}

void PromisedDaysTest::whoStillRentsHasNoDay()
{
    ImportDesk desk(QStringLiteral("domijn"));
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "een.csv", contract("H1", "30-06-2023")));
    must(desk.bring(ImportKind::Tenancies, "nog een.csv", "Contractnr;Huurdernr;Einddatum\nC2;H1;\n"));
    QCOMPARE(must(desk.bring(ImportKind::Retention, "dossiers.csv", files)).counts.withoutPromiseDay, 2); // of the other nothing is known
    QCOMPARE(itemOf(desk, "F1").promisedFrom, std::nullopt);
    QCOMPARE(stateOf(desk, "F1"), QStringLiteral("running"));
    // Whatever a line says of somebody who is still here.
    must(desk.bring(ImportKind::Retention, "dossiers.csv", "Dossiernr;Huurdernr;Categorie;Datum;Einde huur\nF7;H1;nuisance;03-05-2023;30-06-2023\n"));
    QCOMPARE(itemOf(desk, "F7").promisedFrom, std::nullopt);
}

void PromisedDaysTest::theListTellsItself()
{
    ImportDesk desk(QStringLiteral("domijn"));
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Tenancies, "een.csv", contract("H1", "30-06-2023")));
    const QByteArray lines = "Dossiernr;Huurdernr;Categorie;Datum;Einde huur\nF1;H1;fin-admin;31-12-2022;1 juli 2023\nF3;;nuisance;03-05-2023;01-02-2024\nF4;;lease-core;03-05-2023;01-02-2024\n";
    QCOMPARE(must(desk.bring(ImportKind::Retention, "dossiers.csv", lines)).counts.withoutPromiseDay, 0);
    QCOMPARE(itemOf(desk, "F1").promisedFrom, std::optional(QDate(2023, 7, 1)));
    QCOMPARE(itemOf(desk, "F3").promisedFrom, std::optional(QDate(2024, 2, 1)));
    QCOMPARE(itemOf(desk, "F4").trigger, std::optional(QDate(2023, 5, 3)));
    QCOMPARE(itemOf(desk, "F4").promisedFrom, std::nullopt); // of the lease itself it is the day from which it counts
    const QStringList refused = desk.refusals(ImportKind::Retention, "fout.csv", "Dossiernr;Categorie;Datum;Einde huur\nF5;nuisance;03-05-2023;31-02-2024\n");
    QCOMPARE(refused, QStringList(QStringLiteral("fout.csv:2 not-a-day")));
    QVERIFY(isClean(desk));
}

void PromisedDaysTest::aPromiseFromAnotherEventIsOfTheLineAlone()
{
    ImportDesk desk(QStringLiteral("jutphaas"));
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    // At Jutphaas the promise on incomes counts from the end of a registration, which only the line can tell.
    QCOMPARE(must(desk.bring(ImportKind::Retention, "dossiers.csv", "Dossiernr;Huurdernr;Categorie;Datum;Einde inschrijving\nF1;H1;income-rent;31-12-2022;30-06-2023\nF2;H2;income-rent;31-12-2022;\n")).counts.withoutPromiseDay, 1);
    QCOMPARE(itemOf(desk, "F1").promisedFrom, std::optional(QDate(2023, 6, 30)));
    QCOMPARE(itemOf(desk, "F2").promisedFrom, std::nullopt);
}

void PromisedDaysTest::theSameListAgainFindsContractsThatCameSince()
{
    ImportDesk desk(QStringLiteral("domijn"));
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    QCOMPARE(must(desk.bring(ImportKind::Retention, "dossiers.csv", files)).counts.withoutPromiseDay, 2);
    must(desk.bring(ImportKind::Tenancies, "een.csv", contract("H1", "30-06-2023")));
    const MovedImport again = must(desk.bring(ImportKind::Retention, "dossiers.csv", files));
    QCOMPARE(again.counts.items, (StagedThings::Counts{0, 1, 1}));
    QCOMPARE(itemOf(desk, "F1").promisedFrom, std::optional(QDate(2023, 6, 30)));
    // The contract runs after all: the promise has no day any more.
    must(desk.bring(ImportKind::Tenancies, "een.csv", contract("H1", "")));
    const MovedImport without = must(desk.bring(ImportKind::Retention, "dossiers.csv", files));
    QCOMPARE(itemOf(desk, "F1").promisedFrom, std::nullopt);
    must(undoImport(*desk, *without.batch, desk.watch));
    QCOMPARE(itemOf(desk, "F1").promisedFrom, std::optional(QDate(2023, 6, 30)));
    QVERIFY(isClean(desk));
}

void PromisedDaysTest::whatSomebodyFilledInStays()
{
    ImportDesk desk(QStringLiteral("domijn"));
    must(desk.bring(ImportKind::Persons, "personen.csv", persons));
    must(desk.bring(ImportKind::Retention, "dossiers.csv", files));
    RetentionItem mine = itemOf(desk, "F1");
    mine.promisedFrom = QDate(2024, 1, 31);
    must(editRetention(*desk, mine));
    must(desk.bring(ImportKind::Tenancies, "een.csv", contract("H1", "30-06-2023")));
    must(desk.bring(ImportKind::Retention, "dossiers.csv", files));
    QCOMPARE(itemOf(desk, "F1").promisedFrom, std::optional(QDate(2024, 1, 31)));
}

QTEST_GUILESS_MAIN(PromisedDaysTest)
#include "tst_promiseddays.moc"
