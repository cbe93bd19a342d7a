// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importbeforetable.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// Makes a recipient or a disclosure that a batch changed as it was; for RestoreImported alone. Each gives the revision that the
// row has now. Error: ImportTouched (fact "count") where something that came later stands in the way.
Result<int> restoreRecipient(Register &opened, UnitOfWork &unit, const ImportBefore &before);
Result<int> restoreDisclosure(Register &opened, UnitOfWork &unit, const ImportBefore &before);

} // namespace balie
