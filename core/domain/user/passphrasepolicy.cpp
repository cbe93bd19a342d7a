// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user/passphrasepolicy.h"

#include "core/base/secret.h"
#include "core/domain/user/passphrasewordlist.h"

#include <cmath>

namespace balie {

// What a generated passphrase must be worth: some way above the floor for one's own.
static constexpr double generatedBits = 60;

Result<void> meetsPassphraseFloor(const QString &passphrase, double estimatedBits)
{
    // Characters, not UTF-16 units, and as they are hashed: composed.
    const qsizetype length = passphrase.normalized(QString::NormalizationForm_C).toUcs4().size();
    if (length < passphraseMinimumLength) {
        return Error(ErrorCode::PassphraseTooWeak)
            .with(QStringLiteral("reason"), QStringLiteral("length"))
            .with(QStringLiteral("limit"), passphraseMinimumLength);
    }
    if (!(estimatedBits >= passphraseMinimumBits)) {
        return Error(ErrorCode::PassphraseTooWeak)
            .with(QStringLiteral("reason"), QStringLiteral("bits"))
            .with(QStringLiteral("limit"), static_cast<qint64>(passphraseMinimumBits));
    }
    return {};
}

const QStringList &passphraseWords()
{
    static const QStringList words = passphraseWordList.toString().simplified().split(u' ');
    return words;
}

int generatedPassphraseWords()
{
    return static_cast<int>(std::ceil(generatedBits / std::log2(static_cast<double>(passphraseWords().size()))));
}

// Every word with the same chance: a draw beyond the last whole round of the list is thrown back.
static qsizetype drawnIndex(qsizetype count)
{
    const quint32 size = static_cast<quint32>(count);
    const quint32 rounds = (0xFFFFFFFFu / size) * size;
    for (;;) {
        const Secret bytes = Secret::random(4);
        quint32 draw = 0;
        for (qsizetype i = 0; i < 4; ++i)
            draw = (draw << 8) | bytes.data()[i];
        if (draw < rounds)
            return static_cast<qsizetype>(draw % size);
    }
}

QString generatedPassphrase()
{
    const QStringList &words = passphraseWords();
    QString passphrase;
    passphrase.reserve(128); // so that growing leaves no copies behind
    for (int i = 0; i < generatedPassphraseWords(); ++i) {
        if (i > 0)
            passphrase.append(u' ');
        passphrase.append(words.at(drawnIndex(words.size())));
    }
    return passphrase;
}

} // namespace balie
