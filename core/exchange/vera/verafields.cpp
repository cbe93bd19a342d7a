// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/verafields.h"

#include <algorithm>

namespace balie {

namespace {

struct Row
{
    std::string_view path;
    VeraShape shape;
};

constexpr Row rows[] = {
    {"id", VeraShape::Text}, {"idExtern", VeraShape::Text}, {"code", VeraShape::Text},
    {"soort", VeraShape::Code}, {"status", VeraShape::Code},
    {"voorletters", VeraShape::Text}, {"voornaam", VeraShape::Text}, {"tussenvoegsels", VeraShape::Text}, {"achternaam", VeraShape::Text},
    {"geslachtsnaam", VeraShape::Text}, {"aanschrijfnaam", VeraShape::Text}, {"overlijdensdatum", VeraShape::Text},
    {"adressen.soort", VeraShape::Code}, {"adressen.einddatum", VeraShape::Text},
    {"adressen.adres.straatnaam", VeraShape::Text}, {"adressen.adres.huisnummer", VeraShape::Text}, {"adressen.adres.huisletter", VeraShape::Text},
    {"adressen.adres.huisnummerToevoeging", VeraShape::Text}, {"adressen.adres.postcode", VeraShape::Text}, {"adressen.adres.woonplaats.naam", VeraShape::Text},
    {"contactgegevens.soort", VeraShape::Code}, {"contactgegevens.status", VeraShape::Code}, {"contactgegevens.waarde", VeraShape::Text},
    {"begindatum", VeraShape::Text}, {"einddatum", VeraShape::Text}, {"opzegdatum", VeraShape::Text}, {"voorlopigeEinddatum", VeraShape::Text},
    {"eindeReden", VeraShape::Code}, {"eindeDetailReden", VeraShape::Code},
    {"eenheden", VeraShape::Reference}, {"relaties", VeraShape::Reference}, {"huurovereenkomst", VeraShape::Reference},
    {"startReden", VeraShape::Code}, {"overeenkomst", VeraShape::Reference}, {"overeenkomsten", VeraShape::Reference}, {"debiteur", VeraShape::Reference},
    {"omschrijving", VeraShape::Text}, {"titel", VeraShape::Text}, {"bestandsnaam", VeraShape::Text},
    {"registratiedatum", VeraShape::Text}, {"archiefActiedatum", VeraShape::Text}, {"archiefnominatie", VeraShape::Code}, {"archiefstatus", VeraShape::Code},
    {"vertrouwelijkheid", VeraShape::Code}, {"dossiers", VeraShape::Reference}};

void add(VeraField &parent, std::string_view path, VeraShape shape)
{
    const std::size_t dot = path.find('.');
    const std::string_view key = path.substr(0, dot);
    auto place = std::find_if(parent.below.begin(), parent.below.end(), [&](const VeraField &field) { return field.key == key; });
    if (place == parent.below.end()) {
        const QByteArray name(key.data(), static_cast<qsizetype>(key.size()));
        parent.below.push_back({key, VeraShape::Group, parent.path.isEmpty() ? name : parent.path + '.' + name, {}});
        place = std::prev(parent.below.end());
    }
    if (dot == std::string_view::npos)
        place->shape = shape;
    else
        add(*place, path.substr(dot + 1), shape);
}

VeraField builtFields()
{
    VeraField root;
    for (const Row &row : rows)
        add(root, row.path, row.shape);
    return root;
}

} // namespace

const VeraField *VeraField::find(std::string_view name) const
{
    const auto place = std::find_if(below.begin(), below.end(), [&](const VeraField &field) { return field.key == name; });
    return place == below.end() ? nullptr : &*place;
}

const VeraField &veraFields()
{
    static const VeraField root = builtFields();
    return root;
}

} // namespace balie
