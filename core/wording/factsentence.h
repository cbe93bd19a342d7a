// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <span>

namespace balie {

// One sentence for a word (of an error, a caution, a step of the proof, …). In the text, {name} is the
// fact of that name, told as people tell it: a date as a day, a stored word as the word on the screen.
// %n is the number that `counts` names. Several rows may have the same word: the first one counts
// whose condition holds and whose facts are all there, so the plainest comes last.
struct SentenceRow
{
    const char *word;
    const char *text;
    const char *onlyIf = ""; // "reason=length": only when that fact has that value
    const char *counts = ""; // the fact that %n counts
};

// The sentence in the installed language; empty when no row fits. The context is that of the rows'
// QT_TRANSLATE_NOOP.
QString sentenceFrom(std::span<const SentenceRow> rows, const char *context, const QString &word, const QMap<QString, QString> &facts);

} // namespace balie
