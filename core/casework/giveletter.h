// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/workspace/register.h"

#include <QByteArray>

namespace balie {

// Which way a final letter leaves the register.
enum class LetterOutlet { File, Printer };

template <>
struct EnumWords<LetterOutlet>
{
    static constexpr auto words = enumWords<LetterOutlet>({
        {LetterOutlet::File, "file"},
        {LetterOutlet::Printer, "printer"},
    });
};

// The paper of a final letter, for whoever takes it out; the log keeps that, and which way.
// Errors: LetterNotFinal, RegisterDamaged where it is not what it was.
Result<QByteArray> giveLetter(Register &opened, LetterId letter, LetterOutlet outlet);

} // namespace balie
