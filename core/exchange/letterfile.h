// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterkind.h"
#include "core/domain/letter/lettertemplate.h"

namespace balie {

// A template as a file: those that come with the program, and an organisation's own. Both may put in the
// parts of that language ("nl", "en"): salutation, remedies, complaint-route, closing.

LetterTemplate builtInLetter(LetterKind kind, const QString &language);
// Errors: NotText for what is not UTF-8, and those of LetterTemplate.
Result<LetterTemplate> readLetter(const QByteArray &file, const QString &language);

} // namespace balie
