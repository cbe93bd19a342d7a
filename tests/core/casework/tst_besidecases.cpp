// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the cases: drafts and views that are kept, and lists that go out.
#include "core/casework/exportlist.h"
#include "core/casework/printlist.h"
#include "core/casework/savedraft.h"
#include "core/casework/saveview.h"
#include "core/overview/auditrows.h"
#include "core/overview/drafts.h"
#include "core/overview/requestrows.h"
#include "core/overview/savedviews.h"
#include "tests/support/testregister.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class BesideCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsAreScratch();
    void viewsAreCounted();
    void aListGoesOutSafely();
    void theLogKeepsNoWordsOfASearch();
};

void BesideCasesTest::draftsAreScratch()
{
    TestRegister proof;
    const qint64 before = must(verifyAudit(*proof)).entries;
    const DraftId id = must(saveDraft(*proof, {{}, QStringLiteral("Jan 111222333"), QStringLiteral("{\"words\":\"bsn 111222333\",\"n\":111222333}")}));
    must(saveDraft(*proof, {id, QStringLiteral("Jan"), QStringLiteral("{\"words\":\"bsn 111222333\",\"n\":5}")}));
    const auto kept = must(drafts(*proof));
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().content, QStringLiteral("{\"n\":5,\"words\":\"bsn *********\"}"));
    QCOMPARE(must(verifyAudit(*proof)).entries, before);
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.draft = id;
    must(receiveRequest(*proof, receipt));
    QVERIFY(must(drafts(*proof)).empty());
}

void BesideCasesTest::viewsAreCounted()
{
    TestRegister proof;
    proof.receive("Jan Jansen", {Right::Erasure});
    proof.receive("Piet Jansen", {Right::Access});
    RequestQuery query;
    query.filter.rights = {Right::Erasure};
    query.filter.columns.insert(RequestColumn::Person, QStringLiteral("jan"));
    query.order = {{RequestColumn::Due, Direction::Descending}};
    const QString content = QString::fromUtf8(QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
    must(saveView(*proof, {QStringLiteral("Wissen"), content}));
    const auto views = must(savedViews(*proof));
    QCOMPARE(views.size(), std::size_t(1));
    QCOMPARE(views.front().count, 1);
    const RequestQuery back = must(requestQueryFrom(QJsonDocument::fromJson(views.front().content.toUtf8()).object()));
    QVERIFY(back == query);
    must(dropView(*proof, QStringLiteral("Wissen")));
    QVERIFY(must(savedViews(*proof)).empty());
}

void BesideCasesTest::aListGoesOutSafely()
{
    TestRegister proof;
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.handler = line("=HYPERLINK(\"x\")");
    must(receiveRequest(*proof, receipt));
    proof.receive("Piet de Vries");
    RequestQuery query;
    query.order = {{RequestColumn::Reference, Direction::Ascending}};
    const ListExport made = must(exportList(*proof, query, {RequestColumn::Reference, RequestColumn::Received, RequestColumn::Person, RequestColumn::Handler},
                                            {QStringLiteral("Nummer"), QStringLiteral("Ontvangen"), QStringLiteral("Persoon"), QStringLiteral("Bij")}));
    QCOMPARE(made.rows, 2);
    const QStringList lines = QString::fromUtf8(made.bytes).split(QStringLiteral("\r\n"));
    QVERIFY(made.bytes.startsWith("\xEF\xBB\xBF" "Nummer;Ontvangen;Persoon;Bij\r\n"));
    QVERIFY(QRegularExpression(QStringLiteral(";\\d\\d-\\d\\d-\\d{4};Jan")).match(lines.at(1)).hasMatch());
    QVERIFY2(lines.at(1).endsWith(QStringLiteral(";Jan Jansen;\"'=HYPERLINK(\"\"x\"\")\"")), qPrintable(lines.at(1)));
    QVERIFY(lines.at(2).endsWith(QStringLiteral(";Piet de Vries;")));
    QCOMPARE(must(auditRows(*proof, {})).front().action, QStringLiteral("list-exported"));
    query.after = QStringLiteral("a cursor of the screen");
    const ListForPaper paper = must(listForPaper(*proof, query));
    QCOMPARE(paper.rows.size(), std::size_t(2));
    QCOMPARE(paper.all, 2);
    QCOMPARE(must(auditRows(*proof, {})).front().action, QStringLiteral("list-exported")); // it only lies ready
    must(logListPrinted(*proof, query, 2));
    QCOMPARE(must(auditRows(*proof, {})).front().action, QStringLiteral("list-printed"));
}

void BesideCasesTest::theLogKeepsNoWordsOfASearch()
{
    TestRegister proof;
    proof.receive("Jan Jansen");
    RequestQuery query;
    query.filter.text = QStringLiteral("jansen");
    query.filter.columns.insert(RequestColumn::Person, QStringLiteral("jansen"));
    must(exportList(*proof, query, {RequestColumn::Reference}, {QStringLiteral("Nummer")}));
    const QString content = must(auditRows(*proof, {})).front().content;
    QVERIFY2(content.contains(QStringLiteral("\"searched\":true")) && !content.contains(QStringLiteral("jansen")), qPrintable(content));
}

QTEST_GUILESS_MAIN(BesideCasesTest)
#include "tst_besidecases.moc"
