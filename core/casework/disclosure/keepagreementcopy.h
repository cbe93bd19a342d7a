// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/examinefile.h"
#include "core/domain/disclosure/agreementcopy.h"
#include "core/workspace/register.h"

namespace balie {

// Keeps the signed copy of an agreement, encrypted with everything else; one for each agreement, as one that is renewed is another.
// Errors: NotPermitted, AgreementUnknown, FileExists ("kind" = "agreement"), HoldsForbiddenNumber ("part" = "file", "kind", "page")
// where a number stands in it and no reason is given, DiskFull.
Result<AgreementCopy> keepAgreementCopy(Register &opened, AgreementId agreement, const ExaminedFile &file, const LongText &keepBecause = {});

// Its bytes, for a file outside the register, which is the caller's; that it was asked for stands in the log before.
// Errors: NotPermitted, FileMissing ("kind" = "agreement"), RegisterDamaged ("part" = "agreement").
Result<QByteArray> giveAgreementCopy(Register &opened, AgreementId agreement);

// It is overwritten in the register; that it was there stays in the log. Errors: NotPermitted, FileMissing ("kind" = "agreement").
Result<void> removeAgreementCopy(Register &opened, AgreementId agreement);

} // namespace balie
