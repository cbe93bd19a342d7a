// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/destruction.h"
#include "core/store/erasedwords.h"
#include "core/workspace/register.h"
#include "core/workspace/unitofwork.h"

namespace balie {

struct ErasedKept
{
    qint64 items = 0;
    qint64 persons = 0; // of whom nothing else was in the register
    qint64 cases = 0;   // of which the file went and the record stays
    ErasedWords words;  // that nothing may say any more
};

// Erases what the register knows of the items of a batch in that system, so many at a time, in the transaction of the
// unit: of whom, which file, their holds, and what the log said of each. The chain of the log stays whole. Of a case of
// this register the file goes and its AccountabilityRecord stays.
// What imports remember of before they changed something goes for the whole organisation: it may stand there too.
Result<ErasedKept> eraseKept(Register &opened, UnitOfWork &unit, const Destruction &batch, const QString &system, QDate on);

} // namespace balie
