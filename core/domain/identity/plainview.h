// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace balie {

// A text as the eye reads it, for looking for numbers: digits of every script as 0-9, letters upper
// case, full-width forms plain, every dash "-", every blank " ", every line end "\n", and without
// characters that take no room. Each character knows the place it came from.
class PlainView
{
public:
    explicit PlainView(QStringView text);

    qsizetype size() const { return m_characters.size(); }
    // A blank beyond either end, so that neighbours can be asked for without care.
    char16_t at(qsizetype i) const { return i < 0 || i >= size() ? u' ' : m_characters.at(i).unicode(); }
    bool isDigit(qsizetype i) const { return at(i) >= u'0' && at(i) <= u'9'; }
    bool isLetter(qsizetype i) const { return at(i) >= u'A' && at(i) <= u'Z'; }
    QStringView characters() const { return m_characters; }

    // Where the character begins and ends in the text as given.
    qsizetype beginOf(qsizetype i) const { return m_begins.at(static_cast<std::size_t>(i)); }
    qsizetype endOf(qsizetype i) const { return m_ends.at(static_cast<std::size_t>(i)); }

private:
    void append(char16_t character, qsizetype begin, qsizetype end);

    QString m_characters;
    std::vector<qsizetype> m_begins;
    std::vector<qsizetype> m_ends;
};

// A stretch of a view, the end not included.
struct ViewSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const ViewSpan &, const ViewSpan &) = default;
};

// The stretches of digits with nothing between them.
std::vector<ViewSpan> digitGroups(const PlainView &view);

} // namespace balie
