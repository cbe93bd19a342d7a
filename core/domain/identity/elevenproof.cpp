// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/elevenproof.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace balie {

bool passesElevenTest(QStringView digits)
{
    if (digits.size() != 8 && digits.size() != 9)
        return false;
    int sum = 0;
    int weight = digits.size() == 9 ? 9 : 8;
    bool allZero = true;
    for (QChar c : digits) {
        const int digit = c.unicode() - u'0';
        if (digit < 0 || digit > 9)
            return false;
        allZero = allZero && digit == 0;
        sum += digit * (weight == 1 ? -1 : weight);
        --weight;
    }
    return !allZero && sum % 11 == 0;
}

namespace {

// How two neighbouring groups hang together: the sign between them, or nothing.
std::optional<char16_t> joint(const PlainView &view, ViewSpan left, ViewSpan right)
{
    const QStringView gap = view.characters().mid(left.end, right.begin - left.end);
    if (gap.size() > 4)
        return std::nullopt;
    char16_t sign = u' ';
    for (QChar c : gap) {
        if (c == u' ')
            continue;
        if (sign != u' ' || !QStringView(u"-./_,\n").contains(c))
            return std::nullopt;
        sign = c.unicode();
    }
    return sign;
}

class Window
{
public:
    Window(const PlainView &view, const std::vector<ViewSpan> &groups, std::size_t first, std::size_t last)
        : m_view(view), m_groups(groups), m_first(first), m_last(last)
    {
        for (std::size_t i = first; i <= last; ++i) {
            m_shape.append(QChar(static_cast<char16_t>(u'0' + length(i))));
            m_digits.append(view.characters().mid(groups[i].begin, length(i)));
        }
    }

    bool passes() const { return passesElevenTest(m_digits); }

    // Whether people write a BSN like this, when nothing says that it is one.
    bool looksLikeBsn() const
    {
        if (m_shape == u"9")
            return !isFraction();
        if (m_shape == u"8")
            return !isFraction() && !isDay();
        if (m_shape == u"333" || m_shape == u"423")
            return signCount(u',') == 0 && signCount(u'\n') <= 1 && !hasLikeNeighbour();
        if (!isEven() || hasNeighbour() || signCount(u',') > 0 || signCount(u'\n') > 1)
            return false;
        if (m_digits.size() == 8)
            return m_shape == u"233";
        const bool single = m_shape == u"111111111";
        const bool fewLarge = m_shape.size() <= 5 && std::all_of(m_shape.begin(), m_shape.end(), [](QChar c) { return c > u'1'; });
        return single || fewLarge;
    }

private:
    qsizetype length(std::size_t i) const { return m_groups[i].end - m_groups[i].begin; }

    // 52.123456782 is a place on the map.
    bool isFraction() const
    {
        const qsizetype begin = m_groups[m_first].begin;
        return (m_view.at(begin - 1) == u'.' || m_view.at(begin - 1) == u',') && m_view.isDigit(begin - 2)
            && m_first > 0 && length(m_first - 1) <= 3;
    }

    // 07032025 and 20250307 are days.
    bool isDay() const
    {
        const int number = m_digits.toInt();
        const auto recent = [](QDate day) { return day.isValid() && day.year() >= 1900 && day.year() <= 2099; };
        return recent(QDate(number / 10000, number / 100 % 100, number % 100))
            || recent(QDate(number % 10000, number / 10000 % 100, number / 1000000));
    }

    int signCount(char16_t sign) const
    {
        int count = 0;
        for (std::size_t i = m_first; i < m_last; ++i)
            count += joint(m_view, m_groups[i], m_groups[i + 1]) == sign ? 1 : 0;
        return count;
    }

    // All signs between are the same; a line may have been broken at one of them.
    bool isEven() const
    {
        std::optional<char16_t> sign;
        for (std::size_t i = m_first; i < m_last; ++i) {
            const std::optional<char16_t> one = joint(m_view, m_groups[i], m_groups[i + 1]);
            if (one == u'\n')
                continue;
            if (sign && sign != one)
                return false;
            sign = one;
        }
        return true;
    }

    bool hasNeighbour() const
    {
        return (m_first > 0 && joint(m_view, m_groups[m_first - 1], m_groups[m_first]))
            || (m_last + 1 < m_groups.size() && joint(m_view, m_groups[m_last], m_groups[m_last + 1]));
    }

    // A row of three-digit numbers is a row of rents or houses.
    bool hasLikeNeighbour() const
    {
        return (m_first > 0 && length(m_first - 1) == 3 && joint(m_view, m_groups[m_first - 1], m_groups[m_first]))
            || (m_last + 1 < m_groups.size() && length(m_last + 1) == 3 && joint(m_view, m_groups[m_last], m_groups[m_last + 1]));
    }

    const PlainView &m_view;
    const std::vector<ViewSpan> &m_groups;
    std::size_t m_first;
    std::size_t m_last;
    QString m_shape;
    QString m_digits;
};

// NL001234567B01: the VAT number of a company, whose nine digits pass the same test.
bool isVatNumber(const PlainView &view, ViewSpan digits)
{
    qsizetype front = digits.begin;
    while (view.at(front - 1) == u' ' || view.at(front - 1) == u'.')
        if (--front <= 0)
            return false;
    qsizetype behind = digits.end;
    while (behind < view.size() && (view.at(behind) == u' ' || view.at(behind) == u'.'))
        ++behind;
    const qsizetype serial = view.at(behind + 1) == u'.' ? behind + 2 : behind + 1;
    return view.at(front - 1) == u'L' && view.at(front - 2) == u'N' && view.at(behind) == u'B' && view.isDigit(serial)
        && view.isDigit(serial + 1);
}

} // namespace

std::optional<BsnGroups> bsnFrom(const PlainView &view, const std::vector<ViewSpan> &groups, std::size_t first)
{
    std::optional<BsnGroups> eight;
    qsizetype total = 0;
    for (std::size_t last = first; last < groups.size() && total < 9; ++last) {
        if (last > first && !joint(view, groups[last - 1], groups[last]))
            break;
        total += groups[last].end - groups[last].begin;
        if (total != 8 && total != 9)
            continue;
        const Window window(view, groups, first, last);
        if (!window.passes() || isVatNumber(view, {groups[first].begin, groups[last].end}))
            continue;
        const NumberLabel label = labelBefore(view, groups[first].begin);
        if (label == NumberLabel::Other || (label == NumberLabel::None && !window.looksLikeBsn()))
            continue;
        if (total == 9)
            return BsnGroups{last, label};
        eight = BsnGroups{last, label};
    }
    return eight;
}

} // namespace balie
