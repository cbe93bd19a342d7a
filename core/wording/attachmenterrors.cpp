// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// Only where a fact says that it is about a file of a case: they stand before the rows of everybody.
static constexpr SentenceRow rows[] = {
    {"empty", QT_TRANSLATE_NOOP("ErrorWords", "There is nothing in this file. Choose another one."), "kind=file"},
    {"holds-forbidden-number",
     QT_TRANSLATE_NOOP("ErrorWords", "On page {page} this file seems to hold this number: {kind}. You may not keep it (UAVG 46). Black it out in the program that you have the file from, or say why the file must be kept as it is."),
     "part=file"},
    {"holds-forbidden-number",
     QT_TRANSLATE_NOOP("ErrorWords", "This file seems to hold this number: {kind}. You may not keep it (UAVG 46). Make it unreadable first, or say why the file must be kept as it is."),
     "part=file"},
    {"holds-forbidden-number",
     QT_TRANSLATE_NOOP("ErrorWords", "‘{name}’ seems to hold this number: {kind}. You may not keep it (UAVG 46), and it does not go along. Take it out, or say why it is no such number."),
     "part=portable"},
    {"reason-missing", QT_TRANSLATE_NOOP("ErrorWords", "There is no box yet. Draw one over what nobody may read."), "kind=boxes"},
    {"file-missing", QT_TRANSLATE_NOOP("ErrorWords", "The case has no attachment {number}. Look at the list of its attachments."), "kind=attachment"},
    {"file-missing", QT_TRANSLATE_NOOP("ErrorWords", "This attachment is not there any more. Look at the list of the case."), "kind=attachment"},
    {"file-missing", QT_TRANSLATE_NOOP("ErrorWords", "Attachment {number} was removed. The list of the case says why."), "kind=removed"},
    {"file-exists", QT_TRANSLATE_NOOP("ErrorWords", "The case has this file already: attachment {number}. Nothing was added."), "kind=attachment"},
    {"file-missing", QT_TRANSLATE_NOOP("ErrorWords", "No signed copy is kept of this agreement. Put one with it first."), "kind=agreement"},
    {"file-exists", QT_TRANSLATE_NOOP("ErrorWords", "A signed copy of this agreement is kept already. Take that one out first."), "kind=agreement"},
    {"file-unreadable",
     QT_TRANSLATE_NOOP("ErrorWords", "{file} is a link, a device or something else that is no ordinary file. Choose the file itself."),
     "kind=no-file"},
    {"file-unreadable",
     QT_TRANSLATE_NOOP("ErrorWords", "The file {file} is being written by another program. Close it there, and try again."), "kind=changing"},
    {"file-unreadable",
     QT_TRANSLATE_NOOP("ErrorWords", "This PDF can only be opened with its password. Ask the sender for one without, or export it and open it elsewhere."),
     "kind=locked"},
    {"file-unreadable",
     QT_TRANSLATE_NOOP("ErrorWords", "This computer cannot show this kind of picture. Export it, and open it in another program."), "kind=no-reader"},
    {"file-unreadable",
     QT_TRANSLATE_NOOP("ErrorWords", "This kind of file has no pages that can be shown here. Export it, and open it in another program."),
     "kind=no-pages"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "This PDF is damaged and cannot be opened. Ask the sender for it again."), "kind=pdf"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "This picture is damaged and cannot be opened. Ask the sender for it again."), "kind=picture"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "This file is too large. An attachment has at most {limit} MB."), "kind=attachment"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "There are too many lines. At most {limit} data go along in one file."), "kind=items"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "This PDF has too many pages. At most {limit} can be shown. Split it."), "kind=pages"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "This picture is too large to show or to print: {width} by {height} dots. At most {limit} million fit. Ask the sender for a smaller one."), "kind=pixels"},
    {"file-too-large",
     QT_TRANSLATE_NOOP("ErrorWords", "The copy with black boxes would have more than {limit} MB. Split the PDF, and black out the parts."),
     "kind=redacted"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "Together the attachments are too large. At most {limit} MB go along with one letter. Send them in parts, or on a data carrier."), "kind=enclosed"},
    {"register-damaged", QT_TRANSLATE_NOOP("ErrorWords", "This copy is not what was put in. Restore the last good backup."), "part=agreement"},
    {"register-damaged", QT_TRANSLATE_NOOP("ErrorWords", "This attachment is not what was put in. Restore the last good backup."), "part=attachment"},
};

std::span<const SentenceRow> attachmentErrorRows()
{
    return rows;
}

} // namespace balie
