// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace balie {

// The columns of the register of disclosures in a file and on paper.
enum class DisclosureColumn { On, Recipient, Kind, Whom, Persons, Purpose, Why, Basis, Article, Data, Reference, DecidedBy, Told, ToldOn, Notice, Authority, StruckOut, Organisation };

inline constexpr std::array disclosureColumns{
    DisclosureColumn::On,     DisclosureColumn::Recipient, DisclosureColumn::Kind,      DisclosureColumn::Whom,      DisclosureColumn::Persons, DisclosureColumn::Purpose,
    DisclosureColumn::Why,    DisclosureColumn::Basis,     DisclosureColumn::Article,   DisclosureColumn::Data,      DisclosureColumn::Reference, DisclosureColumn::DecidedBy,
    DisclosureColumn::Told,   DisclosureColumn::ToldOn,    DisclosureColumn::Notice,    DisclosureColumn::Authority, DisclosureColumn::StruckOut, DisclosureColumn::Organisation};

QString headOf(DisclosureColumn column);
// Of all of them, in their order.
QStringList disclosureHeads();

} // namespace balie
