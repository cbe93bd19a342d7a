// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/person/person.h"

#include <optional>
#include <vector>

namespace balie {

// What is known of somebody while a call is being typed: any part may be missing or half typed.
struct PersonSketch
{
    QString name;
    QString street;
    QString postcode;
    QString email;
    QString telephone;
};

enum class LikenessReason {
    SameName,       // prefix, family and given name
    SameFamily,     // family name, whatever the given name
    AlikeFamily,    // one or two letters off, or still being typed
    InitialsFit,    // "J." and "Jan"
    SameEmail,
    SameTelephone,
    SameAddress,    // street with number, and the postcode where both have one
    SamePostcode,
    OtherGiven,     // speaks against it: "Jan" and "Piet", often of one family
    OtherPostcode,  // speaks against it, weakly: people move
};

template <>
struct EnumWords<LikenessReason>
{
    static constexpr auto words = enumWords<LikenessReason>({
        {LikenessReason::SameName, "same-name"},
        {LikenessReason::SameFamily, "same-family"},
        {LikenessReason::AlikeFamily, "alike-family"},
        {LikenessReason::InitialsFit, "initials-fit"},
        {LikenessReason::SameEmail, "same-email"},
        {LikenessReason::SameTelephone, "same-telephone"},
        {LikenessReason::SameAddress, "same-address"},
        {LikenessReason::SamePostcode, "same-postcode"},
        {LikenessReason::OtherGiven, "other-given"},
        {LikenessReason::OtherPostcode, "other-postcode"},
    });
};

enum class Likeness { Different, Possible, Likely };

// How alike two persons are, and why: a suggestion for the eye. It merges nothing.
struct PersonMatch
{
    int score = 0; // 0 to 100
    std::vector<LikenessReason> reasons;

    // From 60 likely, from 30 possible.
    Likeness likeness() const;

    friend bool operator==(const PersonMatch &, const PersonMatch &) = default;
};

PersonMatch matchPersons(const PersonSketch &typed, const Person &known);
PersonMatch matchPersons(const Person &one, const Person &other);

} // namespace balie
