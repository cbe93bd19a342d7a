// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace balie {

// What the program says of one act, before it stands in the log: who did what to which record, and
// what changed. The action and the kind are words of ours; the payload (JSON) may hold personal data.
struct AuditDraft
{
    std::optional<UserId> actor; // none for the program itself
    QString action;              // "request.extend"
    QString objectKind;          // "request"
    QString objectId;            // an id, never a name
    QByteArray payload;          // what changed, as JSON text
};

// One entry of the log as it is chained (GDPR Art. 5(2), 24(1), 32(1)). It holds no personal data: of
// what changed it has a commitment only, which means nothing once the payload and its salt are gone,
// so that a person can be forgotten while the chain stays whole.
struct AuditEntry
{
    qint64 seq = 0; // from 1, without gaps
    Instant moment = Instant::fromMSecs(0);
    int zoneOffset = 0; // seconds east of UTC, as the clock on the wall stood
    std::optional<UserId> actor;
    QString action;
    QString objectKind;
    QString objectId;
    QByteArray commitment; // BLAKE2b-256(salt ‖ payload)
    QByteArray previous;   // the mac of the entry before; zeros for the first
    QByteArray mac;        // BLAKE2b-256 under the audit key, over previous and all the above

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

// Where the log ends: how many entries, and the mac of the last.
struct AuditHead
{
    qint64 seq = 0;
    QByteArray mac = QByteArray(32, '\0');

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

} // namespace balie
