// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterbody.h"

#include <QTextDocument>
#include <QTextFormat>

namespace balie {

// The text of a letter in an editor. Whatever somebody does to it, what comes out is a body of the elements that a
// letter may have: p, h2, ul, ol, li, table, blockquote, strong, em, br.
// Error: those of LetterBody, where somebody typed what no letter can hold.
Result<LetterBody> bodyOf(const QTextDocument &document);

// An open hole as people read it: "[[Why you doubt]]" for [[identity.doubt]]. What of it was edited stays a hole.
QString shownHole(const QString &name);
QString withShownHoles(QString text);
// Back again, of those names.
QString withNamedHoles(QString text, const QStringList &names);

// Makes the numbers that may not be kept unreadable where they stand: an edit as any other, which can be undone and
// leaves the place of whoever types.
// Whether there was one.
bool maskNumbersIn(QTextDocument &document);

// Which field of the letter a piece of text fills; a property of its characters, so that it moves along with them.
inline constexpr int fieldProperty = QTextFormat::UserProperty + 1;

} // namespace balie
