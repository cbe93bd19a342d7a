// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/documentnumber.h"

#include "core/domain/identity/numberlabel.h"

#include <algorithm>

namespace balie {

static bool hasDocumentShape(QStringView word)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return word.size() == 9 && !isDigit(word.at(0)) && !isDigit(word.at(1)) && isDigit(word.at(8)) && !word.contains(u'O')
        && std::count_if(word.begin(), word.end(), isDigit) >= 2;
}

std::vector<ViewSpan> travelDocumentNumbers(const PlainView &view)
{
    std::vector<ViewSpan> spans;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if (!view.isLetter(i) && !view.isDigit(i))
            continue;
        const qsizetype begin = i;
        while (view.isLetter(i) || view.isDigit(i))
            ++i;
        const ViewSpan span{begin, i};
        if (hasDocumentShape(view.characters().mid(begin, i - begin)) && speaksOfTravelDocument(view, span))
            spans.push_back(span);
    }
    return spans;
}

std::vector<ViewSpan> drivingLicenceNumbers(const PlainView &view, const std::vector<ViewSpan> &groups)
{
    std::vector<ViewSpan> spans;
    for (const ViewSpan &group : groups) {
        const bool tenDigits = group.end - group.begin == 10 && view.at(group.begin) != u'0' && !view.isLetter(group.begin - 1);
        if (tenDigits && speaksOfDrivingLicence(view, group))
            spans.push_back(group);
    }
    return spans;
}

} // namespace balie
