// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/letter/letter.h"

#include <QByteArray>

namespace balie {

// What a letter is made of, as the column "content" keeps it: one JSON object. decodeLetter(encodeLetter(x)) is x.
QByteArray encodeLetter(const LetterDraft &draft);
// Error: RegisterDamaged (fact "key") when the text is not what it must hold.
Result<LetterDraft> decodeLetter(const QByteArray &content);

} // namespace balie
