// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/retentionterm.h"

namespace balie {

QDate RetentionTerm::lastDay(QDate trigger) const
{
    Q_ASSERT(trigger.isValid());
    return period.after(start == TermStart::EndOfYear ? QDate(trigger.year(), 12, 31) : trigger);
}

} // namespace balie
