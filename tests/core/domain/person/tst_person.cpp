// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How people in the Netherlands are named, reached and found again.
#include "core/base/foldedtext.h"
#include "core/domain/person/contactfields.h"
#include "core/domain/person/personmatch.h"
#include "core/domain/person/personname.h"
#include "core/domain/person/postaladdress.h"
#include "core/domain/person/searchterms.h"
#include "core/domain/person/telephone.h"

#include <QTest>

using namespace balie;

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void aListedNameReadsBackAsItself_data();
    void aListedNameReadsBackAsItself();
    void noName();
    void postcodes_data();
    void postcodes();
    void addresses();
    void telephones_data();
    void telephones();
    void contacts_data();
    void contacts();
    void folding_data();
    void folding();
    void searchIgnoresPrefixes();
    void likeness_data();
    void likeness();
    void aPersonIsLikeItself();
};

static void nameRows()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("salutation");
    const auto row = [](const QString &typed, const QString &listed, const QString &display, const QString &salutation) {
        QTest::addRow("%s", qPrintable(typed)) << typed << listed << display << salutation;
    };
    row(QStringLiteral("Jan van der Horst"), QStringLiteral("Horst, Jan van der"), QStringLiteral("Jan van der Horst"), QStringLiteral("Van der Horst"));
    row(QStringLiteral("Horst, Jan van der"), QStringLiteral("Horst, Jan van der"), QStringLiteral("Jan van der Horst"), QStringLiteral("Van der Horst"));
    row(QStringLiteral("van der Horst, Jan"), QStringLiteral("Horst, Jan van der"), QStringLiteral("Jan van der Horst"), QStringLiteral("Van der Horst"));
    row(QStringLiteral("Horst, van der, J."), QStringLiteral("Horst, J. van der"), QStringLiteral("J. van der Horst"), QStringLiteral("Van der Horst"));
    row(QStringLiteral("J. van der Horst"), QStringLiteral("Horst, J. van der"), QStringLiteral("J. van der Horst"), QStringLiteral("Van der Horst"));
    row(QStringLiteral("JAN VAN DER HORST"), QStringLiteral("HORST, JAN van der"), QStringLiteral("JAN van der HORST"), QStringLiteral("Van der HORST"));
    row(QStringLiteral("Horst"), QStringLiteral("Horst"), QStringLiteral("Horst"), QStringLiteral("Horst"));
    row(QStringLiteral("de Vries"), QStringLiteral("Vries, de"), QStringLiteral("De Vries"), QStringLiteral("De Vries"));
    row(QStringLiteral("De heer de Vries"), QStringLiteral("Vries, de"), QStringLiteral("De Vries"), QStringLiteral("De Vries"));
    row(QStringLiteral("mevr. A. Bakker"), QStringLiteral("Bakker, A."), QStringLiteral("A. Bakker"), QStringLiteral("Bakker"));
    row(QStringLiteral("J.P.Bakker"), QStringLiteral("Bakker, J.P."), QStringLiteral("J.P. Bakker"), QStringLiteral("Bakker"));
    row(QStringLiteral("J.de Wit"), QStringLiteral("Wit, J. de"), QStringLiteral("J. de Wit"), QStringLiteral("De Wit"));
    row(QStringLiteral("Th. van Gogh"), QStringLiteral("Gogh, Th. van"), QStringLiteral("Th. van Gogh"), QStringLiteral("Van Gogh"));
    row(QStringLiteral("Anna Maria Bakker"), QStringLiteral("Bakker, Anna Maria"), QStringLiteral("Anna Maria Bakker"), QStringLiteral("Bakker"));
    row(QStringLiteral("Kees van 't Hof"), QStringLiteral("Hof, Kees van 't"), QStringLiteral("Kees van 't Hof"), QStringLiteral("Van 't Hof"));
    row(QStringLiteral("Kees in \u2019t Veld"), QStringLiteral("Veld, Kees in \u2019t"), QStringLiteral("Kees in \u2019t Veld"), QStringLiteral("In \u2019t Veld"));
    row(QStringLiteral("Maarten 't Hart"), QStringLiteral("Hart, Maarten 't"), QStringLiteral("Maarten 't Hart"), QStringLiteral("'t Hart"));
    row(QStringLiteral("Hedy d'Ancona"), QStringLiteral("Ancona, Hedy d'"), QStringLiteral("Hedy d'Ancona"), QStringLiteral("d'Ancona"));
    row(QStringLiteral("d'Ancona"), QStringLiteral("Ancona, d'"), QStringLiteral("d'Ancona"), QStringLiteral("d'Ancona"));
    row(QStringLiteral("Rosa de la Cruz"), QStringLiteral("Cruz, Rosa de la"), QStringLiteral("Rosa de la Cruz"), QStringLiteral("De la Cruz"));
    row(QStringLiteral("Bernhard von Lippe"), QStringLiteral("Lippe, Bernhard von"), QStringLiteral("Bernhard von Lippe"), QStringLiteral("Von Lippe"));
    row(QStringLiteral("Bas ten Cate"), QStringLiteral("Cate, Bas ten"), QStringLiteral("Bas ten Cate"), QStringLiteral("Ten Cate"));
    row(QStringLiteral("Eva op den Kamp"), QStringLiteral("Kamp, Eva op den"), QStringLiteral("Eva op den Kamp"), QStringLiteral("Op den Kamp"));
    row(QStringLiteral("Fatima el Amrani"), QStringLiteral("Amrani, Fatima el"), QStringLiteral("Fatima el Amrani"), QStringLiteral("El Amrani"));
    row(QStringLiteral("Anna Bakker-de Vries"), QStringLiteral("Bakker-de Vries, Anna"), QStringLiteral("Anna Bakker-de Vries"), QStringLiteral("Bakker-de Vries"));
    row(QStringLiteral("Anna de Vries - van Dijk"), QStringLiteral("Vries-van Dijk, Anna de"), QStringLiteral("Anna de Vries-van Dijk"), QStringLiteral("De Vries-van Dijk"));
    row(QStringLiteral("\u015eeyma \u00d6zt\u00fcrk"), QStringLiteral("\u00d6zt\u00fcrk, \u015eeyma"), QStringLiteral("\u015eeyma \u00d6zt\u00fcrk"), QStringLiteral("\u00d6zt\u00fcrk"));
    row(QStringLiteral("Ten"), QStringLiteral("Ten"), QStringLiteral("Ten"), QStringLiteral("Ten"));
    row(QStringLiteral("Horst,"), QStringLiteral("Horst"), QStringLiteral("Horst"), QStringLiteral("Horst"));
}

void PersonTest::names_data() { nameRows(); }

void PersonTest::names()
{
    QFETCH(QString, typed);
    const PersonName name = PersonName::from(typed).value();
    QTEST(name.listed(), "listed");
    QTEST(name.display(), "display");
    QTEST(name.salutation(), "salutation");
}

void PersonTest::aListedNameReadsBackAsItself_data() { nameRows(); }

void PersonTest::aListedNameReadsBackAsItself()
{
    QFETCH(QString, typed);
    const PersonName name = PersonName::from(typed).value();
    QCOMPARE(PersonName::from(name.listed()).value(), name);
}

void PersonTest::noName()
{
    QCOMPARE(PersonName::from(QStringLiteral("  ")).error().code(), ErrorCode::Empty);
    QCOMPARE(PersonName::from(QStringLiteral(",")).error().code(), ErrorCode::Empty);
    QCOMPARE(PersonName::from(QStringLiteral(" , , ")).error().code(), ErrorCode::Empty);
    QCOMPARE(PersonName::from(QString(1 << 20, QLatin1Char('x'))).error().code(), ErrorCode::TooLong);
    QCOMPARE(PersonName::from(QStringLiteral("a\u202eb")).error().code(), ErrorCode::NotText);
}

void PersonTest::postcodes_data()
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

void PersonTest::postcodes()
{
    QFETCH(QString, typed);
    QTEST(normalisedPostcode(typed).value_or(QString()), "postcode");
}

void PersonTest::addresses()
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

void PersonTest::telephones_data()
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

void PersonTest::telephones()
{
    QFETCH(QString, typed);
    QTEST(storedTelephone(typed), "stored");
    QTEST(shownTelephone(storedTelephone(typed)), "shown");
    QCOMPARE(storedTelephone(shownTelephone(storedTelephone(typed))), storedTelephone(typed));
}

void PersonTest::contacts_data()
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

void PersonTest::contacts()
{
    QFETCH(QString, typed);
    QTEST(emailTyped(typed).has_value(), "isEmail");
    QTEST(telephoneTyped(typed).has_value(), "isTelephone");
}

void PersonTest::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("accents") << QStringLiteral("\u00d6zt\u00fcrk Caf\u00e9") << QStringLiteral("ozturk cafe");
    QTest::newRow("accents apart") << QStringLiteral("Rene\u0301") << QStringLiteral("rene");
    QTest::newRow("dotless i") << QStringLiteral("Y\u0131lmaz") << QStringLiteral("yilmaz");
    QTest::newRow("dotted I") << QStringLiteral("\u0130nan") << QStringLiteral("inan");
    QTest::newRow("the ij letter") << QStringLiteral("\u0132sbrand \u0133s") << QStringLiteral("ijsbrand ijs");
    QTest::newRow("apostrophes") << QStringLiteral("\u2019s-Gravenhage d'Ancona") << QStringLiteral("s-gravenhage dancona");
    QTest::newRow("letters that do not part") << QStringLiteral("\u0141\u00f3d\u017a S\u00f8ren Stra\u00dfe \u00c6gir") << QStringLiteral("lodz soren strasse aegir");
    QTest::newRow("full width") << QStringLiteral("\uff21\uff42\uff13") << QStringLiteral("ab3");
    QTest::newRow("zero width") << QStringLiteral("Hor\u200bst\u00ad") << QStringLiteral("horst");
}

void PersonTest::folding()
{
    QFETCH(QString, text);
    QTEST(folded(text), "plain");
    QCOMPARE(folded(folded(text)), folded(text));
}

void PersonTest::searchIgnoresPrefixes()
{
    QCOMPARE(searchTerms(QStringLiteral("van der Horst")), QStringList{QStringLiteral("horst")});
    QCOMPARE(searchTerms(QStringLiteral("in 't Veld")), QStringList{QStringLiteral("veld")});
    QCOMPARE(searchTerms(QStringLiteral("d'Ancona")), QStringList{QStringLiteral("dancona")});
    QCOMPARE(searchTerms(QStringLiteral("van de")), (QStringList{QStringLiteral("van"), QStringLiteral("de")}));
    QCOMPARE(searchTerms(QStringLiteral("2026-0014, Lindelaan")), (QStringList{QStringLiteral("2026"), QStringLiteral("0014"), QStringLiteral("lindelaan")}));
    QVERIFY(searchTerms(QStringLiteral(" ' \" * ")).isEmpty());
    QCOMPARE(searchText(PersonName::from(QStringLiteral("Ay\u015fe van der Y\u0131lmaz-Bakker")).value()),
             QStringLiteral("yilmaz bakker yilmazbakker ayse van der"));
    // Whoever types the elision finds the name that keeps it apart.
    QVERIFY(searchText(PersonName::from(QStringLiteral("Hedy d'Ancona")).value()).split(QLatin1Char(' ')).contains(QStringLiteral("dancona")));
}

static Person knownPerson()
{
    const Instant moment = Instant::fromMSecs(1'700'000'000'000);
    return Person{PersonId::create(moment), OrganisationId::create(moment), PersonName::from(QStringLiteral("Jan van der Horst")).value(),
                  PostalAddress::from(QStringLiteral("Lindelaan 12-b"), QStringLiteral("7511 XZ"), QStringLiteral("Enschede")).value(),
                  ShortText::from(QStringLiteral("jan@example.nl")).value(), ShortText::from(QStringLiteral("+31612345678")).value(), {}, 0};
}

void PersonTest::likeness_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rest"); // street | postcode | email | telephone
    QTest::addColumn<int>("likeness");
    QTest::addColumn<QString>("reasons");
    const auto row = [](const char *name, const char *rest, Likeness likeness, const char *reasons) {
        QTest::addRow("%s %s", name, rest) << QString::fromLatin1(name) << QString::fromLatin1(rest) << static_cast<int>(likeness) << QString::fromLatin1(reasons);
    };
    row("Horst, Jan van der", "|||", Likeness::Likely, "same-name");
    row("jan vd horst", "|||", Likeness::Likely, "same-name");
    row("J. van der Horst", "|||", Likeness::Possible, "same-family initials-fit");
    row("J. van der Horst", "lindelaan 12B|7511xz||", Likeness::Likely, "same-family initials-fit same-address");
    row("Piet van der Horst", "|||", Likeness::Different, "same-family other-given");
    row("Piet van der Horst", "Lindelaan 12-b|||", Likeness::Possible, "same-family other-given same-address");
    row("Jan van der Hors", "|||", Likeness::Possible, "alike-family initials-fit");
    row("Jan van der Hurst", "|||", Likeness::Possible, "alike-family initials-fit");
    row("van der Horst", "|||", Likeness::Possible, "same-family");
    row("Jan Bakker", "|||", Likeness::Different, "");
    row("Jan Bakker", "|||06-12345678", Likeness::Possible, "same-telephone");
    row("", "||JAN@example.nl|", Likeness::Likely, "same-email");
    row("Anna Smit", "|7511 XZ||", Likeness::Different, "same-postcode");
    row("Jan van der Horst", "Dorpsstraat 1|1234 AB||", Likeness::Possible, "same-name other-postcode");
    row("", "|||", Likeness::Different, "");
}

void PersonTest::likeness()
{
    QFETCH(QString, name);
    QFETCH(QString, rest);
    const QStringList parts = rest.split(QLatin1Char('|'));
    const PersonMatch match = matchPersons(PersonSketch{name, parts.at(0), parts.at(1), parts.at(2), parts.at(3)}, knownPerson());
    QStringList reasons;
    for (LikenessReason reason : match.reasons)
        reasons.append(toWord(reason));
    QTEST(reasons.join(QLatin1Char(' ')), "reasons");
    QTEST(static_cast<int>(match.likeness()), "likeness");
}

void PersonTest::aPersonIsLikeItself()
{
    const PersonMatch match = matchPersons(knownPerson(), knownPerson());
    QCOMPARE(match.score, 100);
    QCOMPARE(match.likeness(), Likeness::Likely);
}

QTEST_APPLESS_MAIN(PersonTest)
#include "tst_person.moc"
