// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/agreementcopy.h"
#include "core/workspace/register.h"

namespace balie {

// What a copy holds, proved by its hash. Error: RegisterDamaged ("part" = "agreement").
Result<QByteArray> provenBytes(Register &opened, const AgreementCopy &copy);

} // namespace balie
