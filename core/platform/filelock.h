// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

namespace balie {

// The right to use a register, held by one process at a time. The lock belongs to the open file, so it
// survives other opens of the same file in this process and goes with the process, however it ends.
// The file says who holds it.
class FileLock
{
public:
    // RegisterInUse with the facts "user", "host", "process" and "since" of the holder, as far as known; waits
    // a third of a second for a holder who has not said yet who they are.
    static Result<FileLock> take(const QString &file, Instant now);

    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
    bool m_isHeld = false;
};

} // namespace balie
