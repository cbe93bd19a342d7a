// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/importwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

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
    {"formula", QT_TRANSLATE_NOOP("ImportWords", "The cell holds a formula. Save the file with the values alone.")},
    {"date-out-of-range", QT_TRANSLATE_NOOP("ImportWords", "The day in the cell is no day of our time.")},
    // What a line says
    {"key-missing", QT_TRANSLATE_NOOP("ImportWords", "The number or key by which the system knows it is missing.")},
    {"key-twice", QT_TRANSLATE_NOOP("ImportWords", "The same number or key stands in the file before.")},
    {"key-contradicted", QT_TRANSLATE_NOOP("ImportWords", "A later line has the same number or key and says something else.")},
    {"name-missing", QT_TRANSLATE_NOOP("ImportWords", "The family name is missing, or a number stood there that may not be kept.")},
    {"person-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say of which person it is.")},
    {"person-unknown", QT_TRANSLATE_NOOP("ImportWords", "The person is not known. First bring in the persons.")},
    {"whom-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say of which person or of which file it is.")},
    {"category-missing", QT_TRANSLATE_NOOP("ImportWords", "The category of data is missing.")},
    {"category-unknown", QT_TRANSLATE_NOOP("ImportWords", "There is no such category of data. The page Retention has them under Rules; lease-core is one.")},
    {"own-system", QT_TRANSLATE_NOOP("ImportWords", "This register itself is called so. Name the system in which it lives.")},
    {"not-a-day", QT_TRANSLATE_NOOP("ImportWords", "This is not a day that exists.")},
    {"day-ahead", QT_TRANSLATE_NOOP("ImportWords", "This day of closing is still to come. The period begins on it.")},
    {"status-unclear", QT_TRANSLATE_NOOP("ImportWords", "Nobody knows what this status means, so that the contract counts as running.")},
    {"too-long", QT_TRANSLATE_NOOP("ImportWords", "The text is too long.")},
    {"not-text", QT_TRANSLATE_NOOP("ImportWords", "There are signs in it that no name has.")},
    {"holds-number", QT_TRANSLATE_NOOP("ImportWords", "There is a number in it that may not be kept, such as a BSN (UAVG art. 46).")},
    // Of VERA
    {"code-unknown", QT_TRANSLATE_NOOP("ImportWords", "The standard does not know this code.")},
    {"code-lapsed", QT_TRANSLATE_NOOP("ImportWords", "This code has lapsed. It was taken as it is.")},
    {"held-bsn", QT_TRANSLATE_NOOP("ImportWords", "It held a BSN. That was not taken over.")},
    {"wrong-type", QT_TRANSLATE_NOOP("ImportWords", "The field holds another kind of value than the standard says. It was left out.")},
    {"sort-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say of which sort it is. It was taken for what its other fields show.")},
    {"sort-other", QT_TRANSLATE_NOOP("ImportWords", "It is of another sort, such as a company or the sale of a house.")},
    {"kind-unknown", QT_TRANSLATE_NOOP("ImportWords", "It is nothing that this register keeps.")},
    {"tenancy-cancelled", QT_TRANSLATE_NOOP("ImportWords", "The contract never began.")},
    {"tenancy-unknown", QT_TRANSLATE_NOOP("ImportWords", "The contract of this notice does not come in with these files, so that the notice does nothing.")},
    {"goes-with-dossier", QT_TRANSLATE_NOOP("ImportWords", "The document goes with the dossier that it is in.")},
    {"archive-kept", QT_TRANSLATE_NOOP("ImportWords", "The sender says that it may not be destroyed. It is put on hold.")},
    {"archive-later", QT_TRANSLATE_NOOP("ImportWords", "The sender destroys it on a later day. Until then no period runs: bring the file in again after that day.")},
    {"archive-shared", QT_TRANSLATE_NOOP("ImportWords", "The document is in several dossiers, so that it goes along with none. Say when it may go once all of them have.")},
    {"archive-unclear", QT_TRANSLATE_NOOP("ImportWords", "The standard does not know this code, so that it is not clear whether it may be destroyed. No period runs.")},
    {"archive-destroyed", QT_TRANSLATE_NOOP("ImportWords", "The sender has destroyed it already.")},
    {"archive-transferred", QT_TRANSLATE_NOOP("ImportWords", "The sender has handed it over to an archive.")},
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

namespace {

constexpr Reason kinds[] = {
    {"persons", QT_TRANSLATE_NOOP("ImportWords", "Persons")},
    {"tenancies", QT_TRANSLATE_NOOP("ImportWords", "Tenancies")},
    {"retention", QT_TRANSLATE_NOOP("ImportWords", "Closed files")},
    {"vera", QT_TRANSLATE_NOOP("ImportWords", "All of it, from VERA")},
};

// Where a field means something else in another table, that stands before it.
constexpr Reason fields[] = {
    {"persons/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the person")},
    {"tenancies/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the contract")},
    {"retention/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the file")},
    {"person", QT_TRANSLATE_NOOP("ImportWords", "Number of the person")},
    {"family", QT_TRANSLATE_NOOP("ImportWords", "Family name")},
    {"prefix", QT_TRANSLATE_NOOP("ImportWords", "Prefix of the name")},
    {"given", QT_TRANSLATE_NOOP("ImportWords", "Given name or initials")},
    {"street", QT_TRANSLATE_NOOP("ImportWords", "Street")},
    {"house-number", QT_TRANSLATE_NOOP("ImportWords", "House number")},
    {"house-letter", QT_TRANSLATE_NOOP("ImportWords", "House letter")},
    {"house-addition", QT_TRANSLATE_NOOP("ImportWords", "Addition to the house number")},
    {"postcode", QT_TRANSLATE_NOOP("ImportWords", "Postcode")},
    {"place", QT_TRANSLATE_NOOP("ImportWords", "Place")},
    {"email", QT_TRANSLATE_NOOP("ImportWords", "E-mail")},
    {"telephone", QT_TRANSLATE_NOOP("ImportWords", "Telephone")},
    {"end", QT_TRANSLATE_NOOP("ImportWords", "Day on which it ended")},
    {"status", QT_TRANSLATE_NOOP("ImportWords", "Status")},
    {"category", QT_TRANSLATE_NOOP("ImportWords", "Category")},
    {"system", QT_TRANSLATE_NOOP("ImportWords", "System where it lives")},
    {"trigger", QT_TRANSLATE_NOOP("ImportWords", "Day from which it counts")},
};

template <std::size_t Size>
const char *textOf(const Reason (&rows)[Size], const QString &word)
{
    const auto found = std::find_if(std::begin(rows), std::end(rows), [&](const Reason &one) { return word == QLatin1String(one.word); });
    return found == std::end(rows) ? nullptr : found->text;
}

} // namespace

QString importKindName(const QString &kind)
{
    const char *text = textOf(kinds, kind);
    return text ? ImportWords::tr(text) : kind;
}

QString importFieldName(const QString &kind, const QString &field)
{
    const char *ofKind = textOf(fields, kind + u'/' + field);
    const char *text = ofKind ? ofKind : textOf(fields, field);
    return text ? ImportWords::tr(text) : field;
}

QString movedImportWords(qint64 added, qint64 changed)
{
    return ImportWords::tr("Brought in: %1 new, %2 changed.").arg(QLocale().toString(added), QLocale().toString(changed));
}

QString undoneImportWords(qint64 removed, qint64 restored)
{
    const QString out = ImportWords::tr("Taken out again: %1.").arg(QLocale().toString(removed));
    return restored == 0 ? out : out + u' ' + ImportWords::tr("As it was before: %1.").arg(QLocale().toString(restored));
}

QString reasonOfDebt(const QString &system)
{
    return ImportWords::tr("A debt is being collected or paid in parts, says %1.").arg(system);
}

QString reasonOfArchive(const QString &system)
{
    return ImportWords::tr("It may not be destroyed, says %1 (archiefnominatie or archiefstatus).").arg(system);
}

} // namespace balie
