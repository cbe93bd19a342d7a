// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/readableline.h"

#include <QString>

#include <algorithm>
#include <array>

namespace balie {

namespace {

// The characters of one line of text that can stand in a readable line, without the blanks.
struct TightLine
{
    QString characters;
    std::vector<qsizetype> places;
};

bool isReadable(char16_t c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'<';
}

int valueOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c == u'<' ? 0 : c.unicode() - u'A' + 10;
}

// Weights 7 3 1, modulo 10.
bool checks(QStringView line, qsizetype begin, qsizetype length)
{
    static constexpr std::array<int, 3> weights{7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < length; ++i)
        sum += valueOf(line.at(begin + i)) * weights[static_cast<std::size_t>(i % 3)];
    const QChar digit = line.at(begin + length);
    return digit >= u'0' && digit <= u'9' && sum % 10 == digit.unicode() - u'0';
}

bool isDayField(QStringView line, qsizetype begin)
{
    return std::all_of(line.begin() + begin, line.begin() + begin + 6, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'<'; });
}

bool isCountry(QStringView line, qsizetype begin)
{
    return std::all_of(line.begin() + begin, line.begin() + begin + 3, [](QChar c) { return (c >= u'A' && c <= u'Z') || c == u'<'; })
        && line.at(begin) != u'<';
}

bool isSex(QChar c)
{
    return c == u'M' || c == u'F' || c == u'X' || c == u'<';
}

// Passport and TD2: number, check, nationality, birth, check, sex, expiry, check.
bool isNumberLine(QStringView line)
{
    return line.size() >= 36 && isCountry(line, 10) && isDayField(line, 13) && isSex(line.at(20)) && isDayField(line, 21)
        && checks(line, 0, 9) && checks(line, 13, 6) && checks(line, 21, 6);
}

// Identity card, first line: kind, country, number, check.
bool isCardNumberLine(QStringView line)
{
    return line.size() >= 30 && QStringView(u"IAC").contains(line.at(0)) && isCountry(line, 2) && checks(line, 5, 9)
        && (line.contains(u"<<") || line.mid(2, 3) == u"NLD");
}

// Identity card, second line: birth, check, sex, expiry, check, nationality.
bool isCardDayLine(QStringView line)
{
    return line.size() >= 30 && isDayField(line, 0) && isSex(line.at(7)) && isDayField(line, 8) && isCountry(line, 15)
        && checks(line, 0, 6) && checks(line, 8, 6);
}

// The driving licence: D, configuration, country, version, ten digits, filling, check.
bool isLicenceLine(QStringView line)
{
    return line.size() >= 30 && line.at(0) == u'D' && line.mid(2, 3) == u"NLD" && checks(line, 0, 29);
}

bool isNameLine(QStringView line)
{
    return line.size() >= 30 && QStringView(u"PIACV").contains(line.at(0)) && isCountry(line, 2) && line.count(u'<') >= 4
        && line.contains(u"<<") && std::none_of(line.begin(), line.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The third line of a card holds the name alone.
bool isCardNameLine(QStringView line)
{
    return line.size() >= 20 && line.contains(u"<<") && std::none_of(line.begin(), line.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// How long a readable line begins here; 0 for none.
qsizetype lineLength(QStringView rest)
{
    const qsizetype size = std::min<qsizetype>(rest.size(), 44);
    if (isNumberLine(rest.left(size)))
        return size >= 44 ? 44 : 36;
    if (isCardNumberLine(rest.left(std::min<qsizetype>(size, 30))) || isCardDayLine(rest.left(std::min<qsizetype>(size, 30))) || isLicenceLine(rest.left(std::min<qsizetype>(size, 30))))
        return 30;
    for (qsizetype length : {44, 36, 30}) {
        if (size >= length && isNameLine(rest.left(length)))
            return length;
    }
    return 0;
}

class LineReader
{
public:
    explicit LineReader(const PlainView &view) : m_view(view) {}

    std::vector<ViewSpan> read()
    {
        qsizetype begin = 0;
        while (begin < m_view.size()) {
            qsizetype end = begin;
            while (end < m_view.size() && m_view.at(end) != u'\n')
                ++end;
            readLine(begin, end);
            begin = end + 1;
        }
        return m_spans;
    }

private:
    void readLine(qsizetype begin, qsizetype end)
    {
        TightLine tight;
        for (qsizetype i = begin; i <= end; ++i) {
            const char16_t c = i < end ? m_view.at(i) : u'!';
            if (isReadable(c)) {
                tight.characters.append(QChar(c));
                tight.places.push_back(i);
            } else if (c != u' ') {
                readTight(tight);
                tight = {};
            }
        }
    }

    void readTight(const TightLine &tight)
    {
        const QStringView line(tight.characters);
        qsizetype i = 0;
        while (line.size() - i >= 20) {
            const bool nameBehindCard = m_afterCard && i == 0 && isCardNameLine(line);
            const qsizetype length = nameBehindCard ? line.size() : lineLength(line.mid(i));
            if (length == 0) {
                ++i;
                continue;
            }
            m_afterCard = !nameBehindCard && length == 30;
            m_spans.push_back({tight.places[static_cast<std::size_t>(i)], tight.places[static_cast<std::size_t>(i + length - 1)] + 1});
            i += length;
        }
    }

    const PlainView &m_view;
    std::vector<ViewSpan> m_spans;
    bool m_afterCard = false;
};

} // namespace

std::vector<ViewSpan> readableLines(const PlainView &view)
{
    // The shortest without a "<" has thirty characters, and the shortest of all twenty.
    const bool isLong = view.size() >= 30 || (view.size() >= 20 && view.characters().contains(u'<'));
    return isLong ? LineReader(view).read() : std::vector<ViewSpan>();
}

} // namespace balie
