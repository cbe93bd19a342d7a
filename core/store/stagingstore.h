// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/connection.h"
#include "core/store/storelocation.h"

#include <memory>

namespace balie {

// What an import read, until it is moved into the register or thrown away: an encrypted file of its own beside the
// store, with a key that is made for it and never written down. Reading writes here alone, so that the register is
// worked in meanwhile and a cancel, a crash or a full disk leaves it as it was. The file goes with this; what a crash
// left goes at the next opening of the register.
class StagingStore
{
public:
    // Errors: ImportRunning where there is one already; DiskFull, FileUnwritable, DatabaseFailed.
    static Result<std::unique_ptr<StagingStore>> make(const StoreLocation &location);
    static void removeLeft(const StoreLocation &location);
    ~StagingStore();
    StagingStore(const StagingStore &) = delete;
    StagingStore &operator=(const StagingStore &) = delete;

    // For the thread that asks, which also closes it; one at a time.
    Result<std::unique_ptr<Connection>> open() const;

private:
    StagingStore(StoreLocation location, Secret key) : m_location(std::move(location)), m_key(std::move(key)) {}

    StoreLocation m_location;
    Secret m_key;
};

} // namespace balie
