// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace balie {

// A PDF that opens with its password alone (AES-256, PDF 2.0), so that it may travel by e-mail; the password goes
// another way. Error: FileMalformed where the bytes are no PDF.
Result<QByteArray> lockedPaper(const QByteArray &pdf, const QString &password);

// A new password that can be read out on the telephone: four groups of five letters and digits, 98 bits or more,
// without those that look alike.
QString paperPassword();

} // namespace balie
