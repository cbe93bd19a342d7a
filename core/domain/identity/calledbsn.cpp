// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/calledbsn.h"

#include "core/domain/identity/labelwords.h"

#include <algorithm>
#include <vector>

namespace balie {

namespace {

constexpr qsizetype reach = 140;

bool isOneOf(char16_t c, QStringView signs)
{
    return signs.contains(QChar(c));
}

// A digit, or a star that stands for one.
bool isFigure(const PlainView &view, qsizetype place)
{
    return view.isDigit(place) || view.at(place) == u'*';
}

ViewSpan wordAt(const PlainView &view, qsizetype begin)
{
    qsizetype end = begin;
    while (view.isLetter(end))
        ++end;
    return {begin, end};
}

QStringView textOf(const PlainView &view, ViewSpan span)
{
    return view.characters().mid(span.begin, span.end - span.begin);
}

// Whether a sentence ends at this sign. The dot of "nr." and of an initial ends none, nor one before a
// number; a blank line does.
bool endsSentence(const PlainView &view, qsizetype place)
{
    const char16_t c = view.at(place);
    if (c == u'\n')
        return view.at(place + 1) == u'\n';
    if (!isOneOf(c, u".!?") || !isOneOf(view.at(place + 1), u" \n"))
        return false;
    qsizetype next = place + 1;
    while (next < view.size() && isOneOf(view.at(next), u" \n"))
        ++next;
    if (isFigure(view, next))
        return false;
    qsizetype begin = place;
    while (place - begin < 10 && view.isLetter(begin - 1))
        --begin;
    return c != u'.' || !isAbbreviation(textOf(view, {begin, place}));
}

bool endsClause(const PlainView &view, qsizetype place)
{
    return isOneOf(view.at(place), u",;()[]") || isFigure(view, place) || endsSentence(view, place);
}

// The words around the one given up to a comma or the like, "maar" and "want".
std::vector<ViewSpan> clauseAround(const PlainView &view, ViewSpan word)
{
    constexpr qsizetype longest = 80;
    qsizetype begin = word.begin;
    while (begin > 0 && word.begin - begin < longest && !endsClause(view, begin - 1))
        --begin;
    std::vector<ViewSpan> words;
    for (qsizetype i = begin; i < view.size() && i - word.end < longest && !endsClause(view, i); ++i) {
        const ViewSpan one = wordAt(view, i);
        if (one.begin == one.end)
            continue;
        if (isTurn(textOf(view, one))) {
            if (one.begin > word.begin)
                break;
            words.clear();
        } else {
            words.push_back(one);
        }
        i = one.end - 1;
    }
    return words;
}

// Whether so many figures that they are a number stand in the stretch.
bool holdsNumber(const PlainView &view, qsizetype begin, qsizetype end)
{
    int figures = 0;
    for (qsizetype i = begin; i < end; ++i)
        figures += isFigure(view, i) ? 1 : 0;
    return figures >= 8;
}

// What stands behind a BSN word, over "nr", "is" and signs.
struct Behind
{
    bool colon = false;
    bool ownNumber = false;
    bool sameAs = false; // "BSN: idem", "BSN: zie kenmerk"
};

Behind behindOf(const PlainView &view, ViewSpan word)
{
    Behind behind;
    for (qsizetype i = word.end; i < view.size() && i - word.end < 30; ++i) {
        if (isFigure(view, i)) {
            behind.ownNumber = true;
            return behind;
        }
        const ViewSpan next = wordAt(view, i);
        if (next.begin < next.end) {
            behind.sameAs = isSameWord(textOf(view, next));
            if (behind.sameAs || !isSmallWord(textOf(view, next)))
                return behind;
            i = next.end - 1;
        } else if (!isOneOf(view.at(i), u" -_:=#./")) {
            return behind;
        }
        behind.colon = behind.colon || isOneOf(view.at(i), u":=");
    }
    return behind;
}

bool isDenied(const PlainView &view, const std::vector<ViewSpan> &clause)
{
    return std::any_of(clause.begin(), clause.end(), [&](ViewSpan word) { return isDenial(textOf(view, word)); });
}

// "Graag mijn BSN wissen", but not "Dat is mijn BSN, graag wissen".
bool onlySpeaksOf(const PlainView &view, const std::vector<ViewSpan> &clause)
{
    const auto any = [&](bool (*isSuch)(QStringView)) {
        return std::any_of(clause.begin(), clause.end(), [&](ViewSpan word) { return isSuch(textOf(view, word)); });
    };
    return any(isDealingWord) && !any(isPointer);
}

bool callsFromBefore(const PlainView &view, ViewSpan word, ViewSpan number)
{
    if (holdsNumber(view, word.end, number.begin))
        return false;
    const Behind behind = behindOf(view, word);
    const bool emptyField = behind.colon && !behind.sameAs && textOf(view, {word.end, number.begin}).contains(u'\n');
    return !emptyField && !isDenied(view, clauseAround(view, word));
}

bool callsFromBehind(const PlainView &view, ViewSpan word, ViewSpan number, bool inNextSentence)
{
    if (holdsNumber(view, number.end, word.begin))
        return false;
    const Behind behind = behindOf(view, word);
    if (behind.ownNumber || (behind.colon && !behind.sameAs))
        return false;
    const std::vector<ViewSpan> clause = clauseAround(view, word);
    return !isDenied(view, clause) && !(inNextSentence && onlySpeaksOf(view, clause));
}

qsizetype sentenceBegin(const PlainView &view, qsizetype place)
{
    const qsizetype stop = std::max<qsizetype>(0, place - reach);
    qsizetype begin = place;
    while (begin > stop && !endsSentence(view, begin - 1))
        --begin;
    // No half of a word.
    while (begin > stop && begin < place && view.isLetter(begin) && view.isLetter(begin - 1))
        ++begin;
    return begin;
}

} // namespace

bool isCalledBsnInSentence(const PlainView &view, ViewSpan number)
{
    for (qsizetype i = sentenceBegin(view, number.begin); i < number.begin; ++i) {
        const ViewSpan word = wordAt(view, i);
        if (word.begin == word.end)
            continue;
        if (isBsnWord(textOf(view, word)) && callsFromBefore(view, word, number))
            return true;
        i = word.end - 1;
    }
    int sentences = 0;
    for (qsizetype i = number.end; i < view.size() && i - number.end < reach && sentences < 2; ++i) {
        const ViewSpan word = wordAt(view, i);
        if (word.begin == word.end) {
            sentences += endsSentence(view, i) ? 1 : 0;
            continue;
        }
        if (isBsnWord(textOf(view, word)) && callsFromBehind(view, word, number, sentences > 0))
            return true;
        i = word.end - 1;
    }
    return false;
}

} // namespace balie
