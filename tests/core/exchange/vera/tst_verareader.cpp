// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// VERA files of any size and in pages: nothing grows, and whatever is cut or changed is answered.
#include "tests/support/verataken.h"
#include "tests/support/zippedparts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class VeraReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGrows_data();
    void nothingGrows();
    void longStringsAreCut();
    void noLetterIsCutInTwo();
    void manyItemsAreNotManySteps();
    void whatIsCutOffSaysWhere();
    void pagesOfAZip();
    void pagesStandInOrder();
    void itStops();
    void everyCutIsAnswered();
    void everyBitIsAnswered();
};

void VeraReaderTest::nothingGrows_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    QTest::newRow("deep lists") << QByteArray("[{\"id\":" + QByteArray(100000, '[')) << QStringLiteral("nested-too-deep");
    QTest::newRow("deep objects") << QByteArray(QByteArray("{\"a\":").repeated(1000)) << QStringLiteral("nested-too-deep");
    QTest::newRow("a long number") << QByteArray("[{\"id\":" + QByteArray(100000, '9') + "}]") << QStringLiteral("json");
    QTest::newRow("signs without end") << QByteArray("[{\"id\":[" + QByteArray("{},").repeated(3000000) + "{}]}]") << QStringLiteral("json");
    QTest::newRow("lists of lists") << QByteArray("[[1]]") << QStringLiteral("not-records");
    QTest::newRow("numbers") << QByteArray("[1,2]") << QStringLiteral("not-records");
    QTest::newRow("no JSON") << QByteArray("Naam;Einde\n") << QStringLiteral("not-json");
    QTest::newRow("something behind it") << QByteArray("[] []") << QStringLiteral("not-json");
    QTest::newRow("no UTF-8") << QByteArray("[{\"id\":\"\xff\"}]") << QStringLiteral("not-json");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("cut-off");
}

void VeraReaderTest::nothingGrows()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, why);
    Taken taken;
    const auto counts = readBytes(json, "x.json", taken);
    QVERIFY(!counts);
    QCOMPARE(counts.error().fact(QStringLiteral("kind")) + counts.error().fact(QStringLiteral("problem")), why);
    QVERIFY(taken.records.empty() && taken.remarks.empty());
}

void VeraReaderTest::longStringsAreCut()
{
    QByteArray letters;
    for (int i = 0; i < 60000; ++i)
        letters += "\xe2\x82\xac\\u00e9\\\"";
    const QByteArray json = R"([{"id":"I1","bestand":")" + letters + R"(","titel":")" + letters + "\"}," + QByteArray(1000000, ' ') + R"({"id":"I2","titel":"b"}])";
    Taken taken;
    const auto counts = readBytes(json, "informatieobjecten.json", taken);
    QVERIFY(counts.has_value());
    QCOMPARE(counts->cutStrings, 2);
    QCOMPARE(counts->taken, 2);
    QVERIFY(std::get<VeraArchived>(taken.records.front()).title.isEmpty());
    QCOMPARE(taken.remarks.at(0).problem, VeraProblem::TooLong);
}

// A letter of two escapes at the place where a string is cut, whatever stands before it.
void VeraReaderTest::noLetterIsCutInTwo()
{
    for (int before = 0; before < 12; ++before) {
        const QByteArray letters = QByteArray(before, 'a') + QByteArray("\\uD83d\\ude00").repeated(7000);
        Taken taken;
        const auto counts = readBytes(R"([{"id":"I1","bestand":")" + letters + R"("},{"id":"I2"}])", "informatieobjecten.json", taken);
        QVERIFY2(counts.has_value(), qPrintable(QString::number(before)));
        QCOMPARE(counts->taken, 2);
        QCOMPARE(counts->cutStrings, 1);
    }
}

// As many addresses as there can be, most of them with nothing in them.
void VeraReaderTest::manyItemsAreNotManySteps()
{
    const QByteArray address = QByteArray("{},").repeated(100) + R"({"adres":{"postcode":"9999HD","huisnummer":"7"}},)";
    const QByteArray record = R"({"id":"R1","soort":"NAT","adressen":[)" + address.repeated(2400) + "{}]}";
    Taken taken;
    QVERIFY(readBytes('[' + record + ',' + record + ']', "relaties.json", taken));
    QCOMPARE(taken.records.size(), std::size_t(2));
    QCOMPARE(std::get<VeraPerson>(taken.records.back()).addresses.size(), std::size_t(2400));
    QCOMPARE(std::get<VeraPerson>(taken.records.back()).addresses.back().number, QStringLiteral("7"));
}

void VeraReaderTest::whatIsCutOffSaysWhere()
{
    const QByteArray json = "[\n" + tenancy + ",\n" + QByteArray(500000, ' ') + person;
    Taken taken;
    const Error cut = readBytes(json, "o.json", taken).error();
    QCOMPARE(cut.fact(QStringLiteral("problem")), QStringLiteral("cut-off"));
    QCOMPARE(cut.fact(QStringLiteral("position")).toLongLong(), json.size());
    QCOMPARE(cut.fact(QStringLiteral("record")), QStringLiteral("2"));
    QCOMPARE(cut.fact(QStringLiteral("part")), QStringLiteral("o.json"));
    const Error broken = readBytes(json + "x]", "o.json", taken).error();
    QCOMPARE(broken.fact(QStringLiteral("problem")), QStringLiteral("not-json"));
    QCOMPARE(broken.fact(QStringLiteral("position")).toLongLong(), json.size() + 1);
}

static QString fileOf(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("pages.zip")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

void VeraReaderTest::pagesOfAZip()
{
    const QTemporaryDir folder;
    const QByteArray other = "[" + QByteArray(person).replace("R1", "R10") + "]";
    const QString path = fileOf(folder, zipped({{"uit/relaties-10.json", other}, {"uit/relaties-2.json", "[" + person + "]"}, {"uit/RELATIES-10.json", QByteArray(other).replace("R10", "R11")}, {"leesmij.txt", "x"},
                                                {"__MACOSX/uit/relaties-2.json", "\x05"}, {"uit/._relaties-2.json", "\x05"}, {"relaties.json.bak", "\x05"}}));
    Taken taken;
    const auto counts = readVera(path, taken);
    QVERIFY(counts.has_value());
    QCOMPARE(counts->taken, 3);
    QCOMPARE(taken.parts, QStringList({QStringLiteral("uit/RELATIES-10.json"), QStringLiteral("uit/relaties-2.json"), QStringLiteral("uit/relaties-10.json")}));
    QCOMPARE(std::get<VeraPerson>(taken.records.at(0)).keys.id, QStringLiteral("R11"));
    QVERIFY(taken.last.whole > 0 && taken.last.read == taken.last.whole);
    QCOMPARE(readVera(folder.filePath(QStringLiteral("none")), taken).error().code(), ErrorCode::FileMissing);
}

// Twelve pages, whatever stands behind their numbers; and a kind behind a long name.
void VeraReaderTest::pagesStandInOrder()
{
    const QByteArray longName(90, 'x');
    QList<std::pair<QByteArray, QByteArray>> pages;
    QStringList expected;
    for (int i : {10, 2, 1, 12, 11, 3, 9, 4, 8, 5, 7, 6})
        pages.append({"p_" + QByteArray::number(i) + (i % 2 ? "_van_12" : "_") + longName + "relaties.json", R"({"id":"R"})"});
    const QTemporaryDir folder;
    Taken taken;
    const auto counts = readVera(fileOf(folder, zipped(pages)), taken);
    QVERIFY(counts && counts->taken == 12);
    for (int i = 1; i <= 12; ++i)
        QVERIFY2(taken.parts.at(i - 1).startsWith(QStringLiteral("p_%1_").arg(i)), qPrintable(taken.parts.join(u' ')));
}

void VeraReaderTest::itStops()
{
    std::atomic_bool stop = true;
    Taken taken;
    QCOMPARE(readBytes(person, "r.json", taken, &stop).error().code(), ErrorCode::Cancelled);
    taken.refuseAt = 2;
    QCOMPARE(readBytes('[' + person + ',' + person + ',' + person + ']', "r.json", taken).error().code(), ErrorCode::DiskFull);
    QCOMPARE(taken.records.size(), std::size_t(2));
}

void VeraReaderTest::everyCutIsAnswered()
{
    const QByteArray whole = '[' + person + ',' + tenancy + ']';
    for (qsizetype length = 0; length < whole.size(); ++length) {
        Taken taken;
        const auto counts = readBytes(whole.first(length), "x.json", taken);
        QVERIFY(!counts);
        QCOMPARE(counts.error().fact(QStringLiteral("position")).toLongLong(), length);
    }
}

void VeraReaderTest::everyBitIsAnswered()
{
    const QByteArray whole = '[' + person + ',' + tenancy + ']';
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
        Taken taken;
        const auto counts = readBytes(changed, "x.json", taken);
        QVERIFY(taken.records.size() <= 2);
        QVERIFY(!counts || counts->records == 2);
    }
}

QTEST_GUILESS_MAIN(VeraReaderTest)
#include "tst_verareader.moc"
