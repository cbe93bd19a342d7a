// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of disclosurewords.h: what is not in order and what to do, and what a person reads of it.
#include "core/wording/disclosurewords.h"

#include "core/wording/datewords.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace balie {

namespace {

struct DisclosureWords
{
    Q_DECLARE_TR_FUNCTIONS(DisclosureWords)
};

// The first day on which one ends that no other of its kind follows.
QDate endingOn(const Recipient &recipient, QDate today)
{
    QDate first;
    const auto &all = recipient.agreements;
    for (const Agreement &agreement : all) {
        const auto follows = [&](const Agreement &other) { return other.kind == agreement.kind && other.isInForceOn(agreement.until->addDays(1)); };
        if (agreement.endsSoon(today) && std::none_of(all.begin(), all.end(), follows) && (!first.isValid() || *agreement.until < first))
            first = *agreement.until;
    }
    return first;
}

// In the middle of a sentence; "E-mail" loses its capital too.
QString inside(QString word)
{
    if (word.size() > 1 && !word.at(1).isUpper())
        word[0] = word.at(0).toLower();
    return word;
}

const char *categoryText(DataCategory category)
{
    switch (category) {
    case DataCategory::Name: return QT_TRANSLATE_NOOP("DisclosureWords", "Name");
    case DataCategory::Address: return QT_TRANSLATE_NOOP("DisclosureWords", "Address");
    case DataCategory::Phone: return QT_TRANSLATE_NOOP("DisclosureWords", "Telephone number");
    case DataCategory::Email: return QT_TRANSLATE_NOOP("DisclosureWords", "E-mail address");
    case DataCategory::Birth: return QT_TRANSLATE_NOOP("DisclosureWords", "Date of birth");
    case DataCategory::Household: return QT_TRANSLATE_NOOP("DisclosureWords", "Members of the household");
    case DataCategory::Lease: return QT_TRANSLATE_NOOP("DisclosureWords", "Contract, home and rent");
    case DataCategory::Arrears: return QT_TRANSLATE_NOOP("DisclosureWords", "Rent arrears");
    case DataCategory::Payment: return QT_TRANSLATE_NOOP("DisclosureWords", "Account number and payments");
    case DataCategory::Income: return QT_TRANSLATE_NOOP("DisclosureWords", "Income");
    case DataCategory::Repair: return QT_TRANSLATE_NOOP("DisclosureWords", "What has to be repaired");
    case DataCategory::Nuisance: return QT_TRANSLATE_NOOP("DisclosureWords", "Reports of nuisance");
    case DataCategory::Seeker: return QT_TRANSLATE_NOOP("DisclosureWords", "Registration as a seeker");
    case DataCategory::Image: return QT_TRANSLATE_NOOP("DisclosureWords", "Photographs or camera images");
    case DataCategory::Health: return QT_TRANSLATE_NOOP("DisclosureWords", "Health (Art. 9)");
    case DataCategory::Criminal: return QT_TRANSLATE_NOOP("DisclosureWords", "Crimes (Art. 10)");
    case DataCategory::Special: return QT_TRANSLATE_NOOP("DisclosureWords", "Other special data (Art. 9)");
    case DataCategory::Other: return QT_TRANSLATE_NOOP("DisclosureWords", "Other data");
    }
    Q_UNREACHABLE();
}

// Why it went there, in the answer to the person.
const char *purposeText(DisclosurePurpose purpose)
{
    switch (purpose) {
    case DisclosurePurpose::Maintenance: return QT_TRANSLATE_NOOP("DisclosureWords", "for maintenance");
    case DisclosurePurpose::Renovation: return QT_TRANSLATE_NOOP("DisclosureWords", "for renovation");
    case DisclosurePurpose::Collection: return QT_TRANSLATE_NOOP("DisclosureWords", "to collect arrears");
    case DisclosurePurpose::ArrearsReport: return QT_TRANSLATE_NOOP("DisclosureWords", "to report arrears early to the municipality");
    case DisclosurePurpose::Nuisance: return QT_TRANSLATE_NOOP("DisclosureWords", "because of nuisance");
    case DisclosurePurpose::Fraud: return QT_TRANSLATE_NOOP("DisclosureWords", "because of fraud");
    case DisclosurePurpose::Care: return QT_TRANSLATE_NOOP("DisclosureWords", "for care and support");
    case DisclosurePurpose::Allocation: return QT_TRANSLATE_NOOP("DisclosureWords", "to allot a home");
    case DisclosurePurpose::Payment: return QT_TRANSLATE_NOOP("DisclosureWords", "for a payment");
    case DisclosurePurpose::Systems: return QT_TRANSLATE_NOOP("DisclosureWords", "for our computer systems");
    case DisclosurePurpose::Audit: return QT_TRANSLATE_NOOP("DisclosureWords", "for an audit");
    case DisclosurePurpose::Dispute: return QT_TRANSLATE_NOOP("DisclosureWords", "because of a dispute or lawsuit");
    case DisclosurePurpose::LegalDuty: return QT_TRANSLATE_NOOP("DisclosureWords", "because the law asks for it");
    case DisclosurePurpose::Survey: return QT_TRANSLATE_NOOP("DisclosureWords", "for a survey");
    case DisclosurePurpose::Newsletter: return QT_TRANSLATE_NOOP("DisclosureWords", "for news to tenants");
    case DisclosurePurpose::Marketing: return QT_TRANSLATE_NOOP("DisclosureWords", "for marketing");
    case DisclosurePurpose::Takeover: return QT_TRANSLATE_NOOP("DisclosureWords", "because of a merger or sale");
    case DisclosurePurpose::Other: return QT_TRANSLATE_NOOP("DisclosureWords", "for another purpose");
    }
    Q_UNREACHABLE();
}

// The words in one language, whatever the program speaks.
class WordsIn
{
public:
    explicit WordsIn(Language language) : m_language(language)
    {
        openTranslations();
        // The texts of the sources are English; where there is nothing to load they are the words.
        [[maybe_unused]] const bool hasTexts = m_words.load(QStringLiteral("privacybalie_") + toWord(language), QStringLiteral(":/translations"));
    }

    QString said(const char *text) const
    {
        const QString translated = m_words.translate("DisclosureWords", text);
        return translated.isEmpty() ? QString::fromUtf8(text) : translated;
    }

    QString categories(const std::vector<DataCategory> &all) const
    {
        QStringList words;
        for (DataCategory category : all)
            words.append(inside(said(categoryText(category))));
        return words.join(QStringLiteral(", "));
    }

    // "3 maart 2026, 5 maart 2026 en 9 april 2026".
    QString days(const std::vector<QDate> &all) const
    {
        QStringList words;
        for (QDate day : all)
            words.append(localeOf(m_language).toString(day, QStringLiteral("d MMMM yyyy")));
        if (words.size() < 2)
            return words.join(QString());
        const QString last = words.takeLast();
        return said(QT_TRANSLATE_NOOP("DisclosureWords", "%1 and %2")).arg(words.join(QStringLiteral(", ")), last);
    }

private:
    Language m_language;
    QTranslator m_words;
};

} // namespace

QString wordOf(DataCategory category)
{
    return DisclosureWords::tr(categoryText(category));
}

QString sentenceOf(RecipientFlag flag, const Recipient &recipient, QDate today)
{
    const QString country = countryName(recipient.country);
    switch (flag) {
    case RecipientFlag::TransferWithoutGround:
        return DisclosureWords::tr("%1 lies outside Europe, and no ground is filled in (GDPR Art. 44-49). Choose a ground, or give no data.").arg(country);
    case RecipientFlag::OutsideUnion:
        return DisclosureWords::tr("The statement promises to process within the EU only. %1 is no member. Choose another recipient, or change the statement.").arg(country);
    case RecipientFlag::NoProcessorAgreement:
        return DisclosureWords::tr("This is a processor, and no processor agreement is in force (GDPR Art. 28(3)). Make one and fill in its day.");
    case RecipientFlag::NoJointArrangement:
        return DisclosureWords::tr("You decide together, and there is no arrangement on who does what (GDPR Art. 26(1)). Make one and fill in its day.");
    case RecipientFlag::NoCovenant:
        return DisclosureWords::tr("The statement names a covenant, and none is in force here. Fill in its day, or find another basis (GDPR Art. 6(1)).");
    case RecipientFlag::RoleUndecided:
        return DisclosureWords::tr("Nobody decided whether this is a processor (GDPR Art. 4(7)-(8), 26, 28). Look at the contract and choose the role.");
    case RecipientFlag::OutsideStatement:
        return DisclosureWords::tr("The statement names nobody like this recipient (GDPR Art. 13(1)(e)). Choose whom it falls under, or add it to the statement.");
    case RecipientFlag::AgreementEnding:
        return DisclosureWords::tr("An agreement ends on %1. Renew it in time, or end the recipient (GDPR Art. 26, 28(3)).").arg(longDay(endingOn(recipient, today)));
    }
    Q_UNREACHABLE();
}

QString sentenceOf(DisclosureCaution caution)
{
    switch (caution) {
    case DisclosureCaution::NotToldBeforehand:
        return DisclosureWords::tr("The statement promises that the person hears of this beforehand. Tell the person first, and fill in the day.");
    case DisclosureCaution::NotTold:
        return DisclosureWords::tr("The statement promises that the person hears of this. Tell the person, or fill in which law forbids that.");
    case DisclosureCaution::MoreThanStated:
        return DisclosureWords::tr("This is more than the statement says that this recipient gets (GDPR Art. 5(1)(c)). Leave out what is not needed.");
    case DisclosureCaution::NoAgreement:
        return DisclosureWords::tr("There was no processor agreement with this recipient on this day (GDPR Art. 28(3)). Make one before data go.");
    case DisclosureCaution::OutsideUnion:
        return DisclosureWords::tr("The statement promises to process within the EU only, and this recipient is outside. Look for another recipient.");
    case DisclosureCaution::TransferWithoutGround:
        return DisclosureWords::tr("The data leave Europe, and no ground is filled in (GDPR Art. 44). First fill in the ground with the recipient.");
    case DisclosureCaution::OutsideStatement:
        return DisclosureWords::tr("The statement does not name this recipient (GDPR Art. 13(1)(e)). Write down why the data must go there.");
    case DisclosureCaution::ArrearsOtherwise:
        return DisclosureWords::tr("Data on arrears go to a municipality. Is it the early report of arrears? Choose that purpose: it asks for the four steps that come before it (Besluit gemeentelijke schuldhulpverlening art. 2).");
    case DisclosureCaution::ApprovedAlone:
        return DisclosureWords::tr("The same person decided on this and looked along. Have somebody else look along, and fill in that name.");
    case DisclosureCaution::ChangeNotTold:
        return DisclosureWords::tr("A rectification, erasure or restriction of this person was closed on this day or later, and this recipient was not told of it (GDPR Art. 19). Open that case again, tell it, and close it then.");
    }
    Q_UNREACHABLE();
}

QString categoriesLine(const std::vector<DataCategory> &categories)
{
    QStringList words;
    for (DataCategory category : categories)
        words.append(inside(wordOf(category)));
    return words.join(QStringLiteral(", "));
}

QString disclosedSentence(const QString &recipient, const std::vector<DataCategory> &categories, DisclosurePurpose purpose, const std::vector<QDate> &days,
                          Language language)
{
    const WordsIn words(language);
    //: the recipient: the kinds of data; what for; on which days
    return words.said(QT_TRANSLATE_NOOP("DisclosureWords", "%1: %2; %3; on %4"))
        .arg(recipient, words.categories(categories), words.said(purposeText(purpose)), words.days(days));
}

} // namespace balie
