// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace balie {

// The columns of the register of disclosures in a file.
enum class DisclosureColumn {
    On, Recipient, Kind, Role, Country, Agreement, Whom, Persons, Purpose, Why, Basis, Article, Data, SpecialGround, ApprovedBy, Reference, DecidedBy, Told, ToldOn, ToldWhy, Notice,
    Authority, DemandReference, DemandArticle, Given, DemandApprovedBy, Weighing, BanBy, BanUntil, // of a demand
    ContactSought, HelpNamed, Reminded, Offered,                                                   // of an early report of arrears
    StruckOut, Organisation
};

inline constexpr std::array disclosureColumns{
    DisclosureColumn::On,            DisclosureColumn::Recipient,       DisclosureColumn::Kind,          DisclosureColumn::Role,
    DisclosureColumn::Country,       DisclosureColumn::Agreement,       DisclosureColumn::Whom,
    DisclosureColumn::Persons,       DisclosureColumn::Purpose,         DisclosureColumn::Why,           DisclosureColumn::Basis,
    DisclosureColumn::Article,       DisclosureColumn::Data,            DisclosureColumn::SpecialGround, DisclosureColumn::ApprovedBy,
    DisclosureColumn::Reference,     DisclosureColumn::DecidedBy,       DisclosureColumn::Told,          DisclosureColumn::ToldOn,
    DisclosureColumn::ToldWhy,       DisclosureColumn::Notice,          DisclosureColumn::Authority,     DisclosureColumn::DemandReference,
    DisclosureColumn::DemandArticle, DisclosureColumn::Given,           DisclosureColumn::DemandApprovedBy, DisclosureColumn::Weighing,
    DisclosureColumn::BanBy,         DisclosureColumn::BanUntil,        DisclosureColumn::ContactSought, DisclosureColumn::HelpNamed,
    DisclosureColumn::Reminded,      DisclosureColumn::Offered,         DisclosureColumn::StruckOut,     DisclosureColumn::Organisation};

QString headOf(DisclosureColumn column);
// Of all of them, in their order.
QStringList disclosureHeads();

} // namespace balie
