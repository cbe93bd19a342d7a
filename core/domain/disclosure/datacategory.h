// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <vector>

namespace balie {

// Kinds of data that were given: ticked, never the data themselves (Art. 15(1)(b), 30(1)(c)). The store keeps them as bits
// in this order, so that new ones come at the end.
enum class DataCategory {
    Name,
    Address,
    Phone,
    Email,
    Birth,      // day of birth
    Household,  // who lives there
    Lease,      // contract, home, rent
    Arrears,
    Payment,    // account, payments
    Income,
    Repair,     // the works order
    Nuisance,
    Seeker,     // registration as a seeker, reactions, allocation
    Image,      // photographs, camera
    Health,     // Art. 9
    Criminal,   // Art. 10
    Special,    // another kind of Art. 9: belief, origin, biometrics
    Other,
};

template <>
struct EnumWords<DataCategory>
{
    static constexpr auto words = enumWords<DataCategory>({
        {DataCategory::Name, "name"},
        {DataCategory::Address, "address"},
        {DataCategory::Phone, "phone"},
        {DataCategory::Email, "email"},
        {DataCategory::Birth, "birth"},
        {DataCategory::Household, "household"},
        {DataCategory::Lease, "lease"},
        {DataCategory::Arrears, "arrears"},
        {DataCategory::Payment, "payment"},
        {DataCategory::Income, "income"},
        {DataCategory::Repair, "repair"},
        {DataCategory::Nuisance, "nuisance"},
        {DataCategory::Seeker, "seeker"},
        {DataCategory::Image, "image"},
        {DataCategory::Health, "health"},
        {DataCategory::Criminal, "criminal"},
        {DataCategory::Special, "special"},
        {DataCategory::Other, "other"},
    });
};

// Art. 9 or 10: it needs a ground of its own and a second pair of eyes.
constexpr bool isSpecial(DataCategory category)
{
    return category == DataCategory::Health || category == DataCategory::Criminal || category == DataCategory::Special;
}

bool holdsSpecial(const std::vector<DataCategory> &categories);

} // namespace balie
