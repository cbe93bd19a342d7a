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
    case DisclosureColumn::Whom: return DisclosureColumns::tr("About whom");
    case DisclosureColumn::Persons: return DisclosureColumns::tr("Number of persons");
    case DisclosureColumn::Purpose: return DisclosureColumns::tr("Purpose");
    case DisclosureColumn::Why: return DisclosureColumns::tr("Why");
    case DisclosureColumn::Basis: return DisclosureColumns::tr("Legal basis");
    case DisclosureColumn::Article: return DisclosureColumns::tr("Law or interest");
    case DisclosureColumn::Data: return DisclosureColumns::tr("Kinds of data");
    case DisclosureColumn::Reference: return DisclosureColumns::tr("Reference");
    case DisclosureColumn::DecidedBy: return DisclosureColumns::tr("Decided by");
    case DisclosureColumn::Told: return DisclosureColumns::tr("Person told");
    case DisclosureColumn::ToldOn: return DisclosureColumns::tr("Told on");
    case DisclosureColumn::Notice: return DisclosureColumns::tr("Promise of telling");
    case DisclosureColumn::Authority: return DisclosureColumns::tr("Demanded by");
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
