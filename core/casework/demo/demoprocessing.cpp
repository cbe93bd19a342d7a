// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demoprocessing.h"

#include "core/casework/processingjson.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"

namespace balie {

namespace {

struct Description
{
    const char *name;
    const char *purpose;
    LegalBasis basis;
    const char *basisWords;
    const char *persons;
    const char *categories;
    const char *recipients;
    const char *period; // none: as the statement promises
    const char *source;
};

constexpr Description descriptions[] = {
    {"Verhuur en huurovereenkomst", "Een woning aan u verhuren en de huur innen.", LegalBasis::Contract, "", "Huurders en hun medehuurders",
     "Naam, adres, geboortedatum, telefoonnummer, e-mailadres, huurovereenkomst, huurbetalingen.",
     "Onze bank, en een deurwaarder als er een grote huurschuld is.",
     nullptr, ""},
    {"Reparaties en onderhoud", "Reparaties doen en de woning onderhouden.", LegalBasis::Contract, "", "Huurders",
     "Naam, adres, telefoonnummer, wat er kapot was en wanneer het is gemaakt.",
     "Het bedrijf dat de reparatie doet.", nullptr, ""},
    {"Overlast en leefbaarheid", "Klachten over overlast oplossen, zodat iedereen veilig en rustig kan wonen.", LegalBasis::LegitimateInterests,
     "veilig en rustig wonen", "Huurders en omwonenden", "Meldingen, gesprekken, brieven en afspraken over overlast.",
     "De gemeente, de politie of een hulpverlener, als dat nodig is en mag.", "Tot twee jaar nadat de overlast voorbij is.",
     "Van omwonenden die overlast melden, van de wijkbeheerder en soms van de politie of de gemeente."},
    {"Woning toewijzen", "Bepalen of een woning bij uw inkomen past.", LegalBasis::LegalObligation, "de Woningwet", "Woningzoekenden en nieuwe huurders",
     "Inkomen, gezinsgrootte, geboortedatum.", "De accountant die controleert of wij ons aan de wet houden.",
     "Zolang de wet dat van ons vraagt, voor de controle door de accountant.", ""},
    {"Nieuwsbrief", "U vertellen wat wij doen in uw wijk.", LegalBasis::Consent, "", "Wie zich aanmeldde", "Naam en e-mailadres.",
     "Het bedrijf dat de nieuwsbrief voor ons verstuurt.", "Tot u zich afmeldt.", ""},
};

// How long the statements keep the data of who rents (domain facts, 4.1).
const char *promisedPeriod(const QString &profile)
{
    if (profile == u"domijn" || profile == u"mijande")
        return "Tot één jaar nadat u bij ons bent afgemeld. Onze financiële administratie moeten wij van de wet zeven jaar bewaren.";
    if (profile == u"jutphaas")
        return "Zolang u bij ons ingeschreven staat, en tot twee jaar nadat u weg bent. Langer als de wet dat van ons vraagt.";
    return "Niet langer dan nodig is voor de huur, of zolang de wet dat van ons vraagt.";
}

LongText text(const char *words)
{
    return LongText::from(QString::fromUtf8(words)).value();
}

} // namespace

Result<std::vector<ProcessingId>> keepDemoProcessings(Register &opened, DemoRandom &random, const Organisation &organisation, const QString &profile)
{
    const Instant before = opened.clock().now().plusMSecs(-qint64{5 * 365} * 24 * 3600 * 1000); // any case of the register

    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageOrganisations);
    if (!unit)
        return unit.error();
    std::vector<ProcessingId> ids;
    for (const Description &one : descriptions) {
        const ProcessingId id = random.id<ProcessingId>(opened.clock().now());
        Processing processing{id, organisation.id, ShortText::from(QString::fromUtf8(one.name)).value(), text(one.purpose), one.basis,
                              text(one.basisWords), text(one.persons), text(one.categories), text(one.recipients), text(one.period ? one.period : promisedPeriod(profile)), text(one.source)};
        if (profile == u"oosterpoort" && processing.basis == LegalBasis::Consent) { // so its statement says
            processing.basis = LegalBasis::LegitimateInterests;
            processing.basisWords = text("contact met onze huurders");
        }
        if (const Result<Processing> kept = opened.tables().processings.keep(unit->transaction(), processing, before); !kept)
            return kept.error();
        if (const Result<void> said = unit->audit(QStringLiteral("processing-added"), QStringLiteral("processing"), id.toString(), processingToJson(processing)); !said)
            return said.error();
        ids.push_back(id);
    }
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return ids;
}

} // namespace balie
