// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts a spreadsheet would calculate, and which only begin with a sign.
#include "core/exchange/spreadsheetcell.h"

#include <QTest>

using namespace balie;

class SpreadsheetCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAreKnown_data();
    void formulasAreKnown();
};

void SpreadsheetCellTest::formulasAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    const QStringList formulas{QStringLiteral("=HYPERLINK(\"http://x\";\"Bos\")"), QStringLiteral("=A1"), QStringLiteral(" =1+1"), QStringLiteral("\uFF1D1+1"),
                               QStringLiteral("+A1"), QStringLiteral("+$B$2"), QStringLiteral("-A1+B2"), QStringLiteral("+Blad1!A1"), QStringLiteral("-SOM(A1:A9)"),
                               QStringLiteral("@SUM(1+1)"), QStringLiteral("@A1:B2"), QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("-2+3+cmd|' /C calc'!A0"),
                               QStringLiteral("-2+A1*3")};
    const QStringList others{QString(), QStringLiteral("="), QStringLiteral("-"), QStringLiteral("+31612345678"), QStringLiteral("+31 (0)6 12 34 56 78"),
                             QStringLiteral("+31-53-1234567"), QStringLiteral("-5"), QStringLiteral("-1.234,50"), QStringLiteral("-2"), QStringLiteral("-III"),
                             QStringLiteral("- bis (achter)"), QStringLiteral("-A1"), QStringLiteral("-A"), QStringLiteral("@home"), QStringLiteral("Bos (de oude)"),
                             QStringLiteral("a=b"), QStringLiteral("'t Hooft")};
    for (const QString &text : formulas)
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text : others)
        QTest::newRow(qPrintable(u'<' + text + u'>')) << text << false;
}

void SpreadsheetCellTest::formulasAreKnown()
{
    QFETCH(const QString, text);
    QTEST(isFormula(text), "isOne");
}

QTEST_GUILESS_MAIN(SpreadsheetCellTest)
#include "tst_spreadsheetcell.moc"
