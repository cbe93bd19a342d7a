// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data that a person takes along: read from what a colleague sends, written so that another program reads them.
#include "core/exchange/csv.h"
#include "core/exchange/portablefile.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace balie;

class PortableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsRead_data();
    void aTableIsRead();
    void aFaultIsNamedByItsPlace_data();
    void aFaultIsNamedByItsPlace();
    void anotherProgramReadsWhatIsWritten();
};

static Result<std::vector<PortableItem>> read(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return readPortableItems(file);
}

void PortableFileTest::aTableIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a file") << QByteArray("subject,name,value\nHuur,Ingang,01-02-2020\n");
    QTest::newRow("of a Dutch spreadsheet") << QByteArray("\xef\xbb\xbfWaarde;Onderwerp;Gegeven\r\n01-02-2020;Huur;Ingang\r\n");
    QTest::newRow("copied from one") << QByteArray("Onderwerp\tGegeven\tWaarde\nHuur\tIngang\t01-02-2020");
}

void PortableFileTest::aTableIsRead()
{
    QFETCH(QByteArray, bytes);
    const Result<std::vector<PortableItem>> items = read(bytes);
    QVERIFY2(items.has_value(), qPrintable(items ? QString() : items.error().toLogLine()));
    QCOMPARE(items->size(), std::size_t(1));
    QCOMPARE(items->front().subject.toString(), QStringLiteral("Huur"));
    QCOMPARE(items->front().name.toString(), QStringLiteral("Ingang"));
    QCOMPARE(items->front().value.toString(), QStringLiteral("01-02-2020"));
}

void PortableFileTest::aFaultIsNamedByItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::newRow("a head is missing") << QByteArray("subject,name\nHuur,Ingang\n") << ErrorCode::FileMalformed << 1 << QStringLiteral("value");
    QTest::newRow("a head that is none") << QByteArray("subject,name,value,bsn\n") << ErrorCode::FileMalformed << 1 << QStringLiteral("bsn");
    QTest::newRow("a head twice") << QByteArray("subject,name,onderwerp\n") << ErrorCode::FileMalformed << 1 << QStringLiteral("onderwerp");
    QTest::newRow("no name") << QByteArray("subject,name,value\nHuur,Ingang,1\nHuur,,2\n") << ErrorCode::Empty << 3 << QStringLiteral("name");
    QTest::newRow("nothing but heads") << QByteArray("subject,name,value\n") << ErrorCode::Empty << 0 << QString();
    QTest::newRow("nothing at all") << QByteArray() << ErrorCode::FileMalformed << 1 << QStringLiteral("subject");
    QTest::newRow("other letters") << QByteArray("subject,name,value\nHuur,Ingang,\x81\n") << ErrorCode::FileMalformed << 2 << QString();
}

void PortableFileTest::aFaultIsNamedByItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(int, line);
    QFETCH(QString, column);
    const Result<std::vector<PortableItem>> items = read(bytes);
    QVERIFY(!items);
    QCOMPARE(items.error().code(), code);
    QCOMPARE(items.error().fact(QStringLiteral("line")).toInt(), line);
    QCOMPARE(items.error().fact(QStringLiteral("column")), column);
}

void PortableFileTest::anotherProgramReadsWhatIsWritten()
{
    const auto item = [](const char *name, const char *value) {
        return PortableItem{ShortText::from(QStringLiteral("Contact")).value(), ShortText::from(QString::fromUtf8(name)).value(), LongText::from(QString::fromUtf8(value)).value()};
    };
    const PortableData data{QStringLiteral("Woonbedrijf Proef"), QStringLiteral("J. Proef"), QStringLiteral("WP-2026-0001"), QDate(2026, 3, 10),
                            {item("Telefoon", "=1+1"), item("Mobiel", "+31612345678"), item("Saldo", "-12,50"), item("Opmerking", "Zij zei: \"ja\"; en\nnog iets")}};
    const QJsonObject json = QJsonDocument::fromJson(portableJson(data)).object();
    QCOMPARE(json.value(QStringLiteral("controller")).toString(), data.controller);
    QCOMPARE(json.value(QStringLiteral("made")).toString(), QStringLiteral("2026-03-10"));
    const QJsonArray items = json.value(QStringLiteral("data")).toArray();
    QCOMPARE(items.size(), 4);
    QCOMPARE(items.at(0).toObject().value(QStringLiteral("value")).toString(), QStringLiteral("=1+1")); // to the letter
    QCOMPARE(items.at(3).toObject().value(QStringLiteral("value")).toString(), data.items[3].value.toString());
    QByteArray csv = portableCsv(data);
    QBuffer file(&csv);
    file.open(QIODevice::ReadOnly);
    const std::vector<PortableItem> again = readPortableItems(file).value();
    QCOMPARE(again.size(), std::size_t(4));
    QCOMPARE(again[0].value.toString(), QStringLiteral("'=1+1")); // no spreadsheet calculates it
    for (const std::size_t number : {1, 2, 3})
        QCOMPARE(again[number], data.items[number]); // as they were given
}

QTEST_APPLESS_MAIN(PortableFileTest)
#include "tst_portablefile.moc"
