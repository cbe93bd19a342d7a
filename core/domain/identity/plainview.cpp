// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/plainview.h"

#include <optional>

namespace balie {

// Marks that people and scanners put for a dot or for the "<" of a machine-readable line.
static std::optional<char16_t> standsFor(char32_t c)
{
    switch (c) {
    case U'·': case U'•': case U'․': case U'。': case U'．': return u'.';
    case U'«': case U'‹': case U'＜': return u'<';
    case U'−': case U'_': return c == U'_' ? u'_' : u'-';
    case U'\n': case U'\r': case 0x0B: case 0x0C: case 0x85: case 0x2028: case 0x2029: return u'\n';
    default: return std::nullopt;
    }
}

static char16_t asRead(char32_t c)
{
    if (c < 128 && c >= 32)
        return static_cast<char16_t>(QChar::toUpper(c));
    if (const std::optional<char16_t> mark = standsFor(c))
        return *mark;
    const int digit = QChar::digitValue(c);
    if (digit >= 0)
        return static_cast<char16_t>(u'0' + digit);
    if (QChar::isSpace(c) || c < 32)
        return u' ';
    if (QChar::category(c) == QChar::Punctuation_Dash)
        return u'-';
    // Full-width and mathematical letters.
    const QString parts = QChar::decomposition(c);
    if (!parts.isEmpty() && parts.at(0).unicode() < 128)
        return parts.at(0).toUpper().unicode();
    const char32_t upper = QChar::toUpper(c);
    return upper < 0x10000 ? static_cast<char16_t>(upper) : u'?';
}

static bool takesNoRoom(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0; // fillers that show as nothing
}

PlainView::PlainView(QStringView text)
{
    m_characters.reserve(text.size());
    m_begins.reserve(static_cast<std::size_t>(text.size()));
    m_ends.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype begin = i;
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(begin), text.at(++i));
        else if (c == U'\r' && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n'))
            ++i;
        if (!takesNoRoom(c))
            append(asRead(c), begin, i + 1);
    }
}

void PlainView::append(char16_t character, qsizetype begin, qsizetype end)
{
    m_characters.append(QChar(character));
    m_begins.push_back(begin);
    m_ends.push_back(end);
}

std::vector<ViewSpan> digitGroups(const PlainView &view)
{
    std::vector<ViewSpan> groups;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if (!view.isDigit(i))
            continue;
        const qsizetype begin = i;
        while (view.isDigit(i))
            ++i;
        groups.push_back({begin, i});
    }
    return groups;
}

} // namespace balie
