// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/retentionitem.h"

namespace balie {

// The register is itself a system in which something is kept: the files of its cases. They come, wait and go by rules
// as everything else does, and their day follows from the case and not from what somebody types.
ShortText ownSystem();
bool isOwnSystem(const QString &name); // as people write it
bool isCaseFile(const RetentionItem &item);
// RetentionItemHeld (fact "reason": "case"): who would change such an item by hand.
Error itemOfCase();
// The same error ("reason": "own-system"): what is put down by hand, or comes from a file, lives in another system.
Error systemIsOwn();

} // namespace balie
