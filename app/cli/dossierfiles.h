// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/domain/dossier/dossiercase.h"
#include "core/workspace/register.h"

namespace balie {

// What --without-attachment and --as-picture say: a number of the first case, or CASE/NUMBER of any of these. Errors:
// NotANumber (facts "option", "text"), RequestUnknown where that case is not among them, those of attachmentByNumber().
Result<std::vector<AttachmentWish>> attachmentWishes(Register &reg, const CommandCall &call, const std::vector<RequestId> &cases);

} // namespace balie
