// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

// The country in which a recipient processes: two letters of ISO 3166. What leaves the European Economic Area needs a
// ground of its own (Art. 44-49).
class Country
{
public:
    // "NL", "nl". Error: NotAWord (fact "text") for what is no country.
    static Result<Country> from(const QString &code);
    static Country netherlands();

    const QString &toString() const { return m_code; }
    bool isInEuropeanUnion() const;
    bool isInEconomicArea() const; // the Union, Iceland, Liechtenstein and Norway

    friend bool operator==(const Country &, const Country &) = default;

private:
    explicit Country(QString code) : m_code(std::move(code)) {}

    QString m_code;
};

} // namespace balie
