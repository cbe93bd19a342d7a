// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/columns.h"

namespace balie {

// Between the key of a file or a contract and each of its persons.
inline constexpr QChar beforePerson{0x1f};

// The key of a dossier up to the person.
inline QString fileOfDossier(const QString &dossier)
{
    return QStringLiteral("A:Dossier:") + dossier;
}

// The file of which an item is, whoever its person.
inline QString fileOfKey(const QString &item)
{
    return item.section(beforePerson, 0, 0);
}

inline QString personOfKey(const QString &item)
{
    return item.section(beforePerson, 1, 1);
}

// For "sender_key >= ? AND sender_key < ?": all items of that file or contract, the key of which goes up to the person.
inline QVariantList itemsUnder(const QString &file)
{
    return toColumns(QString(file + beforePerson), QString(file + QChar(beforePerson.unicode() + 1)));
}

} // namespace balie
