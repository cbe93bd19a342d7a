// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, as a list that leaves the register: a file, and on paper. And the rules behind it.
#include "core/casework/addorganisation.h"
#include "core/casework/chooseretention.h"
#include "core/casework/exportretention.h"
#include "core/casework/placehold.h"
#include "core/casework/printretention.h"
#include "core/overview/auditrows.h"
#include "core/overview/rulerows.h"
#include "tests/support/retentiondesk.h"

#include <QTest>

using namespace balie;

class RetentionGivenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileHasEveryRowOnce();
    void otherSystemsReadTheirOwnWord();
    void aCellIsNoFormula();
    void theLogSaysWhatWasAsked();
    void paperHasAThousandAndSaysHowMany();
    void rulesSayWhatAsksForADecision();
};

namespace {

const QStringList heads{QStringLiteral("Van wie"),   QStringLiteral("Soort"),  QStringLiteral("Systeem"),    QStringLiteral("Begint"),
                        QStringLiteral("Tot en met"), QStringLiteral("Stand"), QStringLiteral("Organisatie"), QStringLiteral("Archiefstatus")};

QStringList linesOf(const ListExport &made)
{
    return QString::fromUtf8(made.bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

void RetentionGivenTest::theFileHasEveryRowOnce()
{
    TestRegister desk(QStringLiteral("domijn"));
    std::vector<RetentionItem> wanted;
    for (int i = 0; i < 1203; ++i)
        wanted.push_back(keptThing(desk, "camera", QDate(2016, 1, 1).addDays(i), {}, qPrintable(QStringLiteral("K-%1").arg(i))));
    must(addRetention(*desk, wanted));
    RetentionQuery query;
    query.limit = 7; // of the screen
    query.after = QStringLiteral("a cursor of the screen");
    const ListExport made = must(exportRetention(*desk, query, heads));
    QCOMPARE(made.rows, 1203);
    const QStringList lines = linesOf(made);
    QCOMPARE(lines.size(), 1204);
    QVERIFY(lines.front().endsWith(heads.join(u';')));
    QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), 1204);
    QVERIFY2(lines.at(1).contains(QStringLiteral(";huuradministratie;01-01-2016;")), qPrintable(lines.at(1)));
}

// In use, out of use, a duty that stands, a claim, and a request that blocks.
void RetentionGivenTest::otherSystemsReadTheirOwnWord()
{
    TestRegister desk(QStringLiteral("domijn"));
    must(addRetention(*desk, {keptThing(desk, "lease-core", {}, {}, "ACT")}));
    must(addRetention(*desk, {keptThing(desk, "lease-core", QDate(2025, 6, 1), {}, "GEA")}));
    must(addRetention(*desk, {keptThing(desk, "fin-admin", QDate(2025, 1, 1), {}, "BEW plicht")}));
    const RetentionItemId claimed = must(addRetention(*desk, {keptThing(desk, "lease-core", QDate(2020, 1, 1), {}, "BEW claim")})).front().id;
    const RetentionItemId blocked = must(addRetention(*desk, {keptThing(desk, "lease-core", QDate(2020, 1, 1), {}, "GEB")})).front().id;
    must(placeHold(*desk, claimed, claimFrom(desk.today())));
    must(placeHold(*desk, blocked, Hold{HoldKind::Blocked, line("Proef"), text("Er loopt een onderzoek."), desk.today(), desk.today().addMonths(3), {}}));
    QStringList lines = linesOf(must(exportRetention(*desk, {}, heads)));
    QCOMPARE(lines.size(), 6);
    lines.removeFirst();
    for (const QString &row : lines) {
        const QString said = row.section(u';', 0, 0).section(QStringLiteral(", "), -1);
        QVERIFY2(row.endsWith(u';' + said.left(3)), qPrintable(row));
    }
}

void RetentionGivenTest::aCellIsNoFormula()
{
    TestRegister desk;
    keep(desk, "fin-admin", QDate(2016, 1, 1));
    must(addRetention(*desk, {keptThing(desk, "fin-admin", {}, {}, "=1+1")}));
    const ListExport made = must(exportRetention(*desk, {}, heads));
    QVERIFY(made.bytes.contains("'=1+1"));
}

void RetentionGivenTest::theLogSaysWhatWasAsked()
{
    TestRegister desk;
    keep(desk, "fin-admin", QDate(2010, 1, 1));
    RetentionQuery query;
    query.state = ExpiryState::Expired;
    query.category = QStringLiteral("fin-admin");
    must(exportRetention(*desk, query, heads));
    QCOMPARE(must(auditRows(*desk, {})).front().action, QStringLiteral("retention-exported"));
    const RetentionForPaper paper = must(retentionForPaper(*desk, query));
    QCOMPARE(paper.rows.size(), std::size_t(1));
    QCOMPARE(must(auditRows(*desk, {})).front().action, QStringLiteral("retention-exported")); // it only lies ready
    must(logRetentionPrinted(*desk, query, 1));
    QCOMPARE(must(auditRows(*desk, {})).front().action, QStringLiteral("retention-printed"));
}

void RetentionGivenTest::paperHasAThousandAndSaysHowMany()
{
    TestRegister desk;
    std::vector<RetentionItem> wanted;
    for (int i = 0; i < 1002; ++i)
        wanted.push_back(keptThing(desk, "camera", QDate(2026, 1, 1)));
    must(addRetention(*desk, wanted));
    const RetentionForPaper paper = must(retentionForPaper(*desk, {}));
    QCOMPARE(paper.rows.size(), std::size_t(1000));
    QCOMPARE(paper.all, 1002);
}

// Domijn promises one year; the law obliges to seven. A choice with a reason decides it.
void RetentionGivenTest::rulesSayWhatAsksForADecision()
{
    TestRegister desk(QStringLiteral("domijn"));
    const auto ruleOf = [&](const char *category) {
        for (const RuleRow &row : must(ruleRows(*desk, desk.organisation))) {
            if (row.rule.category.id == QLatin1String(category))
                return row;
        }
        qFatal("no %s", category);
    };
    QCOMPARE(ruleOf("fin-admin").today.state, ExpiryState::InConflict);
    QVERIFY(ruleOf("fin-admin").asksForDecision());
    must(chooseRetention(*desk, *desk.organisation, QStringLiteral("fin-admin"), ChosenTerm{{Period::ofYears(7), TermStart::EndOfYear}, text("De fiscus kan zo lang vragen.")}));
    QCOMPARE(ruleOf("fin-admin").today.state, ExpiryState::Running);
    QVERIFY(!ruleOf("fin-admin").asksForDecision());
    QCOMPARE(must(ruleRows(*desk)).size(), must(ruleRows(*desk, desk.organisation)).size()); // there is one organisation
}

QTEST_GUILESS_MAIN(RetentionGivenTest)
#include "tst_retentiongiven.moc"
