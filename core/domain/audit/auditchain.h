// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/audit/auditentry.h"

namespace balie {

inline constexpr qsizetype auditSaltSize = 16;

// An entry with what must be kept beside it, apart from the chain, as long as the payload may live.
struct ChainedEntry
{
    AuditEntry entry;
    QByteArray salt;
    QByteArray payload;
};

// What is wrong with an entry. The words are shown by `check` and `audit verify`.
enum class AuditFault { Missing, Reordered, Altered, PayloadAltered, PayloadMissing };

template <>
struct EnumWords<AuditFault>
{
    static constexpr auto words = enumWords<AuditFault>({
        {AuditFault::Missing, "missing"},
        {AuditFault::Reordered, "reordered"},
        {AuditFault::Altered, "altered"},
        {AuditFault::PayloadAltered, "payload-altered"},
        {AuditFault::PayloadMissing, "payload-missing"},
    });
};

// The keyed hash chain of the log: every entry carries a mac over itself and over the mac before it,
// so that changing, removing, inserting or moving one breaks every later one for whoever has the key.
class AuditChain
{
public:
    // The key is the register's audit key; the head is where the log ends now.
    AuditChain(const Secret &key, AuditHead head) : m_key(key), m_head(std::move(head)) {}

    // The entry that comes next; the caller writes it, in the transaction that makes the change.
    ChainedEntry next(const AuditDraft &draft, Instant moment, int zoneOffset) const;

private:
    const Secret &m_key;
    AuditHead m_head;
};

// Walks over entries in the order of seq and stops at the first that is wrong: AuditBroken with the
// facts "seq" and "fault".
class AuditVerifier
{
public:
    // From the beginning, or from just after an entry that is trusted.
    explicit AuditVerifier(const Secret &key, AuditHead from = {}) : m_key(key), m_head(std::move(from)) {}

    Result<void> take(const AuditEntry &entry);
    // The payload of the entry taken last, where it still lives.
    Result<void> takePayload(const AuditEntry &entry, const QByteArray &salt, const QByteArray &payload) const;
    Result<void> missesPayload(const AuditEntry &entry) const;

    const AuditHead &head() const { return m_head; }

private:
    const Secret &m_key;
    AuditHead m_head;
};

QByteArray auditCommitment(const QByteArray &salt, const QByteArray &payload);
QByteArray auditMac(const Secret &key, const AuditEntry &entry);

} // namespace balie
