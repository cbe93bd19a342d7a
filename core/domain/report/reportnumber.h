// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace balie {

// A number of a report: exact, or only known to lie between two others, or not said at all. What was blurred to hide a
// small number holds the number itself no more, so that nothing can print it by mistake.
class ReportNumber
{
public:
    ReportNumber() = default;

    static ReportNumber exactly(qint64 number) { return ReportNumber(number, number, true); }
    // Both included; exact where they are the same.
    static ReportNumber between(qint64 low, qint64 high) { return ReportNumber(std::min(low, high), std::max(low, high), true); }
    // There is none, or it stays inside.
    static ReportNumber unsaid() { return ReportNumber(0, 0, false); }

    bool isSaid() const { return m_said; }
    bool isExact() const { return m_said && m_low == m_high; }
    // Only of an exact one.
    std::optional<qint64> value() const { return isExact() ? std::optional(m_low) : std::nullopt; }
    // Between which it lies; of what is said alone.
    qint64 low() const { return m_low; }
    qint64 high() const { return m_high; }

    friend ReportNumber operator+(const ReportNumber &a, const ReportNumber &b)
    {
        return a.m_said && b.m_said ? between(a.m_low + b.m_low, a.m_high + b.m_high) : unsaid();
    }
    friend bool operator==(const ReportNumber &, const ReportNumber &) = default;

private:
    ReportNumber(qint64 low, qint64 high, bool said) : m_low(low), m_high(high), m_said(said) {}

    qint64 m_low = 0;
    qint64 m_high = 0;
    bool m_said = true;
};

} // namespace balie
