// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How people are found again, and when two records look like one person.
#include "core/base/foldedtext.h"
#include "core/domain/person/personmatch.h"
#include "core/domain/person/personname.h"
#include "core/domain/person/postaladdress.h"
#include "core/domain/person/searchterms.h"

#include <QTest>

using namespace balie;

class PersonMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folding_data();
    void folding();
    void searchIgnoresPrefixes();
    void likeness_data();
    void likeness();
    void aPersonIsLikeItself();
};

void PersonMatchTest::folding_data()
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

void PersonMatchTest::folding()
{
    QFETCH(QString, text);
    QTEST(folded(text), "plain");
    QCOMPARE(folded(folded(text)), folded(text));
}

void PersonMatchTest::searchIgnoresPrefixes()
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

void PersonMatchTest::likeness_data()
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

void PersonMatchTest::likeness()
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

void PersonMatchTest::aPersonIsLikeItself()
{
    const PersonMatch match = matchPersons(knownPerson(), knownPerson());
    QCOMPARE(match.score, 100);
    QCOMPARE(match.likeness(), Likeness::Likely);
}

QTEST_APPLESS_MAIN(PersonMatchTest)
#include "tst_personmatch.moc"
