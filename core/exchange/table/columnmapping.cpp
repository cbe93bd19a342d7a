// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/columnmapping.h"

#include "core/base/foldedtext.h"
#include "core/exchange/jsondocument.h"

#include <algorithm>

namespace balie {

namespace {

constexpr const char *formatOfMapping = "balie-column-mapping";

// Of several columns that fit the one counts whose name stands first: those that say most do.
const std::vector<TableField> ofPersons{
    {"key", true, "|key|huurdernr|huurdernummer|relatienr|relatienummer|relatiecode|persoonsnr|persoonsnummer|klantnr|klantnummer|debiteurnr|debiteurnummer|sleutel|id|code|"},
    {"family", true, "|family|achternaam|geslachtsnaam|familienaam|naam|huurder|naamhuurder|"},
    {"prefix", false, "|prefix|tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|tv|"},
    {"given", false, "|given|voornaam|voornamen|voorletters|voorletter|initialen|roepnaam|vl|"},
    {"street", false, "|street|straat|straatnaam|straatenhuisnummer|adres|"},
    {"house-number", false, "|housenumber|huisnummer|huisnr|nr|"},
    {"house-letter", false, "|houseletter|huisletter|"},
    {"house-addition", false, "|houseaddition|toevoeging|huisnummertoevoeging|huisnrtoev|"},
    {"postcode", false, "|postcode|"},
    {"place", false, "|place|plaats|woonplaats|plaatsnaam|"},
    {"email", false, "|email|emailadres|mail|mailadres|"},
    {"telephone", false, "|telephone|telefoon|telefoonnummer|telefoonnr|mobiel|mobielnummer|"}};

const std::vector<TableField> ofTenancies{
    {"key", true, "|key|contractnr|contractnummer|huurcontractnr|huurcontractnummer|overeenkomstnr|overeenkomstnummer|overeenkomst|contract|sleutel|"},
    {"person", true, "|person|huurdernr|huurdernummer|relatienr|relatienummer|persoonsnr|persoonsnummer|klantnr|klantnummer|debiteurnr|debiteurnummer|huurder|persoon|"},
    {"end", false, "|end|einddatum|einde|einddatumhuur|beeindigingsdatum|datumeinde|huureinddatum|datumuit|"},
    {"status", false, "|status|contractstatus|"}};

// Of a person or of a file, so that a column of names is no key: which of the two, each line says.
const std::vector<TableField> ofRetention{
    {"key", false, "|key|kenmerk|dossiernr|dossiernummer|zaaknr|zaaknummer|documentnr|documentnummer|sleutel|id|"},
    {"person", false, "|person|huurdernr|huurdernummer|relatienr|relatienummer|persoonsnr|persoonsnummer|klantnr|klantnummer|debiteurnr|debiteurnummer|"},
    {"category", true, "|category|categorie|bewaarcategorie|gegevenssoort|soortgegevens|soort|documentsoort|"},
    {"system", false, "|system|systeem|applicatie|bronsysteem|bron|vindplaats|locatie|"},
    {"trigger", false, "|trigger|triggerdatum|startbewaartermijn|afsluitdatum|sluitdatum|datumafgesloten|einddatum|datum|"},
    {"lease-ended", false, "|leaseended|eindehuur|einddatumhuur|huureinddatum|datumeindehuur|huurgeeindigdop|eindehuurovereenkomst|afgemeldop|vertrekdatum|vertrokkenop|eindeinschrijving|uitgeschrevenop|datumuitschrijving|"}};

// Who has no number in a list is known there by its name.
const std::vector<TableField> ofRecipients{
    {"key", false, "|key|ontvangernr|ontvangernummer|leveranciersnr|leveranciersnummer|leveranciernr|leveranciernummer|crediteurnr|crediteurnummer|relatienr|relatienummer|sleutel|id|code|nr|nummer|"},
    {"name", true, "|name|naamontvanger|ontvanger|bedrijfsnaam|naam|leverancier|organisatie|bedrijf|recipient|"},
    {"kind", false, "|kind|soortontvanger|soort|categorie|type|"},
    {"role", false, "|role|avgrol|rol|"},
    {"role-by", false, "|roleby|rolbepaalddoor|rolbeslotendoor|bepaalddoor|beslotendoor|"},
    {"role-on", false, "|roleon|rolbepaaldop|rolbeslotenop|bepaaldop|beslotenop|"},
    {"country", false, "|country|landcode|land|"},
    {"transfer", false, "|transfer|grondvoordoorgifte|gronddoorgifte|doorgifte|"},
    {"transfer-words", false, "|transferwords|toelichtingdoorgifte|uitlegdoorgifte|waarborg|"},
    {"listed-as", false, "|listedas|naaminverklaring|inverklaringals|verklaring|"},
    {"contact", false, "|contact|contactgegevens|email|emailadres|mailadres|telefoon|telefoonnummer|"},
    {"agreement-kind", false, "|agreementkind|soortovereenkomst|soortafspraak|overeenkomst|afspraak|agreement|"},
    {"agreement-signed", false, "|agreementsigned|datumovereenkomst|getekendop|ondertekendop|getekend|ondertekend|signed|"},
    {"agreement-until", false, "|agreementuntil|overeenkomsttotenmet|einddatumovereenkomst|loopttm|looptot|looptaf|geldigtot|einddatum|totenmet|until|"},
    {"agreement-copy", false, "|agreementcopy|kopieovereenkomst|waardeovereenkomstligt|vindplaatsovereenkomst|vindplaatskopie|vindplaats|"},
    {"ended", false, "|ended|beeindigdop|laatstedag|ontvangttm|geeindigdop|gestoptop|lastday|"},
    {"note", false, "|note|notitie|opmerking|opmerkingen|toelichting|"}};

// What has no number is known by all that the line says.
const std::vector<TableField> ofDisclosures{
    {"key", false, "|key|verstrekkingnr|verstrekkingsnummer|verstrekkingnummer|volgnr|volgnummer|sleutel|id|nr|nummer|"},
    {"date", true, "|date|datumverstrekking|verstrektop|datum|dag|day|on|"},
    {"recipient", true, "|recipient|ontvangernr|ontvangernummer|ontvanger|naamontvanger|verstrektaan|"},
    {"person", false, "|person|huurdernr|huurdernummer|relatienr|relatienummer|persoonsnr|persoonsnummer|klantnr|klantnummer|debiteurnr|debiteurnummer|"},
    {"persons", false, "|persons|aantalpersonen|numberofpersons|aantalbetrokkenen|aantal|"},
    {"group", false, "|group|overwie|aboutwhom|groep|betrokkenen|"},
    {"purpose", true, "|purpose|doel|doeleinde|"},
    {"why", false, "|why|waarom|noodzaak|toelichting|"},
    {"basis", true, "|basis|grondslag|legalbasis|rechtsgrond|"},
    {"article", false, "|article|wetsartikel|wetofbelang|laworinterest|artikel|"},
    {"categories", true, "|categories|soortengegevens|kindsofdata|soortgegevens|welkegegevens|gegevens|categorieen|categorie|data|"},
    {"special-ground", false, "|specialground|grondbijzonderegegevens|grondbijzonder|uitzonderingsgrond|grondvoorbijzonderegegevens|groundforspecialdata|"},
    {"approved-by", false, "|approvedby|goedgekeurddoor|akkoorddoor|meegekekendoor|lookedalongby|"},
    {"decided-by", false, "|decidedby|beslotendoor|besloten|medewerker|"},
    {"reference", false, "|reference|kenmerk|referentie|"},
    {"told", false, "|told|verteld|aanpersoonverteld|persontold|geinformeerd|betrokkenegeinformeerd|"},
    {"told-on", false, "|toldon|verteldop|geinformeerdop|"},
    {"told-why", false, "|toldwhy|waaromnietverteld|redennietverteld|whynottold|"},
    {"struck-out", false, "|struckout|struckoutbecause|doorgehaald|doorgehaaldwant|"}};

// What the order says in words is never taken over: it may hold anything about somebody.
const std::vector<TableField> ofWorksOrders{
    {"key", true, "|key|opdrachtnr|opdrachtnummer|werkordernr|werkordernummer|werkbonnr|werkbonnummer|bonnr|bonnummer|ordernr|ordernummer|werkorder|werkbon|order|id|"},
    {"date", true, "|date|datumopdracht|opdrachtdatum|orderdatum|datumuitgifte|uitgiftedatum|datum|aanmaakdatum|"},
    {"contractor", true, "|contractor|leveranciersnr|leveranciersnummer|leveranciernr|leveranciernummer|crediteurnr|crediteurnummer|aannemer|uitvoerder|leverancier|ontvanger|"},
    {"person", false, "|person|huurdernr|huurdernummer|relatienr|relatienummer|persoonsnr|persoonsnummer|klantnr|klantnummer|debiteurnr|debiteurnummer|"},
    {"told-on", false, "|toldon|verteldop|afspraakbevestigdop|afspraakbevestigd|huurderverteldop|"},
    {"status", false, "|status|opdrachtstatus|orderstatus|"}};

// Of these nothing is kept; a mapping that was kept before may still name them.
constexpr const char *neverTaken[] = {"died", "begin", "notice", "reason", "unit", "description"};

// As the lists above are written.
QString plainHeading(const QString &heading)
{
    QString plain;
    for (QChar c : folded(heading)) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

// Where among the names of the field; -1 where the heading is none of them.
qsizetype placeAmong(const TableField &field, const QString &heading)
{
    const QString plain = plainHeading(heading);
    return plain.isEmpty() ? -1 : QString::fromLatin1(field.names).indexOf(u'|' + plain + u'|');
}

Error wrong(const char *problem, const QString &column)
{
    return Error(ErrorCode::FileMalformed)
        .with(QStringLiteral("problem"), QString::fromLatin1(problem))
        .with(QStringLiteral("column"), column.left(60));
}

bool isSame(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

template <typename Io>
void describe(Io &io, MappedColumn &column)
{
    io.field("field", column.field);
    io.field("heading", column.heading);
}

template <typename Io>
void describe(Io &io, ColumnMapping &mapping)
{
    io.field("name", mapping.name);
    io.field("kind", mapping.kind);
    io.field("columns", mapping.columns);
}

const std::vector<TableField> &fieldsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Persons: return ofPersons;
    case TableKind::Tenancies: return ofTenancies;
    case TableKind::RetentionItems: return ofRetention;
    case TableKind::Recipients: return ofRecipients;
    case TableKind::Disclosures: return ofDisclosures;
    case TableKind::WorksOrders: return ofWorksOrders;
    }
    Q_UNREACHABLE();
}

ColumnMapping suggestedMapping(TableKind kind, const QStringList &heading)
{
    ColumnMapping mapping;
    mapping.kind = kind;
    QStringList taken;
    for (const TableField &field : fieldsOf(kind)) {
        QString found;
        qsizetype best = -1;
        for (const QString &one : heading) {
            const qsizetype place = taken.contains(one) ? -1 : placeAmong(field, one);
            if (place < 0 || (best >= 0 && place >= best))
                continue;
            found = one;
            best = place;
        }
        if (best < 0)
            continue;
        taken.append(found);
        mapping.columns.push_back({QString::fromLatin1(field.word), found});
    }
    return mapping;
}

Result<ColumnPlaces> placesOf(const ColumnMapping &mapping, const QStringList &heading)
{
    const std::vector<TableField> &fields = fieldsOf(mapping.kind);
    ColumnPlaces places(fields.size(), -1);
    for (const MappedColumn &column : mapping.columns) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const TableField &one) { return column.field == QLatin1String(one.word); });
        if (field == fields.end())
            return wrong("field-unknown", column.field);
        int &place = places[static_cast<std::size_t>(field - fields.begin())];
        if (place >= 0)
            return wrong("field-twice", column.field);
        const auto isIt = [&](const QString &one) { return isSame(one, column.heading); };
        const auto found = std::find_if(heading.begin(), heading.end(), isIt);
        if (found == heading.end())
            return wrong("column-missing", column.heading);
        if (std::count_if(heading.begin(), heading.end(), isIt) > 1)
            return wrong("column-twice", column.heading);
        place = static_cast<int>(found - heading.begin());
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isNeeded && places[i] < 0)
            return wrong("field-missing", QString::fromLatin1(fields[i].word));
    }
    return places;
}

QStringList notTaken(const ColumnMapping &mapping, const QStringList &heading)
{
    QStringList left;
    for (const QString &one : heading) {
        const bool isTaken = std::any_of(mapping.columns.begin(), mapping.columns.end(), [&](const MappedColumn &column) { return isSame(column.heading, one); });
        if (!isTaken && !one.trimmed().isEmpty())
            left.append(one);
    }
    return left;
}

QByteArray mappingToJson(const ColumnMapping &mapping)
{
    return writeJsonDocument(formatOfMapping, mapping);
}

Result<ColumnMapping> mappingFromJson(const QByteArray &json)
{
    if (json.size() > largestJson)
        return Error(ErrorCode::FileTooLarge).with(QStringLiteral("limit"), largestJson);
    ColumnMapping mapping;
    if (const auto problem = readJsonDocument(json, formatOfMapping, mapping))
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("key"), problem->key).with(QStringLiteral("problem"), problem->problem);
    std::erase_if(mapping.columns, [](const MappedColumn &column) {
        return std::any_of(std::begin(neverTaken), std::end(neverTaken), [&](const char *word) { return column.field == QLatin1String(word); });
    });
    return mapping;
}

} // namespace balie
