// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>

namespace balie {

// Where time comes from. It is always a parameter, so that a test (and a demo register) sets it.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    // Today in legalZone().
    QDate today() const { return now().inZone(legalZone()).date(); }
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

// A clock that stands still until it is set; for tests and for "as seen on that day".
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant moment) : m_moment(moment) {}
    // Noon of that day, in legalZone().
    static FixedClock at(QDate day);

    Instant now() const override { return m_moment; }
    void set(Instant moment) { m_moment = moment; }

private:
    Instant m_moment;
};

} // namespace balie
