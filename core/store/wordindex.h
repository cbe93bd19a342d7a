// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <unordered_map>

namespace balie {

// Many words that are looked for at once: whoever has the first bytes of one is compared with it. Shorter words than
// that are not looked for, since they stand everywhere.
class WordIndex
{
public:
    static constexpr qsizetype shortest = 6; // bytes

    template <typename Container>
    explicit WordIndex(const Container &words)
    {
        for (const QByteArray &word : words) {
            if (word.size() >= shortest)
                m_byBegin.emplace(beginOf(word.constData()), word);
        }
    }

    // Calls found(word) for every place in which one of them stands.
    template <typename Found>
    void eachIn(QByteArrayView text, Found &&found) const
    {
        for (qsizetype at = 0; at + shortest <= text.size(); ++at) {
            const auto [first, last] = m_byBegin.equal_range(beginOf(text.data() + at));
            for (auto word = first; word != last; ++word) {
                if (text.sliced(at).startsWith(word->second))
                    found(word->second);
            }
        }
    }

private:
    static quint32 beginOf(const char *bytes)
    {
        quint32 begin = 0;
        std::memcpy(&begin, bytes, sizeof begin);
        return begin;
    }

    std::unordered_multimap<quint32, QByteArray> m_byBegin;
};

} // namespace balie
