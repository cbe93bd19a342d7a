// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as in RFC 4180: what is written is read again, and what is wrong is named with its line.
#include "core/exchange/csv.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace balie;

namespace {

Result<std::vector<CsvRow>> readAll(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable);
    CsvReader reader(buffer);
    std::vector<CsvRow> rows;
    while (true) {
        const Result<std::optional<CsvRow>> row = reader.next();
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
    void whatIsWrittenIsRead();
    void longRows();
};

void CsvTest::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<CsvRow>>("expected");
    using Rows = std::vector<CsvRow>;
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
    QTest::newRow("letters with marks") << QByteArray("\xc3\xa9,b\n") << Rows{{1, {QStringLiteral("\u00e9"), b}}};
}

void CsvTest::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<CsvRow>, expected);
    const Result<std::vector<CsvRow>> read = readAll(bytes);
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
    QTest::newRow("no UTF-8") << QByteArray("a\n\xe9t\xe9\n") << QStringLiteral("2") << QStringLiteral("not-utf-8");
    QTest::newRow("half a character") << QByteArray("a\n\xc3\n") << QStringLiteral("2") << QStringLiteral("not-utf-8");
    QTest::newRow("a row without end") << QByteArray(CsvReader::longestRow + 1, 'a') << QStringLiteral("1") << QStringLiteral("row-too-long");
    QTest::newRow("a quote without end") << '"' + QByteArray("a\n").repeated(CsvReader::longestRow) << QStringLiteral("1") << QStringLiteral("row-too-long");
}

void CsvTest::faults()
{
    QFETCH(QByteArray, bytes);
    const Result<std::vector<CsvRow>> read = readAll(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::FileMalformed);
    QTEST(read.error().fact(QStringLiteral("line")), "line");
    QTEST(read.error().fact(QStringLiteral("problem")), "problem");
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
        const Result<std::vector<CsvRow>> read = readAll(bytes);
        QVERIFY2(read.has_value(), bytes.constData());
        QCOMPARE(read->size(), std::size_t(2));
        QCOMPARE(read->back().fields, fields);
    }
}

void CsvTest::longRows()
{
    const QByteArray field(CsvReader::longestRow - 3, 'a');
    const Result<std::vector<CsvRow>> read = readAll(field + ",b\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->front().fields.front().size(), field.size());
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
