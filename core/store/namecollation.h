// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/personname.h"

#include <QByteArray>

namespace balie {

// The place of a name in a Dutch list: by family name, then given name, then prefix. Bytes that
// compare as the names do.
QByteArray nameSortKey(const PersonName &name);

} // namespace balie
