// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// The signs in these words that no font of this computer has, each once and in order: on paper they are empty boxes.
// None where there are no fonts at all to ask.
QString signsWithoutFont(const QString &words);

} // namespace balie
