// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/importwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

struct Reason
{
    const char *word;
    const char *text;
};

constexpr Reason reasons[] = {
    // A row of a table
    {"quote-open", QT_TRANSLATE_NOOP("ImportWords", "A quote is opened and never closed.")},
    {"quote-inside", QT_TRANSLATE_NOOP("ImportWords", "There is a quote inside a cell that is not in quotes.")},
    {"text-after-quote", QT_TRANSLATE_NOOP("ImportWords", "There is text behind a closing quote.")},
    {"not-utf-8", QT_TRANSLATE_NOOP("ImportWords", "These are not the bytes of text.")},
    {"holds-nul", QT_TRANSLATE_NOOP("ImportWords", "There is a sign in it that no text has.")},
    {"row-too-long", QT_TRANSLATE_NOOP("ImportWords", "The line is too long.")},
    {"cell-too-long", QT_TRANSLATE_NOOP("ImportWords", "The text of a cell is too long.")},
    {"too-few-cells", QT_TRANSLATE_NOOP("ImportWords", "The line has fewer cells than there are headings.")},
    {"too-many-cells", QT_TRANSLATE_NOOP("ImportWords", "The line has more cells than there are headings.")},
    {"error-in-cell", QT_TRANSLATE_NOOP("ImportWords", "The cell holds an error of the spreadsheet, such as #N/B.")},
    {"formula-without-value", QT_TRANSLATE_NOOP("ImportWords", "The cell holds a formula of which the file has no value. Open the file, calculate it and save it again.")},
    {"date-out-of-range", QT_TRANSLATE_NOOP("ImportWords", "The day in the cell is no day of our time.")},
    // What a line says
    {"key-missing", QT_TRANSLATE_NOOP("ImportWords", "The number or key by which the system knows it is missing.")},
    {"key-twice", QT_TRANSLATE_NOOP("ImportWords", "The same number or key stands in the file before.")},
    {"name-missing", QT_TRANSLATE_NOOP("ImportWords", "The family name is missing.")},
    {"person-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say of which person it is.")},
    {"person-unknown", QT_TRANSLATE_NOOP("ImportWords", "The person is not known. First bring in the persons.")},
    {"whom-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say of which person or of which file it is.")},
    {"category-missing", QT_TRANSLATE_NOOP("ImportWords", "The category of data is missing.")},
    {"category-unknown", QT_TRANSLATE_NOOP("ImportWords", "There is no such category of data.")},
    {"not-a-day", QT_TRANSLATE_NOOP("ImportWords", "This is not a day that exists.")},
    {"too-long", QT_TRANSLATE_NOOP("ImportWords", "The text is too long.")},
    {"not-text", QT_TRANSLATE_NOOP("ImportWords", "There are signs in it that no name has.")},
    {"holds-number", QT_TRANSLATE_NOOP("ImportWords", "There is a number in it that may not be kept, such as a BSN (UAVG art. 46).")},
    {"destroyed-here", QT_TRANSLATE_NOOP("ImportWords", "It was destroyed according to this register, and the system still has it. Have it destroyed there.")},
    // Of VERA
    {"code-unknown", QT_TRANSLATE_NOOP("ImportWords", "The standard does not know this code.")},
    {"code-lapsed", QT_TRANSLATE_NOOP("ImportWords", "This code has lapsed. It was taken as it is.")},
    {"held-bsn", QT_TRANSLATE_NOOP("ImportWords", "It held a BSN. That was not taken over.")},
    {"wrong-type", QT_TRANSLATE_NOOP("ImportWords", "The field holds another kind of value than the standard says. It was left out.")},
    {"sort-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say of which sort it is. It was taken for what its other fields show.")},
    {"sort-other", QT_TRANSLATE_NOOP("ImportWords", "It is of another sort, such as a company or the sale of a house.")},
    {"kind-unknown", QT_TRANSLATE_NOOP("ImportWords", "It is nothing that this register keeps.")},
    {"tenancy-cancelled", QT_TRANSLATE_NOOP("ImportWords", "The contract never began.")},
    {"goes-with-dossier", QT_TRANSLATE_NOOP("ImportWords", "The document goes with the dossier that it is in.")},
    // Left out of a line
    {"not-an-address", QT_TRANSLATE_NOOP("ImportWords", "This is no e-mail address. It was left out.")},
    {"not-a-number", QT_TRANSLATE_NOOP("ImportWords", "This is no telephone number, or could be a BSN. It was left out.")},
};

} // namespace

QString importReason(const QString &word)
{
    for (const Reason &reason : reasons) {
        if (word == QLatin1String(reason.word))
            return ImportWords::tr(reason.text);
    }
    return word;
}

QString reasonOfDebt(const QString &system)
{
    return ImportWords::tr("A debt is being collected or paid in parts, says %1.").arg(system);
}

QString reasonOfArchive(const QString &system)
{
    return ImportWords::tr("To be kept for good, says %1 (archiefnominatie BEW).").arg(system);
}

} // namespace balie
