// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyfilepair.h"

#include "core/platform/durablefile.h"

#include <QFileInfo>

#include <algorithm>

namespace balie {

Result<std::vector<KeyFileCopy>> readKeyFiles(const StoreLocation &location)
{
    std::vector<KeyFileCopy> copies;
    Error failure = Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), QStringLiteral("missing"));
    for (const QString &path : {location.keysA(), location.keysB()}) {
        const Result<QByteArray> bytes = readWhole(path, KeyFile::mostBytes);
        if (!bytes) {
            if (bytes.error().code() != ErrorCode::FileMissing)
                failure = Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), QStringLiteral("size"));
            continue;
        }
        Result<KeyFile> file = KeyFile::decode(*bytes);
        if (!file)
            failure = file.error();
        else if (copies.empty() || copies.front().bytes != *bytes)
            copies.push_back({std::move(*file), *bytes});
    }
    if (copies.empty())
        return failure;
    std::stable_sort(copies.begin(), copies.end(), [](const KeyFileCopy &a, const KeyFileCopy &b) {
        return a.file.sequence > b.file.sequence;
    });
    return copies;
}

Result<void> writeKeyFiles(const StoreLocation &location, const QByteArray &bytes)
{
    if (const Result<void> first = writeDurably(location.keysA(), bytes); !first)
        return first;
    // The first copy is whole and counts from now on; the second is made equal again at the next unlocking.
    static_cast<void>(writeDurably(location.keysB(), bytes));
    return {};
}

// An older copy is what a kill between the two leaves: whole, and of a lower number.
static bool isBehind(const Result<QByteArray> &present, const QByteArray &bytes)
{
    const Result<KeyFile> found = present ? KeyFile::decode(*present) : present.error();
    const Result<KeyFile> wanted = KeyFile::decode(bytes);
    return found && wanted && found->sequence < wanted->sequence;
}

std::vector<KeyFileDamage> keyFileDamage(const StoreLocation &location, const QByteArray &bytes)
{
    std::vector<KeyFileDamage> damage;
    for (const QString &path : {location.keysA(), location.keysB()}) {
        const Result<QByteArray> present = readWhole(path, KeyFile::mostBytes);
        if ((present && *present == bytes) || isBehind(present, bytes))
            continue;
        const bool wasMissing = !present && present.error().code() == ErrorCode::FileMissing;
        damage.push_back({QFileInfo(path).fileName(), wasMissing, false});
    }
    return damage;
}

std::vector<KeyFileDamage> healKeyFiles(const StoreLocation &location, const QByteArray &bytes)
{
    std::vector<KeyFileDamage> damage = keyFileDamage(location, bytes);
    for (const QString &path : {location.keysA(), location.keysB()}) {
        const Result<QByteArray> present = readWhole(path, KeyFile::mostBytes);
        if (present && *present == bytes)
            continue;
        // One good copy is enough to work with: a full or closed disk does not keep people out.
        const bool isMended = writeDurably(path, bytes).has_value();
        for (KeyFileDamage &found : damage) {
            if (found.file == QFileInfo(path).fileName())
                found.isMended = isMended;
        }
    }
    return damage;
}

} // namespace balie
