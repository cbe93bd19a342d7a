// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterkind.h"

#include <QString>

namespace balie {

// What a field of a letter is called beside its name; of a condition ("?identity.isOpen") what it is about. Empty
// for a name that no letter has.
QString letterFieldWord(const QString &name);

QString wordOf(LetterKind kind);

} // namespace balie
