// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The officer's own words at the front of a dossier: they stay with the case, and no number that may not be kept in them.
#include "core/casework/keepdossiersummary.h"
#include "core/overview/auditrows.h"
#include "core/overview/checkregister.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/wording/language.h"
#include "tests/support/dossiers.h"
#include "tests/support/olderregister.h"

#include <QTest>

using namespace balie;

class KeepDossierSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void theOwnSummaryIsKept();
    void anOlderRegisterLearnsToKeepIt();
};

void KeepDossierSummaryTest::theOwnSummaryIsKept()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    const auto keep = [&](const char *words, NumberGate numbers) { return keepDossierSummary(*reg, request, text(words), numbers); };
    QCOMPARE(keep("BSN 111222333", NumberGate::Refuse).error().fact(said("field")), said("summary"));
    must(keep("Het gaat om BSN 111222333.", NumberGate::Mask));
    QVERIFY(must(dossierCase(*reg, request)).summary.startsWith(said("Het gaat om BSN *")));
    must(keep("Het gaat om \xc3\xa9\xc3\xa9n brief.", NumberGate::Refuse));
    const AuditRow row = must(auditRows(*reg, {})).front();
    QCOMPARE(row.action, said("dossier-summary-kept"));
    QVERIFY(!row.content.contains(said("brief")));
    must(keep("Het gaat om \xc3\xa9\xc3\xa9n brief.", NumberGate::Refuse));
    QCOMPARE(must(auditRows(*reg, {})).size(), 4U); // what was there already is not kept again
    const QString paper = textOf(made(reg, request).pdf);
    QVERIFY(paper.contains(said("Het gaat om \xc3\xa9\xc3\xa9n brief.")));
    DossierGiven given{orderFor({request}), 1, 1, "x"};
    must(printDossier(*reg, given)); // says nothing of a summary
    QVERIFY(!must(dossierCase(*reg, request)).summary.isEmpty());
    given.order.summary = QString();
    given.version = 2;
    must(printDossier(*reg, given));
    QVERIFY(must(dossierCase(*reg, request)).summary.isEmpty());
    QVERIFY(must(checkRegister(*reg)).problems.empty());
}

void KeepDossierSummaryTest::anOlderRegisterLearnsToKeepIt()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    Connection &connection = (*reg).opened().connection();
    makeOlder(connection, 9);
    const Migrator migrator = must(Migrator::load());
    must(migrator.migrate(connection, [] { return Result<void>(); }));
    must(migrator.checkSchema(connection));
    must(keepDossierSummary(*reg, request, text("Na het bijwerken."), NumberGate::Refuse));
    QCOMPARE(must(dossierCase(*reg, request)).summary, said("Na het bijwerken."));
    QVERIFY(must(checkRegister(*reg)).problems.empty());
}

QTEST_MAIN(KeepDossierSummaryTest)
#include "tst_keepdossiersummary.moc"
