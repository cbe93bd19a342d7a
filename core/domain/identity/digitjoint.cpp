// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/digitjoint.h"

namespace balie {

std::optional<DigitJoint> jointOf(const PlainView &view, ViewSpan left, ViewSpan right)
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
    return DigitJoint{sign, gap.size() == 1};
}

} // namespace balie
