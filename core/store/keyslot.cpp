// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyslot.h"

#include "core/store/bytes.h"

#include <sodium.h>

namespace balie {

static constexpr char context[] = "BALIEREG";
static_assert(sizeof context == crypto_kdf_CONTEXTBYTES + 1);

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

static const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

static QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

static QByteArray closeUnder(const Secret &plain, const Secret &key, const QByteArray &nonce, const QByteArray &data)
{
    QByteArray closed(plain.size() + qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES}, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(closed), nullptr, plain.data(), static_cast<unsigned long long>(plain.size()),
                                               raw(data), static_cast<unsigned long long>(data.size()), nullptr, raw(nonce),
                                               key.data());
    return closed;
}

static std::optional<Secret> openUnder(const QByteArray &closed, const Secret &key, const QByteArray &nonce, const QByteArray &data)
{
    Secret plain(closed.size() - qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES});
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, raw(closed), static_cast<unsigned long long>(closed.size()), raw(data),
        static_cast<unsigned long long>(data.size()), raw(nonce), key.data());
    if (opened != 0)
        return std::nullopt;
    return plain;
}

// Known only to who has the key, and says nothing about it.
static QByteArray commitmentTo(const Secret &key)
{
    QByteArray commit(16, '\0');
    crypto_generichash(raw(commit), static_cast<std::size_t>(commit.size()), reinterpret_cast<const unsigned char *>("commit"), 6,
                       key.data(), static_cast<std::size_t>(key.size()));
    return commit;
}

static QByteArray sealTo(const QByteArray &publicKey, const Secret &master)
{
    QByteArray sealed(master.size() + qsizetype{crypto_box_SEALBYTES}, '\0');
    crypto_box_seal(raw(sealed), master.data(), static_cast<unsigned long long>(master.size()), raw(publicKey));
    return sealed;
}

Result<KeySlot> makeSlot(RegisterId registerId, SlotKind kind, std::optional<UserId> user, const QByteArray &label,
                         const Secret &passphrase, KeyCost cost, const Secret &master, Instant now)
{
    KeySlot slot{};
    slot.kind = kind;
    slot.user = user;
    slot.cost = cost;
    slot.salt = randomBytes(keySaltSize);
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.label = label;
    slot.created = now;
    const Result<Secret> key = stretch(passphrase, slot.salt, cost);
    if (!key)
        return key.error();
    Secret secretHalf(crypto_box_SECRETKEYBYTES);
    slot.publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_box_keypair(raw(slot.publicKey), secretHalf.data());
    slot.closed = closeUnder(secretHalf, *key, slot.nonce, slot.associatedData(registerId));
    slot.commit = commitmentTo(*key);
    slot.sealed = sealTo(slot.publicKey, master);
    return slot;
}

Result<Secret> openSlot(const KeySlot &slot, RegisterId registerId, const Secret &passphrase)
{
    const Error damaged = Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), QStringLiteral("slot"));
    const Result<Secret> key = stretch(passphrase, slot.salt, slot.cost);
    if (!key)
        return key.error();
    const QByteArray commit = commitmentTo(*key);
    if (sodium_memcmp(commit.constData(), slot.commit.constData(), static_cast<std::size_t>(commit.size())) != 0)
        return Error(slot.kind == SlotKind::Recovery ? ErrorCode::WrongRecoveryCode : ErrorCode::WrongPassphrase);
    const std::optional<Secret> secretHalf = openUnder(slot.closed, *key, slot.nonce, slot.associatedData(registerId));
    if (!secretHalf)
        return damaged;
    Secret master(crypto_kdf_KEYBYTES);
    const int opened = crypto_box_seal_open(master.data(), raw(slot.sealed), static_cast<unsigned long long>(slot.sealed.size()),
                                            raw(slot.publicKey), secretHalf->data());
    if (opened != 0)
        return damaged;
    return master;
}

KeySlot reseal(KeySlot slot, const Secret &master)
{
    slot.sealed = sealTo(slot.publicKey, master);
    return slot;
}

static QByteArray purpose(RegisterId registerId, quint32 number)
{
    ByteWriter to;
    to.bytes(uuidBytes(registerId.toString()));
    to.number(number);
    return to.result();
}

ClosedKey closeKey(const Secret &key, const Secret &under, RegisterId registerId, quint32 number)
{
    ClosedKey closed;
    closed.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    closed.closed = closeUnder(key, under, closed.nonce, purpose(registerId, number));
    return closed;
}

Result<Secret> openKey(const ClosedKey &closed, const Secret &under, RegisterId registerId, quint32 number)
{
    std::optional<Secret> key = openUnder(closed.closed, under, closed.nonce, purpose(registerId, number));
    if (!key)
        return Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), QStringLiteral("key"));
    return std::move(*key);
}

Secret subkey(const Secret &master, Subkey which)
{
    Secret key(crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), static_cast<std::size_t>(key.size()), static_cast<quint64>(which), context, master.data());
    return key;
}

QByteArray slotLabel(RegisterId registerId, const QString &name)
{
    const QByteArray folded = name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded().toUtf8();
    const QByteArray key = uuidBytes(registerId.toString());
    QByteArray label(16, '\0');
    crypto_generichash(raw(label), static_cast<std::size_t>(label.size()), raw(folded), static_cast<unsigned long long>(folded.size()),
                       raw(key), static_cast<std::size_t>(key.size()));
    return label;
}

} // namespace balie
