// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/passphrasewords.h"

#include <QCoreApplication>

namespace balie {

QString adviceText(PassphraseAdvice advice)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PassphraseAdvice", text); };
    switch (advice) {
    case PassphraseAdvice::None:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "Good. Write it down nowhere; the recovery code is on paper."));
    case PassphraseAdvice::TooShort:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "Use at least 12 characters. Some words in a row are easy to remember."));
    case PassphraseAdvice::CommonWord:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "This is mostly a well-known word. Put words together that have nothing to do with each other."));
    case PassphraseAdvice::OwnName:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "Leave out your own name and that of your organisation: they are guessed first."));
    case PassphraseAdvice::KeyboardRow:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "Keys that lie in a row are guessed quickly. Use words."));
    case PassphraseAdvice::Repeats:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "Repeating adds little. Add another word."));
    case PassphraseAdvice::Sequence:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "Rows such as abc or 123 add little. Add another word."));
    case PassphraseAdvice::Date:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "Dates and years are guessed first. Add another word."));
    case PassphraseAdvice::MoreWords:
        return say(QT_TRANSLATE_NOOP("PassphraseAdvice", "Add one or two more words."));
    }
    Q_UNREACHABLE();
}

} // namespace balie
