// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/workspace/register.h"

#include <QMap>

#include <vector>

namespace balie {

// A file of the case that can go along with a letter.
struct PossibleEnclosure
{
    Attachment file;
    QString name;         // as the reader gets it
    bool isMeant = false; // what the letter says goes along: a copy with black boxes, or the data to take along
};

struct LetterEnclosures
{
    std::vector<PossibleEnclosure> files; // in the order of their numbers
    bool promised = false;                // the letter says that something goes along

    std::vector<AttachmentId> meant() const;
};

// What a letter can bring to the person: the files of its case, without those that were removed, and without originals
// of which a copy with black boxes is there. The facts are those that the letter was filled with: they say whether it
// gives a copy (Art. 15(3)) or a file to take along (Art. 20(1)). Of each original the last copy is meant, and of the data
// to take along the last JSON and the last CSV.
Result<LetterEnclosures> letterEnclosures(Register &opened, RequestId request, const QMap<QString, QString> &facts);

// More does not fit in a mail, or in the memory of a telephone.
constexpr qint64 mostEnclosed = 100 * 1024 * 1024;

// Those files, if each of them can go along. Errors: FileMissing ("kind" = "attachment", "removed"), LetterDoesNotFit
// ("reason" = "original", "number") for the original of a copy with black boxes, FileTooLarge ("kind" = "enclosed").
Result<std::vector<PossibleEnclosure>> chosenEnclosures(Register &opened, RequestId request, const std::vector<AttachmentId> &chosen);

} // namespace balie
