// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/right/rightrecogniser.h"

#include "core/base/foldedtext.h"
#include "core/domain/right/rightphrase.h"

#include <algorithm>
#include <map>
#include <optional>

namespace balie {

namespace {

// How many other words may stand between two steps of a phrase, and how far back a "niet" reaches.
constexpr std::size_t largestGap = 4;
constexpr std::size_t negationReach = 3;
// What is typed during a call is short; a pasted mail is read as far as this.
constexpr qsizetype mostWords = 4000;

struct Word
{
    QString plain;
    TextSpan span;
    int sentence = 0;
};

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    int sentence = 0;
    for (qsizetype i = 0; i < text.size() && static_cast<qsizetype>(words.size()) < mostWords; ++i) {
        const QChar c = text.at(i);
        if (c == u'.' || c == u'!' || c == u'?' || c == u';' || c == u'\n')
            ++sentence;
        if (!c.isLetterOrNumber())
            continue;
        const qsizetype begin = i;
        const auto inside = [&](qsizetype k) {
            const QChar one = text.at(k);
            return one.isLetterOrNumber() || one.isMark() || one.category() == QChar::Other_Format;
        };
        while (i + 1 < text.size() && inside(i + 1))
            ++i;
        words.push_back({folded(text.mid(begin, i + 1 - begin)), {begin, i + 1 - begin}, sentence});
    }
    return words;
}

// One letter more, fewer, other, or two neighbours swapped.
bool oneSlip(QStringView typed, QStringView meant)
{
    if (qAbs(typed.size() - meant.size()) > 1)
        return false;
    qsizetype same = 0;
    const qsizetype shorter = std::min(typed.size(), meant.size());
    while (same < shorter && typed.at(same) == meant.at(same))
        ++same;
    const QStringView restTyped = typed.mid(same);
    const QStringView restMeant = meant.mid(same);
    if (typed.size() > meant.size())
        return restTyped.mid(1) == restMeant;
    if (typed.size() < meant.size())
        return restTyped == restMeant.mid(1);
    const bool other = restTyped.mid(1) == restMeant.mid(1);
    const bool swapped = restTyped.size() >= 2 && restTyped.at(0) == restMeant.at(1) && restTyped.at(1) == restMeant.at(0)
        && restTyped.mid(2) == restMeant.mid(2);
    return other || swapped;
}

bool fits(QStringView typed, QStringView choice)
{
    const bool start = choice.endsWith(u'*');
    const QStringView meant = start ? choice.chopped(1) : choice;
    if (start ? typed.startsWith(meant) : typed == meant)
        return true;
    // Slips only in long words: one letter from "data" lie too many others.
    if (meant.size() < 6)
        return false;
    if (!start)
        return oneSlip(typed, meant);
    return oneSlip(typed.left(meant.size()), meant) || oneSlip(typed.left(meant.size() + 1), meant) || oneSlip(typed.left(meant.size() - 1), meant);
}

bool isNegation(const Word &word)
{
    static const QStringList negations{QStringLiteral("niet"), QStringLiteral("geen"), QStringLiteral("nooit"), QStringLiteral("not"),
                                       QStringLiteral("dont"), QStringLiteral("no"), QStringLiteral("never"), QStringLiteral("hoeft")};
    return negations.contains(word.plain);
}

class Reader
{
public:
    explicit Reader(QStringView text) : m_words(wordsOf(text)) {}

    std::vector<RecognisedRight> read()
    {
        for (const RightPhrase &phrase : rightPhrases()) {
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                if (const auto places = phraseAt(phrase, i))
                    note(phrase, *places);
            }
        }
        return ranked();
    }

private:
    using Places = std::vector<std::size_t>;

    bool stepFits(const QStringList &choices, std::size_t word) const
    {
        return std::any_of(choices.begin(), choices.end(), [&](const QString &choice) { return fits(m_words[word].plain, choice); });
    }

    std::optional<Places> phraseAt(const RightPhrase &phrase, std::size_t first) const
    {
        Places places;
        std::size_t next = first;
        for (const QStringList &choices : phrase.steps) {
            const std::size_t limit = places.empty() ? first + 1 : std::min(m_words.size(), next + largestGap + 1);
            while (next < limit && !stepFits(choices, next))
                ++next;
            if (next >= limit || m_words[next].sentence != m_words[first].sentence)
                return std::nullopt;
            places.push_back(next++);
        }
        if (phrase.negation == Negation::Cancels && isDenied(places))
            return std::nullopt;
        return places;
    }

    // "niet" close before the first word of a phrase, within it, or right behind it ("verwijder ze niet").
    bool isDenied(const Places &places) const
    {
        const std::size_t first = places.front();
        const std::size_t last = places.back();
        const std::size_t begin = first > negationReach ? first - negationReach : 0;
        for (std::size_t i = begin; i < m_words.size() && i <= last + 2; ++i) {
            if (m_words[i].sentence != m_words[first].sentence || !isNegation(m_words[i]))
                continue;
            const bool asked = i > 0 && (m_words[i - 1].plain == u"waarom" || m_words[i - 1].plain == u"why");
            if (!asked && !(i > last && isOver(i)))
                return true;
        }
        return false;
    }

    // "verwijderen, ik huur niet meer": what is over speaks of the person, not of the wish.
    bool isOver(std::size_t i) const
    {
        return i + 1 < m_words.size() && (m_words[i + 1].plain == u"meer" || m_words[i + 1].plain == u"langer");
    }

    void note(const RightPhrase &phrase, const Places &places)
    {
        Found &found = m_found[phrase.right];
        found.weight += phrase.weight;
        found.first = found.places.empty() ? places.front() : std::min(found.first, places.front());
        found.places.insert(found.places.end(), places.begin(), places.end());
    }

    std::vector<RecognisedRight> ranked()
    {
        std::vector<std::pair<std::size_t, RecognisedRight>> list;
        for (auto &[right, found] : m_found) {
            std::sort(found.places.begin(), found.places.end());
            found.places.erase(std::unique(found.places.begin(), found.places.end()), found.places.end());
            RecognisedRight recognised{right, found.weight, {}};
            for (std::size_t place : found.places)
                recognised.words.push_back(m_words[place].span);
            list.emplace_back(found.first, std::move(recognised));
        }
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
            return a.second.weight != b.second.weight ? a.second.weight > b.second.weight : a.first < b.first;
        });
        std::vector<RecognisedRight> rights;
        for (auto &[place, recognised] : list)
            rights.push_back(std::move(recognised));
        return rights;
    }

    struct Found
    {
        int weight = 0;
        std::size_t first = 0;
        Places places;
    };

    std::vector<Word> m_words;
    std::map<Right, Found> m_found;
};

} // namespace

std::vector<RecognisedRight> recogniseRights(QStringView text)
{
    return Reader(text).read();
}

} // namespace balie
