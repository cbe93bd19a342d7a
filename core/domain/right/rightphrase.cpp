// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/right/rightphrase.h"

#include <array>

namespace balie {

namespace {

struct Row
{
    Right right;
    int weight;
    Negation negation;
    QStringView words; // steps parted by blanks, choices by "|"
};

// What people call what is kept of them. "#" stands for any of these words, "@" also for "mijn" and
// "alles", where the verb leaves no doubt.
constexpr QStringView dataWords = u"gegevens|data|info|informatie|persoonsgegevens|dossier*|file|record*|bestand*|email*|mail|mailadres*|telefoonnummer|nummer|adres|naam|foto*|account|profiel|iban|rekeningnummer|geboortedatum|achternaam|voornaam|voorletters|name|address|details|beelden";
constexpr QStringView looseWords = u"mijn|alles|wat|dingen";

using enum Right;
constexpr Negation cancels = Negation::Cancels;
constexpr Negation whatever = Negation::DoesNotMatter;

constexpr std::array rows{
    // Art. 15
    Row{Access, 6, cancels, u"inzage*|inzien|inzagerecht|inzageverzoek"},
    Row{Access, 6, whatever, u"welke|wat|which|what gegevens|persoonsgegevens|informatie|info|data|dossier* hebben|heeft|hebt|bewaren|bewaart|bewaard|weten|weet|verwerkt|verwerken|have|hold|gebruiken|opgeslagen|staan|staat|vastgelegd|bezitten|bijhouden"},
    Row{Access, 6, whatever, u"wat|what weten|weet|hebben|hebt|heeft|staat|bewaren|bewaart|know|hold|have jullie|u|je|over|van|about|on|you mij|me|mijn|over|van|about|on"},
    Row{Access, 6, whatever, u"wat|what weten|weet|hebben|staat|bewaren|know|hold|have over|van|about|on mij|me"},
    Row{Access, 5, whatever, u"wat jullie|u|je over|van mij|me weten|weet|hebben|hebt|heeft|bewaren|bewaart|opgeslagen|opslaan"},
    Row{Access, 5, whatever, u"wat er|staat|staan over|van|in mij|me|mijn"},
    Row{Access, 5, cancels, u"kopie|afschrift|copy|uitdraai|overzicht|print van|of mijn|my|alle|all|de|my @"},
    Row{Access, 4, cancels, u"overzicht|uitdraai|kopie|afschrift @"},
    Row{Access, 4, cancels, u"dossier|gegevens|file|data zien|inkijken|bekijken|opvragen|inzien|see|access|lezen"},
    Row{Access, 4, cancels, u"zien|inkijken|bekijken|opvragen|opvraag|see|access wat|welke|mijn|my|what|alle @|hebben|data|file"},
    Row{Access, 3, cancels, u"access to my|the data|file|information|record*"},
    Row{Access, 5, cancels, u"subject access|dsar"},
    Row{Access, 5, whatever, u"aan|met|to|with wie|whom|who gegevens|data|informatie|doorgegeven|gedeeld|verstrekt|shared|doorgeven|delen"},
    Row{Access, 5, whatever, u"wie|who heeft|hebben|has|had mijn|my gegevens|dossier|data|file gezien|bekeken|ingezien|seen|gekregen|opgevraagd|ingekeken"},
    Row{Access, 5, whatever, u"waar|hoe komen|kom|komt|hebben|get jullie|u|je aan mijn|my"},
    // Art. 16
    Row{Rectification, 6, whatever, u"klopt|kloppen|klopte niet|geen"},
    Row{Rectification, 6, whatever, u"verkeerd*|fout|foutief|foute|onjuist*|incorrect|wrong|misspelled|onvolledig|verouderd|achterhaald geschreven|gespeld|vermeld|genoteerd|geregistreerd|#|spelled|opgenomen|ingevoerd"},
    Row{Rectification, 5, whatever, u"#|spelled verkeerd|fout|foutief|onjuist|incorrect|wrong|onvolledig|verouderd"},
    Row{Rectification, 6, cancels, u"rectifi*|rectific*|corrigeer*|corriger*|gecorrigeerd|correctie|verbeteren|rechtzetten|rechtgezet|correct|rectify"},
    Row{Rectification, 5, cancels, u"# aanpassen|wijzigen|veranderen|aangepast|gewijzigd|veranderd|verbeterd|updaten|aanvullen|change|update"},
    Row{Rectification, 5, cancels, u"wijzig|wijzigen|verander|aanpassen|pas|change|update|verbeter|aanvullen mijn|my|het|the|de #"},
    Row{Rectification, 4, whatever, u"heet|naam niet|geen maar"},
    Row{Rectification, 4, whatever, u"woon|wonen|woont niet|al daar|meer"},
    // Art. 17
    Row{Erasure, 6, cancels, u"verwijder*|wissen|gewist|vergeten|vernietig*|wis|uitwissen|delete|deleted|erase|erased|erasure|forgotten|forget"},
    Row{Erasure, 6, cancels, u"# weggooien|weggegooid|weghalen|weggehaald|schrappen|geschrapt|opruimen|opgeruimd"},
    Row{Erasure, 4, cancels, u"# weg|eruit|uit"},
    Row{Erasure, 4, whatever, u"haal|halen|gooi|haalt|smijt #|mij|me|alles weg|eruit|uit"},
    Row{Erasure, 5, whatever, u"wil|willen niet|geen|niet dat jullie|u|mijn|langer|meer|in bewaren|bewaart|bewaard|opgeslagen|systeem|bestand"},
    Row{Erasure, 5, cancels, u"right to be forgotten"},
    // Art. 18
    Row{Restriction, 6, cancels, u"bevriez*|bevroren|freeze|restrict*|beperk*|blokkeer*|blokker*|stilleggen|opschorten"},
    Row{Restriction, 6, whatever, u"tijdelijk|voorlopig|even|zolang|temporarily niet|geen|not gebruiken|gebruikt|verwerken|verwerkt|gebruik|use|used|delen|doen|process"},
    Row{Restriction, 5, whatever, u"niet|nog|not verwijderen|wissen|vernietigen|weggooien|delete wel|nog|maar|but nodig|bewaren|need|rechtszaak|rechter|gebruiken"},
    Row{Restriction, 6, whatever, u"gooi|gooit nog niet|niets|niks weg"},
    Row{Restriction, 4, whatever, u"nog niet|niets|niks verwijderen|wissen|vernietigen|weggooien"},
    // Art. 20
    Row{Portability, 6, cancels, u"overdra*|overgedragen|overdraagbaar*|dataportabil*|portabil*|portability|overzetten|overgezet|transfer"},
    Row{Portability, 5, cancels, u"# meenemen|meegeven|meekrijgen|doorsturen|overdragen|verhuizen"},
    Row{Portability, 5, cancels, u"# naar|aan|to een|mijn|de|another|my nieuwe|andere|new|landlord|verhuurder|corporatie|woningcorporatie"},
    Row{Portability, 5, cancels, u"csv|excel|xml|json|machineleesbaar|machine bestand|formaat|format|readable|leesbaar|krijgen|ontvangen"},
    // Art. 21(1)
    Row{Objection, 5, cancels, u"bezwaar|objection|object|protest|verzet"},
    Row{Objection, 5, whatever, u"wil|willen|want|mogen|mag|vind niet|geen|not|nooit dat|jullie|u|mijn|you|goed gebruiken|gebruikt|verwerken|verwerkt|doorgeven|delen|gedeeld|doorgeeft|use|share|process|filmen|gefilmd|camera"},
    Row{Objection, 5, whatever, u"# niet|nooit gebruiken|gebruikt|doorgeven|doorgeeft|gedeeld|delen|verwerken|verwerkt"},
    Row{Objection, 5, whatever, u"niet|nooit|not gefilmd|gefotografeerd|filmed"},
    Row{Objection, 4, whatever, u"stop|stoppen|ophouden met|gebruiken|using|processing gebruiken|verwerken|delen|gebruik|verwerking|mijn|my|doorgeven"},
    Row{Objection, 4, whatever, u"eens|akkoord met gebruik|verwerking|verwerken|delen"},
    // Art. 21(2)
    Row{MarketingObjection, 7, whatever, u"nieuwsbrie*|reclame*|advertentie*|marketing|newsletter*|spam|folders|folder|aanbieding*|mailing*|promotie*|reclamemail*|huurderskrant|bewonersblad|enquete*"},
    Row{MarketingObjection, 5, whatever, u"uitschrijven|afmelden|uitgeschreven|afgemeld|unsubscribe|afmeld*"},
    Row{MarketingObjection, 5, whatever, u"geen|niet|niks|no mail*|mailtjes|email*|berichten|post|emails meer|more|ontvangen|krijgen"},
    // Art. 7(3)
    Row{WithdrawConsent, 7, cancels, u"toestemming|consent|permission|goedkeuring intrek*|ingetrokken|intrekken|terugtrekken|trek|terug|stoppen|withdraw*|herroep*|opzeggen|stop|in"},
    Row{WithdrawConsent, 7, cancels, u"trek|intrek*|withdraw*|revoke|herroep*|terug|stop mijn|de|die|my|met|the toestemming|consent|permission|goedkeuring"},
    Row{WithdrawConsent, 5, whatever, u"geen toestemming meer|langer"},
    Row{WithdrawConsent, 5, whatever, u"toestemming niet|geen meer|langer"},
    // Art. 22
    Row{AutomatedDecision, 6, whatever, u"automatisch*|geautomatiseer*|computer|algoritme*|automated|algorithm*|robot|systeem besluit*|beslis*|beslist|afgewezen|bepaalt|bepaald|decision*|decided|besloten|afwijzing|geweigerd|rejected|punten|score|uitslag"},
    Row{AutomatedDecision, 6, whatever, u"besluit*|beslis*|afgewezen|afwijzing|decision*|rejected|geweigerd|toegewezen|beoordeeld door|by|automatisch|zonder|with de|een|computer|algoritme|a|mens|no|automatisch computer|algoritme|systeem|mens|robot|human|algorithm|tussenkomst|beoordeeld"},
    Row{AutomatedDecision, 5, whatever, u"mens|iemand|medewerker|human|person opnieuw|naar|echt|review kijken|kijkt|beoordelen|bekijken|kijken|decision|beoordeelt"},
    Row{AutomatedDecision, 6, whatever, u"mens|iemand|medewerker|human afwijzing|besluit|beslissing|decision opnieuw|beoordeelt|kijkt|bekijkt|review*"},
    Row{AutomatedDecision, 6, whatever, u"algoritme*|profilering|profiling|algorithm*"},
    // Art. 13, 14
    Row{Information, 5, whatever, u"waarom|waarvoor|why|hoezo @|hebben|moeten|willen|vragen|vraagt|gebruiken|bewaren|need nodig|gebruiken|gebruikt|hebben|bewaren|van|mijn|my|weten|data|wilt"},
    Row{Information, 5, whatever, u"hoe|how lang|long bewaren|bewaart|bewaard|keep|kept|blijven|blijft|bewaartermijn"},
    Row{Information, 5, whatever, u"privacyverklaring|privacybeleid|privacyreglement|privacystatement|bewaartermijn*|privacy statement|policy|verklaring|beleid"},
    Row{Information, 5, whatever, u"privacyverklaring|privacybeleid|privacyreglement|privacystatement|bewaartermijn*"},
    Row{Information, 4, whatever, u"wat|what doen|doet|do jullie|u|you met|with mijn|my @"},
    // Art. 77
    Row{Complaint, 6, cancels, u"klacht*|klagen|klaag|complain*|beklag|ontevreden|misstand"},
    Row{Complaint, 6, whatever, u"autoriteit|authority persoonsgegevens|data"},
    Row{Complaint, 5, whatever, u"datalek|leaked|uitgelekt|misbruik*|privacyschending|geschonden"},
    Row{Complaint, 5, whatever, u"# gelekt|lekken"},
    Row{Complaint, 4, whatever, u"schande*|belachelijk|onacceptabel|boos @|privacy|dat"},
};

QStringList choices(QStringView step)
{
    QStringList list;
    for (const QStringView word : step.split(u'|')) {
        if (word == u"@" || word == u"#")
            list.append(dataWords.toString().split(u'|'));
        if (word == u"@")
            list.append(looseWords.toString().split(u'|'));
        if (word != u"@" && word != u"#")
            list.append(word.toString());
    }
    return list;
}

} // namespace

const std::vector<RightPhrase> &rightPhrases()
{
    static const std::vector<RightPhrase> phrases = [] {
        std::vector<RightPhrase> made;
        for (const Row &row : rows) {
            RightPhrase phrase{row.right, row.weight, row.negation, {}};
            for (const QStringView step : row.words.split(u' '))
                phrase.steps.push_back(choices(step));
            made.push_back(std::move(phrase));
        }
        return made;
    }();
    return phrases;
}

} // namespace balie
