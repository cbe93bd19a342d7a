// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyfile.h"

#include "core/store/bytes.h"

#include <sodium.h>

namespace balie {

static constexpr char magic[] = "AVGK";
static constexpr quint16 version = 1;
static constexpr qsizetype hashSize = 32;

static Error damaged(const QString &part)
{
    return Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), part);
}

static void write(ByteWriter &to, const ClosedKey &key)
{
    to.bytes(key.nonce);
    to.bytes(key.closed);
}

static ClosedKey readClosedKey(ByteReader &from)
{
    ClosedKey key;
    key.nonce = from.bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    key.closed = from.bytes(32 + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    return key;
}

QByteArray KeySlot::associatedData(RegisterId registerId) const
{
    ByteWriter to;
    to.bytes(QByteArrayView(magic, 4));
    to.number(version);
    to.bytes(uuidBytes(registerId.toString()));
    to.number(static_cast<quint8>(kind));
    to.bytes(user ? uuidBytes(user->toString()) : QByteArray(16, '\0'));
    to.number(cost.memoryKiB);
    to.number(cost.passes);
    to.bytes(salt);
    to.bytes(publicKey);
    to.bytes(nonce);
    return to.result();
}

static void write(ByteWriter &to, const KeySlot &slot)
{
    to.number(static_cast<quint8>(slot.kind));
    to.bytes(slot.user ? uuidBytes(slot.user->toString()) : QByteArray(16, '\0'));
    to.number(slot.cost.memoryKiB);
    to.number(slot.cost.passes);
    to.bytes(slot.salt);
    to.bytes(slot.publicKey);
    to.bytes(slot.nonce);
    to.bytes(slot.closed);
    to.bytes(slot.commit);
    to.bytes(slot.sealed);
    to.bytes(slot.label);
    to.number(static_cast<quint64>(slot.created.msecsSinceEpoch()));
}

static Result<KeySlot> readSlot(ByteReader &from)
{
    KeySlot slot{};
    const quint8 kind = from.number<quint8>();
    const QString user = uuidText(from.bytes(16));
    slot.cost.memoryKiB = from.number<quint32>();
    slot.cost.passes = from.number<quint32>();
    slot.salt = from.bytes(keySaltSize);
    slot.publicKey = from.bytes(crypto_box_PUBLICKEYBYTES);
    slot.nonce = from.bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.closed = from.bytes(crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    slot.commit = from.bytes(16);
    slot.sealed = from.bytes(32 + crypto_box_SEALBYTES);
    slot.label = from.bytes(16);
    slot.created = Instant::fromMSecs(static_cast<qint64>(from.number<quint64>()));
    if (!from.isGood())
        return damaged(QStringLiteral("size"));
    if (kind != static_cast<quint8>(SlotKind::Passphrase) && kind != static_cast<quint8>(SlotKind::Recovery))
        return damaged(QStringLiteral("slot"));
    slot.kind = static_cast<SlotKind>(kind);
    if (slot.kind == SlotKind::Passphrase) {
        const Result<UserId> id = UserId::from(user);
        if (!id)
            return damaged(QStringLiteral("slot"));
        slot.user = *id;
    }
    return slot;
}

static QByteArray hash(QByteArrayView bytes, const Secret *key)
{
    QByteArray result(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(result.data()), hashSize,
                       reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<unsigned long long>(bytes.size()),
                       key ? key->data() : nullptr, key ? static_cast<std::size_t>(key->size()) : 0);
    return result;
}

QByteArray KeyFile::encode(const Secret &macKey) const
{
    Q_ASSERT(static_cast<qsizetype>(slots.size()) <= mostSlots);
    ByteWriter to;
    to.bytes(QByteArrayView(magic, 4));
    to.number(version);
    to.number(sequence);
    to.bytes(uuidBytes(registerId.toString()));
    to.number(static_cast<quint64>(anchor.seq));
    to.bytes(anchor.mac);
    write(to, auditKey);
    to.number(static_cast<quint8>(epochs.size()));
    to.number(static_cast<quint8>(slots.size()));
    for (const DatabaseKeyEpoch &epoch : epochs) {
        to.number(epoch.number);
        write(to, epoch.key);
    }
    for (const KeySlot &slot : slots)
        write(to, slot);
    to.bytes(hash(to.result(), nullptr));
    to.bytes(hash(to.result(), &macKey));
    return to.result();
}

Result<KeyFile> KeyFile::decode(const QByteArray &bytes)
{
    if (bytes.size() <= 2 * hashSize || bytes.size() > mostBytes)
        return damaged(QStringLiteral("size"));
    const qsizetype body = bytes.size() - 2 * hashSize;
    if (hash(QByteArrayView(bytes).first(body), nullptr) != bytes.mid(body, hashSize))
        return damaged(QStringLiteral("checksum"));
    ByteReader from(QByteArrayView(bytes).first(body));
    if (from.bytes(4) != QByteArrayView(magic, 4) || from.number<quint16>() != version)
        return damaged(QStringLiteral("version"));
    const quint64 sequence = from.number<quint64>();
    const Result<RegisterId> id = RegisterId::from(uuidText(from.bytes(16)));
    if (!id)
        return damaged(QStringLiteral("fields"));
    KeyFile file{sequence, *id, {}, {}, {}, {}};
    file.anchor.seq = static_cast<qint64>(from.number<quint64>());
    file.anchor.mac = from.bytes(hashSize);
    file.auditKey = readClosedKey(from);
    const int epochs = from.number<quint8>();
    const int slots = from.number<quint8>();
    for (int i = 0; i < epochs && from.isGood(); ++i) {
        const quint32 number = from.number<quint32>();
        file.epochs.push_back({number, readClosedKey(from)});
    }
    for (int i = 0; i < slots && from.isGood(); ++i) {
        Result<KeySlot> slot = readSlot(from);
        if (!slot)
            return slot.error();
        file.slots.push_back(std::move(*slot));
    }
    if (!from.isGood() || !from.isAtEnd() || slots > mostSlots || epochs == 0)
        return damaged(QStringLiteral("fields"));
    return file;
}

bool KeyFile::isAuthentic(const QByteArray &bytes, const Secret &macKey)
{
    if (bytes.size() <= hashSize)
        return false;
    const QByteArray mac = hash(QByteArrayView(bytes).chopped(hashSize), &macKey);
    return sodium_memcmp(mac.constData(), bytes.constData() + bytes.size() - hashSize, hashSize) == 0;
}

} // namespace balie
