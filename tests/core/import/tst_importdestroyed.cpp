// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import brought and a destruction took leaves nothing of its sender behind, and comes in again as new. And who
// may bring in nothing at all.
#include "core/casework/adduser.h"
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/destruction/decidedestruction.h"
#include "core/casework/destruction/proposedestruction.h"
#include "core/import/keepmapping.h"
#include "core/overview/auditrows.h"
#include "core/store/pagesearch.h"
#include "tests/support/colleagues.h"
#include "tests/support/contractdesk.h"

#include <QTest>

using namespace balie;

namespace {

const QByteArray persons = "Huurdernr;Achternaam\nHUURDER-771;Wegmanhorst\nHUURDER-772;Blijftstaan\n";
const QByteArray tenancies = "Contractnr;Huurdernr;Einddatum\nCONTRACT-881;HUURDER-771;31-12-2010\nCONTRACT-882;HUURDER-772;\n";

// Two officers; of one of two tenants nothing may be kept any longer.
struct Leaving : Colleagues<ImportDesk>
{
    Leaving() : Colleagues(QStringLiteral("domijn"))
    {
        personsFile = file("Wegmanhorst en anderen.csv", persons);
        tenanciesFile = file("contracten.csv", tenancies);
        first = *must(bring(ImportKind::Persons, {personsFile})).batch;
        second = *must(bring(ImportKind::Tenancies, {tenanciesFile})).batch;
    }

    // Proposed by Anna, approved by Bram, destroyed where it lives, and so here.
    void destroyWhatIsOver()
    {
        const DestructionTable::Filter all{*organisation};
        const Destruction proposed = must(asAnna([&](Register &reg) { return proposeDestruction(reg, all, text("jaarlijkse opschoning")); }));
        must(asBram([&](Register &reg) { return approveDestruction(reg, proposed.id); }));
        goTo(today().addDays(Destruction::usualCoolingOff));
        const SystemAnswer gone{SystemOutcome::Destroyed, line("Els van beheer"), today(), {}};
        must(asAnna([&](Register &reg) {
            must(beginDestruction(reg, proposed.id));
            return answerDestruction(reg, proposed.id, line("Proef-ERP"), gone);
        }));
    }

    ImportPreview compared(Register &reg, ImportKind kind, const QString &path)
    {
        const auto staged = must(stage(kind, {path}));
        const ImportPreview preview = must(compareImport(reg, *staged, watch));
        must(moveImport(reg, *staged, RefusedLines::Stop, watch));
        return preview;
    }

    QString personsFile, tenanciesFile;
    qint64 first = 0, second = 0;
};

} // namespace

class ImportDestroyedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheSenderStays();
    void theBatchesAreNotUndone();
    void whoStoodUnderAnotherKeyIsForgotten();
    void itComesInAgainAsNew();
    void aDocumentOutlivesNoDossier();
    void whoMayNot_data();
    void whoMayNot();
};

void ImportDestroyedTest::nothingOfTheSenderStays()
{
    Leaving desk;
    const std::vector<QByteArray> words{"Wegmanhorst", "HUURDER-771", "CONTRACT-881"};
    const std::vector<QByteArray> others{"Blijftstaan", "HUURDER-772", "CONTRACT-882"};
    QVERIFY(must(searchPages(desk.opened->opened(), words)).hits > 0);
    desk.destroyWhatIsOver();
    must(desk.asAnna([&](Register &reg) -> Result<void> {
        if (const PageSearch found = must(searchPages(reg.opened(), words)); found.hits != 0)
            qFatal("%lld places still say it", found.hits);
        if (must(searchPages(reg.opened(), others)).hits == 0)
            qFatal("the search finds nothing at all");
        for (const ImportBatch &batch : must(importBatches(reg, {}, 10))) {
            if (!batch.files.isEmpty() || !batch.mapping.isEmpty() || batch.added == 0)
                qFatal("of batch %lld more than its figures is known, or less", batch.number);
        }
        for (const AuditRow &entry : must(auditRows(reg, {{}, 1000, {}}))) {
            if (entry.content.contains(QStringLiteral("Wegmanhorst")) || entry.content.contains(QStringLiteral(".csv")))
                qFatal("the log still knows %s", qPrintable(entry.content));
        }
        for (const RegisterProblem &problem : must(checkRegister(reg)).problems)
            qFatal("%s", qPrintable(problem.word));
        return {};
    }));
}

void ImportDestroyedTest::theBatchesAreNotUndone()
{
    Leaving desk;
    desk.destroyWhatIsOver();
    must(desk.asAnna([&](Register &reg) -> Result<void> {
        // Of the contracts the two things of one; of the persons the one that is gone, and the one that has a contract.
        for (const qint64 batch : {desk.first, desk.second}) {
            const auto undone = undoImport(reg, batch);
            if (undone || undone.error().code() != ErrorCode::ImportTouched || undone.error().fact(QStringLiteral("count")) != u"2")
                qFatal("%s", undone ? "undone" : qPrintable(undone.error().toLogLine()));
        }
        return {};
    }));
}

// The number of who stays was once that of who is destroyed: an undoing may not bring that name back.
void ImportDestroyedTest::whoStoodUnderAnotherKeyIsForgotten()
{
    Leaving desk;
    const auto called = [&](const char *name) {
        return *must(desk.bring(ImportKind::Persons, "huurders.csv", QByteArray("Huurdernr;Achternaam\nHUURDER-772;") + name + '\n')).batch;
    };
    called("Wegmanhorst");
    const qint64 renamed = called("Blijftstaan");
    const std::vector<QByteArray> words{"Wegmanhorst"};
    desk.destroyWhatIsOver();
    must(desk.asAnna([&](Register &reg) -> Result<void> {
        if (const PageSearch found = must(searchPages(reg.opened(), words)); found.hits != 0)
            qFatal("%lld places still say it", found.hits);
        if (undoImport(reg, renamed).error().code() != ErrorCode::ImportTouched)
            qFatal("it was undone");
        return {};
    }));
}

void ImportDestroyedTest::itComesInAgainAsNew()
{
    Leaving desk;
    desk.destroyWhatIsOver();
    must(desk.asAnna([&](Register &reg) -> Result<void> {
        const ImportPreview known = desk.compared(reg, ImportKind::Persons, desk.personsFile);
        const ImportPreview kept = desk.compared(reg, ImportKind::Tenancies, desk.tenanciesFile);
        if (known.persons != StagedThings::Counts{1, 0, 1} || kept.items != StagedThings::Counts{2, 0, 2})
            qFatal("%lld persons and %lld things came in anew", known.persons.added, kept.items.added);
        // The preview says that something was destroyed, since nothing tells whether it is this.
        if (known.destroyed != 2 || kept.destroyed != 2)
            qFatal("%lld were destroyed", kept.destroyed);
        return {};
    }));
}

// It came before it could go along; when it can, its day is that of the dossier that is gone, and it goes next.
void ImportDestroyedTest::aDocumentOutlivesNoDossier()
{
    Leaving desk;
    must(desk.bring(ImportKind::Vera, "relaties.json", relations));
    const QByteArray letter = R"({"id":"I1","soort":{"code":"DOC"},"titel":"Brief","dossiers":[{"id":"D1"}],"archiefActiedatum":")" + desk.today().addDays(30).toString(Qt::ISODate).toUtf8() + '"' + ofFirst + '}';
    const auto bring = [&] {
        must(desk.bring(ImportKind::Vera, {desk.file("overeenkomsten.json", listOf({contract("O1", "R1", "2016-03-31")})), desk.file("dossiers.json", listOf({dossier("D1", ofFirst)})),
                                           desk.file("informatieobjecten.json", listOf({letter}))}));
    };
    const auto dayOfLetter = [&](Register &reg) {
        RetentionQuery query;
        for (const RetentionRow &row : must(retentionRows(reg, query)).rows) {
            if (row.item.reference && row.item.reference->toString() == u"I1")
                return row.item.trigger;
        }
        return std::optional<QDate>(QDate(1900, 1, 1)); // it is gone
    };
    bring();
    desk.goTo(desk.today().addDays(30));
    bring();
    QCOMPARE(dayOfLetter(*desk), std::nullopt);
    desk.destroyWhatIsOver();
    must(desk.asAnna([&](Register &reg) {
        if (dayOfLetter(reg) != QDate(2016, 3, 31))
            qFatal("it stays for good");
        return must(checkRegister(reg)).problems.empty() ? Result<void>() : Result<void>(Error(ErrorCode::RegisterDamaged));
    }));
    desk.destroyWhatIsOver();
    must(desk.asAnna([&](Register &reg) { return dayOfLetter(reg) == QDate(1900, 1, 1) ? Result<void>() : Result<void>(Error(ErrorCode::Conflict)); }));
}

void ImportDestroyedTest::whoMayNot_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("the desk") << Role::Employee;
    QTest::newRow("a reader") << Role::Reader;
}

void ImportDestroyedTest::whoMayNot()
{
    QFETCH(const Role, role);
    ImportDesk desk;
    const qint64 batch = *must(desk.bring(ImportKind::Persons, "personen.csv", persons)).batch;
    must(addUser(*desk, QStringLiteral("Kim"), role, secret("nog een lange zin voor Kim")));
    const auto staged = must(desk.stage(ImportKind::Persons, {desk.file("meer.csv", "Huurdernr;Achternaam\nH9;Nieuwkomer\n")}));
    closeIt(desk);
    const auto workspace = reopen(desk, "Kim", secret("nog een lange zin voor Kim"));
    must(workspace->runAndWait([&](Register &reg) -> Result<void> {
        const ErrorCode answers[] = {mayImport(reg, ImportKind::Tenancies).error().code(), compareImport(reg, *staged, desk.watch).error().code(),
                                     moveImport(reg, *staged, RefusedLines::LeaveOut, desk.watch).error().code(), undoImport(reg, batch).error().code(),
                                     keepMapping(reg, {QStringLiteral("x"), TableKind::Persons, {}}).error().code()};
        for (const ErrorCode answer : answers) {
            if (answer != ErrorCode::NotPermitted)
                qFatal("%s", qPrintable(toWord(answer)));
        }
        if (must(reg.tables().persons.count()) != 2)
            qFatal("somebody came in");
        return {};
    }));
}

QTEST_GUILESS_MAIN(ImportDestroyedTest)
#include "tst_importdestroyed.moc"
