// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/attachment/attachment.h"
#include "core/domain/letter/letter.h"
#include "core/wording/language.h"
#include "core/workspace/register.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

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

// How it leaves, and which files of the case go along; on paper and in a plain file it goes alone.
struct LetterPacking
{
    LetterOutlet outlet = LetterOutlet::File;
    std::vector<AttachmentId> along = {};
};

// What is to be packed, beside its paper.
struct PackableLetter
{
    RequestId request;
    LetterKind kind = LetterKind::Receipt;
    Language language = Language::Dutch;
    QString subject;
    QString organisation; // as it signs
};

// Ready to be written or sent, and what the log keeps of it: the way, and of each file its number and hash.
struct PackedLetter
{
    QByteArray bytes;
    QString password; // of a locked one; shown once and kept nowhere
    QJsonObject log;
};

// For the verbs of this folder. As an e-mail that a mail program opens as a draft (.eml): to the person, where an address
// is known and nobody acts for them, with the paper and the files attached (Art. 12(3)). Or as one PDF that only its
// password opens: see lockedPaper(); a picture is a page in it. Errors: NotPermitted (Permission::Export) where files go
// along, those of chosenEnclosures(), RegisterDamaged, FileMalformed.
Result<PackedLetter> packLetter(Register &opened, const PackableLetter &letter, const QByteArray &paper, const LetterPacking &packing);

} // namespace balie
