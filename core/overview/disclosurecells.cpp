// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/disclosurecells.h"

#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/processingwords.h"

namespace balie {

QString whomOf(const DisclosureRow &row)
{
    return row.personName.isEmpty() ? row.disclosure.group : row.personName;
}

std::optional<QDate> dayOf(const DisclosureRow &row, DisclosureColumn column)
{
    const Disclosure &disclosure = row.disclosure;
    const ArrearsReport arrears = disclosure.arrears.value_or(ArrearsReport());
    switch (column) {
    case DisclosureColumn::On: return disclosure.on;
    case DisclosureColumn::ToldOn: return disclosure.told.on.value_or(QDate());
    case DisclosureColumn::BanUntil: return disclosure.demand && disclosure.demand->ban ? disclosure.demand->ban->until.value_or(QDate()) : QDate();
    case DisclosureColumn::ContactSought: return arrears.contactSought;
    case DisclosureColumn::HelpNamed: return arrears.helpNamed;
    case DisclosureColumn::Reminded: return arrears.reminded;
    case DisclosureColumn::Offered: return arrears.offered;
    default: return std::nullopt;
    }
}

// Of a demand; nothing where there was none.
static QString demandWords(const std::optional<CompelledDemand> &demand, DisclosureColumn column)
{
    if (!demand)
        return {};
    switch (column) {
    case DisclosureColumn::Authority: return demand->authority.toString();
    case DisclosureColumn::DemandReference: return demand->reference.toString();
    case DisclosureColumn::DemandArticle: return demand->article.toString();
    case DisclosureColumn::Given: return demand->given.toString();
    case DisclosureColumn::DemandApprovedBy: return demand->approvedBy.toString();
    case DisclosureColumn::Weighing: return demand->weighing.toString();
    case DisclosureColumn::BanBy: return demand->ban ? demand->ban->by.toString() : QString();
    default: return {};
    }
}

QString wordsOf(const DisclosureRow &row, DisclosureColumn column)
{
    if (const std::optional<QDate> day = dayOf(row, column))
        return day->isValid() ? numericDay(*day) : QString();
    const Disclosure &disclosure = row.disclosure;
    switch (column) {
    case DisclosureColumn::Recipient: return row.recipientName;
    case DisclosureColumn::Kind: return wordOf(row.recipientKind);
    case DisclosureColumn::Role: return row.recipientRole ? wordOf(*row.recipientRole) : QString();
    case DisclosureColumn::Country: return row.recipientCountry;
    case DisclosureColumn::Agreement: return row.agreement ? QStringLiteral("%1, %2").arg(wordOf(row.agreement->kind), numericDay(row.agreement->signedOn)) : QString();
    case DisclosureColumn::Whom: return whomOf(row);
    case DisclosureColumn::Persons: return QString::number(disclosure.persons);
    case DisclosureColumn::Purpose: return wordOf(disclosure.purpose);
    case DisclosureColumn::Why: return disclosure.why.toString();
    case DisclosureColumn::Basis: return wordOf(disclosure.basis);
    case DisclosureColumn::Article: return disclosure.article;
    case DisclosureColumn::Data: return categoriesLine(disclosure.categories);
    case DisclosureColumn::SpecialGround: return disclosure.specialGround;
    case DisclosureColumn::ApprovedBy: return disclosure.approvedBy;
    case DisclosureColumn::Reference: return disclosure.reference;
    case DisclosureColumn::DecidedBy: return disclosure.decidedBy.toString();
    case DisclosureColumn::Told: return wordOf(disclosure.told.when);
    case DisclosureColumn::ToldWhy: return disclosure.told.why.toString();
    case DisclosureColumn::Notice: return wordOf(row.notice);
    case DisclosureColumn::StruckOut: return disclosure.struckOut ? disclosure.struckOut->toString() : QString();
    case DisclosureColumn::Organisation: return row.organisationName;
    default: return demandWords(disclosure.demand, column);
    }
}

} // namespace balie
