// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// VERA records: what may be taken over comes through in both flavours, and nothing else does.
#include "tests/support/verataken.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace balie;

class VeraRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsTakenOver();
    void bothFlavoursAreOne();
    void everyKindIsKnown_data();
    void everyKindIsKnown();
    void whatIsOddIsRemarked();
    void whatOthersHaveIsNoSign_data();
    void whatOthersHaveIsNoSign();
    void keysAreCounted();
};

void VeraRecordTest::aPersonIsTakenOver()
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

void VeraRecordTest::bothFlavoursAreOne()
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

void VeraRecordTest::everyKindIsKnown_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("index");
    QTest::newRow("a notice") << QByteArray(R"({"id":"H1","status":{"code":"GOE"},"huurovereenkomst":{"id":"O1"},"opzegdatum":"2026-01-31"})") << 2;
    QTest::newRow("a debt") << QByteArray(R"({"id":"X1","status":{"code":"ACT"},"startReden":{"code":"VON"},"debiteur":{"id":"R1"}})") << 3;
    QTest::newRow("a payment plan") << QByteArray(R"({"id":"B1","status":{"code":"ACT"},"debiteur":"https://x.example.org/relaties/R1"})") << 3;
    QTest::newRow("a dossier") << QByteArray(R"({"id":"D1","soort":{"code":"HUURDER"},"eenheden":[{"id":"E1"}],"omschrijving":"Huurdersdossier","archiefActiedatum":"2027-01-01T00:00:00Z"})") << 4;
    QTest::newRow("a document") << QByteArray(R"({"id":"I1","soort":"kop","titel":"Kopie","archiefnominatie":{"code":"VER"},"bestand":"AAAA"})") << 4;
    QTest::newRow("a tenancy") << tenancy << 1;
    QTest::newRow("a person") << person << 0;
}

void VeraRecordTest::everyKindIsKnown()
{
    QFETCH(QByteArray, json);
    Taken taken;
    QVERIFY(readBytes(json, "export.json", taken));
    QCOMPARE(taken.records.size(), std::size_t(1));
    QTEST(static_cast<int>(taken.records.front().index()), "index");
}

void VeraRecordTest::whatIsOddIsRemarked()
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

void VeraRecordTest::whatOthersHaveIsNoSign_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("name");
    const QByteArray archived = R"("archiefActiedatum":"2027-01-01","eenheden":[{"id":"E1"}],"overeenkomsten":[{"id":"O1"}])";
    QTest::newRow("a case") << QByteArray("{\"id\":\"Z1\"," + archived + '}') << QByteArray("export.json");
    QTest::newRow("a case of a sort") << QByteArray(R"({"id":"Z1","soort":"HUURDER","zaaktype":{"code":"A"},)" + archived + '}') << QByteArray("export.json");
    QTest::newRow("a case by who has part in it") << QByteArray(R"({"id":"Z1","soort":"HUURDER","rollen":[],)" + archived + '}') << QByteArray("export.json");
    QTest::newRow("a case by its file") << QByteArray(R"({"id":"Z1","soort":"HUURDER",)" + archived + '}') << QByteArray("uit/Zaken_1_van_2.json");
    QTest::newRow("a complex") << QByteArray(R"({"id":"C1","soort":"FLA","eenheden":[{"id":"E1"}]})") << QByteArray("export.json");
    QTest::newRow("a contact") << QByteArray(R"({"id":"C1","achternaam":"Berg"})") << QByteArray("export.json");
}

void VeraRecordTest::whatOthersHaveIsNoSign()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, name);
    Taken taken;
    QCOMPARE(readBytes(json, name.constData(), taken)->taken, 0);
    QCOMPARE(taken.remarks.size(), std::size_t(1));
    QCOMPARE(taken.remarks.front().problem, VeraProblem::KindUnknown);
}

// 999990019 passes the test of a BSN.
void VeraRecordTest::keysAreCounted()
{
    QByteArray json = R"([{"id":"999990019","soort":"NAT","achternaam":"Berg","adressen":[{"adres":{"postcode":"999990019","huisnummer":"7"}}]})";
    for (int i = 0; i < 3; ++i)
        json += R"(,{"id":"99999001)" + QByteArray::number(i) + R"(","code":"BSN 999990019","soort":"HUU","relaties":["https://x.example.org/relaties/999990019"]})";
    Taken taken;
    const auto counts = readBytes(json + ']', "export.json", taken);
    QVERIFY(counts && counts->taken == 4);
    const auto &person = std::get<VeraPerson>(taken.records.front());
    QCOMPARE(person.keys.id, QStringLiteral("999990019"));
    QCOMPARE(person.addresses.at(0).postcode + person.addresses.at(0).number, QStringLiteral("*********7"));
    QVERIFY(std::get<VeraTenancy>(taken.records.back()).keys.code.isEmpty());
    QCOMPARE(counts->keys.size(), 4);
    const std::tuple<const char *, qint64, qint64, bool> expected[] = {{"NatuurlijkPersoon.id", 1, 1, true}, {"Huurovereenkomst.id", 3, 0, false}, {"Huurovereenkomst.relaties", 3, 3, true}};
    for (const auto &[name, filled, passing, isOne] : expected) {
        const BsnColumns::Count count = counts->keys.value(QString::fromLatin1(name));
        QCOMPARE(count.filled, filled);
        QCOMPARE(count.passing, passing);
        QCOMPARE(count.isOne(), isOne);
    }
    QCOMPARE(counts->keys.value(QStringLiteral("Huurovereenkomst.code")).kept, 3);
    QCOMPARE(taken.remarks.size(), std::size_t(4));
    QVERIFY(std::all_of(taken.remarks.begin(), taken.remarks.end(), [](const VeraRemark &remark) { return remark.problem == VeraProblem::HeldBsn; }));
}

QTEST_GUILESS_MAIN(VeraRecordTest)
#include "tst_verarecord.moc"
