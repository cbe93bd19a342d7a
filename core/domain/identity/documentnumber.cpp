// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/documentnumber.h"

#include "core/domain/identity/digitjoint.h"
#include "core/domain/identity/documentword.h"
#include "core/domain/identity/labelwords.h"

#include <QString>

#include <algorithm>

namespace balie {

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool hasDocumentShape(QStringView word)
{
    return word.size() == 9 && !isDigit(word.at(0)) && !isDigit(word.at(1)) && isDigit(word.at(8)) && !word.contains(u'O')
        && std::count_if(word.begin(), word.end(), isDigit) >= 2;
}

// The stretches of letters and digits with nothing between them.
static std::vector<ViewSpan> tokensOf(const PlainView &view)
{
    std::vector<ViewSpan> tokens;
    for (qsizetype i = 0; i < view.size(); ++i) {
        const qsizetype begin = i;
        while (view.isLetter(i) || view.isDigit(i))
            ++i;
        if (i > begin)
            tokens.push_back({begin, i});
    }
    return tokens;
}

// "NNP 123 456": the token with which nine characters are complete, all cut by the same sign. It begins
// with two or three letters, or with letters and digits, and goes on with digits in every part.
static std::optional<std::size_t> endOfCutNumber(const PlainView &view, const std::vector<ViewSpan> &tokens, std::size_t first)
{
    const auto textOf = [&](std::size_t i) { return view.characters().mid(tokens[i].begin, tokens[i].end - tokens[i].begin); };
    QString whole = textOf(first).toString();
    const bool letters = std::none_of(whole.begin(), whole.end(), isDigit);
    if (whole.size() > 8 || (letters && whole.size() > 3) || isSmallWord(whole) || isOtherLabel(whole) || isBsnWord(whole))
        return std::nullopt;
    const char16_t sign = view.at(tokens[first].end);
    if (!QStringView(u" -.").contains(QChar(sign)))
        return std::nullopt;
    for (std::size_t i = first + 1; i < tokens.size() && whole.size() < 9; ++i) {
        const QStringView part = textOf(i);
        const bool joined = tokens[i].begin == tokens[i - 1].end + 1 && view.at(tokens[i - 1].end) == sign;
        if (!joined || part.size() > 9 || std::none_of(part.begin(), part.end(), isDigit))
            return std::nullopt;
        whole.append(part);
        if (whole.size() == 9)
            return hasDocumentShape(whole) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<ViewSpan> travelDocumentNumbers(const PlainView &view)
{
    std::vector<ViewSpan> spans;
    const std::vector<ViewSpan> tokens = tokensOf(view);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const ViewSpan token = tokens[i];
        if (hasDocumentShape(view.characters().mid(token.begin, token.end - token.begin))) {
            if (speaksOf(DocumentKind::TravelDocument, view, token))
                spans.push_back(token);
        } else if (view.isLetter(token.begin) && view.isLetter(token.begin + 1)) {
            const std::optional<std::size_t> last = endOfCutNumber(view, tokens, i);
            if (last && names(DocumentKind::TravelDocument, view, {token.begin, tokens[*last].end})) {
                spans.push_back({token.begin, tokens[*last].end});
                i = *last;
            }
        }
    }
    return spans;
}

// "4 123 456 789": the group with which ten digits are complete, all cut by the same sign, and no more
// of the same behind.
static std::optional<std::size_t> endOfCutLicence(const PlainView &view, const std::vector<ViewSpan> &groups, std::size_t first)
{
    std::optional<DigitJoint> cut;
    qsizetype total = groups[first].end - groups[first].begin;
    std::size_t last = first;
    for (; last + 1 < groups.size() && total < 10; ++last) {
        const std::optional<DigitJoint> joint = jointOf(view, groups[last], groups[last + 1]);
        if (!joint || !joint->tight || !QStringView(u" -.").contains(QChar(joint->sign)) || (cut && cut != joint))
            return std::nullopt;
        cut = joint;
        total += groups[last + 1].end - groups[last + 1].begin;
    }
    const bool goesOn = last + 1 < groups.size() && jointOf(view, groups[last], groups[last + 1]) == cut;
    return cut && total == 10 && !goesOn ? std::optional(last) : std::nullopt;
}

std::vector<ViewSpan> drivingLicenceNumbers(const PlainView &view, const std::vector<ViewSpan> &groups)
{
    std::vector<ViewSpan> spans;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const ViewSpan group = groups[i];
        if (view.at(group.begin) == u'0' || view.isLetter(group.begin - 1) || view.at(group.begin - 1) == u'+')
            continue;
        if (group.end - group.begin == 10) {
            if (speaksOf(DocumentKind::DrivingLicence, view, group))
                spans.push_back(group);
            continue;
        }
        const std::optional<std::size_t> last = endOfCutLicence(view, groups, i);
        if (last && names(DocumentKind::DrivingLicence, view, {group.begin, groups[*last].end})) {
            spans.push_back({group.begin, groups[*last].end});
            i = *last;
        }
    }
    return spans;
}

} // namespace balie
