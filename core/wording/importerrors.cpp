// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// What can be wrong with a whole file that is brought in; and with bringing it in.
static constexpr SentenceRow rows[] = {
    {"import-running", QT_TRANSLATE_NOOP("ErrorWords", "An import is under way in this register. Wait until it is done, or cancel it.")},
    {"import-refused", QT_TRANSLATE_N_NOOP("ErrorWords", "Nothing was brought in: %Ln line(s) cannot be taken. Mend them, or leave them out."), "", "count"},
    {"import-refused", QT_TRANSLATE_NOOP("ErrorWords", "Nothing was brought in: some lines cannot be taken. Mend them, or leave them out.")},
    {"import-undone", QT_TRANSLATE_NOOP("ErrorWords", "This import was undone before.")},
    {"import-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no import with this number. Look at the list of imports.")},
    {"import-touched",
     QT_TRANSLATE_N_NOOP("ErrorWords", "This import cannot be undone: %n thing(s) of it were changed, used or destroyed since. Nothing was taken out."), "", "count"},
    {"import-touched", QT_TRANSLATE_NOOP("ErrorWords", "The later import of {later} (number {number}) says some of the same. Undo that one first. Nothing was taken out.")},
    {"import-touched", QT_TRANSLATE_NOOP("ErrorWords", "This import cannot be undone: some of it was changed, used or destroyed since. Nothing was taken out.")},
    {"mapping-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no file and no kept mapping of columns ‘{name}’. Look at the name once more.")},
    {"mapping-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no such mapping of columns. Look at the name once more.")},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The workbook is closed with a password. Save it without one."), "problem=sheet-locked"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "This is a workbook of the old kind (.xls). Save it as .xlsx or as CSV."), "problem=sheet-old"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or as CSV."), "problem=sheet-open-document"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "There is no such sheet in the workbook. There are: {sheets}."), "problem=sheet-unknown"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "This is no table. Choose a CSV file or an .xlsx workbook."), "problem=not-a-table"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "There are no sheets in this workbook. Choose another file."), "problem=not-a-workbook"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The packed file is damaged. Have it made again."), "problem=zip-broken"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "A part of the packed file is missing: {part}. Have it made again."), "problem=zip-part-missing"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The packed file is closed with a password. Unpack it first."), "problem=zip-encrypted"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "A part of the workbook is damaged: {part}. Open it and save it again."), "problem=not-xml"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The file has no headings. The first line must say what stands in each column."), "problem=heading-empty"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "There is no column for the field ‘{column}’, which is needed. Say with a mapping which column it is."), "problem=field-missing"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The mapping names a field ‘{column}’ that there is not."), "problem=field-unknown"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The mapping names the field ‘{column}’ twice."), "problem=field-twice"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The mapping names a column ‘{column}’ that the file does not have."), "problem=column-missing"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The file has two columns ‘{column}’. Give one of them another heading."), "problem=column-twice"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The mapping ‘{column}’ is for another kind of file."), "problem=mapping-of-other-kind"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The column ‘{column}’ holds BSNs, and those may not be taken over (UAVG art. 46). Choose another column."), "problem=column-is-bsn"},
    {"file-malformed",
     QT_TRANSLATE_NOOP("ErrorWords", "What stands under ‘{column}’ are BSNs, used as a key. Those may not be taken over (UAVG art. 46). Have a file made with another key."),
     "problem=keys-are-bsn"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The file is cut off. Have it made again."), "problem=cut-off"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "This is no JSON. Choose a file of VERA."), "problem=not-json"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The file is nested too deep for a file of VERA."), "problem=nested-too-deep"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The file holds no list of records, as a file of VERA does."), "problem=not-records"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The packed file holds no pages in JSON."), "problem=no-pages"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "A spreadsheet holds no more than {limit} rows. Choose CSV, or fewer rows."), "kind=rows"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "The table has more than {limit} columns."), "kind=columns"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "The packed file becomes too large when it is unpacked."), "kind=unpacked"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "The packed file becomes more than {limit} times as large when it is unpacked. No true file does."), "kind=ratio"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "The packed file holds too many parts."), "kind=parts"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "The workbook has too many different texts. Save it as CSV."), "kind=shared-texts"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "The workbook has too much text in its cells. Save it as CSV."), "kind=shared-bytes"},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "A value in the file has no end."), "kind=json"},
};

std::span<const SentenceRow> importErrorRows()
{
    return rows;
}

} // namespace balie
