// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table says of a contract in a word: what nobody understands may mean that it runs.
#include "tests/support/importdesk.h"

#include <QTest>

using namespace balie;

class LeaseStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusSaysWhetherItIsOver_data();
    void aStatusSaysWhetherItIsOver();
};

void LeaseStatusTest::aStatusSaysWhetherItIsOver_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("comes"); // empty: nothing
    const QString runs = QStringLiteral("runs");
    const QString over = QStringLiteral("2015-12-31");
    QTest::newRow("none") << QByteArray() << over;
    QTest::newRow("over") << QByteArray("Beëindigd") << over;
    QTest::newRow("a code") << QByteArray("BEE") << over;
    QTest::newRow("not yet") << QByteArray("Voorlopig opgezegd") << runs;
    QTest::newRow("runs") << QByteArray("lopend") << runs;
    QTest::newRow("never began") << QByteArray("Geannuleerd") << QString();
    QTest::newRow("unclear") << QByteArray("Q") << runs;
}

void LeaseStatusTest::aStatusSaysWhetherItIsOver()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, comes);
    ImportDesk desk;
    must(desk.bring(ImportKind::Persons, "personen.csv", "Huurdernr;Achternaam\nH1;Bos\n"));
    const auto staged = must(desk.stage(ImportKind::Tenancies, {desk.file("contracten.csv", "Contractnr;Huurdernr;Einddatum;Status\nC1;H1;31-12-2015;" + status + "\n")}));
    QCOMPARE(must(compareImport(*desk, *staged, desk.watch)).passedOver, comes.isEmpty() ? 1 : 0);
    QCOMPARE(staged->reading.remarks.size(), std::size_t(status == "Q"));
    must(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch));
    const auto items = desk.items();
    QCOMPARE(items.empty(), comes.isEmpty());
    for (const RetentionRow &row : items)
        QCOMPARE(row.item.trigger ? row.item.trigger->toString(Qt::ISODate) : QStringLiteral("runs"), comes);
}

QTEST_GUILESS_MAIN(LeaseStatusTest)
#include "tst_leasestatus.moc"
