// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

#include <optional>

namespace balie {

// The entry that was the last one of the log when a paper with this seal was made.
struct SealedEntry
{
    qint64 sequence = 0;
    Instant at = Instant::fromMSecs(0);
};

// seal: as sealFrom() gives it. None: the log of this register never ended so. Whether the entry still stands as it stood
// then is for verifyAudit(), which recomputes what is compared here. Error: NotPermitted.
Result<std::optional<SealedEntry>> entryWithSeal(Register &opened, const QString &seal);

} // namespace balie
