// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace balie {

// Gives an enumeration its words: the one spelling that the store, the profiles, the command line
// and JSON share. Specialise it beside the enumeration:
//     template <> struct EnumWords<Channel> {
//         static constexpr auto words = enumWords<Channel>({{Channel::Phone, "phone"}, …});
//     };
template <typename E>
struct EnumWords;

template <typename E, std::size_t N>
constexpr std::array<std::pair<E, const char *>, N> enumWords(const std::pair<E, const char *> (&words)[N])
{
    std::array<std::pair<E, const char *>, N> table{};
    for (std::size_t i = 0; i < N; ++i) {
        table[i].first = words[i].first;
        table[i].second = words[i].second;
    }
    return table;
}

template <typename E>
QString toWord(E value)
{
    for (const auto &[candidate, word] : EnumWords<E>::words) {
        if (candidate == value)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

template <typename E>
std::optional<E> fromWord(QStringView text)
{
    for (const auto &[candidate, word] : EnumWords<E>::words) {
        if (text == QLatin1String(word))
            return candidate;
    }
    return std::nullopt;
}

// Every value, in the order of its words.
template <typename E>
std::vector<E> allValues()
{
    std::vector<E> values;
    for (const auto &[candidate, word] : EnumWords<E>::words)
        values.push_back(candidate);
    return values;
}

} // namespace balie
