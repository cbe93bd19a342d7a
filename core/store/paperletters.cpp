// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paperletters.h"

#include <cstring>

namespace balie {

int paperValue(QChar typed)
{
    char letter = typed.toUpper().toLatin1();
    letter = letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter;
    const char *const place = letter ? std::strchr(paperLetters, letter) : nullptr;
    return place ? static_cast<int>(place - paperLetters) : -1;
}

bool isBetweenLetters(QChar typed)
{
    return typed.isSpace() || typed.category() == QChar::Punctuation_Dash;
}

} // namespace balie
