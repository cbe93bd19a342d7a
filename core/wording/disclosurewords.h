// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/domain/disclosure/recipientflags.h"
#include "core/wording/language.h"

#include <QDate>
#include <QString>

#include <vector>

namespace balie {

// The words for who gets data and what went to whom. The bases of Art. 6 have theirs in processingwords.h, what a
// statement promises of it in profilewords.h.

QString wordOf(RecipientKind kind);
QString wordOf(DecidedRole role);
QString wordOf(TransferGround ground);
QString wordOf(AgreementKind kind);
QString wordOf(RecipientFlag flag);
QString wordOf(DataCategory category);
QString wordOf(DisclosurePurpose purpose);
QString wordOf(DemandForce force);
QString wordOf(ToldWhen when);
QString wordOf(NoticeState state);
QString wordOf(TenantsWord word);

// A step that comes before a report of arrears, by its word in checkArrears(): "contact". Empty for a word that is none.
QString arrearsStepWord(const QString &step);

// What is not in order with that recipient and what to do about it, with the article.
QString sentenceOf(RecipientFlag flag, const Recipient &recipient, QDate today);
// What there is to think of before it is saved, or to mend afterwards.
QString sentenceOf(DisclosureCaution caution);

// A country as it is called in the installed language: "Noorwegen".
QString countryName(const Country &country);
// The same in that language.
QString countryName(const Country &country, Language language);

struct NamedCountry
{
    Country country;
    QString name;
};

// Every country, in the order of the names in the installed language, to choose from.
std::vector<NamedCountry> namedCountries();

// "naam, adres, telefoonnummer".
QString categoriesLine(const std::vector<DataCategory> &categories);

// What went to one recipient for one purpose, as the person reads it in an answer (Art. 15(1)(c), C-154/21):
// "Bouwbedrijf De Vos: naam, adres; voor onderhoud; op 3 maart 2026 en 5 maart 2026". In the language of the letter, whatever the
// program speaks.
QString disclosedSentence(const QString &recipient, const std::vector<DataCategory> &categories, DisclosurePurpose purpose,
                          const std::vector<QDate> &days, Language language = installedLanguage());

} // namespace balie
