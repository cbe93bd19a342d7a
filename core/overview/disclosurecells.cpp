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

QString wordsOf(const DisclosureRow &row, DisclosureColumn column)
{
    const Disclosure &disclosure = row.disclosure;
    switch (column) {
    case DisclosureColumn::On: return numericDay(disclosure.on);
    case DisclosureColumn::Recipient: return row.recipientName;
    case DisclosureColumn::Kind: return wordOf(row.recipientKind);
    case DisclosureColumn::Whom: return whomOf(row);
    case DisclosureColumn::Persons: return QString::number(disclosure.persons);
    case DisclosureColumn::Purpose: return wordOf(disclosure.purpose);
    case DisclosureColumn::Why: return disclosure.why.toString();
    case DisclosureColumn::Basis: return wordOf(disclosure.basis);
    case DisclosureColumn::Article: return disclosure.article;
    case DisclosureColumn::Data: return categoriesLine(disclosure.categories);
    case DisclosureColumn::Reference: return disclosure.reference;
    case DisclosureColumn::DecidedBy: return disclosure.decidedBy.toString();
    case DisclosureColumn::Told: return wordOf(disclosure.told.when);
    case DisclosureColumn::ToldOn: return disclosure.told.on ? numericDay(*disclosure.told.on) : QString();
    case DisclosureColumn::Notice: return wordOf(row.notice);
    case DisclosureColumn::Authority: return disclosure.demand ? disclosure.demand->authority.toString() : QString();
    case DisclosureColumn::StruckOut: return disclosure.struckOut ? disclosure.struckOut->toString() : QString();
    case DisclosureColumn::Organisation: return row.organisationName;
    }
    Q_UNREACHABLE();
}

} // namespace balie
