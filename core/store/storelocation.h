// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

// Where a register lies: a folder "Naam.balie" that is ours alone, with the store, its keys (twice), the
// lock, the ballast for a full disk and the backups. A backup is a folder too, with the first three.
class StoreLocation
{
public:
    explicit StoreLocation(const QString &folder);

    const QString &folder() const { return m_folder; }
    QString name() const; // "Naam"
    QString database() const { return inside(QStringLiteral("store.db")); }
    QString keysA() const { return inside(QStringLiteral("keys.a")); }
    QString keysB() const { return inside(QStringLiteral("keys.b")); }
    QString lock() const { return inside(QStringLiteral("store.lock")); }
    QString reserve() const { return inside(QStringLiteral("store.reserve")); }
    QString unfinished() const { return inside(QStringLiteral("store.unfinished")); } // only while it is being made
    QString manifest() const { return inside(QStringLiteral("manifest")); } // of a backup
    QString backups() const { return inside(QStringLiteral("backups")); }

    // What lies there is a register, in a folder of this machine that is ours alone and that can be written.
    // RegisterMissing, NotARegister (fact "problem" = "unfinished" where making it was interrupted),
    // RegisterNotPrivate, NetworkFolder, FileUnwritable.
    Result<void> check() const;
    // A register can be made there: nothing lies there yet, an empty folder, or what an interrupted making
    // left. RegisterExists; RegisterNotPrivate of a link; FileExists (fact "kind": "no-folder", or "full" of
    // something else); of the folder that it would lie in NetworkFolder, FileMissing, FileUnwritable.
    Result<void> checkFree() const;
    // The folder itself, for us alone. FileUnwritable, DiskFull.
    Result<void> make() const;

private:
    bool holdsRegister() const;
    QString inside(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    QString m_folder;
};

} // namespace balie
