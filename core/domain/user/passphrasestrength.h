// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QString>
#include <QStringList>

namespace balie {

// What would make a passphrase better; the first that applies.
enum class PassphraseAdvice { None, TooShort, CommonWord, OwnName, KeyboardRow, Repeats, Sequence, Date, MoreWords };

struct PassphraseStrength
{
    double bits = 0; // estimated: the logarithm of the number of guesses, by zxcvbn
    PassphraseAdvice advice = PassphraseAdvice::None;
    bool meetsFloor = false; // see passphrasepolicy.h

    friend bool operator==(const PassphraseStrength &, const PassphraseStrength &) = default;
};

// ownWords: what an attacker knows: names of the user and the organisation. Dutch words and those of
// this trade are added here, since zxcvbn knows English ones only.
PassphraseStrength passphraseStrength(const QString &passphrase, const QStringList &ownWords);

} // namespace balie
