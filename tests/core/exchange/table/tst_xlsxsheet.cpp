// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written as a spreadsheet is read back by the reader of imports.
#include "core/exchange/table/opentable.h"
#include "core/exchange/table/rowreader.h"
#include "core/exchange/table/xlsxsheet.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class XlsxSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAndDaysComeBack();
    void aFormulaStaysAText();
    void nothingElseIsLeftInTheFolder();
    void aFolderThatIsNotThere();

private:
    // The rows below the heads, as an import would see them.
    std::vector<QStringList> readBack(const std::vector<std::vector<SheetCell>> &rows)
    {
        const auto sheet = XlsxSheet::begin(m_folder.path(), QStringLiteral("Lijst"), {QStringLiteral("Wie"), QStringLiteral("Tot en met")});
        for (const auto &row : rows) {
            if (!(*sheet)->append(row))
                qFatal("not appended");
        }
        QFile file(m_folder.filePath(QStringLiteral("lijst.xlsx")));
        if (!file.open(QIODevice::WriteOnly) || file.write((*sheet)->finish().value()) <= 0)
            qFatal("not written");
        file.close();
        const auto table = openTable(file.fileName());
        if (!table || (*table)->heading() != QStringList({QStringLiteral("Wie"), QStringLiteral("Tot en met")}))
            qFatal("not a table with these heads");
        std::vector<QStringList> found;
        for (TableRow row; (*table)->next(row).value();)
            found.push_back(row.cells);
        return found;
    }

    QTemporaryDir m_folder;
};

void XlsxSheetTest::textsAndDaysComeBack()
{
    const auto rows = readBack({{QStringLiteral("Jan & Zoë <Bos>"), QDate(2028, 12, 31)}, {QString(), QDate()}, {QStringLiteral("HO-2019-0042"), QDate(2024, 2, 29)}});
    QCOMPARE(rows.front(), QStringList({QStringLiteral("Jan & Zoë <Bos>"), QStringLiteral("2028-12-31")}));
    QCOMPARE(rows.back(), QStringList({QStringLiteral("HO-2019-0042"), QStringLiteral("2024-02-29")}));
}

void XlsxSheetTest::aFormulaStaysAText()
{
    const auto rows = readBack({{QStringLiteral("=1+1"), QDate(2026, 1, 2)}, {QStringLiteral("@SUM(A1)"), QDate(2026, 1, 2)}});
    QCOMPARE(rows.at(0).at(0), QStringLiteral("=1+1"));
    QCOMPARE(rows.at(1).at(0), QStringLiteral("@SUM(A1)"));
}

void XlsxSheetTest::nothingElseIsLeftInTheFolder()
{
    readBack({{QStringLiteral("Jan"), QDate(2026, 1, 2)}});
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("lijst.xlsx")});
}

void XlsxSheetTest::aFolderThatIsNotThere()
{
    QCOMPARE(XlsxSheet::begin(m_folder.filePath(QStringLiteral("weg")), QStringLiteral("Lijst"), {QStringLiteral("Wie")}).error().code(), ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(XlsxSheetTest)
#include "tst_xlsxsheet.moc"
