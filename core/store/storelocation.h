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
    QString manifest() const { return inside(QStringLiteral("manifest")); } // of a backup
    QString backups() const { return inside(QStringLiteral("backups")); }

    // What lies there is a register, in a folder of this machine that is ours alone. RegisterMissing,
    // NotARegister, RegisterNotPrivate, NetworkFolder.
    Result<void> check() const;
    // A register can be made there: nothing lies there yet, or an empty folder. RegisterExists,
    // NetworkFolder, FileMissing.
    Result<void> checkFree() const;
    // The folder itself, for us alone. FileUnwritable, DiskFull.
    Result<void> make() const;

private:
    QString inside(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    QString m_folder;
};

} // namespace balie
