// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/platform/ownfolder.h"
#include "core/store/keyfilepair.h"
#include "core/store/keyslot.h"
#include "core/store/recovering.h"
#include "core/store/registerkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace balie {

// The keys of a register that Anna de Vries opens. They are made once, because that takes time on purpose;
// every test works on a copy.
class AnnasKeys
{
public:
    AnnasKeys()
    {
        const QTemporaryDir folder;
        const StoreLocation location(folder.path());
        auto made = RegisterKeys::create(location, holder(QStringLiteral("Anna de Vries"), phrase()), m_now, KeyCost::floor());
        if (!made)
            qFatal("no keys");
        m_code.emplace(std::move(made->code));
        m_bytes = contentOf(location.keysA());
    }

protected:
    static QString phrase() { return QStringLiteral("zonnebloem tractor 7"); }

    void renew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = StoreLocation(m_folder->path());
        QVERIFY(writeKeyFiles(m_location, m_bytes));
        auto keys = unlock(QStringLiteral("Anna de Vries"), phrase());
        QVERIFY(keys);
        m_keys.emplace(std::move(*keys));
    }

    Result<RegisterKeys> unlock(const QString &name, const QString &passphrase) const
    {
        return RegisterKeys::unlock(m_location, name, Secret::fromText(passphrase));
    }
    KeyHolder holder(const QString &name, const QString &passphrase) const
    {
        return {UserId::create(m_now), name, Secret::fromText(passphrase), KeyCost::floor()};
    }

    static QByteArray contentOf(const QString &file)
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    static void overwrite(const QString &file, const QByteArray &bytes)
    {
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }

    const Instant m_now = FixedClock::at(QDate(2026, 11, 21)).now();
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreLocation m_location{QString()};
    std::optional<RegisterKeys> m_keys;
    std::optional<RecoveryCode> m_code;

private:
    QByteArray m_bytes;
};

} // namespace balie
