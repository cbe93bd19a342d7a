// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keyfile.h"
#include "core/store/keyfiledamage.h"
#include "core/store/storelocation.h"

#include <vector>

namespace balie {

// One of the two key files, as it was found.
struct KeyFileCopy
{
    KeyFile file;
    QByteArray bytes;
};

// The copies that can be read, newest first; equal ones once. KeysDamaged where none can be
// read, with the fact "part" ("missing" where there is neither).
Result<std::vector<KeyFileCopy>> readKeyFiles(const StoreLocation &location);

// First one file, flushed to the disk, then the other.
Result<void> writeKeyFiles(const StoreLocation &location, const QByteArray &bytes);

// What is wrong with either, where this is what both must hold. One that is only behind is not damaged.
std::vector<KeyFileDamage> keyFileDamage(const StoreLocation &location, const QByteArray &bytes);

// Makes both equal to these bytes again, as far as the disk lets us; says what was wrong.
std::vector<KeyFileDamage> healKeyFiles(const StoreLocation &location, const QByteArray &bytes);

} // namespace balie
