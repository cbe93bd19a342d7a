// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace balie {

// A moment in UTC, to the millisecond. Legal days are QDate, in the zone below.
class Instant
{
public:
    static Instant fromMSecs(qint64 sinceEpoch) { return Instant(sinceEpoch); }
    // ISO 8601 in UTC, as toString() writes it.
    static Result<Instant> from(const QString &text);

    qint64 msecsSinceEpoch() const { return m_msecs; }
    // "2026-11-21T09:10:21.123Z"
    QString toString() const;
    QDateTime inZone(const QTimeZone &zone) const;
    Instant plusMSecs(qint64 msecs) const { return Instant(m_msecs + msecs); }

    friend auto operator<=>(const Instant &, const Instant &) = default;

private:
    explicit Instant(qint64 msecs) : m_msecs(msecs) {}

    qint64 m_msecs;
};

// The zone in which a day begins and ends for Dutch law; the system's own where the zone files lack.
QTimeZone legalZone();

} // namespace balie
