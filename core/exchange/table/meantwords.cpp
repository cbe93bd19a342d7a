// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/meantwords.h"

#include "core/base/foldedtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace balie {

namespace {

template <typename E>
using Names = std::pair<E, const char *>; // what people write, between bars; the names of the program in both languages are among them

template <typename E>
struct Known;

template <>
struct Known<RecipientKind>
{
    static constexpr std::array names{
        Names<RecipientKind>{RecipientKind::Contractor, "aannemer of onderhoudsbedrijf|aannemer|onderhoudsbedrijf|installateur|bouwbedrijf|schilder|loodgieter|elektricien|glazenwasser"},
        Names<RecipientKind>{RecipientKind::Bailiff, "deurwaarder|gerechtsdeurwaarder|incassobureau"},
        Names<RecipientKind>{RecipientKind::Municipality, "gemeente"},
        Names<RecipientKind>{RecipientKind::Police, "politie"},
        Names<RecipientKind>{RecipientKind::Authority, "justitie, belastingdienst of andere instantie|public prosecutor, tax office or another authority|instantie|overheid|overheidsinstantie|"
                                                       "justitie|belastingdienst|toezichthouder"},
        Names<RecipientKind>{RecipientKind::Care, "zorg|zorginstelling|zorgaanbieder"},
        Names<RecipientKind>{RecipientKind::DebtHelp, "schuldhulp of bewindvoerder|debt help or administrator of property|schuldhulp|schuldhulpverlening|bewindvoerder"},
        Names<RecipientKind>{RecipientKind::Software, "software, hosting of reservekopieën|software, hosting or back-ups|softwareleverancier|hosting|ict|ict leverancier"},
        Names<RecipientKind>{RecipientKind::Mailing, "nieuwsbrieven of post aan velen|newsletters or bulk post|nieuwsbrief|drukker|mailing"},
        Names<RecipientKind>{RecipientKind::Survey, "onderzoeksbureau|survey agency|enquêtebureau"},
        Names<RecipientKind>{RecipientKind::Bank, "bank of betaaldienst|bank or payment service|betaaldienst"},
        Names<RecipientKind>{RecipientKind::Lawyer, "advocaat|advocatenkantoor"},
        Names<RecipientKind>{RecipientKind::Accountant, "accountantskantoor"},
        Names<RecipientKind>{RecipientKind::Corporation, "andere woningcorporatie|another housing corporation|woningcorporatie|corporatie|collega-corporatie"},
        Names<RecipientKind>{RecipientKind::Allocation, "verdeling van woningen|allocation of homes|woonruimteverdeling|woningverdeling"},
        Names<RecipientKind>{RecipientKind::Acquirer, "overnemer bij fusie of verkoop|acquirer in a merger or sale|overnemer|koper"},
        Names<RecipientKind>{RecipientKind::Other, "andere ontvanger|another recipient|anders|overig|ander"}};
};

template <>
struct Known<DecidedRole>
{
    static constexpr std::array names{
        Names<DecidedRole>{DecidedRole::Processor, "verwerker: werkt voor u (avg art. 4 lid 8)|processor: works for you (art. 4(8))|verwerker"},
        Names<DecidedRole>{DecidedRole::Independent, "zelfstandig: besluit zelf (avg art. 4 lid 7)|controller of its own: decides itself (art. 4(7))|zelfstandig|zelfstandig verantwoordelijke|"
                                                     "zelfstandig verwerkingsverantwoordelijke|verwerkingsverantwoordelijke|verantwoordelijke|controller"},
        Names<DecidedRole>{DecidedRole::Joint, "gezamenlijk: u besluit samen (avg art. 26)|joint: you decide together (art. 26)|gezamenlijk|gezamenlijk verantwoordelijk|"
                                               "gezamenlijk verwerkingsverantwoordelijke|gezamenlijk verantwoordelijke|joint controller"}};
};

template <>
struct Known<TransferGround>
{
    static constexpr std::array names{
        Names<TransferGround>{TransferGround::Adequacy, "adequaatheidsbesluit (avg art. 45)|adequacy decision (art. 45)|adequaatheidsbesluit|adequaatheid|adequacy decision|art. 45"},
        Names<TransferGround>{TransferGround::Safeguards, "modelbepalingen of andere waarborgen (avg art. 46)|standard clauses or other safeguards (art. 46)|modelbepalingen|modelcontract|"
                                                          "waarborgen|passende waarborgen|scc|standard clauses|art. 46"},
        Names<TransferGround>{TransferGround::BindingRules, "bindende bedrijfsregels (avg art. 47)|binding corporate rules (art. 47)|bindende bedrijfsregels|binding corporate rules|bcr|bcr's|art. 47"},
        Names<TransferGround>{TransferGround::Exception, "uitzondering voor één geval (avg art. 49)|exception for one case (art. 49)|uitzondering|art. 49"}};
};

template <>
struct Known<AgreementKind>
{
    static constexpr std::array names{
        Names<AgreementKind>{AgreementKind::Processor, "verwerkersovereenkomst (avg art. 28 lid 3)|processor agreement (art. 28(3))|verwerkersovereenkomst|processor agreement|vwo|verwerker"},
        Names<AgreementKind>{AgreementKind::Joint, "regeling als u samen besluit (avg art. 26)|arrangement of joint controllers (art. 26)|regeling|onderlinge regeling|gezamenlijke regeling|gezamenlijk|art. 26"},
        Names<AgreementKind>{AgreementKind::Covenant, "convenant|samenwerkingsconvenant"},
        Names<AgreementKind>{AgreementKind::Contract, "contract met afspraken over gegevens|contract with terms on data|overeenkomst"}};
};

template <>
struct Known<DisclosurePurpose>
{
    static constexpr std::array names{
        Names<DisclosurePurpose>{DisclosurePurpose::Maintenance, "onderhoud en reparaties|maintenance and repairs|onderhoud|reparatie|reparatieverzoek"},
        Names<DisclosurePurpose>{DisclosurePurpose::Renovation, "renovatie|verduurzaming|groot onderhoud"},
        Names<DisclosurePurpose>{DisclosurePurpose::Collection, "incasso van achterstand|collection of arrears|incasso|huurachterstand"},
        Names<DisclosurePurpose>{DisclosurePurpose::ArrearsReport, "vroege melding van achterstand aan de gemeente|early report of arrears to the municipality|vroegsignalering|melding huurachterstand"},
        Names<DisclosurePurpose>{DisclosurePurpose::Nuisance, "overlast|leefbaarheid"},
        Names<DisclosurePurpose>{DisclosurePurpose::Fraud, "fraude|woonfraude"},
        Names<DisclosurePurpose>{DisclosurePurpose::Care, "zorg en hulp|care and support|zorg"},
        Names<DisclosurePurpose>{DisclosurePurpose::Allocation, "toewijzing van een woning|allocation of a home|toewijzing|woningtoewijzing"},
        Names<DisclosurePurpose>{DisclosurePurpose::Payment, "betaling|betalingen"},
        Names<DisclosurePurpose>{DisclosurePurpose::Systems, "systemen en reservekopieën|systems and back-ups|systemen|ict"},
        Names<DisclosurePurpose>{DisclosurePurpose::Audit, "controle|accountantscontrole"},
        Names<DisclosurePurpose>{DisclosurePurpose::Dispute, "geschil of rechtszaak|dispute or lawsuit|geschil|rechtszaak"},
        Names<DisclosurePurpose>{DisclosurePurpose::LegalDuty, "plicht volgens de wet|duty under the law|wettelijke plicht|wettelijke verplichting|vordering"},
        Names<DisclosurePurpose>{DisclosurePurpose::Survey, "onderzoek onder huurders|huurdersonderzoek|enquête"},
        Names<DisclosurePurpose>{DisclosurePurpose::Newsletter, "nieuws voor huurders|news for tenants|nieuwsbrief"},
        Names<DisclosurePurpose>{DisclosurePurpose::Marketing, "reclame of verkoop|reclame"},
        Names<DisclosurePurpose>{DisclosurePurpose::Takeover, "fusie of verkoop|merger or sale|fusie"},
        Names<DisclosurePurpose>{DisclosurePurpose::Other, "een ander doel|another purpose|ander doel|anders|overig"}};
};

template <>
struct Known<LegalBasis>
{
    static constexpr std::array names{
        Names<LegalBasis>{LegalBasis::Consent, "toestemming (art. 6 lid 1 onder a)|consent (art. 6(1)(a))|toestemming|art. 6 lid 1 a|6(1)(a)|art. 6(1)(a)"},
        Names<LegalBasis>{LegalBasis::Contract, "overeenkomst (art. 6 lid 1 onder b)|contract (art. 6(1)(b))|overeenkomst|uitvoering overeenkomst|uitvoering van de overeenkomst|uitvoering van een overeenkomst|huurovereenkomst|art. 6 lid 1 b|6(1)(b)|art. 6(1)(b)"},
        Names<LegalBasis>{LegalBasis::LegalObligation, "wettelijke plicht (art. 6 lid 1 onder c)|legal obligation (art. 6(1)(c))|wettelijke verplichting|wettelijke plicht|art. 6 lid 1 c|6(1)(c)|art. 6(1)(c)"},
        Names<LegalBasis>{LegalBasis::VitalInterests, "vitale belangen (art. 6 lid 1 onder d)|vital interests (art. 6(1)(d))|vitaal belang|vitale belangen|art. 6 lid 1 d|6(1)(d)|art. 6(1)(d)"},
        Names<LegalBasis>{LegalBasis::PublicTask, "taak van algemeen belang (art. 6 lid 1 onder e)|public task (art. 6(1)(e))|publieke taak|taak van algemeen belang|algemeen belang|art. 6 lid 1 e|6(1)(e)|art. 6(1)(e)"},
        Names<LegalBasis>{LegalBasis::LegitimateInterests, "gerechtvaardigd belang (art. 6 lid 1 onder f)|legitimate interest (art. 6(1)(f))|gerechtvaardigd belang|gerechtvaardigde belangen|legitimate interest|art. 6 lid 1 f|6(1)(f)|art. 6(1)(f)"}};
};

template <>
struct Known<DataCategory>
{
    static constexpr std::array names{
        Names<DataCategory>{DataCategory::Name, "naam|namen"},
        Names<DataCategory>{DataCategory::Address, "adres|adresgegevens"},
        Names<DataCategory>{DataCategory::Phone, "telefoonnummer|telephone number|telefoon|mobiel"},
        Names<DataCategory>{DataCategory::Email, "e-mailadres|e-mail address|e-mail|mail"},
        Names<DataCategory>{DataCategory::Birth, "geboortedatum|date of birth"},
        Names<DataCategory>{DataCategory::Household, "wie er woont|members of the household|huishouden|medebewoners|gezinssamenstelling"},
        Names<DataCategory>{DataCategory::Lease, "contract, woning en huur|contract, home and rent|huurcontract|huurovereenkomst|contract|woning|huur"},
        Names<DataCategory>{DataCategory::Arrears, "huurachterstand|rent arrears|achterstand"},
        Names<DataCategory>{DataCategory::Payment, "rekeningnummer en betalingen|account number and payments|rekeningnummer|iban|betalingen|betaalgegevens"},
        Names<DataCategory>{DataCategory::Income, "inkomen|inkomensgegevens"},
        Names<DataCategory>{DataCategory::Repair, "wat gemaakt moet worden|what has to be repaired|reparatie|werkopdracht|opdracht|reparatieverzoek"},
        Names<DataCategory>{DataCategory::Nuisance, "meldingen van overlast|reports of nuisance|overlast"},
        Names<DataCategory>{DataCategory::Seeker, "inschrijving als woningzoekende|registration as a seeker|inschrijving|woningzoekende"},
        Names<DataCategory>{DataCategory::Image, "foto's of camerabeelden|photographs or camera images|foto|foto's|camerabeelden|beeld"},
        Names<DataCategory>{DataCategory::Health, "gezondheid (avg art. 9)|health (art. 9)|gezondheid|gezondheidsgegevens"},
        Names<DataCategory>{DataCategory::Criminal, "strafbare feiten (avg art. 10)|crimes (art. 10)|strafbare feiten|strafrechtelijk|strafrechtelijke gegevens"},
        Names<DataCategory>{DataCategory::Special, "andere bijzondere gegevens (avg art. 9)|other special data (art. 9)|bijzonder|bijzondere gegevens|andere bijzondere gegevens"},
        Names<DataCategory>{DataCategory::Other, "andere gegevens|other data|anders|overig"}};
};

template <>
struct Known<ToldWhen>
{
    static constexpr std::array names{Names<ToldWhen>{ToldWhen::Beforehand, "vooraf verteld|told beforehand|vooraf"},
                                      Names<ToldWhen>{ToldWhen::Afterwards, "achteraf verteld|told afterwards|achteraf"},
                                      Names<ToldWhen>{ToldWhen::Not, "niet verteld|not told|niet|nee|no"}};
};

// Letters and digits alone, so that signs and blanks make no difference.
QString plain(const QString &written)
{
    QString letters;
    for (const QChar c : folded(written)) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

template <typename E>
QHash<QString, E> meanings()
{
    QHash<QString, E> all;
    for (const auto &[value, names] : Known<E>::names) {
        for (const QString &name : QString::fromUtf8(names).split(u'|'))
            all.insert(plain(name), value);
    }
    for (const E value : allValues<E>())
        all.insert(plain(toWord(value)), value);
    return all;
}

} // namespace

template <typename E>
std::optional<E> meantBy(const QString &written)
{
    static const QHash<QString, E> all = meanings<E>();
    const auto found = all.constFind(plain(written));
    return found == all.constEnd() ? std::nullopt : std::optional(*found);
}

template std::optional<RecipientKind> meantBy<RecipientKind>(const QString &);
template std::optional<DecidedRole> meantBy<DecidedRole>(const QString &);
template std::optional<TransferGround> meantBy<TransferGround>(const QString &);
template std::optional<AgreementKind> meantBy<AgreementKind>(const QString &);
template std::optional<DisclosurePurpose> meantBy<DisclosurePurpose>(const QString &);
template std::optional<LegalBasis> meantBy<LegalBasis>(const QString &);
template std::optional<DataCategory> meantBy<DataCategory>(const QString &);
template std::optional<ToldWhen> meantBy<ToldWhen>(const QString &);

// As people write the end of a list: "naam en adres".
static std::vector<DataCategory> joinedByAnd(const QString &written)
{
    static const QRegularExpression joint(QStringLiteral("\\s(?:en|and)\\s"), QRegularExpression::CaseInsensitiveOption);
    std::vector<DataCategory> found;
    for (const QString &one : written.split(joint)) {
        const auto meant = meantBy<DataCategory>(one);
        if (!meant)
            return {};
        found.push_back(*meant);
    }
    return found;
}

std::optional<std::vector<DataCategory>> categoriesMeantBy(const QString &written)
{
    const QStringList parts = written.split(written.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
    std::vector<DataCategory> found;
    for (qsizetype i = 0; i < parts.size();) {
        // The longest name that begins here.
        qsizetype taken = std::min<qsizetype>(2, parts.size() - i);
        std::optional<DataCategory> one;
        for (; taken > 0 && !one; --taken)
            one = meantBy<DataCategory>(parts.mid(i, taken).join(u' '));
        const std::vector<DataCategory> several = one ? std::vector{*one} : joinedByAnd(parts.at(i));
        if (several.empty() && !parts.at(i).trimmed().isEmpty())
            return std::nullopt;
        found.insert(found.end(), several.begin(), several.end());
        i += taken + 1;
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace balie
