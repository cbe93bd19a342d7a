// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheetcell.h"

#include <algorithm>

namespace balie {

QString guardedCell(const QString &text)
{
    static const QString calculated = QStringLiteral("=+-@|%\uFF1D\uFF0B\uFF0D\uFF20");
    const auto begins = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' ' && c != u'"' && c != u'\''; });
    const bool dangerous = begins != text.end() && (calculated.contains(*begins) || begins->category() == QChar::Other_Control);
    return dangerous ? u'\'' + text : text;
}

} // namespace balie
