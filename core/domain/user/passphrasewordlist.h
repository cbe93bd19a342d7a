// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace balie {

// Short, common Dutch words of three to seven letters, easy to spell and to say by telephone: things,
// animals, food, colours, weather, tools. No accents, no names, nothing rude, nothing about illness.
extern const QStringView passphraseWordList;

} // namespace balie
