// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demopeople.h"

#include "core/base/foldedtext.h"

#include <array>

namespace balie {

namespace {

constexpr std::array givenNames{
    "Anja", "Bram", "Carla", "Daan", "Els", "Femke", "Gerrit", "Hanneke", "Ingrid", "Jan", "Karin", "Lars",
    "Marieke", "Niels", "Olga", "Peter", "Rianne", "Sander", "Tineke", "Wim", "Yvonne", "Ahmed", "Aylin", "Fatima",
    "Hassan", "Emine", "Mehmet", "Samira", "Youssef", "Ewa", "Piotr", "Agnieszka", "Joyce", "Ruben", "Sharon", "Dewi",
    "Mirjam", "Henk", "Truus", "Kees", "Loes", "Joost", "Sanne", "Thijs", "Lotte", "Jeroen", "Monique", "Bart",
    "Ria", "Gijs", "Noor", "Finn", "Eva", "Stijn", "Anouk", "Theo", "Willemijn", "Rob", "Esther", "Dirk"};

struct Family
{
    const char *prefix;
    const char *name;
};

constexpr std::array families{
    Family{"", "Jansen"}, Family{"de", "Vries"}, Family{"van den", "Berg"}, Family{"", "Bakker"}, Family{"van", "Dijk"},
    Family{"", "Visser"}, Family{"", "Smit"}, Family{"", "Meijer"}, Family{"de", "Boer"}, Family{"", "Mulder"},
    Family{"", "Bos"}, Family{"", "Vos"}, Family{"", "Peters"}, Family{"", "Hendriks"}, Family{"van", "Leeuwen"},
    Family{"", "Dekker"}, Family{"", "Brouwer"}, Family{"de", "Wit"}, Family{"", "Dijkstra"}, Family{"", "Smits"},
    Family{"de", "Graaf"}, Family{"van der", "Meer"}, Family{"", "Kok"}, Family{"", "Jacobs"}, Family{"van der", "Linden"},
    Family{"", "Vermeulen"}, Family{"van den", "Heuvel"}, Family{"van der", "Veen"}, Family{"van den", "Broek"},
    Family{"", "Schouten"}, Family{"van", "Beek"}, Family{"", "Willems"}, Family{"van", "Vliet"}, Family{"", "Hoekstra"},
    Family{"", "Maas"}, Family{"", "Verhoeven"}, Family{"", "Koster"}, Family{"van", "Dam"}, Family{"", "Prins"},
    Family{"", "Blom"}, Family{"", "Huisman"}, Family{"de", "Jong"}, Family{"", "Kuipers"}, Family{"", "Postma"},
    Family{"", "Yilmaz"}, Family{"", "Kaya"}, Family{"", "Demir"}, Family{"el", "Amrani"}, Family{"", "Bouzid"},
    Family{"", "Ouali"}, Family{"", "Nowak"}, Family{"", "Kowalska"}, Family{"", "Wijaya"}, Family{"", "Ramdin"},
    Family{"", "Pinas"}, Family{"ter", "Horst"}, Family{"ten", "Brink"}, Family{"van der", "Horst"}, Family{"", "Wolters"},
    Family{"", "Wiggers"}, Family{"in 't", "Veld"}, Family{"van 't", "Hof"}, Family{"", "Nijhuis"}, Family{"", "Oude Elferink"},
    Family{"", "Lansink"}, Family{"", "Scholten"}, Family{"", "Roelofs"}, Family{"", "Thijssen"}, Family{"", "Derksen"},
    Family{"", "Gerrits"}, Family{"van", "Schaik"}, Family{"", "Timmer"}, Family{"", "Zijlstra"}, Family{"", "Bakker-Smit"}};

constexpr std::array streets{
    "Lindelaan", "Kastanjestraat", "Wilgenhof", "Berkenweg", "Beukenlaan", "Esdoornstraat", "Molenweg", "Kerkstraat",
    "Dorpsstraat", "Schoolstraat", "Stationsweg", "Parallelweg", "Nieuwstraat", "Raadhuisplein", "Marktstraat", "Burgemeesterlaan",
    "Wilhelminastraat", "Julianalaan", "Emmastraat", "Oranjestraat", "Prins Bernhardlaan", "Beatrixstraat", "Merelstraat",
    "Lijsterhof", "Spechtlaan", "Zwaluwstraat", "Reigerweg", "Tulpstraat", "Rozenhof", "Narcislaan", "Asterstraat",
    "Vermeerstraat", "Rembrandtlaan", "Jan Steenhof", "Vondelstraat", "Multatulilaan", "Hooftstraat", "Korenbloem",
    "Zonnedauw", "De Hoge Kamp", "Het Zand", "Achter de Hoven", "Torenstraat", "Waterpoort", "Veldkampsweg", "Havenkade"};

struct Place
{
    const char *name;
    int digits;
};

constexpr std::array<std::array<Place, 4>, 5> places{{
    {{{"Enschede", 7511}, {"Enschede", 7545}, {"Haaksbergen", 7481}, {"Losser", 7581}}},
    {{{"Vriezenveen", 7671}, {"Denekamp", 7591}, {"Ootmarsum", 7631}, {"Westerhaar", 7676}}},
    {{{"Zutphen", 7201}, {"Zutphen", 7207}, {"Deventer", 7415}, {"Eefde", 7211}}},
    {{{"Groesbeek", 6561}, {"Malden", 6581}, {"Heumen", 6582}, {"Beek-Ubbergen", 6573}}},
    {{{"Nieuwegein", 3431}, {"Nieuwegein", 3433}, {"Nieuwegein", 3437}, {"Nieuwegein", 3438}}},
}};

ShortText line(const QString &text)
{
    return ShortText::from(text).value();
}

PersonName demoName(DemoRandom &random)
{
    const Family &family = random.pick(families);
    const QString given = QString::fromLatin1(random.pick(givenNames));
    // Some are known by their initials only.
    const QString called = random.percent(12) ? given.left(1) + QLatin1Char('.') : given;
    return {line(called), QString::fromLatin1(family.prefix), line(QString::fromLatin1(family.name))};
}

PostalAddress demoAddress(DemoRandom &random, DemoRegion region)
{
    const Place &place = random.pick(places[static_cast<std::size_t>(region)]);
    QString street = QString::fromLatin1(random.pick(streets)) + QLatin1Char(' ') + QString::number(random.between(1, 180));
    if (random.percent(15))
        street += QLatin1Char('-') + QString(QLatin1Char(static_cast<char>('a' + random.below(4))));
    constexpr char letters[] = "ABCDEFGHJKLMNPRTVWXZ";
    const QString postcode = QStringLiteral("%1 %2%3").arg(place.digits).arg(QLatin1Char(letters[random.below(20)])).arg(QLatin1Char(letters[random.below(20)]));
    return {line(street), postcode, QString::fromLatin1(place.name)};
}

ShortText demoEmail(const PersonName &name, int number)
{
    QString local = folded(name.given->toString().left(1) + QLatin1Char('.') + name.prefix + name.family.toString());
    local.remove(QLatin1Char(' '));
    return line(QStringLiteral("%1%2@example.nl").arg(local).arg(number));
}

} // namespace

Person demoPerson(DemoRandom &random, OrganisationId organisation, DemoRegion region, Instant moment)
{
    const PersonName name = demoName(random);
    Person person{random.id<PersonId>(moment), organisation, name, demoAddress(random, region), std::nullopt, std::nullopt, std::nullopt, 1};
    if (random.percent(70))
        person.email = demoEmail(name, random.between(1, 99));
    if (random.percent(65)) // 06-0… is given to nobody
        person.telephone = line(QStringLiteral("+3160%1").arg(random.below(10'000'000), 7, 10, QLatin1Char('0')));
    return person;
}

ShortText demoColleague(DemoRandom &random)
{
    constexpr std::array colleagues{"Demo", "Demo", "Demo", "Fatima Ouali", "Joost Blom", "Marieke ten Brink"};
    return line(QString::fromLatin1(random.pick(colleagues)));
}

} // namespace balie
