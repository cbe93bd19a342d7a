// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of disclosures that the program exports is one that it can read, in each of its languages.
#include "core/casework/disclosure/exportdisclosures.h"
#include "core/wording/language.h"
#include "tests/support/disclosureimport.h"

#include <QCoreApplication>
#include <QTest>

using namespace balie;

class ExportComesBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installLanguage(*QCoreApplication::instance(), Language::English); }
    void aListComesBack_data();
    void aListComesBack();
};

static const QByteArray recipients = "Ontvangernr;Naam;Soort\nR1;Aannemer Groen;aannemer\nR2;De Vos deurwaarders;deurwaarder\n";
static const QByteArray disclosures = "Datum;Ontvanger;Aantal;Groep;Doel;Waarom;Grondslag;Artikel;Gegevens;Kenmerk;Besloten door;Verteld;Verteld op\n"
                                      "01-03-2026;R1;12;bewoners Kerkstraat;onderhoud;lekkage;overeenkomst;;naam, adres;WO-1;Anna;vooraf;27-02-2026\n"
                                      "02-03-2026;R2;300;bewoners Dorpsweg;incasso;;gerechtvaardigd belang;invordering;\"rekeningnummer en betalingen, naam\";;Bram;niet;\n"
                                      "03-03-2026;R1;1;huurder;onderhoud;dak;overeenkomst;;naam;WO-2;Anna;achteraf;04-03-2026\n";

// All of it that a list has, of what was not struck out.
static QStringList listed(DisclosureImport &desk)
{
    return desk.rows("SELECT d.on_day || '|' || r.name || '|' || d.persons || '|' || d.persons_group || '|' || d.purpose || '|' || d.why || '|' || d.basis || '|' || d.article || '|' || d.categories || '|'"
                     " || d.reference || '|' || d.decided_by || '|' || d.told || '|' || d.told_on FROM disclosure d JOIN recipient r ON r.row_key = d.recipient WHERE d.struck IS NULL ORDER BY 1");
}

void ExportComesBackTest::aListComesBack_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allValues<Language>())
        QTest::newRow(qPrintable(toWord(language))) << language;
}

void ExportComesBackTest::aListComesBack()
{
    QFETCH(const Language, language);
    installLanguage(*QCoreApplication::instance(), language);
    DisclosureImport from;
    must(from.bring(ImportKind::Recipients, "o.csv", recipients));
    must(from.bring(ImportKind::Disclosures, "v.csv", disclosures));
    const DisclosurePage page = must(disclosureRows(*from.opened, {}));
    must(strikeOutDisclosure(*from, page.rows.front().disclosure.id, text("Vergissing")));
    const QStringList there = listed(from);
    QCOMPARE(there.size(), 2);

    DisclosureImport to;
    must(to.bring(ImportKind::Recipients, "o.csv", recipients));
    const QByteArray exported = must(exportDisclosures(*from, {})).bytes;
    QCOMPARE(to.faults(ImportKind::Disclosures, exported, StagedRefusal::PassedOver), QStringList{QStringLiteral("2 struck-out struck-out")});
    QCOMPARE(must(to.bring(ImportKind::Disclosures, "export.csv", exported)).counts.disclosures.added, 2);
    QCOMPARE(listed(to), there);
}

QTEST_GUILESS_MAIN(ExportComesBackTest)
#include "tst_exportcomesback.moc"
