// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file as a table: every row has the cells of the heading, or says that it has not.
#include "core/exchange/table/csvtable.h"
#include "core/exchange/table/opentable.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class CsvTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFitTheHeading();
    void longCellsAreNamed();
    void whatIsNoTableSaysSo_data();
    void whatIsNoTableSaysSo();
    void itStops();
    void itStopsWithinARow_data();
    void itStopsWithinARow();
    void memoryDoesNotGrow();

private:
    QTemporaryDir m_folder;
};

static Result<std::unique_ptr<CsvTable>> tableOf(const QByteArray &bytes, const std::atomic_bool *stop = nullptr)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    if (!buffer->open(QIODevice::ReadOnly))
        qFatal("a buffer that does not open");
    return CsvTable::open(std::move(buffer), stop);
}

void CsvTableTest::rowsFitTheHeading()
{
    auto table = tableOf("\n Naam ;Einde;;\nJan;2025\nPiet;1;;;\nKees;1;;x\nElla;2\n");
    QVERIFY(table.has_value());
    QCOMPARE((*table)->heading(), QStringList({QStringLiteral("Naam"), QStringLiteral("Einde")}));
    QCOMPARE((*table)->headingLine(), 2);
    const std::vector<RowFault> expected[] = {{}, {}, {{RowProblem::TooManyCells}}, {}};
    TableRow row;
    for (const auto &faults : expected) {
        QVERIFY((*table)->next(row).value());
        QCOMPARE(row.faults, faults);
        QCOMPARE(row.cells.size(), faults.empty() ? 2 : 4); // all are there for whom they may be of
    }
    QVERIFY(!(*table)->next(row).value());
    auto shorter = tableOf("a,b,c\n1,2\n1,2,3\n");
    QVERIFY((*shorter)->next(row).value());
    QCOMPARE(row.faults, std::vector<RowFault>{{RowProblem::TooFewCells}});
    QVERIFY((*shorter)->next(row).value());
    QVERIFY(row.faults.empty());
    QCOMPARE((*shorter)->progress().read, (*shorter)->progress().whole);
}

void CsvTableTest::longCellsAreNamed()
{
    auto table = tableOf("a;b\n1;" + QByteArray(RowReader::longestCell, 'x') + "\n2;" + QByteArray(RowReader::longestCell + 1, 'x') + "\n");
    TableRow row;
    QVERIFY((*table)->next(row).value());
    QVERIFY(row.faults.empty());
    QVERIFY((*table)->next(row).value());
    QCOMPARE(row.faults, (std::vector<RowFault>{{RowProblem::CellTooLong, 1}}));
    QCOMPARE(row.cells, QStringList({QStringLiteral("2"), QString()}));
}

void CsvTableTest::whatIsNoTableSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const QByteArray old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    const QByteArray locked("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("heading-empty");
    QTest::newRow("nothing but separators") << QByteArray(";;;\na;b;c;d\n") << QStringLiteral("heading-empty");
    QTest::newRow("a heading with an open quote") << QByteArray("a;\"b\n") << QStringLiteral("quote-open");
    QTest::newRow("no text") << QByteArray("\x7f" "ELF\0\1;\n", 8) << QStringLiteral("not-a-table");
    QTest::newRow("a spreadsheet of before 2007") << QByteArray(old + QByteArray(2000, 'x')) << QStringLiteral("sheet-old");
    QTest::newRow("a spreadsheet under a password") << QByteArray(old + QByteArray(2000, 'x') + locked) << QStringLiteral("sheet-locked");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("not-a-table");
    QTest::newRow("half a ZIP") << QByteArray("PK\x03\x04 and no more") << QStringLiteral("zip-broken");
}

void CsvTableTest::whatIsNoTableSaysSo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto table = openTable(file.fileName());
    QVERIFY(!table);
    QCOMPARE(table.error().code(), ErrorCode::FileMalformed);
    QCOMPARE(table.error().fact(QStringLiteral("problem")), problem);
    QCOMPARE(openTable(m_folder.filePath(QStringLiteral("none"))).error().code(), ErrorCode::FileMissing);
}

void CsvTableTest::itStops()
{
    std::atomic_bool stop = false;
    auto table = tableOf("a;b\n1;2\n3;4\n", &stop);
    TableRow row;
    QVERIFY((*table)->next(row).value());
    stop = true;
    QCOMPARE((*table)->next(row).error().code(), ErrorCode::Cancelled);
}

namespace {

// A file of any size that lies nowhere.
class EndlessRows : public QIODevice
{
public:
    // Sets stop when it has given so much.
    EndlessRows(const QByteArray &row, qint64 whole, std::atomic_bool *stop = nullptr, qint64 stopAt = 0) : m_stop(stop), m_stopAt(stopAt), m_row(row), m_whole(whole) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 size() const override { return m_whole; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_whole - m_given);
        for (qint64 i = 0; i < count; ++i)
            data[i] = m_row.at((m_given + i) % m_row.size());
        m_given += count;
        if (m_stop && m_given >= m_stopAt)
            *m_stop = true;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::atomic_bool *m_stop;
    qint64 m_stopAt;
    QByteArray m_row;
    qint64 m_whole;
    qint64 m_given = 0;
};

qint64 residentPages()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() : 0;
}

} // namespace

void CsvTableTest::itStopsWithinARow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a row without end") << QByteArray("aaaaaaaaaaaaaaaa");
    QTest::newRow("empty lines") << QByteArray("\r\n");
}

void CsvTableTest::itStopsWithinARow()
{
    QFETCH(QByteArray, bytes);
    constexpr qint64 stopAt = 4 * 1024 * 1024;
    std::atomic_bool stop = false;
    // The heading is the first megabyte and more of it, or stands behind the lines.
    const auto table = CsvTable::open(std::make_unique<EndlessRows>(bytes, 4 * stopAt, &stop, stopAt), &stop);
    QVERIFY(stop && !table);
    QCOMPARE(table.error().code(), ErrorCode::Cancelled);
}

// 64 MB of one row without an end, and of rows with a quote that is never closed.
void CsvTableTest::memoryDoesNotGrow()
{
    for (const QByteArray &bytes : {QByteArray("aaaaaaaaaaaaaaaa"), QByteArray("a;b\n\"c;d\n1;2\n1;2\n")}) {
        CsvTable::open(std::make_unique<EndlessRows>("a;b\n", 1000)).value();
        auto table = CsvTable::open(std::make_unique<EndlessRows>("a;b\n" + bytes, 64 * 1024 * 1024));
        const qint64 before = residentPages();
        TableRow row;
        qint64 rows = 0;
        for (Result<bool> more = true; more && *more; more = table && rows < 100000 ? (*table)->next(row) : Result<bool>(false))
            ++rows;
        QVERIFY(rows > 1);
        constexpr qint64 pageSize = 4096;
        QVERIFY2((residentPages() - before) * pageSize < 48 * 1024 * 1024, qPrintable(QString::number((residentPages() - before) * pageSize)));
    }
}

QTEST_GUILESS_MAIN(CsvTableTest)
#include "tst_csvtable.moc"
