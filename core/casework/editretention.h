// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longtext.h"
#include "core/domain/retention/retentionitem.h"
#include "core/workspace/register.h"

namespace balie {

// Of whom, what and where it is, and the day of its trigger, said anew; its organisation and its case stay. Errors: those of
// addRetention(), RetentionItemUnknown, RetentionItemDestroyed, and Conflict when it was changed since it was read.
Result<RetentionItem> editRetention(Register &opened, const RetentionItem &item);

// The event from which its period runs happened on that day; without one it did not happen after all.
Result<RetentionItem> endRetention(Register &opened, RetentionItemId item, std::optional<QDate> trigger);

// It was entered by mistake: it is not kept anywhere, and nothing is destroyed by this. Errors: ReasonMissing,
// HoldsForbiddenNumber, RetentionItemUnknown, RetentionItemDestroyed, and RetentionItemHeld while a hold stands on it alone.
Result<void> removeRetention(Register &opened, RetentionItemId item, const LongText &reason);

} // namespace balie
