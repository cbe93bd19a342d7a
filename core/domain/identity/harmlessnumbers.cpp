// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/harmlessnumbers.h"

#include "core/domain/identity/bankaccount.h"
#include "core/domain/identity/numberlabel.h"

#include <algorithm>
#include <optional>

namespace balie {

namespace {

// Reads number after number from one group of digits onward.
class GroupReader
{
public:
    GroupReader(const PlainView &view, const std::vector<ViewSpan> &groups) : m_view(view), m_groups(groups) {}

    std::size_t count() const { return m_groups.size(); }
    const ViewSpan &group(std::size_t i) const { return m_groups[i]; }
    qsizetype length(std::size_t i) const { return m_groups[i].end - m_groups[i].begin; }
    QStringView gapAfter(std::size_t i) const
    {
        if (i + 1 >= m_groups.size())
            return {};
        return m_view.characters().mid(m_groups[i].end, m_groups[i + 1].begin - m_groups[i].end);
    }
    int value(std::size_t i) const { return m_view.characters().mid(m_groups[i].begin, std::min<qsizetype>(length(i), 9)).toInt(); }
    bool startsWith(std::size_t i, QStringView digits) const { return m_view.characters().mid(m_groups[i].begin, length(i)).startsWith(digits); }

    bool isServiceNumber(std::size_t i) const
    {
        return startsWith(i, u"0800") || startsWith(i, u"0900") || startsWith(i, u"0906") || startsWith(i, u"0909");
    }

    // Whether a number stands right before it on the same line: no telephone number that begins here
    // goes on below, or behind a slash ("4858 0086 2 / 6367.62.907").
    bool followsNumber(std::size_t i) const
    {
        if (i == 0 || endsLine(i - 1))
            return false;
        const QStringView gap = gapAfter(i - 1);
        return gap.trimmed().isEmpty() || gap == u"." || gap == u"-";
    }

    // "269.031.078": in the middle of something that is cut by the same sign.
    bool isInsideNumber(std::size_t i) const
    {
        return i > 0 && length(i - 1) >= 3 && (gapAfter(i - 1) == u"." || gapAfter(i - 1) == u"-");
    }

    // A following group that belongs to the same telephone number.
    bool dialsOn(std::size_t i) const
    {
        const QStringView gap = gapAfter(i);
        if (i + 1 >= m_groups.size() || gap.size() > 4)
            return false;
        return std::all_of(gap.begin(), gap.end(), [](QChar c) { return QStringView(u" -./()\n").contains(c); });
    }

    bool endsLine(std::size_t i) const { return gapAfter(i).contains(u'\n'); }
    bool brokenBetween(std::size_t first, std::size_t last) const
    {
        const QStringView between = m_view.characters().mid(m_groups[first].end, m_groups[last].begin - m_groups[first].end);
        return between.contains(u'\n') || between.contains(u'/');
    }

    // The group with which exactly so many digits are complete. A single digit on the next line begins
    // something else.
    std::optional<std::size_t> lastOf(std::size_t first, qsizetype digits) const
    {
        qsizetype total = 0;
        for (std::size_t i = first; i < m_groups.size(); ++i) {
            total += length(i);
            if (total == digits)
                return i > first && length(i) == 1 && endsLine(i - 1) ? std::nullopt : std::optional(i);
            if (total > digits || !dialsOn(i) || (i > first && endsNumber(i)))
                return std::nullopt;
        }
        return std::nullopt;
    }

    // "06 / 12345678" is one number; a slash with room around it further on stands between two.
    bool endsNumber(std::size_t i) const { return gapAfter(i).contains(u'/') && gapAfter(i).size() > 1; }

    ViewSpan from(std::size_t first, std::size_t last) const { return {m_groups[first].begin, m_groups[last].end}; }
    const PlainView &view() const { return m_view; }

private:
    const PlainView &m_view;
    const std::vector<ViewSpan> &m_groups;
};

using Claim = std::optional<std::size_t>; // the last group that belongs to it

Claim dutchAbroad(const GroupReader &read, std::size_t i, qsizetype prefix)
{
    // "+31 6 …", "+31 (0)6 …", "0031612345678".
    for (qsizetype digits : {prefix + 9, prefix + 10}) {
        if (Claim last = read.lastOf(i, digits))
            return last;
    }
    return std::nullopt;
}

Claim international(const GroupReader &read, std::size_t i)
{
    const bool plus = read.view().at(read.group(i).begin - 1) == u'+';
    const bool zeros = read.startsWith(i, u"00") && read.length(i) >= 4;
    if (!plus && !zeros)
        return std::nullopt;
    if (read.startsWith(i, plus ? u"31" : u"0031"))
        return dutchAbroad(read, i, plus ? 2 : 4);
    qsizetype total = read.length(i);
    std::size_t last = i;
    // What may be complete does not go on below.
    while (read.dialsOn(last) && total + read.length(last + 1) <= 15 && !(total >= 8 && (read.endsLine(last) || read.endsNumber(last))))
        total += read.length(++last);
    const bool broken = !plus && read.followsNumber(i) && read.brokenBetween(i, last);
    return total >= (plus ? 8 : 11) && total <= 17 && !broken ? Claim(last) : std::nullopt;
}

Claim national(const GroupReader &read, std::size_t i)
{
    if (!read.startsWith(i, u"0")) {
        // "31 6 12345678" and "31 24 3995555": the plus forgotten.
        const bool noPlus = read.startsWith(i, u"31") && read.length(i) == 2 && read.dialsOn(i)
            && (read.length(i + 1) == 2 || (read.startsWith(i + 1, u"6") && (read.length(i + 1) == 1 || read.length(i + 1) == 9)));
        const Claim last = noPlus ? read.lastOf(i, 11) : std::nullopt;
        return last && !read.brokenBetween(i, *last) ? last : std::nullopt;
    }
    const qsizetype area = read.length(i);
    if (read.isServiceNumber(i)) {
        for (qsizetype digits : {8, 10, 11}) {
            if (Claim last = read.lastOf(i, digits); last && area <= 4)
                return last;
        }
    }
    const bool reads = area == 10 || area == 3 || area == 4 || (area == 2 && read.startsWith(i, u"06"));
    const Claim last = reads && !read.isInsideNumber(i) ? read.lastOf(i, 10) : std::nullopt;
    return last && read.followsNumber(i) && read.brokenBetween(i, *last) ? std::nullopt : last;
}

bool goesOn(const GroupReader &read, std::size_t i)
{
    // "12-12-2025-1": more of the same hangs on tightly.
    const qsizetype end = read.group(i).end;
    return QStringView(u"-./").contains(QChar(read.view().at(end))) && read.view().isDigit(end + 1);
}

Claim date(const GroupReader &read, std::size_t i)
{
    if (i + 2 >= read.count() || read.gapAfter(i).size() != 1 || read.gapAfter(i) != read.gapAfter(i + 1)
        || !QStringView(u"-./").contains(read.gapAfter(i).at(0)) || goesOn(read, i + 2))
        return std::nullopt;
    const bool yearFirst = read.length(i) == 4 && read.length(i + 1) <= 2 && read.length(i + 2) <= 2;
    const bool dayFirst = read.length(i) <= 2 && read.length(i + 1) <= 2 && (read.length(i + 2) == 4 || read.length(i + 2) == 2);
    if (!yearFirst && !dayFirst)
        return std::nullopt;
    const bool real = read.value(i + 1) <= 12 && read.value(yearFirst ? i + 2 : i) <= 31;
    return real ? Claim(i + 2) : std::nullopt;
}

// "WOONBE-": the sign of an organisation, before the year.
bool followsSign(const GroupReader &read, std::size_t i)
{
    const qsizetype end = read.group(i).begin - 1;
    qsizetype begin = end;
    while (end - begin <= 6 && (read.view().isLetter(begin - 1) || read.view().isDigit(begin - 1)))
        --begin;
    return read.view().at(end) == u'-' && read.view().isLetter(begin) && end - begin >= 2 && end - begin <= 6 && !standsInFileName(read.view(), read.group(i).begin);
}

Claim caseNumber(const GroupReader &read, std::size_t i)
{
    if (i + 1 >= read.count() || read.gapAfter(i) != u"-" || read.length(i) != 4 || goesOn(read, i + 1))
        return std::nullopt;
    const bool year = read.startsWith(i, u"19") || read.startsWith(i, u"20");
    const qsizetype longest = followsSign(read, i) ? 9 : 6;
    return year && read.length(i + 1) >= 3 && read.length(i + 1) <= longest ? Claim(i + 1) : std::nullopt;
}

bool currencyBefore(const GroupReader &read, std::size_t i)
{
    qsizetype place = read.group(i).begin;
    while (place > 0 && read.view().at(place - 1) == u' ' && place > read.group(i).begin - 3)
        --place;
    const QStringView front = read.view().characters().left(place);
    return front.endsWith(u'€') || front.endsWith(u"EUR") || front.endsWith(u"EURO");
}

bool currencyAfter(const GroupReader &read, std::size_t i)
{
    qsizetype place = read.group(i).end;
    while (read.view().at(place) == u' ' && place < read.group(i).end + 2)
        ++place;
    const QStringView behind = read.view().characters().mid(place);
    return behind.startsWith(u'€') || behind.startsWith(u"EUR") || behind.startsWith(u",-") || behind.startsWith(u",--");
}

Claim amount(const GroupReader &read, std::size_t i)
{
    // Nobody pays more than a thousand billion; and a long row of numbers is read once.
    constexpr std::size_t longest = 5;
    std::size_t last = i;
    while (last + 1 < read.count() && last + 1 < i + longest && read.length(last) <= 3 && read.length(last + 1) == 3 && (read.gapAfter(last) == u"." || read.gapAfter(last) == u" "))
        ++last;
    const bool cents = last + 1 < read.count() && read.gapAfter(last) == u"," && read.length(last + 1) == 2;
    const std::size_t end = cents ? last + 1 : last;
    // Nine digits in a row before ",12" may be a list of numbers; 111 million is no rent.
    const bool plainNine = last == i && read.length(i) == 9;
    return currencyBefore(read, i) || currencyAfter(read, end) || (cents && !plainNine) ? Claim(end) : std::nullopt;
}

bool isHex(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
}

// "0190a1b2-1234-7abc-…" and long hashes: at least twenty hexadecimal characters, letters among them.
std::optional<ViewSpan> computerIdentifier(const GroupReader &read, std::size_t i)
{
    const PlainView &view = read.view();
    qsizetype begin = read.group(i).begin;
    qsizetype end = begin;
    while (begin > 0 && read.group(i).begin - begin < 64 && (isHex(view.at(begin - 1)) || view.at(begin - 1) == u'-'))
        --begin;
    while (end < view.size() && end - begin < 160 && (isHex(view.at(end)) || view.at(end) == u'-'))
        ++end;
    const QStringView token = view.characters().mid(begin, end - begin);
    const auto letters = std::count_if(token.begin(), token.end(), [](QChar c) { return c >= u'A'; });
    const bool uuid = token.size() == 36 && token.at(8) == u'-' && token.at(13) == u'-' && token.at(18) == u'-' && token.at(23) == u'-';
    const bool hash = token.size() >= 32 && !token.contains(u'-') && letters >= 4;
    return uuid || hash ? std::optional(ViewSpan{begin, end}) : std::nullopt;
}

// What has as many digits as a BSN may be called one by the whole sentence; the rest only by a word near by.
bool isCalledBsn(const GroupReader &read, std::size_t first, std::size_t last)
{
    qsizetype digits = 0;
    for (std::size_t i = first; i <= last; ++i)
        digits += read.length(i);
    const bool couldBe = digits == 8 || digits == 9;
    return labelBefore(read.view(), read.group(first).begin) == NumberLabel::Bsn
        || (couldBe && labelOf(read.view(), read.from(first, last)) == NumberLabel::Bsn);
}

std::optional<ViewSpan> harmlessAt(const GroupReader &read, std::size_t i)
{
    if (const auto account = ibanAround(read.view(), read.group(i)))
        return account;
    if (const auto identifier = computerIdentifier(read, i))
        return identifier;
    for (const auto recognise : {international, national, date, caseNumber, amount}) {
        const Claim last = recognise(read, i);
        if (last && !isCalledBsn(read, i, *last))
            return read.from(i, *last);
    }
    return std::nullopt;
}

} // namespace

std::vector<ViewSpan> harmlessNumbers(const PlainView &view, const std::vector<ViewSpan> &groups)
{
    const GroupReader read(view, groups);
    std::vector<ViewSpan> spans;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!spans.empty() && groups[i].begin < spans.back().end)
            continue;
        if (const std::optional<ViewSpan> span = harmlessAt(read, i))
            spans.push_back(*span);
    }
    return spans;
}

} // namespace balie
