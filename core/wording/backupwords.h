// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// What came of a backup, with advice where it would be lost together with the register.
QString backupSentence(const QString &folder, bool onSameDevice);
// That advice alone.
QString sameDeviceAdvice();

} // namespace balie
