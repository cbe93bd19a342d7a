// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/audit/auditchain.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace balie {

// The log as it is shown: the entry, and what changed while that may still be known.
struct AuditRecord
{
    AuditEntry entry;
    std::optional<QByteArray> payload; // JSON; nothing once it was forgotten
};

struct AuditPage
{
    QString objectId;               // of one record, or of all where empty
    std::optional<qint64> before;   // older than this seq; the newest where none
    int most = 100;
};

// The table "audit" (chained, append-only: triggers BEFORE UPDATE and BEFORE DELETE and the authorizer
// refuse anything else) and "audit_payload" (what changed with its salt; both empty once forgotten):
//   audit(seq INTEGER PRIMARY KEY, moment INTEGER, zone_offset INTEGER, actor TEXT NULL, action TEXT,
//         object_kind TEXT, object_id TEXT, commitment BYTEA, previous BYTEA, mac BYTEA)
//   audit_payload(seq INTEGER PRIMARY KEY REFERENCES audit(seq), salt BYTEA, payload BYTEA)
class AuditTable
{
public:
    // The key is subkey 2 of the register's master key (RegisterKeys::auditKey()).
    AuditTable(Connection &connection, const Secret &key) : m_connection(connection), m_key(key) {}

    // Chains one entry to the head, inside the transaction that makes the change it tells of.
    Result<AuditEntry> append(Transaction &transaction, const AuditDraft &draft, const Clock &clock) const;

    // Where the log ends; {0, zeros} for an empty one.
    Result<AuditHead> head() const;
    Result<qint64> count() const;
    // Newest first.
    Result<std::vector<AuditRecord>> page(const AuditPage &page) const;

    // AuditBroken with the facts "seq" and "fault" (a word of AuditFault) for the first broken entry.
    // Gives the head. Payloads that still live are checked against their commitment.
    Result<AuditHead> verifyAll() const;
    // Only the last entries, from a chain that was whole before them.
    Result<AuditHead> verifyLast(qint64 entries) const;
    // The log as it stands must reach the anchor: RolledBack with the facts "seq" and "anchor".
    Result<void> checkAnchor(const AuditHead &anchor) const;

    // Forgets what the entries of this record changed; the chain stays whole. Gives how many there were.
    Result<int> forgetPayloads(Transaction &transaction, const QString &objectId) const;

private:
    Result<AuditHead> verifyFrom(AuditHead before) const;

    Connection &m_connection;
    const Secret &m_key;
};

} // namespace balie
