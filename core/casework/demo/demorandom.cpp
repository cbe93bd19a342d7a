// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demorandom.h"

#include <QUuid>

namespace balie {

quint64 DemoRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

// As makeUuidV7(), but with this chance.
QString DemoRandom::idText(Instant moment)
{
    const quint64 time = static_cast<quint64>(moment.msecsSinceEpoch());
    const quint64 low = next();
    const quint64 high = next();
    return QStringLiteral("%1-%2-7%3-8%4-%5")
        .arg(time >> 16, 8, 16, QLatin1Char('0'))
        .arg(time & 0xffff, 4, 16, QLatin1Char('0'))
        .arg(high & 0xfff, 3, 16, QLatin1Char('0'))
        .arg((high >> 12) & 0xfff, 3, 16, QLatin1Char('0'))
        .arg(low & 0xffffffffffffULL, 12, 16, QLatin1Char('0'));
}

} // namespace balie
