// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How people in the Netherlands are named.
#include "core/domain/person/personname.h"

#include <QTest>

using namespace balie;

class PersonNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void aListedNameReadsBackAsItself_data();
    void aListedNameReadsBackAsItself();
    void noName();
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
    row(QStringLiteral("Fatima El Amrani"), QStringLiteral("Amrani, Fatima El"), QStringLiteral("Fatima El Amrani"), QStringLiteral("El Amrani"));
    row(QStringLiteral("Griet Op de Beeck"), QStringLiteral("Beeck, Griet Op de"), QStringLiteral("Griet Op de Beeck"), QStringLiteral("Op de Beeck"));
    row(QStringLiteral("Anna Bakker-de Vries"), QStringLiteral("Bakker-de Vries, Anna"), QStringLiteral("Anna Bakker-de Vries"), QStringLiteral("Bakker-de Vries"));
    row(QStringLiteral("Anna de Vries - van Dijk"), QStringLiteral("Vries-van Dijk, Anna de"), QStringLiteral("Anna de Vries-van Dijk"), QStringLiteral("De Vries-van Dijk"));
    row(QStringLiteral("\u015eeyma \u00d6zt\u00fcrk"), QStringLiteral("\u00d6zt\u00fcrk, \u015eeyma"), QStringLiteral("\u015eeyma \u00d6zt\u00fcrk"), QStringLiteral("\u00d6zt\u00fcrk"));
    row(QStringLiteral("Ten"), QStringLiteral("Ten"), QStringLiteral("Ten"), QStringLiteral("Ten"));
    row(QStringLiteral("Horst,"), QStringLiteral("Horst"), QStringLiteral("Horst"), QStringLiteral("Horst"));
}

void PersonNameTest::names_data() { nameRows(); }

void PersonNameTest::names()
{
    QFETCH(QString, typed);
    const PersonName name = PersonName::from(typed).value();
    QTEST(name.listed(), "listed");
    QTEST(name.display(), "display");
    QTEST(name.salutation(), "salutation");
}

void PersonNameTest::aListedNameReadsBackAsItself_data() { nameRows(); }

void PersonNameTest::aListedNameReadsBackAsItself()
{
    QFETCH(QString, typed);
    const PersonName name = PersonName::from(typed).value();
    QCOMPARE(PersonName::from(name.listed()).value(), name);
}

void PersonNameTest::noName()
{
    QCOMPARE(PersonName::from(QStringLiteral("  ")).error().code(), ErrorCode::Empty);
    QCOMPARE(PersonName::from(QStringLiteral(",")).error().code(), ErrorCode::Empty);
    QCOMPARE(PersonName::from(QStringLiteral(" , , ")).error().code(), ErrorCode::Empty);
    QCOMPARE(PersonName::from(QString(1 << 20, QLatin1Char('x'))).error().code(), ErrorCode::TooLong);
    QCOMPARE(PersonName::from(QStringLiteral("a\u202eb")).error().code(), ErrorCode::NotText);
}

QTEST_APPLESS_MAIN(PersonNameTest)
#include "tst_personname.moc"
