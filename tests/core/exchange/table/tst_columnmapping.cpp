// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column is which field: guessed from what it is called, kept as JSON, checked against a file.
#include "core/exchange/table/columnmapping.h"

#include <QTest>

#include <algorithm>

using namespace balie;

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreGuessed();
    void theNameThatSaysMostCounts_data();
    void theNameThatSaysMostCounts();
    void itIsKeptAsJson();
    void whatIsNeverTakenIsForgotten();
    void whatDoesNotFitIsNamed_data();
    void whatDoesNotFitIsNamed();
    void noNameStandsTwice();
};

static const QStringList tenancies{QStringLiteral("Contractnr"), QStringLiteral("Huurdernr."), QStringLiteral("Ingangsdatum"), QStringLiteral("Einddatum"), QStringLiteral("Reden opzegging"), QStringLiteral("Kleur")};

void ColumnMappingTest::columnsAreGuessed()
{
    const ColumnMapping mapping = suggestedMapping(TableKind::Tenancies, tenancies);
    const auto places = placesOf(mapping, tenancies);
    QVERIFY(places.has_value());
    QCOMPARE(*places, ColumnPlaces({0, 1, 3, -1}));
    QCOMPARE(notTaken(mapping, tenancies), QStringList({tenancies.at(2), tenancies.at(4), tenancies.at(5)}));
    const QStringList persons{QStringLiteral("Naam"), QStringLiteral("Relatie-nummer"), QStringLiteral("Tussenvoegsel(s)"), QStringLiteral("E-mail"), QStringLiteral("BSN")};
    QCOMPARE(suggestedMapping(TableKind::Persons, persons).columns,
             (std::vector<MappedColumn>{{QStringLiteral("key"), persons.at(1)}, {QStringLiteral("family"), persons.at(0)}, {QStringLiteral("prefix"), persons.at(2)}, {QStringLiteral("email"), persons.at(3)}}));
    const QStringList items{QStringLiteral("Huurdernummer"), QStringLiteral("Categorie"), QStringLiteral("Systeem"), QStringLiteral("Einddatum")};
    QVERIFY(placesOf(suggestedMapping(TableKind::RetentionItems, items), items).has_value());
    QVERIFY(suggestedMapping(TableKind::Persons, {QString(), QStringLiteral("--")}).columns.empty());
}

void ColumnMappingTest::theNameThatSaysMostCounts_data()
{
    QTest::addColumn<TableKind>("kind");
    QTest::addColumn<QStringList>("heading");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("column");
    const auto add = [](const char *name, TableKind kind, const char *heading, const char *field, const char *column) {
        QTest::newRow(name) << kind << QString::fromLatin1(heading).split(u';') << QString::fromLatin1(field) << QString::fromLatin1(column);
    };
    add("a key of the system", TableKind::Persons, "Sleutel;Achternaam", "key", "Sleutel");
    add("a number that other files name too", TableKind::Persons, "Id;Sleutel;Huurdernr;Naam", "key", "Huurdernr");
    add("the key of a contract", TableKind::Tenancies, "SLEUTEL;Huurdernr", "key", "SLEUTEL");
    add("the key of a file", TableKind::RetentionItems, "sleutel;categorie", "key", "sleutel");
    add("the name without its parts", TableKind::Persons, "Naam;Achternaam", "family", "Achternaam");
    add("the street alone", TableKind::Persons, "Adres;Straat", "street", "Straat");
    add("the day of closing", TableKind::RetentionItems, "Datum;Afsluitdatum", "trigger", "Afsluitdatum");
    add("a notice is no end", TableKind::Tenancies, "Contractnr;Huurdernr;Opzegdatum", "end", "");
}

void ColumnMappingTest::theNameThatSaysMostCounts()
{
    QFETCH(const TableKind, kind);
    QFETCH(const QStringList, heading);
    QFETCH(const QString, field);
    const std::vector<MappedColumn> columns = suggestedMapping(kind, heading).columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const MappedColumn &one) { return one.field == field; });
    QTEST(found == columns.end() ? QString() : found->heading, "column");
}

void ColumnMappingTest::itIsKeptAsJson()
{
    ColumnMapping mapping = suggestedMapping(TableKind::Tenancies, tenancies);
    mapping.name = QStringLiteral("Onze export");
    QCOMPARE(mappingFromJson(mappingToJson(mapping)).value(), mapping);
    const Error error = mappingFromJson(mappingToJson(mapping).replace("tenancies", "huren")).error();
    QCOMPARE(error.code(), ErrorCode::FileMalformed);
    QCOMPARE(error.fact(QStringLiteral("key")), QStringLiteral("kind"));
    QVERIFY(!mappingFromJson("[]"));
}

// One that was kept when they still were offered is of use.
void ColumnMappingTest::whatIsNeverTakenIsForgotten()
{
    ColumnMapping mapping = suggestedMapping(TableKind::Tenancies, tenancies);
    mapping.name = QStringLiteral("Onze export");
    const ColumnMapping now = mapping;
    mapping.columns.push_back({QStringLiteral("begin"), tenancies.at(2)});
    mapping.columns.push_back({QStringLiteral("reason"), tenancies.at(4)});
    QCOMPARE(mappingFromJson(mappingToJson(mapping)).value(), now);
}

void ColumnMappingTest::whatDoesNotFitIsNamed_data()
{
    QTest::addColumn<QStringList>("heading");
    QTest::addColumn<MappedColumn>("added");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("column");
    const MappedColumn none;
    QStringList without = tenancies;
    without.removeAt(3);
    QTest::newRow("a column that went") << without << none << "column-missing" << "Einddatum";
    QTest::newRow("a column twice") << QStringList(tenancies + QStringList{QStringLiteral("einddatum ")}) << none << "column-twice" << "Einddatum";
    QTest::newRow("an unknown field") << tenancies << MappedColumn{QStringLiteral("bsn"), QStringLiteral("Kleur")} << "field-unknown" << "bsn";
    QTest::newRow("a field twice") << tenancies << MappedColumn{QStringLiteral("end"), QStringLiteral("Kleur")} << "field-twice" << "end";
}

void ColumnMappingTest::whatDoesNotFitIsNamed()
{
    QFETCH(QStringList, heading);
    QFETCH(MappedColumn, added);
    ColumnMapping mapping = suggestedMapping(TableKind::Tenancies, tenancies);
    if (!added.field.isEmpty())
        mapping.columns.push_back(added);
    const auto places = placesOf(mapping, heading);
    QVERIFY(!places);
    QTEST(places.error().fact(QStringLiteral("problem")), "problem");
    QTEST(places.error().fact(QStringLiteral("column")), "column");
    mapping.columns.erase(mapping.columns.begin());
    if (added.field.isEmpty())
        return;
    mapping.columns.pop_back();
    QCOMPARE(placesOf(mapping, heading).error().fact(QStringLiteral("problem")), QStringLiteral("field-missing"));
}

void ColumnMappingTest::noNameStandsTwice()
{
    for (TableKind kind : allValues<TableKind>()) {
        QStringList names;
        for (const TableField &field : fieldsOf(kind))
            names.append(QString::fromLatin1(field.names).split(u'|', Qt::SkipEmptyParts));
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
