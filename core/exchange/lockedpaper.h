// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/enclosedfile.h"

#include <vector>

namespace balie {

// A PDF that opens with its password alone (AES-256, PDF 2.0), so that it may travel by e-mail; the password goes
// another way. One file, which any reader on a telephone or computer opens: what goes along and has pages follows as pages
// behind the letter, without links and scripts. What has none (JSON, CSV, office files), and a PDF that cannot be taken
// apart, lies in it as a file under the same password, for a reader that shows the files in a PDF: not every one does. Error: FileMalformed where the letter is no PDF.
Result<QByteArray> lockedPaper(const QByteArray &pdf, const QString &password, const std::vector<EnclosedFile> &enclosed = {});

// A new password that can be read out on the telephone: four groups of five letters and digits, 98 bits or more,
// without those that look alike.
QString paperPassword();

} // namespace balie
