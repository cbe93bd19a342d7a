// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit/auditchain.h"

#include <QtEndian>

#include <sodium.h>

namespace balie {

static constexpr std::size_t hashSize = 32;

namespace {

// BLAKE2b over fields that each carry their length, so that no two entries give the same bytes.
class FieldHash
{
public:
    explicit FieldHash(QByteArrayView key = {})
    {
        crypto_generichash_init(&m_state, reinterpret_cast<const unsigned char *>(key.data()), static_cast<std::size_t>(key.size()),
                                hashSize);
    }
    FieldHash &number(qint64 value)
    {
        const qint64 little = qToLittleEndian(value);
        add(&little, sizeof little);
        return *this;
    }
    FieldHash &field(QByteArrayView bytes)
    {
        number(bytes.size());
        add(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return *this;
    }
    FieldHash &field(const QString &text) { return field(QByteArrayView(text.toUtf8())); }
    QByteArray result()
    {
        QByteArray hash(hashSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), hashSize);
        return hash;
    }

private:
    void add(const void *bytes, std::size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(bytes), size);
    }

    crypto_generichash_state m_state;
};

} // namespace

QByteArray auditCommitment(const QByteArray &salt, const QByteArray &payload)
{
    return FieldHash().field(QByteArrayView(salt)).field(QByteArrayView(payload)).result();
}

QByteArray auditMac(const Secret &key, const AuditEntry &entry)
{
    return FieldHash(key.view())
        .field(QByteArrayView(entry.previous))
        .number(entry.seq)
        .number(entry.moment.msecsSinceEpoch())
        .number(entry.zoneOffset)
        .field(entry.actor ? entry.actor->toString() : QString())
        .field(entry.action)
        .field(entry.objectKind)
        .field(entry.objectId)
        .field(QByteArrayView(entry.commitment))
        .result();
}

ChainedEntry AuditChain::next(const AuditDraft &draft, Instant moment, int zoneOffset) const
{
    ChainedEntry chained;
    chained.salt = QByteArray(auditSaltSize, '\0');
    randombytes_buf(chained.salt.data(), static_cast<std::size_t>(auditSaltSize));
    chained.payload = draft.payload;

    AuditEntry &entry = chained.entry;
    entry.seq = m_head.seq + 1;
    entry.moment = moment;
    entry.zoneOffset = zoneOffset;
    entry.actor = draft.actor;
    entry.action = draft.action;
    entry.objectKind = draft.objectKind;
    entry.objectId = draft.objectId;
    entry.commitment = auditCommitment(chained.salt, chained.payload);
    entry.previous = m_head.mac;
    entry.mac = auditMac(m_key, entry);
    return chained;
}

static Error broken(qint64 seq, AuditFault fault)
{
    return Error(ErrorCode::AuditBroken).with(QStringLiteral("seq"), seq).with(QStringLiteral("fault"), toWord(fault));
}

static bool same(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

Result<void> AuditVerifier::take(const AuditEntry &entry)
{
    const qint64 expected = m_head.seq + 1;
    if (entry.seq > expected)
        return broken(expected, AuditFault::Missing);
    if (entry.seq < expected)
        return broken(entry.seq, AuditFault::Reordered);
    if (!same(entry.mac, auditMac(m_key, entry)))
        return broken(entry.seq, AuditFault::Altered);
    // Genuine by itself, and yet not the one that followed: it comes from another time of this log.
    if (!same(entry.previous, m_head.mac))
        return broken(entry.seq, AuditFault::Reordered);
    m_head = {entry.seq, entry.mac};
    return {};
}

Result<void> AuditVerifier::takePayload(const AuditEntry &entry, const QByteArray &salt, const QByteArray &payload) const
{
    if (!same(entry.commitment, auditCommitment(salt, payload)))
        return broken(entry.seq, AuditFault::PayloadAltered);
    return {};
}

Result<void> AuditVerifier::missesPayload(const AuditEntry &entry) const
{
    return broken(entry.seq, AuditFault::PayloadMissing);
}

} // namespace balie
