// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace balie {

// Reads a file that somebody chose, whole: an ordinary one, never a link, a device or a pipe, which could wait for
// ever. Errors: FileMissing, FileUnreadable ("kind" = "no-file"; "changing" where it was written to meanwhile),
// FileTooLarge (fact "limit"); each with the fact "file".
Result<QByteArray> readRegular(const QString &file, qint64 most);

} // namespace balie
