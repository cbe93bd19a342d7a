// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit/auditentry.h"

namespace balie {

// The head of the log as it stands on paper: the first 80 bits of the last mac in 16 signs of base32 (Crockford's, no I,
// L, O and U), in groups of four. Whoever has the register can show which entry it was, and that all before it stands.
QString sealOf(const AuditHead &head);

// A seal as somebody typed it over from paper, as sealOf() writes it: small letters, other gaps, O for 0 and I or L for 1
// are the same. None where it is no seal.
std::optional<QString> sealFrom(const QString &typed);

} // namespace balie
