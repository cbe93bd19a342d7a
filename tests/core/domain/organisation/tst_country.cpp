// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Union ends, and where the economic area does (Art. 44).
#include "core/domain/organisation/country.h"

#include <QTest>

using namespace balie;

class CountryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereACountryLies_data();
    void whereACountryLies();
    void theUnionHasTwentySevenMembers();
    void whatIsNoCountry_data();
    void whatIsNoCountry();
    void itIsWrittenInTwoCapitals();
};

void CountryTest::whereACountryLies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("inUnion");
    QTest::addColumn<bool>("inArea");
    const auto row = [](const char *name, const char *code, bool inUnion, bool inArea) { QTest::newRow(name) << QString::fromLatin1(code) << inUnion << inArea; };
    row("the Netherlands", "NL", true, true);
    row("Ireland", "IE", true, true);
    row("Croatia, since 2013", "HR", true, true);
    row("Greece is GR, not EL", "GR", true, true);
    row("Norway is in the area, not in the Union", "NO", false, true);
    row("Iceland", "IS", false, true);
    row("Liechtenstein", "LI", false, true);
    row("Switzerland is in neither", "CH", false, false);
    row("the United Kingdom left on 1 February 2020", "GB", false, false);
    row("the United States", "US", false, false);
    row("Curacao is another country than the Netherlands", "CW", false, false);
}

void CountryTest::whereACountryLies()
{
    QFETCH(QString, code);
    QFETCH(bool, inUnion);
    QFETCH(bool, inArea);
    const Result<Country> country = Country::from(code);
    QVERIFY(country);
    QCOMPARE(country->isInEuropeanUnion(), inUnion);
    QCOMPARE(country->isInEconomicArea(), inArea);
}

void CountryTest::theUnionHasTwentySevenMembers()
{
    int members = 0;
    int inArea = 0;
    for (char16_t first = u'A'; first <= u'Z'; ++first) {
        for (char16_t second = u'A'; second <= u'Z'; ++second) {
            const Result<Country> country = Country::from(QString(QChar(first)) + QChar(second));
            members += country && country->isInEuropeanUnion() ? 1 : 0;
            inArea += country && country->isInEconomicArea() ? 1 : 0;
        }
    }
    QCOMPARE(members, 27);
    QCOMPARE(inArea, 30);
}

void CountryTest::whatIsNoCountry_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", " ", "N", "NLD", "Nederland", "ZZ", "QQ", "12", "N1", "150", "001"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void CountryTest::whatIsNoCountry()
{
    QFETCH(QString, code);
    const Result<Country> country = Country::from(code);
    QVERIFY(!country);
    QCOMPARE(country.error().code(), ErrorCode::NotAWord);
    QCOMPARE(country.error().fact(QStringLiteral("text")), code);
}

void CountryTest::itIsWrittenInTwoCapitals()
{
    QCOMPARE(Country::from(QStringLiteral(" no ")).value().toString(), QStringLiteral("NO"));
    QCOMPARE(Country::netherlands().toString(), QStringLiteral("NL"));
    QCOMPARE(Country::from(QStringLiteral("nl")).value(), Country::netherlands());
}

QTEST_APPLESS_MAIN(CountryTest)
#include "tst_country.moc"
