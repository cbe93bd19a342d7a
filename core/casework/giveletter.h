// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/workspace/register.h"

#include <QByteArray>

namespace balie {

// Which way a final letter leaves the register.
enum class LetterOutlet { File, Printer, Email, Locked };

template <>
struct EnumWords<LetterOutlet>
{
    static constexpr auto words = enumWords<LetterOutlet>({
        {LetterOutlet::File, "file"},
        {LetterOutlet::Printer, "printer"},
        {LetterOutlet::Email, "email"},
        {LetterOutlet::Locked, "locked"},
    });
};

// The paper of a final letter, for whoever takes it out; the log keeps that, and which way.
// Errors: LetterNotFinal, RegisterDamaged where it is not what it was.
Result<QByteArray> giveLetter(Register &opened, LetterId letter, LetterOutlet outlet);

// The same as an e-mail that a mail program opens as a draft (.eml): to the person, where an address is known and
// nobody acts for them, with the paper attached (Art. 12(3)).
Result<QByteArray> mailLetter(Register &opened, LetterId letter);

// The same as a PDF that only its password opens. The password is shown once and kept nowhere: it goes another way.
struct LockedLetter
{
    QByteArray pdf;
    QString password;
};
Result<LockedLetter> lockLetter(Register &opened, LetterId letter);

} // namespace balie
