// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of a spreadsheet as a table: values only, and never more of it than there may be.
#include "core/exchange/table/opentable.h"
#include "core/exchange/table/xlsxtable.h"
#include "tests/support/zippedparts.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace balie;

using Parts = QList<std::pair<QByteArray, QByteArray>>;

class XlsxTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreRead();
    void daysCountFromTheirBeginning_data();
    void daysCountFromTheirBeginning();
    void formatsOfDays_data();
    void formatsOfDays();
    void formulasAreReadByTheirValue();
    void cellsThatAreWrongAreNamed();
    void sheetsHaveNames();
    void whatGrowsIsRefused_data();
    void whatGrowsIsRefused();
    void longTextsAreNotKept();
    void faultsOfARowEnd();
    void numbersOfRowsDoNotRunOver();
    void itStops();
    void everyCutIsAnswered();
    void everyBitIsAnswered();

private:
    Result<std::unique_ptr<RowReader>> opened(const QByteArray &bytes, const QString &sheet = {}, const std::atomic_bool *stop = nullptr);
    Result<std::vector<TableRow>> rowsOf(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

static Parts book(const QByteArray &rows, const QByteArray &properties = {})
{
    return {{"xl/workbook.xml", "\xef\xbb\xbf<workbook xmlns:r=\"r\">" + properties + "<sheets><sheet name=\"Huurders\" r:id=\"rId1\"/><sheet name=\"Leeg\" r:id=\"rId2\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                           "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
            {"xl/sharedStrings.xml", "<sst><si><t>Naam</t></si><si><r><t>Jan</t></r><r><t xml:space=\"preserve\"> Smit</t></r><rPh><t>x</t></rPh></si></sst>"},
            {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
            {"xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"}};
}

static const QByteArray head = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Einde</t></is></c><c r=\"C1\" t=\"str\"><v>Huur</v></c></row>";

Result<std::unique_ptr<RowReader>> XlsxTableTest::opened(const QByteArray &bytes, const QString &sheet, const std::atomic_bool *stop)
{
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    file.close();
    return openTable(file.fileName(), sheet, stop);
}

void XlsxTableTest::valuesAreRead()
{
    auto table = opened(zipped(book(head + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"2\"><v>46022</v></c><c r=\"C2\"><f>A1+1</f><v>612.35</v></c></row>"
                                           "<row r=\"3\"/><row r=\"7\"><c r=\"B7\" s=\"3\"><v>46022.75</v></c></row>"
                                           "<row><c t=\"b\"><v>1</v></c><c><v>1E+3</v></c><c><v>9007199254740993</v></c></row>")));
    QVERIFY(table.has_value());
    QCOMPARE((*table)->heading(), QStringList({QStringLiteral("Naam"), QStringLiteral("Einde"), QStringLiteral("Huur")}));
    const std::pair<qint64, QStringList> expected[] = {
        {2, {QStringLiteral("Jan Smit"), QStringLiteral("2025-12-31"), QStringLiteral("612,35")}},
        {7, {QString(), QStringLiteral("2025-12-31 18:00:00"), QString()}},
        {8, {QStringLiteral("WAAR"), QStringLiteral("1000"), QStringLiteral("9007199254740993")}}};
    TableRow row;
    for (const auto &[line, cells] : expected) {
        QVERIFY((*table)->next(row).value());
        QVERIFY(row.faults.empty());
        QCOMPARE(row.line, line);
        QCOMPARE(row.cells, cells);
    }
    QVERIFY(!(*table)->next(row).value());
    QCOMPARE((*table)->formulas(0) + (*table)->formulas(1) + (*table)->formulas(2), 1);
    QCOMPARE((*table)->progress().read, (*table)->progress().whole);
}

void XlsxTableTest::daysCountFromTheirBeginning_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("day");
    const QByteArray mac = "<workbookPr date1904=\"1\"/>";
    QTest::newRow("the first") << QByteArray() << QByteArray("1") << QStringLiteral("1900-01-01");
    QTest::newRow("before the day that never was") << QByteArray() << QByteArray("59") << QStringLiteral("1900-02-28");
    QTest::newRow("behind it") << QByteArray() << QByteArray("61") << QStringLiteral("1900-03-01");
    QTest::newRow("from 1904") << mac << QByteArray("44560") << QStringLiteral("2025-12-31");
    QTest::newRow("the last") << QByteArray() << QByteArray("2958465") << QStringLiteral("9999-12-31");
}

void XlsxTableTest::daysCountFromTheirBeginning()
{
    QFETCH(QByteArray, properties);
    QFETCH(QByteArray, number);
    auto table = opened(zipped(book(head + "<row r=\"2\"><c r=\"B2\" s=\"1\"><v>" + number + "</v></c></row>", properties)));
    TableRow row;
    QVERIFY(table && (*table)->next(row).value());
    QTEST(row.cells.at(1), "day");
}

void XlsxTableTest::formatsOfDays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("format");
    const auto add = [](const char *code, SheetFormat format) { QTest::newRow(code) << QString::fromLatin1(code) << static_cast<int>(format); };
    add("dd-mm-yyyy", SheetFormat::Day);
    add("[$-413]d mmmm yyyy;@", SheetFormat::Day);
    add("d/m/jj u:mm", SheetFormat::Moment);
    add("h:mm", SheetFormat::Time);
    add("[h]:mm", SheetFormat::Number);
    add("General", SheetFormat::Number);
    add("0.00", SheetFormat::Number);
    add("#,##0 \"dagen\"", SheetFormat::Number);
    add("\\d0", SheetFormat::Number);
    add("[Red]0;\"d\"", SheetFormat::Number);
}

void XlsxTableTest::formatsOfDays()
{
    QFETCH(QString, code);
    QTEST(static_cast<int>(formatOfCode(code)), "format");
}

// What was never calculated has no value: neither nothing nor the formula itself is one.
void XlsxTableTest::formulasAreReadByTheirValue()
{
    auto table = opened(zipped(book(head + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B1&amp;C1</f><v>Bos</v></c><c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"C2\"><f>1+1</f><v>2</v></c></row>"
                                           "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>B1&amp;C1</f></c><c r=\"B3\"><f>1+1</f><v/></c><c r=\"C3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")));
    TableRow row;
    QVERIFY(table && (*table)->next(row).value());
    QVERIFY(row.faults.empty());
    QCOMPARE(row.cells, QStringList({QStringLiteral("Bos"), QString(), QStringLiteral("2")}));
    QVERIFY((*table)->next(row).value());
    QCOMPARE(row.faults, (std::vector<RowFault>{{RowProblem::FormulaWithoutValue, 0}, {RowProblem::FormulaWithoutValue, 1}, {RowProblem::ErrorInCell, 2}}));
    QCOMPARE((*table)->formulas(0), 1);
    QCOMPARE((*table)->formulas(1), 0);
    QCOMPARE((*table)->formulas(2), 1);
}

void XlsxTableTest::cellsThatAreWrongAreNamed()
{
    auto table = opened(zipped(book(head + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\" s=\"1\"><v>-1</v></c><c r=\"C2\"><f>1/0</f></c></row>"
                                           "<row r=\"2\"><c r=\"A2\" s=\"3\"><v>0.5</v></c><c r=\"B2\" s=\"1\"><f>X1</f><v>0</v></c></row>"
                                           "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"D3\"><v>1</v></c></row>"
                                           "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"XFD4\"><v>1</v></c></row>"
                                           "<row r=\"5\"><c r=\"A5\"><v>1</v></c></row>")));
    const std::vector<RowFault> expected[] = {
        {{RowProblem::ErrorInCell, 0}, {RowProblem::DateOutOfRange, 1}, {RowProblem::FormulaWithoutValue, 2}},
        {{RowProblem::DateOutOfRange, 0}, {RowProblem::DateOutOfRange, 1}},
        {{RowProblem::ErrorInCell, 0}, {RowProblem::TooManyCells}}, {{RowProblem::TooManyCells}}, {}};
    TableRow row;
    for (const auto &faults : expected) {
        QVERIFY((*table)->next(row).value());
        QCOMPARE(row.faults, faults);
        QVERIFY(row.cells.size() >= 3);
    }
}

void XlsxTableTest::sheetsHaveNames()
{
    const QByteArray bytes = zipped(book(head));
    const auto named = opened(bytes, QStringLiteral("huurders"));
    QVERIFY(named.has_value());
    QCOMPARE((*named)->sheets(), QStringList({QStringLiteral("Huurders"), QStringLiteral("Leeg")}));
    QCOMPARE(opened(bytes, QStringLiteral("Leeg")).error().fact(QStringLiteral("problem")), QStringLiteral("heading-empty"));
    const Error unknown = opened(bytes, QStringLiteral("Anders")).error();
    QCOMPARE(unknown.fact(QStringLiteral("problem")), QStringLiteral("sheet-unknown"));
    QCOMPARE(unknown.fact(QStringLiteral("sheets")), QStringLiteral("Huurders, Leeg"));
    QCOMPARE(opened(zipped({{"content.xml", "<x/>"}})).error().fact(QStringLiteral("problem")), QStringLiteral("sheet-open-document"));
}

void XlsxTableTest::whatGrowsIsRefused_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("fact");
    Parts blanks = book(head);
    QByteArray white(ZipPart::longestStep + 1024 * 1024, ' ');
    QRandomGenerator random(5);
    std::generate(white.begin(), white.end(), [&] { return " \n\t "[random.bounded(4)]; });
    blanks[4].second = "<worksheet><sheetData>" + head + white + "</sheetData></worksheet>";
    QTest::newRow("one thing without an end") << blanks << QStringLiteral("unpacked");
    QTest::newRow("rows that pack too well") << book(head + QByteArray("<row/>").repeated(3 * 1024 * 1024)) << QStringLiteral("ratio");
    Parts words = book(head);
    words[2].second = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><sst><si><t>&a;</t></si></sst>";
    QTest::newRow("words that multiply") << words << QStringLiteral("not-xml");
    Parts texts = book(head);
    texts[2].second = "<sst><si/></sst";
    QTest::newRow("half a part") << texts << QStringLiteral("not-xml");
}

void XlsxTableTest::whatGrowsIsRefused()
{
    QFETCH(Parts, parts);
    QFETCH(QString, fact);
    auto table = opened(zipped(parts));
    TableRow row;
    std::optional<Error> error;
    if (!table)
        error = table.error();
    while (!error) {
        const Result<bool> more = (*table)->next(row);
        QVERIFY(!more || *more);
        if (!more)
            error = more.error();
    }
    QCOMPARE(error->fact(QStringLiteral("kind")) + error->fact(QStringLiteral("problem")), fact);
}

// Runs of letters, none of them long: the cell is refused, and no more is held than that needs.
void XlsxTableTest::longTextsAreNotKept()
{
    Parts parts = book(head + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>");
    parts[2].second = "<sst><si><t>Naam</t></si><si>" + ("<r><t>" + QByteArray(60000, 'x') + "</t></r>").repeated(40) + "</si></sst>";
    auto table = opened(zipped(parts));
    TableRow row;
    QVERIFY(table && (*table)->next(row).value());
    QCOMPARE(row.faults, (std::vector<RowFault>{{RowProblem::CellTooLong, 0}}));
    const auto archive = ZipArchive::open(m_folder.filePath(QStringLiteral("book.xlsx")));
    QVERIFY(archive.has_value());
    const auto whole = readWorkbook(*archive, nullptr);
    QVERIFY(whole.has_value());
    QCOMPARE(whole->texts.at(1)->size(), RowReader::longestCell + 1);
    SharedStrings texts;
    while (texts.add(QString(1024 * 1024, u'x')))
        QVERIFY(!texts.isFull());
    QCOMPARE(texts.limit(), qint64(SharedStrings::mostBytes));
}

void XlsxTableTest::faultsOfARowEnd()
{
    auto table = opened(zipped(book(head + "<row r=\"2\">" + QByteArray("<c r=\"A1\" t=\"e\"><v>x</v></c><c r=\"XFD1\"><v>1</v></c>").repeated(20000) + "</row>")));
    TableRow row;
    QVERIFY(table && (*table)->next(row).value());
    QCOMPARE(row.faults.size(), std::size_t(RowReader::mostColumns));
}

void XlsxTableTest::numbersOfRowsDoNotRunOver()
{
    const auto rows = rowsOf(zipped(book(head + "<row r=\"9223372036854775807\"><c><v>1</v></c></row><row><c><v>2</v></c></row><row r=\"1\"><c><v>3</v></c></row>")));
    QVERIFY(rows && rows->size() == 3);
    for (std::size_t i = 0; i < rows->size(); ++i)
        QCOMPARE((*rows)[i].line, static_cast<qint64>(i) + 2);
}

// Also while it is opened, and within a row.
void XlsxTableTest::itStops()
{
    std::atomic_bool stop = true;
    Parts parts = book(head + "<row r=\"2\">" + QByteArray("<c/>").repeated(2'000'000) + "<c><v>1</v></c></row>");
    parts.removeAt(2);
    parts[3].second.replace("t=\"s\"", "t=\"str\"");
    const QByteArray bytes = zipped(parts);
    QCOMPARE(opened(bytes, {}, &stop).error().code(), ErrorCode::Cancelled);
    stop = false;
    auto table = opened(bytes, {}, &stop);
    QVERIFY(table.has_value());
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        stop = true;
    });
    TableRow row;
    const Result<bool> more = (*table)->next(row);
    later.join();
    QCOMPARE(more.error().code(), ErrorCode::Cancelled);
    QVERIFY((*table)->progress().read < (*table)->progress().whole);
}

// An error, or the rows; never more of them than there can be.
Result<std::vector<TableRow>> XlsxTableTest::rowsOf(const QByteArray &bytes)
{
    auto table = opened(bytes);
    if (!table)
        return table.error();
    std::vector<TableRow> rows;
    for (TableRow row; rows.size() < 100;) {
        const Result<bool> more = (*table)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.push_back(row);
    }
    qFatal("rows without end");
}

void XlsxTableTest::everyCutIsAnswered()
{
    const QByteArray whole = zipped(book(head + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>"));
    constexpr qsizetype shortest = 4; // less is text
    for (qsizetype length = shortest; length < whole.size(); ++length)
        QVERIFY(!rowsOf(whole.first(length)));
    const QByteArray sheet = "<worksheet><sheetData>" + head + "<row r=\"2\"><c r=\"A2\" s=\"1\"><f>1</f><v>1</v></c></row></sheetData></worksheet>";
    for (qsizetype length = 0; length < sheet.size(); ++length) {
        Parts parts = book({});
        parts[4].second = sheet.first(length);
        QVERIFY(!rowsOf(zipped(parts)));
    }
}

// What the bit changed is refused, or was never looked at.
void XlsxTableTest::everyBitIsAnswered()
{
    const QByteArray whole = zipped(book(head + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>"));
    const std::vector<TableRow> rows = rowsOf(whole).value();
    QCOMPARE(rows.size(), std::size_t(1));
    QRandomGenerator random(3);
    int refused = 0;
    for (int i = 0; i < 600; ++i) {
        QByteArray changed = whole;
        const qsizetype at = random.bounded(int(whole.size()));
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << random.bounded(8)));
        const auto read = rowsOf(changed);
        refused += !read;
        QVERIFY2(!read || *read == rows, qPrintable(QString::number(at)));
    }
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(XlsxTableTest)
#include "tst_xlsxtable.moc"
