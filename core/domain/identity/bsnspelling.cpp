// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/bsnspelling.h"

#include "core/domain/identity/digitjoint.h"
#include "core/domain/identity/elevenproof.h"
#include "core/domain/identity/numbertable.h"

#include <QDate>
#include <QString>

#include <algorithm>

namespace balie {

namespace {

// Some groups in a row, as one number.
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
        readSigns();
    }

    bool passes() const { return passesElevenTest(m_digits); }

    // Whether people write a BSN like this, when nothing says that it is one.
    bool looksLikeBsn() const
    {
        if (m_shape == u"9")
            return !isFraction();
        if (m_shape == u"8")
            return !isFraction() && !isDay();
        if (m_sign == u',' || m_lineEnds > 1)
            return false;
        // A row of three-digit numbers is a row of rents or houses.
        if (m_shape == u"333" || m_shape == u"423")
            return !rowGoesOn(3);
        return m_even && isEvenShape() && !rowGoesOn(0);
    }

private:
    qsizetype length(std::size_t i) const { return m_groups[i].end - m_groups[i].begin; }

    // The sign between the groups; a line may have been broken at one of them.
    void readSigns()
    {
        for (std::size_t i = m_first; i < m_last; ++i) {
            const char16_t sign = jointOf(m_view, m_groups[i], m_groups[i + 1])->sign;
            if (sign == u'\n') {
                ++m_lineEnds;
                continue;
            }
            m_even = m_even && (!m_sign || m_sign == sign);
            // A comma anywhere makes it a list.
            m_sign = m_sign == u',' ? m_sign : sign;
        }
    }

    bool isEvenShape() const
    {
        if (m_digits.size() == 8)
            return m_shape == u"233";
        const bool single = m_shape == u"111111111";
        const bool fewLarge = m_shape.size() <= 5 && std::all_of(m_shape.begin(), m_shape.end(), [](QChar c) { return c > u'1'; });
        return single || fewLarge || m_shape == u"441" || (m_shape == u"81" && m_sign != u' ' && m_lineEnds == 0);
    }

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

    // Whether a group beside it is more of the same row. A size other than 0 asks for groups of that size.
    bool rowGoesOn(qsizetype size) const
    {
        const auto like = [&](std::size_t i) { return size == 0 || length(i) == size; };
        return (m_first > 0 && like(m_first - 1) && hangsOn(m_first - 1))
            || (m_last + 1 < m_groups.size() && like(m_last + 1) && hangsOn(m_last));
    }

    // Whether the joint behind this group, at either end of the window, holds a row together.
    bool hangsOn(std::size_t left) const
    {
        const std::optional<DigitJoint> joint = jointOf(m_view, m_groups[left], m_groups[left + 1]);
        if (!joint)
            return false;
        if (joint->sign == u'\n')
            return m_lineEnds > 0;
        if (!m_sign || !m_even || joint->sign == m_sign)
            return true;
        // "12,345 678 901" goes on behind the comma; "123 456 782,111 222 333" begins anew.
        if (joint->sign == u',')
            return joint->tight && left < m_first && !isEndOfRow(left);
        return joint->tight && joint->sign != u'/' && joint->sign != u' ';
    }

    // Whether the group is the last of groups with the window's own sign.
    bool isEndOfRow(std::size_t group) const
    {
        const auto joint = group > 0 ? jointOf(m_view, m_groups[group - 1], m_groups[group]) : std::nullopt;
        return joint && joint->sign == m_sign;
    }

    const PlainView &m_view;
    const std::vector<ViewSpan> &m_groups;
    std::size_t m_first;
    std::size_t m_last;
    QString m_shape;
    QString m_digits;
    std::optional<char16_t> m_sign; // none: one group, or only a line end between two
    bool m_even = true;
    int m_lineEnds = 0;
};

// NL001234567B01, NL 0012.34.567 B 01: the VAT number of a company, whose nine digits pass the same test.
bool isVatNumber(const PlainView &view, ViewSpan digits)
{
    qsizetype front = digits.begin;
    while (view.at(front - 1) == u' ' || view.at(front - 1) == u'.')
        if (--front <= 0)
            return false;
    qsizetype behind = digits.end;
    while (behind < view.size() && (view.at(behind) == u' ' || view.at(behind) == u'.'))
        ++behind;
    const qsizetype serial = view.at(behind + 1) == u'.' || view.at(behind + 1) == u' ' ? behind + 2 : behind + 1;
    return view.at(front - 1) == u'L' && view.at(front - 2) == u'N' && view.at(behind) == u'B' && view.isDigit(serial)
        && view.isDigit(serial + 1);
}

} // namespace

BsnSpelling::BsnSpelling(const PlainView &view, const std::vector<ViewSpan> &groups)
    : m_view(view), m_groups(groups), m_inTable(groupsInTables(view, groups))
{
}

std::optional<BsnGroups> BsnSpelling::from(std::size_t first) const
{
    std::optional<BsnGroups> eight;
    qsizetype total = 0;
    for (std::size_t last = first; last < m_groups.size() && total < 9; ++last) {
        if (last > first && !jointOf(m_view, m_groups[last - 1], m_groups[last]))
            break;
        total += m_groups[last].end - m_groups[last].begin;
        if (total != 8 && total != 9)
            continue;
        const Window window(m_view, m_groups, first, last);
        const ViewSpan span{m_groups[first].begin, m_groups[last].end};
        if (!window.passes() || isVatNumber(m_view, span))
            continue;
        const NumberLabel label = labelOf(m_view, span);
        const bool alike = window.looksLikeBsn() && !(last > first && m_inTable[first]);
        if (label == NumberLabel::Other || (label == NumberLabel::None && !alike))
            continue;
        if (total == 9)
            return BsnGroups{last, label};
        eight = BsnGroups{last, label};
    }
    return eight;
}

} // namespace balie
