// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace balie {

// The code on paper that opens the register when passphrases are lost: 26 characters of Crockford's
// base 32 (130 random bits) and two that check, in seven groups of four, "7Q2F-…".
class RecoveryCode
{
public:
    static RecoveryCode create();
    // Read as people copy: lower case, blanks or dashes anywhere, o for 0, i and l for 1. WrongRecoveryCode
    // with the fact "group" (from 1), the group with the mistake; where it cannot be said, "characters", the
    // number that was typed in place of 28, or "check": more than one is wrong.
    static Result<RecoveryCode> from(const QString &text);

    // For the screen and the paper; the caller wipes it.
    QString toString() const;
    // What the key is made of.
    const Secret &secret() const { return m_characters; }

private:
    explicit RecoveryCode(Secret characters) : m_characters(std::move(characters)) {}

    Secret m_characters; // 28, upper case
};

} // namespace balie
