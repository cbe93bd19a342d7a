// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <QString>

namespace balie {

// Text as it is compared when spelling must not matter: lower case, without accents, with ı as i,
// ĳ as ij, ø as o, ß as ss, full-width letters as plain ones, and without apostrophes and invisible
// characters. "Öztürk" and "ozturk" are one, and so are "'s-Gravenhage" and "’s-gravenhage".
QString folded(QStringView text);

} // namespace balie
