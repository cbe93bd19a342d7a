// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table before it is brought in: what its columns seem to be, with an example, and never a BSN.
#include "core/import/keepmapping.h"
#include "core/import/tablelook.h"
#include "tests/support/importdesk.h"

#include <QTest>

using namespace balie;

class TableLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreSuggested();
    void aBsnIsNeitherShownNorSuggested();
    void mappingsHaveNames();
};

void TableLookTest::columnsAreSuggested()
{
    ImportDesk desk;
    const TableLook look = must(lookAtTable(desk.file("p.csv", "Huurdernr;Achternaam;Kleur\nH1;;rood\nH2;Bos;\n"), TableKind::Persons));
    QCOMPARE(look.columns.size(), std::size_t(3));
    QCOMPARE(look.columns.at(1).example, QStringLiteral("Bos"));
    const std::vector<MappedColumn> wanted{{QStringLiteral("key"), QStringLiteral("Huurdernr")}, {QStringLiteral("family"), QStringLiteral("Achternaam")}};
    QCOMPARE(look.suggested.columns, wanted);
    QCOMPARE(look.leftOut(look.suggested), QStringList{QStringLiteral("Kleur")});
    QCOMPARE(lookAtTable(desk.file("leeg.csv", ""), TableKind::Persons).error().fact(QStringLiteral("problem")), QStringLiteral("heading-empty"));
}

void TableLookTest::aBsnIsNeitherShownNorSuggested()
{
    ImportDesk desk;
    // The one is called so; the other is one, whatever it is called.
    const TableLook look = must(lookAtTable(desk.file("p.csv", "Klantnr;Achternaam;BSN\n111222333;Bos;111222333\n123456782;Vos;123456782\n"), TableKind::Persons));
    for (const TableLook::Column &column : look.columns) {
        QCOMPARE(column.isBsn, column.heading != u"Achternaam");
        QVERIFY(!column.example.contains(u'1'));
    }
    QCOMPARE(look.suggested.columns.size(), std::size_t(1));
}

void TableLookTest::mappingsHaveNames()
{
    ImportDesk desk;
    for (const char *name : {"Tweede", "Eerste"})
        must(keepMapping(*desk, {QString::fromLatin1(name), TableKind::Persons, {{QStringLiteral("key"), QStringLiteral("nr")}}}));
    QCOMPARE(must(keptMappings(*desk, TableKind::Persons)), QStringList({QStringLiteral("Eerste"), QStringLiteral("Tweede")}));
    QVERIFY(must(keptMappings(*desk, TableKind::Tenancies)).isEmpty());
}

QTEST_GUILESS_MAIN(TableLookTest)
#include "tst_tablelook.moc"
