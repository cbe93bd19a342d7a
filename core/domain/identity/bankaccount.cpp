// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/bankaccount.h"

#include <algorithm>
#include <array>

namespace balie {

// How long an account number is in the countries whose accounts are met here. "En 2730 4210 5" is none.
static std::optional<int> lengthIn(QStringView country)
{
    struct Length { const char16_t *country; int length; };
    static constexpr std::array<Length, 38> lengths{{
        {u"AT", 20}, {u"BE", 16}, {u"BG", 22}, {u"CH", 21}, {u"CY", 28}, {u"CZ", 24}, {u"DE", 22}, {u"DK", 18}, {u"EE", 20}, {u"ES", 24},
        {u"FI", 18}, {u"FR", 27}, {u"GB", 22}, {u"GR", 27}, {u"HR", 21}, {u"HU", 28}, {u"IE", 22}, {u"IS", 26}, {u"IT", 27}, {u"LI", 21},
        {u"LT", 20}, {u"LU", 20}, {u"LV", 21}, {u"MC", 27}, {u"MT", 31}, {u"NL", 18}, {u"NO", 15}, {u"PL", 28}, {u"PT", 25}, {u"RO", 24},
        {u"RS", 22}, {u"SE", 24}, {u"SI", 19}, {u"SK", 24}, {u"SM", 27}, {u"TR", 26}, {u"UA", 29}, {u"XK", 20},
    }};
    const auto found = std::find_if(lengths.begin(), lengths.end(), [&](const Length &one) { return country == QStringView(one.country); });
    return found == lengths.end() ? std::nullopt : std::optional(found->length);
}

static int appended(int remainder, char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return (remainder * 10 + (c - u'0')) % 97;
    return (remainder * 100 + (c - u'A' + 10)) % 97;
}

static std::optional<qsizetype> startOfIban(const PlainView &view, qsizetype digits)
{
    qsizetype place = digits;
    if (view.at(place - 1) == u' ')
        --place;
    const bool country = view.isLetter(place - 1) && view.isLetter(place - 2);
    const bool free = !view.isLetter(place - 3) && !view.isDigit(place - 3);
    return country && free ? std::optional(place - 2) : std::nullopt;
}

std::optional<ViewSpan> ibanAround(const PlainView &view, ViewSpan group)
{
    const std::optional<qsizetype> begin = startOfIban(view, group.begin);
    if (!begin || !view.isDigit(group.begin + 1))
        return std::nullopt;
    const QStringView country = view.characters().mid(*begin, 2);
    const std::optional<int> whole = lengthIn(country);
    if (!whole)
        return std::nullopt;
    int remainder = 0;
    int length = 4;
    for (qsizetype i = group.begin + 2; i < view.size(); ++i) {
        if (view.at(i) == u' ' || view.at(i) == u'.')
            continue;
        const bool letter = view.isLetter(i);
        if (!letter && !view.isDigit(i))
            break;
        ++length;
        if (country == u"NL" && letter != (length <= 8))
            break;
        remainder = appended(remainder, view.at(i));
        if (length < *whole)
            continue;
        for (qsizetype k : {*begin, *begin + 1, group.begin, group.begin + 1})
            remainder = appended(remainder, view.at(k));
        const bool ends = !view.isDigit(i + 1) && (country == u"NL" || !view.isLetter(i + 1));
        return ends && (country == u"NL" || remainder == 1) ? std::optional(ViewSpan{*begin, i + 1}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace balie
