// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/disclosurecolumns.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct DisclosureColumns
{
    Q_DECLARE_TR_FUNCTIONS(DisclosureColumns)
};

} // namespace

QString headOf(DisclosureColumn column)
{
    switch (column) {
    case DisclosureColumn::On: return DisclosureColumns::tr("Day");
    case DisclosureColumn::Recipient: return DisclosureColumns::tr("Recipient");
    case DisclosureColumn::Kind: return DisclosureColumns::tr("Kind");
    case DisclosureColumn::Role: return DisclosureColumns::tr("Role of the recipient");
    case DisclosureColumn::Country: return DisclosureColumns::tr("Country of the recipient");
    case DisclosureColumn::Agreement: return DisclosureColumns::tr("Rests on the agreement");
    case DisclosureColumn::Whom: return DisclosureColumns::tr("About whom");
    case DisclosureColumn::Persons: return DisclosureColumns::tr("Number of persons");
    case DisclosureColumn::Purpose: return DisclosureColumns::tr("Purpose");
    case DisclosureColumn::Why: return DisclosureColumns::tr("Why");
    case DisclosureColumn::Basis: return DisclosureColumns::tr("Legal basis");
    case DisclosureColumn::Article: return DisclosureColumns::tr("Law or interest");
    case DisclosureColumn::Data: return DisclosureColumns::tr("Kinds of data");
    case DisclosureColumn::SpecialGround: return DisclosureColumns::tr("Ground for special data");
    case DisclosureColumn::ApprovedBy: return DisclosureColumns::tr("Looked along by");
    case DisclosureColumn::Reference: return DisclosureColumns::tr("Reference");
    case DisclosureColumn::DecidedBy: return DisclosureColumns::tr("Decided by");
    case DisclosureColumn::Told: return DisclosureColumns::tr("Person told");
    case DisclosureColumn::ToldOn: return DisclosureColumns::tr("Told on");
    case DisclosureColumn::ToldWhy: return DisclosureColumns::tr("Why not told");
    case DisclosureColumn::Notice: return DisclosureColumns::tr("Promise of telling");
    case DisclosureColumn::Authority: return DisclosureColumns::tr("Demanded by");
    case DisclosureColumn::DemandReference: return DisclosureColumns::tr("Reference of the demand");
    case DisclosureColumn::DemandArticle: return DisclosureColumns::tr("Article of the demand");
    case DisclosureColumn::Given: return DisclosureColumns::tr("Given exactly");
    case DisclosureColumn::DemandApprovedBy: return DisclosureColumns::tr("Demand approved by");
    case DisclosureColumn::Weighing: return DisclosureColumns::tr("Weighing");
    case DisclosureColumn::BanBy: return DisclosureColumns::tr("Telling forbidden by");
    case DisclosureColumn::BanUntil: return DisclosureColumns::tr("Telling forbidden until");
    case DisclosureColumn::ContactSought: return DisclosureColumns::tr("Arrears: contact sought");
    case DisclosureColumn::HelpNamed: return DisclosureColumns::tr("Arrears: help named");
    case DisclosureColumn::Reminded: return DisclosureColumns::tr("Arrears: reminded");
    case DisclosureColumn::Offered: return DisclosureColumns::tr("Arrears: passing on offered");
    case DisclosureColumn::StruckOut: return DisclosureColumns::tr("Struck out because");
    case DisclosureColumn::Organisation: return DisclosureColumns::tr("Organisation");
    }
    Q_UNREACHABLE();
}

QStringList disclosureHeads()
{
    QStringList heads;
    for (const DisclosureColumn column : disclosureColumns)
        heads.append(headOf(column));
    return heads;
}

} // namespace balie
