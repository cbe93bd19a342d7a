// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/casework/packletter.h"

namespace balie {

// The paper of a final letter, for whoever takes it out; the log keeps that, and which way.
// Errors: LetterNotFinal, RegisterDamaged where it is not what it was.
Result<QByteArray> giveLetter(Register &opened, LetterId letter, LetterOutlet outlet);

// The same as a draft e-mail, with the files of the case that go along: see packLetter().
Result<QByteArray> mailLetter(Register &opened, LetterId letter, const std::vector<AttachmentId> &along = {});

// The same as a PDF that only its password opens. The password is shown once and kept nowhere: it goes another way.
struct LockedLetter
{
    QByteArray pdf;
    QString password;
};
Result<LockedLetter> lockLetter(Register &opened, LetterId letter, const std::vector<AttachmentId> &along = {});

} // namespace balie
