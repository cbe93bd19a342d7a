// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace balie {

// The weighted sum of nine digits (9 8 7 6 5 4 3 2 -1) divides by 11, and not all are zero. Eight
// digits are read with a zero in front. (The old test of bank accounts has +1 at the end.)
bool passesElevenTest(QStringView digits);

} // namespace balie
