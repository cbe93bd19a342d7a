// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace balie {

// A file to read, or standard input for "-". Errors: FileMissing, FileUnreadable (fact "file"; "kind" = "folder" where it is one).
Result<std::unique_ptr<QIODevice>> openInput(const QString &file);

// The whole of it. Error: FileTooLarge (facts "file", "limit" in bytes), and those of opening.
Result<QByteArray> readInput(const QString &file);

// The first line, without its end; what was read on the way is wiped. Errors: Empty (fact "file"), and
// those of opening. The second call for "-" reads the next line.
Result<Secret> readSecret(const QString &file);

} // namespace balie
