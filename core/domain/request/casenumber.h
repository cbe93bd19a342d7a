// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace balie {

// "2026-0014": the year of receipt and a serial within organisation and year. It is what people say
// on the telephone; it stays with the case for ever, also when the case is struck out.
class CaseNumber
{
public:
    static CaseNumber of(int year, int serial);
    // Errors: NotANumber.
    static Result<CaseNumber> from(const QString &text);

    int year() const { return m_year; }
    int serial() const { return m_serial; }
    QString toString() const;

    friend auto operator<=>(const CaseNumber &, const CaseNumber &) = default;

private:
    CaseNumber(int year, int serial) : m_year(year), m_serial(serial) {}

    int m_year;
    int m_serial;
};

} // namespace balie
