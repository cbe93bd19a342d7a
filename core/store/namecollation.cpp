// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/namecollation.h"

#include "core/store/collation.h"

namespace balie {

QByteArray nameSortKey(const PersonName &name)
{
    // Parted by a zero, which lies below every byte of a key.
    const QString given = name.given ? name.given->toString() : QString();
    return collationKey(name.family.toString()) + '\0' + collationKey(given) + '\0' + collationKey(name.prefix);
}

} // namespace balie
