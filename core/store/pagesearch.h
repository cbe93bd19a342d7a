// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace balie {

class OpenRegister;

struct PageSearch
{
    qint64 pages = 0; // all that the file has, also those that hold no row
    qint64 hits = 0;  // places where one of the words stands
};

// Reads every page of the store as it lies on the disk, decrypts it, and counts the words in it: in rows, indexes, pages
// that are free and room that is left. It reads through SQLite's own file, since opening the file beside it would drop
// SQLite's locks. What is shorter than
// WordIndex::shortest is left out. Outside a transaction. Errors: RegisterDamaged, CipherMissing.
Result<PageSearch> searchPages(OpenRegister &opened, const std::vector<QByteArray> &words);

} // namespace balie
