// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user/passphrasestrength.h"

#include "core/base/secret.h"
#include "core/domain/user/passphrasepolicy.h"

#include <QRegularExpression>

#include <zxcvbn.h>

#include <vector>

namespace balie {

namespace {

// Words that people at this desk reach for first; the rest of the Dutch ones are the words of our own
// generator, so that a known list is never taken for chance.
const char *const tradeWords[] = {
    "welkom", "wachtwoord", "geheim", "privacy", "balie", "privacybalie", "huurder", "huur", "woning", "wonen",
    "woningbouw", "corporatie", "welkom01", "zomer", "winter", "lente", "herfst", "vakantie", "januari", "februari",
    "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "maandag",
    "dinsdag", "woensdag", "donderdag", "vrijdag", "amsterdam", "rotterdam", "utrecht", "feyenoord", "ajax", "nederland",
    "avg", "gdpr", "kantoor", "koffie", "hallo", "lieverd", "schatje", "computer", "inloggen", "toegang",
};

// One list for the whole run: trade words first, since rank is what zxcvbn counts by.
const std::vector<QByteArray> &knownWords()
{
    static const std::vector<QByteArray> words = [] {
        std::vector<QByteArray> list;
        for (const char *word : tradeWords)
            list.emplace_back(word);
        for (const QString &word : passphraseWords())
            list.push_back(word.toUtf8());
        return list;
    }();
    return words;
}

std::vector<QByteArray> ownParts(const QStringList &ownWords)
{
    static const QRegularExpression parting(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    std::vector<QByteArray> parts;
    for (const QString &word : ownWords) {
        for (const QString &part : word.toLower().split(parting, Qt::SkipEmptyParts)) {
            if (part.size() >= 3)
                parts.push_back(part.toUtf8());
        }
    }
    return parts;
}

PassphraseAdvice adviceOf(const ZxcMatch_t &match, qsizetype ownCount, const QByteArray &text,
                          const std::vector<QByteArray> &own)
{
    switch (match.Type & ~MULTIPLE_MATCH) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return PassphraseAdvice::CommonWord;
    case USER_MATCH:
    case USER_LEET_MATCH: {
        const QByteArray part = text.mid(match.Begin, match.Length).toLower();
        for (qsizetype i = 0; i < ownCount; ++i) {
            if (part == own[static_cast<std::size_t>(i)])
                return PassphraseAdvice::OwnName;
        }
        return PassphraseAdvice::CommonWord;
    }
    case SPATIAL_MATCH:
        return PassphraseAdvice::KeyboardRow;
    case REPEATS_MATCH:
        return PassphraseAdvice::Repeats;
    case SEQUENCE_MATCH:
        return PassphraseAdvice::Sequence;
    case DATE_MATCH:
    case YEAR_MATCH:
        return PassphraseAdvice::Date;
    default:
        return PassphraseAdvice::None;
    }
}

} // namespace

PassphraseStrength passphraseStrength(const QString &passphrase, const QStringList &ownWords)
{
    PassphraseStrength strength;
    if (passphrase.isEmpty())
        return {0, PassphraseAdvice::TooShort, false};
    const std::vector<QByteArray> own = ownParts(ownWords);
    std::vector<const char *> dictionary;
    for (const QByteArray &word : own)
        dictionary.push_back(word.constData());
    for (const QByteArray &word : knownWords())
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    QByteArray text = passphrase.toUtf8();
    ZxcMatch_t *matches = nullptr;
    strength.bits = ZxcvbnMatch(text.constData(), dictionary.data(), &matches);
    int longest = 0;
    for (const ZxcMatch_t *match = matches; match; match = match->Next) {
        const PassphraseAdvice advice = adviceOf(*match, static_cast<qsizetype>(own.size()), text, own);
        if (advice != PassphraseAdvice::None && match->Length > longest) {
            longest = match->Length;
            strength.advice = advice;
        }
    }
    ZxcvbnFreeInfo(matches);
    text.fill('\0');

    strength.meetsFloor = meetsPassphraseFloor(passphrase, strength.bits).has_value();
    if (strength.meetsFloor)
        strength.advice = PassphraseAdvice::None;
    else if (passphrase.size() < passphraseMinimumLength)
        strength.advice = PassphraseAdvice::TooShort;
    else if (strength.advice == PassphraseAdvice::None)
        strength.advice = PassphraseAdvice::MoreWords;
    return strength;
}

} // namespace balie
