// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// VERA files: what may be taken over comes through in both flavours, and nothing else does.
#include "core/exchange/vera/verareader.h"
#include "tests/support/zippedparts.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class VeraReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsTakenOver();
    void bothFlavoursAreOne();
    void everyKindIsKnown_data();
    void everyKindIsKnown();
    void whatIsOddIsRemarked();
    void nothingGrows_data();
    void nothingGrows();
    void longStringsAreCut();
    void whatIsCutOffSaysWhere();
    void pagesOfAZip();
    void itStops();
    void everyCutIsAnswered();
    void everyBitIsAnswered();
};

namespace {

struct Taken : VeraSink
{
    Result<void> take(const VeraRecord &record, const QString &part, qint64) override
    {
        records.push_back(record);
        parts.append(part);
        return refuseAt == records.size() ? Result<void>(Error(ErrorCode::DiskFull)) : Result<void>();
    }
    void remark(const VeraRemark &remark) override { remarks.push_back(remark); }
    void progress(const ReadProgress &progress) override { last = progress; }

    std::vector<VeraRecord> records;
    std::vector<VeraRemark> remarks;
    QStringList parts;
    ReadProgress last;
    std::size_t refuseAt = 0;
};

Result<VeraCounts> readBytes(QByteArray bytes, const char *name, Taken &taken, const std::atomic_bool *stop = nullptr)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable);
    VeraCounts counts;
    const Result<void> read = readVeraPage(buffer, QString::fromLatin1(name), taken, counts, stop);
    return read ? Result<VeraCounts>(counts) : read.error();
}

const QByteArray person = R"({"id":"R1","idExtern":"ERP-1","code":100001,"soort":{"code":" nat ","naam":"Natuurlijk persoon"},"voorletters":"A.","tussenvoegsels":"van den",
 "achternaam":"B\u00e9rg","geboortedatum":"1956-02-30","bsn":"999990019","geslacht":{"code":"X"},"overlijdensdatum":"31-01-2025.",
 "adressen":[{"soort":{"code":"WOO"},"adres":{"straatnaam":"Kerkweg","huisnummer":"7","postcode":"9999HD","woonplaats":{"naam":"Proefdorp"},"land":{"code":"NL"}}},
 {"soort":{"code":"POS"},"einddatum":"2020-01-31","adres":{"straatnaam":"Plein 1945"}}],
 "contactgegevens":[{"soort":{"code":"EMA"},"waarde":"a@voorbeeld.example"}],"signaleringen":[],"inkomens":[{"bedrag":1},{"bedrag":2}],"voornaam":null})";

const QByteArray tenancy = R"({"id":"O1","soort":{"code":"HUU"},"status":{"code":"BEE","naam":"Beeindigd"},"begindatum":"2010-04-01","einddatum":"2019-03-31","brutohuur":612.35,
 "eindeReden":{"code":"OPZ"},"eindeDetailReden":{"code":"ZZZ"},"eenheden":["https://vastgoed.example.org:8443/v4/eenheden/E1"],
 "relaties":["https://relaties.example.org/v4/relaties/R1/","R%202"]})";

} // namespace

void VeraReaderTest::aPersonIsTakenOver()
{
    Taken taken;
    const auto counts = readBytes('[' + person + ']', "relaties.json", taken);
    QVERIFY(counts && taken.records.size() == 1);
    const auto &one = std::get<VeraPerson>(taken.records.front());
    QCOMPARE(one.keys.id + one.keys.external + one.keys.code, QStringLiteral("R1ERP-1100001"));
    QCOMPARE(one.family, QStringLiteral("B\u00e9rg"));
    QCOMPARE(one.prefix, QStringLiteral("van den"));
    QCOMPARE(one.died, std::optional(QDate(2025, 1, 31)));
    QCOMPARE(one.addresses.size(), std::size_t(2));
    QCOMPARE(one.addresses[0].street + one.addresses[0].number + one.addresses[0].place, QStringLiteral("Kerkweg7Proefdorp"));
    QCOMPARE(one.addresses[1].kind.code + one.addresses[1].street, QStringLiteral("POSPlein 1945"));
    QCOMPARE(one.addresses[1].end, std::optional(QDate(2020, 1, 31)));
    QCOMPARE(one.contacts.size(), std::size_t(1));
    const QHash<QString, qint64> dropped{{QStringLiteral("bsn"), 1}, {QStringLiteral("geboortedatum"), 1}, {QStringLiteral("geslacht"), 1}, {QStringLiteral("inkomens"), 1}, {QStringLiteral("adressen.adres.land"), 1}};
    QCOMPARE(counts->dropped, dropped);
    QVERIFY(taken.remarks.empty());
}

void VeraReaderTest::bothFlavoursAreOne()
{
    Taken uris;
    Taken objects;
    QVERIFY(readBytes(tenancy, "a.json", uris)); // one object, not in a list
    QByteArray other = tenancy;
    other.replace("\"https://relaties.example.org/v4/relaties/R1/\"", "{\"achternaam\":\"Berg\",\"bsn\":\"999990019\",\"id\":\"R1\"}").replace("\"R%202\"", "{\"id\":\"R%202\"}");
    const auto counts = readBytes('[' + other + ']', "overeenkomsten.json", objects);
    QVERIFY(counts);
    for (const Taken *taken : {&uris, &objects}) {
        const auto &one = std::get<VeraTenancy>(taken->records.at(0));
        QCOMPARE(one.persons, QStringList({QStringLiteral("R1"), QStringLiteral("R%202")}));
        QCOMPARE(one.units, QStringList(QStringLiteral("E1")));
        QCOMPARE(one.end, std::optional(QDate(2019, 3, 31)));
        QCOMPARE(one.status.code, QStringLiteral("BEE"));
        QVERIFY(!one.endDetail.isKnown);
        QCOMPARE(one.endDetail.code, QStringLiteral("ZZZ"));
        QCOMPARE(taken->remarks.size(), std::size_t(1));
        QCOMPARE(taken->remarks.front().problem, VeraProblem::CodeUnknown);
    }
    QCOMPARE(counts->dropped.value(QStringLiteral("relaties.bsn")), 1);
    QCOMPARE(counts->dropped.value(QStringLiteral("brutohuur")), 1);
}

void VeraReaderTest::everyKindIsKnown_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("index");
    QTest::newRow("a notice") << QByteArray(R"({"id":"H1","status":{"code":"GOE"},"huurovereenkomst":{"id":"O1"},"opzegdatum":"2026-01-31"})") << 2;
    QTest::newRow("a debt") << QByteArray(R"({"id":"X1","status":{"code":"ACT"},"startReden":{"code":"VON"},"debiteur":{"id":"R1"}})") << 3;
    QTest::newRow("a payment plan") << QByteArray(R"({"id":"B1","status":{"code":"ACT"},"debiteur":"https://x.example.org/relaties/R1"})") << 3;
    QTest::newRow("a dossier") << QByteArray(R"({"id":"D1","omschrijving":"Huurdersdossier","archiefActiedatum":"2027-01-01T00:00:00Z"})") << 4;
    QTest::newRow("a document") << QByteArray(R"({"id":"I1","titel":"Kopie","archiefnominatie":{"code":"VER"},"bestand":"AAAA"})") << 4;
    QTest::newRow("a tenancy") << tenancy << 1;
    QTest::newRow("a person") << person << 0;
}

void VeraReaderTest::everyKindIsKnown()
{
    QFETCH(QByteArray, json);
    Taken taken;
    QVERIFY(readBytes(json, "export.json", taken));
    QCOMPARE(taken.records.size(), std::size_t(1));
    QTEST(static_cast<int>(taken.records.front().index()), "index");
}

void VeraReaderTest::whatIsOddIsRemarked()
{
    Taken taken;
    const auto counts = readBytes(R"([{"id":"R1","achternaam":"ZonderSoort"},{"id":"R2","soort":{"code":"REC"},"naam":"BV"},{"soort":{"code":"NAT"},"achternaam":"Niemand"},
        {"id":"R3","soort":"NAT","achternaam":{"a":1},"voorletters":["A","B"],"overlijdensdatum":"14-02-205","voornaam":"BSN 999990019"},{}])",
                                  "relaties.json", taken);
    QVERIFY(counts.has_value());
    QCOMPARE(counts->records, 5);
    QCOMPARE(counts->taken, 2);
    const std::pair<VeraProblem, qint64> expected[] = {{VeraProblem::SortMissing, 1}, {VeraProblem::SortOther, 2}, {VeraProblem::KeyMissing, 3}, {VeraProblem::HeldBsn, 4},
                                                       {VeraProblem::NotADay, 4}, {VeraProblem::SortMissing, 5}, {VeraProblem::KeyMissing, 5}};
    QCOMPARE(taken.remarks.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        QCOMPARE(taken.remarks[i].problem, expected[i].first);
        QCOMPARE(taken.remarks[i].position, expected[i].second);
    }
    const auto &last = std::get<VeraPerson>(taken.records.back());
    QVERIFY(last.family.isEmpty() && !last.given.contains(u'9'));
    Taken other; // a case of the sender's is none of the kinds
    QCOMPARE(readBytes(R"({"id":"Z1","omschrijving":"Inzage","zaaktype":{"code":"A"}})", "zaken.json", other)->taken, 0);
    QCOMPARE(other.remarks.at(0).problem, VeraProblem::KindUnknown);
    Taken alone; // an object where there may be a list
    QVERIFY(readBytes(R"({"id":"R1","soort":"NAT","adressen":[{"adres":{}},{"adres":{"postcode":"1"}}],"contactgegevens":{"waarde":"w"}})", "relaties.json", alone));
    QCOMPARE(std::get<VeraPerson>(alone.records.at(0)).contacts.size(), std::size_t(1));
    Taken notices;
    QVERIFY(readBytes(R"({"id":"H1","status":{"code":"afw"}})", "huuropzeggingen.json", notices));
    QCOMPARE(notices.remarks.at(0).problem, VeraProblem::CodeLapsed);
    QVERIFY(std::get<VeraNotice>(notices.records.at(0)).status.isKnown);
}

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
    QVERIFY(!readBytes(QByteArray(json).replace("[{\"id\":\"\xff\"}]", "["), "x.json", taken));
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

void VeraReaderTest::pagesOfAZip()
{
    const QByteArray bytes = zipped({{"uit/relaties-10.json", "[" + QByteArray(person).replace("R1", "R10") + "]"}, {"uit/relaties-2.json", "[" + person + "]"}, {"leesmij.txt", "x"}});
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pages.zip")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    Taken taken;
    const auto counts = readVera(file.fileName(), taken);
    QVERIFY(counts.has_value());
    QCOMPARE(counts->taken, 2);
    QCOMPARE(taken.parts, QStringList({QStringLiteral("uit/relaties-2.json"), QStringLiteral("uit/relaties-10.json")}));
    QVERIFY(taken.last.whole > 0 && taken.last.read == taken.last.whole);
    QCOMPARE(readVera(folder.filePath(QStringLiteral("none")), taken).error().code(), ErrorCode::FileMissing);
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
