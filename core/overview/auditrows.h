// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

#include <optional>
#include <vector>

namespace balie {

struct AuditRow
{
    qint64 sequence = 0;
    Instant at;
    QString userName; // empty: the program itself
    QString action;   // a word, as casework wrote it: "request-received", "user-added", …
    QString objectKind; // "request", "person", "user", …
    QString object;   // id of what it was done to
    QString about;    // the case number where there is one
    QString content;  // JSON; empty when it was forgotten on purpose
    QString seal;     // what a paper of that moment says of the log
};

struct AuditQuery
{
    std::optional<RequestId> request;
    int limit = 100;
    std::optional<qint64> before; // the last sequence of the page before
};

// Newest first. Error: NotPermitted.
Result<std::vector<AuditRow>> auditRows(Register &opened, const AuditQuery &query);

struct AuditState
{
    qint64 entries = 0;
    QString head;                       // of the chain
    std::optional<qint64> firstBroken;  // none: the chain is whole
    QString fault;                      // a word of AuditFault
};

// Recomputes the whole chain.
Result<AuditState> verifyAudit(Register &opened);

} // namespace balie
