// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/likepattern.h"

namespace balie {

static QString escaped(const QString &text)
{
    QString pattern = text.left(100); // SQLite takes no longer ones
    pattern.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    pattern.replace(QLatin1Char('%'), QStringLiteral("\\%"));
    pattern.replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return pattern;
}

QString likeBeginning(const QString &text)
{
    return escaped(text) + QLatin1Char('%');
}

QString likeContaining(const QString &text)
{
    return QLatin1Char('%') + escaped(text) + QLatin1Char('%');
}

} // namespace balie
