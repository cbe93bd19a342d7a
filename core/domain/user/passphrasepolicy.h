// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace balie {

// How good a passphrase must be: against somebody who has the file and a row of fast machines, the
// passphrase is what counts, not the cost of a guess.
constexpr int passphraseMinimumLength = 12; // characters
constexpr double passphraseMinimumBits = 50;

// Errors: PassphraseTooWeak (facts "reason": "length" or "bits"; "limit": the floor).
// The estimate comes from outside (zxcvbn in the window), in bits.
Result<void> meetsPassphraseFloor(const QString &passphrase, double estimatedBits);

// A passphrase of our own: common Dutch words drawn evenly by libsodium, parted by blanks.
// The caller wipes it.
QString generatedPassphrase();

// So many that it holds out against somebody who knows the list: words x log2 of the list.
int generatedPassphraseWords();

// The list that words are drawn from: short, lower case, all different.
const QStringList &passphraseWords();

} // namespace balie
