// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record of Art. 30 as a spreadsheet keeps it, row by row.
#include "core/exchange/processingfile.h"

#include <QBuffer>
#include <QTest>

using namespace balie;

class ProcessingFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnFindsItsPlace();
    void columnsStandInAnyOrder();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
};

static Result<std::vector<Processing>> read(const QByteArray &csv)
{
    QByteArray bytes = csv;
    QBuffer file(&bytes);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a buffer that does not open");
    return readProcessings(file, OrganisationId::create(Instant::fromMSecs(0)));
}

void ProcessingFileTest::everyColumnFindsItsPlace()
{
    const auto rows = read("name,purpose,basis,basis-words,persons,categories,recipients,period,source,automated,transfers,ended\n"
                           "Verhuur,\"Verhuren,\ninnen\",legal-obligation,de Woningwet,Huurders,Naam,Bank,Zeven jaar,Belastingdienst,Nee,Geen,2026-01-31\n");
    QVERIFY(rows && rows->size() == 1);
    const Processing &one = rows->front();
    const std::pair<LongText Processing::*, const char *> texts[] = {
        {&Processing::purpose, "Verhuren,\ninnen"}, {&Processing::basisWords, "de Woningwet"}, {&Processing::persons, "Huurders"},
        {&Processing::categories, "Naam"}, {&Processing::recipients, "Bank"}, {&Processing::period, "Zeven jaar"},
        {&Processing::source, "Belastingdienst"}, {&Processing::automated, "Nee"}, {&Processing::transfers, "Geen"}};
    for (const auto &[matter, words] : texts)
        QCOMPARE((one.*matter).toString(), QString::fromLatin1(words));
    QCOMPARE(one.name.toString(), QStringLiteral("Verhuur"));
    QCOMPARE(one.basis, LegalBasis::LegalObligation);
    QCOMPARE(one.ended, std::optional(QDate(2026, 1, 31)));
    QCOMPARE(one.revision, 0);
}

void ProcessingFileTest::columnsStandInAnyOrder()
{
    const auto rows = read("\xEF\xBB\xBFPeriod;Categories;Basis;Purpose;Name;Ended;Transfers;Automated;Source;Recipients;Persons;Basis-words\r\n"
                           "Een jaar;Naam;consent;Nieuws;Nieuwsbrief\r\n\r\n");
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->front().period.toString(), QStringLiteral("Een jaar"));
    QCOMPARE(rows->front().basis, LegalBasis::Consent);
    QVERIFY(rows->front().recipients.isEmpty());
}

void ProcessingFileTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");
    const QByteArray head = "name,purpose,basis,categories,period,basis-words,persons,recipients,source,automated,transfers,ended\n";
    const QByteArray good = "Verhuur,Verhuren,contract,Naam,Een jaar\n";
    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileMalformed << "1" << "name";
    QTest::newRow("no period") << QByteArray(QByteArray(head).replace("period,", "")) << ErrorCode::FileMalformed << "1" << "period";
    QTest::newRow("no recipients") << QByteArray(QByteArray(head).replace("recipients,", "")) << ErrorCode::FileMalformed << "1" << "recipients";
    QTest::newRow("one of the same name") << QByteArray(head + good + "verhuur,b,contract,c,d\n") << ErrorCode::ProcessingExists << "3" << "";
    QTest::newRow("unknown column") << QByteArray("name,purpose,basis,categories,period,bsn\n") << ErrorCode::FileMalformed << "1" << "bsn";
    QTest::newRow("twice") << QByteArray("name,name,purpose,basis,categories,period\n") << ErrorCode::FileMalformed << "1" << "name";
    QTest::newRow("a field too many") << QByteArray(head + good + "A,b,contract,c,d,,,,,,,,meer\n") << ErrorCode::FileMalformed << "3" << "meer";
    QTest::newRow("no name") << QByteArray(head + ",Verhuren,contract,Naam,Een jaar\n") << ErrorCode::Empty << "2" << "name";
    QTest::newRow("no purpose") << QByteArray(head + good + "B,,contract,Naam,Een jaar\n") << ErrorCode::Empty << "3" << "purpose";
    QTest::newRow("another basis") << QByteArray(head + "A,b,zomaar,c,d\n") << ErrorCode::NotAWord << "2" << "basis";
    QTest::newRow("an interest without a name") << QByteArray(head + "A,b,legitimate-interests,c,d\n") << ErrorCode::Empty << "2" << "basis-words";
    QTest::newRow("no day") << QByteArray(head + "A,b,contract,c,d,,,,,,,31-02-2026\n") << ErrorCode::NotADate << "2" << "ended";
    QTest::newRow("an open quote") << QByteArray(head + "A,\"b,contract,c,d\n") << ErrorCode::FileMalformed << "2" << "";
}

void ProcessingFileTest::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, csv);
    QFETCH(ErrorCode, code);
    QFETCH(QString, line);
    QFETCH(QString, column);
    const auto rows = read(csv);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code(), code);
    QCOMPARE(rows.error().fact(QStringLiteral("line")), line);
    QCOMPARE(rows.error().fact(QStringLiteral("column")), column);
}

QTEST_GUILESS_MAIN(ProcessingFileTest)
#include "tst_processingfile.moc"
