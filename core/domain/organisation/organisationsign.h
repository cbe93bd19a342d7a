// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

// The letters in front of an organisation's case numbers where a register holds more than one:
// "DOM" in DOM-2026-0014. Two to six letters and digits, the first a letter, kept in capitals.
class OrganisationSign
{
public:
    // Errors: Empty, TooLong (facts "limit", "length"), NotASign.
    static Result<OrganisationSign> from(const QString &text);
    // A sign made from a name: "Woonbedrijf ieder1" gives "WOONBE". Error: NotASign (fact "name").
    static Result<OrganisationSign> suggestedFor(const QString &name);

    const QString &toString() const { return m_text; }

    friend bool operator==(const OrganisationSign &, const OrganisationSign &) = default;

private:
    explicit OrganisationSign(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace balie
