// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/domain/audit/auditentry.h"
#include "core/store/connection.h"

#include <map>

namespace balie {

// What a whole store holds: where its log ends, and how many rows each table has.
struct StoreState
{
    AuditHead head;
    std::map<QString, qint64> rows;

    friend bool operator==(const StoreState &, const StoreState &) = default;
};

// Looks at every page (its mac, its structure), every reference and the whole log. RegisterDamaged with the
// fact "part": cipher, structure, references; AuditBroken. On a desk it runs on a copy: it takes time.
Result<StoreState> checkStore(Connection &connection, const Secret &auditKey);

// Only what it holds, without proving it.
Result<StoreState> stateOf(Connection &connection, const Secret &auditKey);

} // namespace balie
