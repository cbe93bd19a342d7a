// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/bankaccount.h"

namespace balie {

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
    const bool dutch = view.at(*begin) == u'N' && view.at(*begin + 1) == u'L';
    std::optional<ViewSpan> found;
    int remainder = 0;
    int length = 4;
    for (qsizetype i = group.begin + 2; i < view.size() && length < 34; ++i) {
        if (view.at(i) == u' ' || view.at(i) == u'.')
            continue;
        const bool letter = view.isLetter(i);
        if (!letter && !view.isDigit(i))
            break;
        ++length;
        if (dutch && letter != (length <= 8))
            return std::nullopt;
        if (dutch && length == 18)
            return view.isDigit(i + 1) ? std::nullopt : std::optional(ViewSpan{*begin, i + 1});
        remainder = appended(remainder, view.at(i));
        int whole = remainder;
        for (qsizetype k : {*begin, *begin + 1, group.begin, group.begin + 1})
            whole = appended(whole, view.at(k));
        if (length >= 15 && whole == 1 && !view.isDigit(i + 1) && !view.isLetter(i + 1))
            found = ViewSpan{*begin, i + 1};
    }
    return found;
}

} // namespace balie
