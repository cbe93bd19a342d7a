// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheetcell.h"

#include <QRegularExpression>

#include <algorithm>

namespace balie {

QString guardedCell(const QString &text)
{
    static const QString calculated = QStringLiteral("=+-@|%\uFF1D\uFF0B\uFF0D\uFF20");
    const auto begins = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' ' && c != u'"' && c != u'\''; });
    const bool dangerous = begins != text.end() && (calculated.contains(*begins) || begins->category() == QChar::Other_Control);
    return dangerous ? u'\'' + text : text;
}

bool isFormula(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    // A function, a program that is called (cmd|…!…), another sheet, sums of cells, or one cell alone behind a plus.
    static const QRegularExpression calculated(QStringLiteral("[a-z][a-z0-9._]*\\(|\\|.*!|[a-z0-9']!\\$?[a-z]|^[^a-z]*\\$?[a-z]{1,3}\\$?[0-9]+\\s*[-+*/^&:<>=]|^\\+\\s*\\$?[a-z]{1,3}\\$?[0-9]+$"),
                                               QRegularExpression::CaseInsensitiveOption);
    const QString said = text.trimmed();
    const qsizetype sign = said.size() < 2 ? -1 : signs.indexOf(said.front());
    if (sign < 0)
        return false;
    return sign % 4 == 0 || calculated.match(signs.at(sign % 4) + said.sliced(1)).hasMatch();
}

} // namespace balie
