// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as in RFC 4180: what is written is read again, and what is wrong is named with its line.
#include "core/exchange/csv.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace balie;

namespace {

Result<std::vector<TableRow>> readAll(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable);
    CsvReader reader(buffer);
    std::vector<TableRow> rows;
    while (true) {
        const Result<std::optional<TableRow>> row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.push_back(**row);
    }
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void faults_data();
    void faults();
    void whatIsWrongTakesNothingAlong_data();
    void whatIsWrongTakesNothingAlong();
    void everyCutIsAnswered();
    void everyBitIsAnswered();
    void whatIsWrittenIsRead();
    void longRows();
};

void CsvTest::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<TableRow>>("expected");
    using Rows = std::vector<TableRow>;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("one row, no line end") << QByteArray("a,b") << Rows{{1, {a, b}}};
    QTest::newRow("LF and CRLF") << QByteArray("a,b\nb,a\r\na,a\r\n") << Rows{{1, {a, b}}, {2, {b, a}}, {3, {a, a}}};
    QTest::newRow("empty fields") << QByteArray(",a,\n") << Rows{{1, {QString(), a, QString()}}};
    QTest::newRow("empty quoted field") << QByteArray("a,\"\"\n") << Rows{{1, {a, QString()}}};
    QTest::newRow("empty lines do not count, their numbers do") << QByteArray("\na\n\r\n\nb\n") << Rows{{2, {a}}, {5, {b}}};
    QTest::newRow("a line end in a field") << QByteArray("\"a\r\nb\",a\nb,b\n") << Rows{{1, {QStringLiteral("a\r\nb"), a}}, {3, {b, b}}};
    QTest::newRow("quotes in quotes") << QByteArray("\"a \"\"b\"\"\",\"\"\"\"\n") << Rows{{1, {QStringLiteral("a \"b\""), QStringLiteral("\"")}}};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf\"a\",b\n") << Rows{{1, {a, b}}};
    QTest::newRow("semicolons") << QByteArray("a;b\n\"a;b\";a,b\n") << Rows{{1, {a, b}}, {2, {QStringLiteral("a;b"), QStringLiteral("a,b")}}};
    QTest::newRow("a semicolon among commas") << QByteArray("a,b,a;b\n") << Rows{{1, {a, b, QStringLiteral("a;b")}}};
    QTest::newRow("blanks are kept") << QByteArray(" a ,b\n") << Rows{{1, {QStringLiteral(" a "), b}}};
    QTest::newRow("line ends of all kinds") << QByteArray("a\rb\r\na\nb") << Rows{{1, {a}}, {2, {b}}, {3, {a}}, {4, {b}}};
    QTest::newRow("tabs") << QByteArray("a\tb\na,\tb\n") << Rows{{1, {a, b}}, {2, {QStringLiteral("a,"), b}}};
    QTest::newRow("bars") << QByteArray("a|b\na|b\n") << Rows{{1, {a, b}}, {2, {a, b}}};
    QTest::newRow("what the lines agree on") << QByteArray("a;b, a, b\na;b\nb;a\n") << Rows{{1, {a, QStringLiteral("b, a, b")}}, {2, {a, b}}, {3, {b, a}}};
    QTest::newRow("the separator is said") << QByteArray("sep=|\r\na;a|b\n") << Rows{{2, {QStringLiteral("a;a"), b}}};
    QTest::newRow("windows-1252") << QByteArray("a;b\n\xe9;\x80\n") << Rows{{1, {a, b}}, {2, {QStringLiteral("\u00e9"), QStringLiteral("\u20ac")}}};
    QTest::newRow("UTF-16, small end first") << QByteArray("\xff\xfe" "a\0;\0\xe9\0\n\0", 10) << Rows{{1, {a, QStringLiteral("\u00e9")}}};
    QTest::newRow("UTF-16, big end first") << QByteArray("\xfe\xff" "\0a\0;\x20\xac\0\n", 10) << Rows{{1, {a, QStringLiteral("\u20ac")}}};
    QTest::newRow("letters with marks") << QByteArray("\xc3\xa9,b\n") << Rows{{1, {QStringLiteral("\u00e9"), b}}};
}

void CsvTest::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<TableRow>, expected);
    const Result<std::vector<TableRow>> read = readAll(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(*read, expected);
}

void CsvTest::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("quote left open") << QByteArray("a,b\n\"a,b\nb,b\n") << QStringLiteral("2") << QStringLiteral("quote-open");
    QTest::newRow("quotes inside") << QByteArray("a\"b\",b\n") << QStringLiteral("1") << QStringLiteral("quote-inside");
    QTest::newRow("text behind a quote") << QByteArray("a\n\"a\"b\n") << QStringLiteral("2") << QStringLiteral("text-after-quote");
    QTest::newRow("no UTF-8 behind UTF-8") << QByteArray("\xc3\xa9\n\xe9t\xe9\n") << QStringLiteral("2") << QStringLiteral("not-utf-8");
    QTest::newRow("no UTF-8 behind its mark") << QByteArray("\xef\xbb\xbf" "a\nb\n\xe9t\xe9\n") << QStringLiteral("3") << QStringLiteral("not-utf-8");
    QTest::newRow("UTF-8 behind windows-1252") << QByteArray("a\n\xe9\nb\n\xc3\xa9\n") << QStringLiteral("4") << QStringLiteral("not-utf-8");
    QTest::newRow("nor windows-1252") << QByteArray("a\n\x81\n") << QStringLiteral("2") << QStringLiteral("not-utf-8");
    QTest::newRow("NUL") << QByteArray("a\nb\0\n", 5) << QStringLiteral("2") << QStringLiteral("holds-nul");
    QTest::newRow("half a letter of UTF-16") << QByteArray("\xff\xfe" "a\0\n\0\x3d\xd8" "b\0\n\0", 12) << QStringLiteral("2") << QStringLiteral("not-utf-8");
    QTest::newRow("a row without end") << QByteArray(CsvReader::longestRow + 1, 'a') << QStringLiteral("1") << QStringLiteral("row-too-long");
    QTest::newRow("a quote without end") << '"' + QByteArray("a\n").repeated(CsvReader::longestRow) << QStringLiteral("1") << QStringLiteral("quote-open");
    QTest::newRow("cells without end") << QByteArray(CsvReader::longestRow + 2, ';') << QStringLiteral("1") << QStringLiteral("row-too-long");
}

void CsvTest::faults()
{
    QFETCH(QByteArray, bytes);
    const Result<std::vector<TableRow>> read = readAll(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::FileMalformed);
    QTEST(read.error().fact(QStringLiteral("line")), "line");
    QTEST(read.error().fact(QStringLiteral("problem")), "problem");
}

void CsvTest::whatIsWrongTakesNothingAlong_data()
{
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<RowProblem>("problem");
    QTest::newRow("a quote without end") << QByteArray("1;\"a") << RowProblem::QuoteOpen;
    QTest::newRow("a quote inside") << QByteArray("1;a\"b") << RowProblem::QuoteInside;
    QTest::newRow("text behind a quote") << QByteArray("1;\"a\"b") << RowProblem::TextAfterQuote;
    QTest::newRow("NUL") << QByteArray("1;\0", 3) << RowProblem::HoldsNul;
    QTest::newRow("a long row") << '1' + QByteArray(2 * CsvReader::longestRow, 'a') << RowProblem::RowTooLong;
}

// Whatever stands on line 2, lines 3 and 4 are what they are.
void CsvTest::whatIsWrongTakesNothingAlong()
{
    QFETCH(QByteArray, wrong);
    QFETCH(RowProblem, problem);
    QByteArray bytes = "a;b\n" + wrong + "\r\n3;c\n4;d\n";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    TableRow row;
    for (qint64 line = 1; line <= 4; ++line) {
        QVERIFY(reader.read(row).value());
        QCOMPARE(row.line, line);
        QCOMPARE(row.faults, line == 2 ? std::vector<RowFault>{{problem}} : std::vector<RowFault>());
        QCOMPARE(row.cells.size(), line == 2 ? 0 : 2);
    }
    QVERIFY(!reader.read(row).value());
    QCOMPARE(reader.bytesRead(), bytes.size());
}

// Rows and faults of any bytes; they end, and lines only go on.
static void readToTheEnd(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    TableRow row;
    qint64 last = 0;
    for (;;) {
        const Result<bool> more = reader.read(row);
        QVERIFY(more.has_value());
        if (!*more)
            break;
        QVERIFY(row.line > last && row.line <= bytes.size() + 1);
        QVERIFY(row.faults.empty() != row.cells.isEmpty());
        last = row.line;
    }
}

static const QByteArray sample = "\xef\xbb\xbfnaam;\"plaats\";dag\r\n\"Jans\xc3\xa9\"\"n\";Ede;31-12-2025\n\"a\nb\";;\r;;\n";

void CsvTest::everyCutIsAnswered()
{
    for (qsizetype length = 0; length <= sample.size(); ++length)
        readToTheEnd(sample.first(length));
}

void CsvTest::everyBitIsAnswered()
{
    for (qsizetype at = 0; at < sample.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sample;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
            readToTheEnd(changed);
        }
    }
    QRandomGenerator random(7);
    const QByteArray letters("a;,\t|\"\n\r\0\xe9\xc3\xff\xfe", 13);
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes;
        for (int length = random.bounded(40); length > 0; --length)
            bytes.append(letters.at(random.bounded(int(letters.size()))));
        readToTheEnd(bytes);
    }
}

void CsvTest::whatIsWrittenIsRead()
{
    QRandomGenerator random(1);
    const QString letters = QStringLiteral("ab,;\"\n\r \u00e9");
    for (int i = 0; i < 5000; ++i) {
        QStringList fields{QStringLiteral("x")}; // a row of one empty field is an empty line
        for (int count = random.bounded(5); count > 0; --count) {
            QString field;
            for (int length = random.bounded(6); length > 0; --length)
                field += letters.at(random.bounded(int(letters.size())));
            fields.append(field);
        }
        // The first line decides on the separator.
        const QChar separator = i % 3 ? u',' : u';';
        const QByteArray bytes = csvLine({QStringLiteral("a"), QStringLiteral("b")}, separator).toUtf8() + '\n'
            + csvLine(fields, separator).toUtf8() + (i % 2 ? "\n" : "\r\n");
        const Result<std::vector<TableRow>> read = readAll(bytes);
        QVERIFY2(read.has_value(), bytes.constData());
        QCOMPARE(read->size(), std::size_t(2));
        QCOMPARE(read->back().cells, fields);
    }
}

void CsvTest::longRows()
{
    const QByteArray field(CsvReader::longestRow - 3, 'a');
    const Result<std::vector<TableRow>> read = readAll("a,b\n" + field + ",b\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->back().cells.front().size(), field.size());
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
