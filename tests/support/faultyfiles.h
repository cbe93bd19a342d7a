// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3_vfs;

namespace balie {

// Stands between SQLite and the files while it lives, and makes the n-th writing call (write, flush, cut)
// fail as a full or dying disk would: once, or from then on.
class FaultyFiles
{
public:
    enum class Stays { No, Yes };

    FaultyFiles();
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles &) = delete;
    FaultyFiles &operator=(const FaultyFiles &) = delete;

    // The n-th from now, counted from 1, with that result code.
    void failAt(int n, int resultCode, Stays stays);
    void heal();
    bool hasFailed() const;

private:
    sqlite3_vfs *m_real;
};

} // namespace balie
