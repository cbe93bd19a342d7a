// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/manifest.h"

#include <QFile>
#include <QMap>

#include <sodium.h>

namespace balie {

static constexpr qsizetype hashSize = 32;
static constexpr char macMark[] = "mac ";

static QByteArray macOf(QByteArrayView text, const Secret &key)
{
    QByteArray mac(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), hashSize, reinterpret_cast<const unsigned char *>(text.data()),
                       static_cast<unsigned long long>(text.size()), key.data(), static_cast<std::size_t>(key.size()));
    return mac;
}

QByteArray Manifest::encode(const Secret &key) const
{
    QByteArray text = "backup 1\n";
    const auto line = [&text](const QByteArray &name, const QByteArray &value) { text += name + ' ' + value + '\n'; };
    line("register", registerId.toString().toUtf8());
    line("moment", QByteArray::number(moment.msecsSinceEpoch()));
    line("log", QByteArray::number(state.head.seq));
    line("head", state.head.mac.toHex());
    line("store", storeHash.toHex());
    line("keys", keysHash.toHex());
    for (const auto &[table, rows] : state.rows)
        line("rows " + table.toUtf8(), QByteArray::number(rows));
    return text + macMark + macOf(text, key).toHex() + '\n';
}

Result<Manifest> Manifest::decode(const QByteArray &bytes, const Secret &key)
{
    const Error damaged = Error(ErrorCode::BackupDamaged).with(QStringLiteral("part"), QStringLiteral("manifest"));
    const qsizetype end = bytes.lastIndexOf(macMark);
    if (end < 0)
        return damaged;
    const QByteArrayView text = QByteArrayView(bytes).first(end);
    const QByteArray mac = macOf(text, key).toHex() + '\n';
    const QByteArrayView found = QByteArrayView(bytes).sliced(end + qsizetype{sizeof macMark} - 1);
    if (found.size() != mac.size() || sodium_memcmp(found.data(), mac.constData(), static_cast<std::size_t>(mac.size())) != 0)
        return damaged;

    QMap<QByteArray, QByteArray> lines;
    for (const QByteArray &line : text.toByteArray().split('\n'))
        lines.insert(line.left(line.lastIndexOf(' ')), line.mid(line.lastIndexOf(' ') + 1));
    const Result<RegisterId> id = RegisterId::from(QString::fromUtf8(lines.value("register")));
    if (!id || lines.value("backup") != "1")
        return damaged;
    StoreState state;
    state.head = {lines.value("log").toLongLong(), QByteArray::fromHex(lines.value("head"))};
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        if (line.key().startsWith("rows "))
            state.rows.emplace(QString::fromUtf8(line.key().mid(5)), line.value().toLongLong());
    }
    return Manifest{*id, Instant::fromMSecs(lines.value("moment").toLongLong()), std::move(state),
                    QByteArray::fromHex(lines.value("store")), QByteArray::fromHex(lines.value("keys"))};
}

Result<QByteArray> hashOfFile(const QString &file)
{
    QFile opened(file);
    if (!opened.exists())
        return Error(ErrorCode::FileMissing);
    if (!opened.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hashSize);
    QByteArray part(1024 * 1024, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = opened.read(part.data(), part.size())) > 0)
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.constData()), static_cast<unsigned long long>(got));
    if (got < 0)
        return Error(ErrorCode::FileUnreadable);
    QByteArray hash(hashSize, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), hashSize);
    return hash;
}

} // namespace balie
