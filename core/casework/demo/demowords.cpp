// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demowords.h"

#include <vector>

namespace balie {

namespace {

using Texts = std::vector<const char *>;

LongText written(const char *text)
{
    return LongText::from(QString::fromUtf8(text)).value();
}

const Texts &asked(Right right)
{
    static const Texts access{
        "Ik wil graag weten welke gegevens u van mij hebt.",
        "Kunt u mij een kopie sturen van mijn huurdersdossier?",
        "Welke gegevens staan er over mij in uw systeem, en wie heeft die gezien?",
        "Ik wil inzage in de overlastmeldingen die over mij gaan.",
        "Graag een overzicht van alles wat u van mij bewaart, ook de telefoonnotities.",
        "Mijn bewindvoerder wil weten welke betalingsgegevens u hebt vastgelegd."};
    static const Texts rectification{
        "Mijn achternaam is verkeerd gespeld op de rekening.",
        "Mijn telefoonnummer klopt niet meer, wilt u het aanpassen?",
        "Er staat in het dossier dat ik twee kinderen heb, dat is niet juist."};
    static const Texts erasure{
        "Ik ben verhuisd en wil dat u mijn gegevens verwijdert.",
        "Wilt u de oude inkomensverklaring uit mijn dossier halen?",
        "Ik sta niet meer ingeschreven, haal mij uit uw bestand.",
        "Verwijder alstublieft de foto's die bij de inspectie zijn gemaakt."};
    static const Texts objection{
        "Ik wil niet dat mijn naam op de lijst bij de voordeur staat.",
        "Ik maak bezwaar tegen het gebruik van mijn gegevens voor het leefbaarheidsonderzoek."};
    static const Texts marketing{"Stop met het sturen van de nieuwsbrief.", "Ik wil geen uitnodigingen voor enquêtes meer ontvangen."};
    static const Texts consent{"Ik trek mijn toestemming voor de foto's in.", "U mag mijn medische gegevens niet meer gebruiken, ik trek mijn toestemming in."};
    static const Texts restriction{"Gebruik mijn gegevens niet zolang mijn klacht loopt."};
    static const Texts portability{"Ik wil mijn gegevens meenemen naar een andere verhuurder."};
    static const Texts automated{"Ik ben afgewezen door het systeem en wil dat een mens ernaar kijkt."};
    static const Texts information{"Waarvoor gebruikt u mijn gegevens, en hoe komt u eraan?"};
    static const Texts complaint{"Ik ben niet tevreden over hoe u met mijn gegevens omgaat."};
    switch (right) {
    case Right::Access: return access;
    case Right::Rectification: return rectification;
    case Right::Erasure: return erasure;
    case Right::Restriction: return restriction;
    case Right::Portability: return portability;
    case Right::Objection: return objection;
    case Right::MarketingObjection: return marketing;
    case Right::WithdrawConsent: return consent;
    case Right::AutomatedDecision: return automated;
    case Right::Information: return information;
    case Right::Complaint: return complaint;
    }
    Q_UNREACHABLE();
}

RightDecision partly(Right right, RefusalGround ground, const char *weighing)
{
    return {right, Outcome::Partly, ground, written(weighing)};
}

} // namespace

LongText demoRequestWords(DemoRandom &random, Right right)
{
    return written(random.pick(asked(right)));
}

LongText demoExtensionReason(DemoRandom &random)
{
    static const Texts reasons{
        "Het dossier loopt over meer dan twintig jaar en staat in drie systemen.",
        "In de overlastmeldingen staan gegevens van buren die wij eerst moeten afschermen.",
        "Er lopen vier verzoeken van dezelfde persoon tegelijk."};
    return written(random.pick(reasons));
}

LongText demoPauseQuestion(DemoRandom &random)
{
    static const Texts questions{"Over welke periode of welk onderwerp wilt u gegevens zien?", "Gaat het u om de huur, de reparaties of de overlast?"};
    return written(random.pick(questions));
}

LongText demoIdentityQuestion() { return written("Terugbellen op het nummer dat bij ons bekend is, of de code uit onze e-mail doorgeven."); }
LongText demoDoubt() { return written("Het verzoek kwam van een adres dat wij niet kennen."); }
LongText demoReopening() { return written("De persoon mist de gegevens van de energiecoach."); }
LongText demoMistake() { return written("Dubbel ingevoerd."); }
LongText demoBreach() { return written("Het antwoord is naar het oude adres gestuurd."); }
LongText demoWithdrawal() { return written("De persoon heeft genoeg aan de uitleg aan de telefoon."); }

const std::vector<DemoSystem> &demoSystems()
{
    const auto line = [](const char *words) { return ShortText::from(QString::fromUtf8(words)).value(); };
    static const std::vector<DemoSystem> systems{
        {line("Huurdersdossier"), line("Fatima Ouali"), line("naam, adres en contractnummer")},
        {line("E-mail"), line("Joost Blom"), line("naam en e-mailadres")},
        {line("Telefooncentrale"), line("Marieke ten Brink"), line("telefoonnummer")}};
    return systems;
}

ShortText demoPlaceOfOthers() { return ShortText::from(QStringLiteral("Melding van overlast")).value(); }
LongText demoWeighing() { return written("De melder rekende op geheimhouding; wat er is gemeld, krijgt de persoon wel."); }
ShortText demoOther() { return ShortText::from(QStringLiteral("de melder")).value(); }

RightDecision demoPartly(Right right)
{
    return partly(right, RefusalGround::RightsOfOthers, "De naam van de melder is weggelaten: zijn belang weegt hier zwaarder.");
}

RightDecision demoDecision(DemoRandom &random, Right right)
{
    if (random.percent(78))
        return {right, Outcome::Granted, std::nullopt, {}};
    switch (right) {
    case Right::Access: return demoPartly(right);
    case Right::Erasure: return partly(right, RefusalGround::LegalDuty, "De huuradministratie moeten wij zeven jaar bewaren.");
    case Right::Rectification: return {right, Outcome::Refused, RefusalGround::DataCorrect, written("De gegevens komen overeen met het huurcontract.")};
    case Right::Objection: return {right, Outcome::Refused, RefusalGround::CompellingGrounds, written("De veiligheid in het portiek weegt zwaarder.")};
    case Right::Restriction:
    case Right::Portability:
    case Right::MarketingObjection:
    case Right::WithdrawConsent:
    case Right::AutomatedDecision:
    case Right::Information:
    case Right::Complaint: return {right, Outcome::Granted, std::nullopt, {}};
    }
    Q_UNREACHABLE();
}

} // namespace balie
