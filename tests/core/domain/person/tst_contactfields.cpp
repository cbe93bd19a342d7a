// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How people in the Netherlands are reached: where they live, by telephone, by mail.
#include "core/domain/person/contactfields.h"
#include "core/domain/person/postaladdress.h"
#include "core/domain/person/postcodeslip.h"
#include "core/domain/person/telephone.h"

#include <QTest>

using namespace balie;

class ContactFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postcodes_data();
    void postcodes();
    void slipsInAPostcode_data();
    void slipsInAPostcode();
    void addresses();
    void telephones_data();
    void telephones();
    void numbersToDial_data();
    void numbersToDial();
    void contacts_data();
    void contacts();
};

void ContactFieldsTest::postcodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("postcode"); // empty: none
    QTest::newRow("tight, small letters") << QStringLiteral("1234ab") << QStringLiteral("1234 AB");
    QTest::newRow("two blanks") << QStringLiteral(" 1234  AB ") << QStringLiteral("1234 AB");
    QTest::newRow("starts with 0") << QStringLiteral("0123 AB") << QString();
    QTest::newRow("SS") << QStringLiteral("1234 SS") << QString();
    QTest::newRow("sd") << QStringLiteral("1234sd") << QString();
    QTest::newRow("SA") << QStringLiteral("1234 SA") << QString();
    QTest::newRow("SB is one") << QStringLiteral("1234 SB") << QStringLiteral("1234 SB");
    QTest::newRow("three digits") << QStringLiteral("123 ABC") << QString();
    QTest::newRow("German") << QStringLiteral("48599") << QString();
    QTest::newRow("letters with accents") << QStringLiteral("1234 \u00c4B") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a megabyte") << QString(1 << 20, QLatin1Char('1')) << QString();
}

void ContactFieldsTest::postcodes()
{
    QFETCH(QString, typed);
    QTEST(normalisedPostcode(typed).value_or(QString()), "postcode");
}

void ContactFieldsTest::addresses()
{
    const auto line = [](const char *street, const char *postcode, const char *place) {
        return PostalAddress::from(QString::fromLatin1(street), QString::fromLatin1(postcode), QString::fromLatin1(place)).value().oneLine();
    };
    QCOMPARE(line("Lindelaan  12-b", "7511xz", "Enschede"), QStringLiteral("Lindelaan 12-b, 7511 XZ Enschede"));
    QCOMPARE(line("Lindelaan 12", "", "Enschede"), QStringLiteral("Lindelaan 12, Enschede"));
    QCOMPARE(line("Lindelaan 12", "", " "), QStringLiteral("Lindelaan 12"));
    QCOMPARE(line("Hauptstrasse 3", "48599", "Gronau"), QStringLiteral("Hauptstrasse 3, 48599 Gronau"));
    QCOMPARE(PostalAddress::from(QString(), QStringLiteral("7511 XZ"), QString()).error().code(), ErrorCode::Empty);
}

void ContactFieldsTest::telephones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *typed, const char *stored, const char *shown) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(stored) << QString::fromLatin1(shown);
    };
    row("06 12345678", "+31612345678", "06-12345678");
    row("06-12 34 56 78", "+31612345678", "06-12345678");
    row("+31 6 1234 5678", "+31612345678", "06-12345678");
    row("+31 (0)6 12345678", "+31612345678", "06-12345678");
    row("0031612345678", "+31612345678", "06-12345678");
    row("030-6083131", "+31306083131", "030-6083131");
    row("(024) 399 55 55", "+31243995555", "024-3995555");
    row("0541 123456", "+31541123456", "0541-123456");
    row("088 - 123 45 67", "+31881234567", "088-1234567");
    row("0800 1234", "0800 1234", "0800 1234");
    row("0900-1234567", "0900-1234567", "0900-1234567");
    row("14 024", "14 024", "14 024");
    row("+32 470 12 34 56", "+32 470 12 34 56", "+32 470 12 34 56");
    row("0612345", "0612345", "0612345");
    row("612345678", "612345678", "612345678");
    row("bij de buren  06 12345678", "bij de buren 06 12345678", "bij de buren 06 12345678");
}

void ContactFieldsTest::telephones()
{
    QFETCH(QString, typed);
    QTEST(storedTelephone(typed), "stored");
    QTEST(shownTelephone(storedTelephone(typed)), "shown");
    QCOMPARE(storedTelephone(shownTelephone(storedTelephone(typed))), storedTelephone(typed));
}

void ContactFieldsTest::contacts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isEmail");
    QTest::addColumn<bool>("isTelephone");
    QTest::newRow("nothing") << QString() << true << true;
    QTest::newRow("an address") << QStringLiteral("anna@example.nl") << true << false;
    QTest::newRow("half an address") << QStringLiteral("anna@") << false << false;
    QTest::newRow("a number") << QStringLiteral("06 12345678") << false << true;
    QTest::newRow("a short number") << QStringLiteral("112") << false << true;
    QTest::newRow("with words") << QStringLiteral("bij de buren 06 12345678") << false << true;
    QTest::newRow("words") << QStringLiteral("blabla") << false << false;
    QTest::newRow("a street") << QStringLiteral("Dorpsstraat 12") << false << false;
}

void ContactFieldsTest::contacts()
{
    QFETCH(QString, typed);
    QTEST(emailTyped(typed).has_value(), "isEmail");
    QTEST(telephoneTyped(typed).has_value(), "isTelephone");
}

void ContactFieldsTest::slipsInAPostcode_data()
{
    QTest::addColumn<bool>("slip");
    for (const char *slip : {"12 AB", "1234 A", "1234 ABC", "12345 AB", "0123 AB", "1234 ss"})
        QTest::newRow(slip) << true;
    for (const char *other : {"1234 AB", "1234ab", "2000", "B-2000", "10115", "SW1A 1AA", "D02 X285", ""})
        QTest::newRow(other) << false;
}

void ContactFieldsTest::slipsInAPostcode()
{
    QFETCH(bool, slip);
    QCOMPARE(isPostcodeSlip(QString::fromLatin1(QTest::currentDataTag())), slip);
}

void ContactFieldsTest::numbersToDial_data()
{
    QTest::addColumn<bool>("dialled");
    for (const char *number : {"06-12345678", "+31 (0)6 123 456 78", "111222333", "0541/123456", "+49 30 901820", "112233"})
        QTest::newRow(number) << true;
    for (const char *other : {"bsn 111222333", "111222333 (Jan)", "112", "", "12345678901234567", "-- --"})
        QTest::newRow(other) << false;
}

void ContactFieldsTest::numbersToDial()
{
    QFETCH(bool, dialled);
    QCOMPARE(isDiallable(QString::fromLatin1(QTest::currentDataTag())), dialled);
}

QTEST_APPLESS_MAIN(ContactFieldsTest)
#include "tst_contactfields.moc"
