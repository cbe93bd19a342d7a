// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/importfiles.h"

#include <QFile>

namespace balie {

namespace {

constexpr int recipientsInFile = 25;

// Seven figures that pass for no BSN.
QByteArray number(int i)
{
    return QByteArray::number(1000000 + i);
}

QByteArray nameOf(int i)
{
    static const QByteArray letters = "bdfgklmnprstvz";
    static const QByteArray vowels = "aeiou";
    QByteArray name = "Voor";
    for (int rest = i + 1; rest > 0; rest /= 70) {
        name += letters.at(rest % 14);
        name += vowels.at(rest % 70 / 14);
    }
    return name;
}

QByteArray houseOf(int i) { return QByteArray::number(1 + i % 250); }
QByteArray yearOf(int i) { return QByteArray::number(2001 + i % 25); }
QByteArray telephoneOf(int i) { return "06-1" + QByteArray::number(1000000 + i % 9000000); }

QByteArray personRow(int i)
{
    return number(i) + ';' + nameOf(i) + ";van der;" + QByteArray(1, char('A' + i % 26)) + ".;Kerkweg;" + houseOf(i) + ";9998 AB;Proefdorp;huurder" + number(i) + "@example.org;"
        + telephoneOf(i) + ";123456782\n";
}

// Four of ten still run.
QByteArray tenancyRow(int i)
{
    const QByteArray end = i % 10 < 4 ? QByteArray() : "31-03-" + yearOf(i);
    return "HK-" + number(i) + ';' + number(i) + ";01-04-1998;" + end + ";612,35\n";
}

QByteArray recipientRow(int i)
{
    return 'R' + QByteArray::number(i) + ";Bouwbedrijf " + nameOf(i) + ";aannemer;bouwbedrijf\n";
}

// A repair at each tenant's, of which the tenant heard.
QByteArray disclosureRow(int i)
{
    const QByteArray day = QByteArray::number(1 + i % 28).rightJustified(2, '0') + '-' + QByteArray::number(1 + i % 9).rightJustified(2, '0') + "-2025";
    return "V-" + number(i) + ';' + day + ";R" + QByteArray::number(i % recipientsInFile) + ';' + number(i) + ";onderhoud;overeenkomst;\"naam; adres; telefoonnummer\";WO-" + number(i) + ";vooraf;" + day + '\n';
}

QByteArray separated(int i, const QByteArray &object)
{
    return (i > 0 ? ",\n" : "\n") + object;
}

QByteArray relation(int i)
{
    return separated(i, "{\"id\": \"R" + number(i) + "\", \"code\": \"" + number(i) + "\", \"soort\": {\"code\": \"NAT\", \"naam\": \"Natuurlijke persoon\"}, \"voornaam\": \"Anna\", \"voorletters\": \"A.\","
        " \"tussenvoegsels\": \"van der\", \"achternaam\": \"" + nameOf(i) + "\", \"geboortedatum\": \"1961-05-04\", \"bsn\": \"999990019\", \"geslacht\": {\"code\": \"V\"},"
        " \"adressen\": [{\"id\": \"RA" + number(i) + "\", \"soort\": {\"code\": \"WOO\"}, \"begindatum\": \"1998-04-01\", \"adres\": {\"straatnaam\": \"Kerkweg\", \"huisnummer\": \"" + houseOf(i)
        + "\", \"postcode\": \"9998AB\", \"woonplaats\": {\"naam\": \"Proefdorp\"}, \"land\": {\"code\": \"NL\"}}}],"
        " \"contactgegevens\": [{\"soort\": {\"code\": \"EMA\"}, \"waarde\": \"huurder" + number(i) + "@example.org\"}, {\"soort\": {\"code\": \"MOB\"}, \"waarde\": \"" + telephoneOf(i) + "\"}]}");
}

QByteArray contract(int i)
{
    const QByteArray end = i % 10 < 4 ? QByteArray() : ", \"einddatum\": \"" + yearOf(i) + "-03-31\", \"eindeReden\": {\"code\": \"OPZ\"}, \"eindeDetailReden\": {\"code\": \"REG\"}";
    return separated(i, "{\"id\": \"O" + number(i) + "\", \"code\": \"HK-" + number(i) + "\", \"soort\": {\"code\": \"HUU\", \"naam\": \"Huurovereenkomst\"}, \"status\": {\"code\": \""
        + QByteArray(i % 10 < 4 ? "LOP" : "BEE") + "\"}, \"begindatum\": \"1998-04-01\"" + end + ", \"eenheden\": [{\"id\": \"E" + number(i) + "\"}], \"relaties\": [{\"id\": \"R" + number(i)
        + "\", \"soort\": {\"code\": \"NAT\"}, \"achternaam\": \"" + nameOf(i) + "\"}], \"brutohuur\": 612.35}");
}

QByteArray dossier(int i)
{
    return separated(i, "{\"id\": \"D" + number(i) + "\", \"code\": \"HD-" + number(i) + "\", \"omschrijving\": \"Huurdersdossier\", \"soort\": {\"code\": \"HUURDER\"}, \"status\": {\"code\": \"ACT\"},"
        " \"overeenkomsten\": [{\"id\": \"O" + number(i) + "\"}], \"relaties\": [{\"id\": \"R" + number(i) + "\", \"soort\": {\"code\": \"NAT\"}}]}");
}

QByteArray document(int i)
{
    return separated(i, "{\"id\": \"I" + number(i) + "\", \"soort\": {\"code\": \"OVE\"}, \"titel\": \"Huurovereenkomst\", \"bestandsnaam\": \"huurovereenkomst_" + number(i) + ".pdf\","
        " \"vertrouwelijkheid\": {\"code\": \"VER\"}, \"dossiers\": [{\"id\": \"D" + number(i) + "\"}], \"relaties\": [{\"id\": \"R" + number(i) + "\", \"soort\": {\"code\": \"NAT\"}}]}");
}

} // namespace

QString writtenFile(const QString &path, int rows, const std::function<QByteArray(int)> &row, const QByteArray &before, const QByteArray &after)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(before);
    for (int i = 0; i < rows; ++i)
        file.write(row(i));
    file.write(after);
    return path;
}

QStringList filesToImport(ImportKind kind, const QString &folder, int tenants)
{
    const auto json = [&](const char *name, QByteArray (*row)(int)) { return writtenFile(folder + u'/' + QLatin1String(name), tenants, row, "[", "\n]\n"); };
    switch (kind) {
    case ImportKind::Persons:
        return {writtenFile(folder + QStringLiteral("/huurders.csv"), tenants, personRow,
                            "Huurdernr;Achternaam;Tussenvoegsel;Voorletters;Straat;Huisnummer;Postcode;Plaats;E-mail;Telefoon;BSN\n", {})};
    case ImportKind::Tenancies:
        return {writtenFile(folder + QStringLiteral("/contracten.csv"), tenants, tenancyRow, "Contractnr;Huurdernr;Ingangsdatum;Einddatum;Huur\n", {})};
    case ImportKind::Vera:
        return {json("relaties.json", relation), json("overeenkomsten.json", contract), json("dossiers.json", dossier), json("informatieobjecten.json", document)};
    case ImportKind::Recipients:
        return {writtenFile(folder + QStringLiteral("/ontvangers.csv"), recipientsInFile, recipientRow, "Ontvangernr;Naam;Soort;In verklaring als\n", {})};
    case ImportKind::Disclosures:
        return {writtenFile(folder + QStringLiteral("/verstrekkingen.csv"), tenants, disclosureRow,
                            "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens;Kenmerk;Verteld;Verteld op\n", {})};
    case ImportKind::Retention:
    case ImportKind::WorksOrders:
        break;
    }
    qFatal("nothing is measured of these");
}

} // namespace balie
