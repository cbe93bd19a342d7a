// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/columns.h"

namespace balie {

// Between the key of a file or a contract and each of its persons.
inline constexpr QChar beforePerson{0x1f};

// For "sender_key >= ? AND sender_key < ?": all items of that file or contract, the key of which goes up to the person.
inline QVariantList itemsUnder(const QString &file)
{
    return toColumns(QString(file + beforePerson), QString(file + QChar(beforePerson.unicode() + 1)));
}

} // namespace balie
