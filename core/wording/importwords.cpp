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
    {"day-ahead", QT_TRANSLATE_NOOP("ImportWords", "This day is still to come. The period begins on it.")},
    {"status-unclear", QT_TRANSLATE_NOOP("ImportWords", "Nobody knows what this status means, so that the contract counts as running.")},
    {"too-long", QT_TRANSLATE_NOOP("ImportWords", "The text is too long.")},
    {"not-text", QT_TRANSLATE_NOOP("ImportWords", "There are signs in it that no name has.")},
    {"holds-number", QT_TRANSLATE_NOOP("ImportWords", "There is a number in it that may not be kept, such as a BSN (UAVG art. 46).")},
    // Of recipients and what went to them
    {"value-missing", QT_TRANSLATE_NOOP("ImportWords", "Nothing is filled in here, and it is needed.")},
    {"word-unknown", QT_TRANSLATE_NOOP("ImportWords", "Nobody knows this word. The help on importing has those that are known.")},
    {"data-unknown", QT_TRANSLATE_NOOP("ImportWords", "One of these kinds of data is not known. Name them one by one with “;” between, as “naam; adres; telefoonnummer”.")},
    {"decider-silent", QT_TRANSLATE_NOOP("ImportWords", "It does not say who decided: the name of the system that it comes from stands there then.")},
    {"decided-day-silent", QT_TRANSLATE_NOOP("ImportWords", "It does not say on which day that was decided: today stands there then.")},
    {"number-silent", QT_TRANSLATE_NOOP("ImportWords", "It does not say how many persons: it counts as one.")},
    {"telling-silent", QT_TRANSLATE_NOOP("ImportWords", "It does not say whether the person was told: it counts as not told.")},
    {"country-unknown", QT_TRANSLATE_NOOP("ImportWords", "This is no country. Write its two letters, such as NL.")},
    {"not-a-count", QT_TRANSLATE_NOOP("ImportWords", "This is no number of persons.")},
    {"recipient-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say to whom the data went.")},
    {"recipient-unknown", QT_TRANSLATE_NOOP("ImportWords", "This recipient is not known. First bring in the recipients, or mend the name.")},
    {"recipient-exists", QT_TRANSLATE_NOOP("ImportWords", "Another recipient has this name already. Give one of them another name, or leave this line out.")},
    {"ended-before-use", QT_TRANSLATE_NOOP("ImportWords", "Data went to this recipient on a later day. Give it a later last day, or put that disclosure right first.")},
    {"recipient-ended", QT_TRANSLATE_NOOP("ImportWords", "This recipient had ended on that day, and could get no data.")},
    {"recipient-unlisted", QT_TRANSLATE_NOOP("ImportWords", "The statement names no such recipient and promises to give data to nobody else. First say with the recipient as whom it stands there.")},
    {"listed-unknown", QT_TRANSLATE_NOOP("ImportWords", "The statement names nobody in these words.")},
    {"name-twice", QT_TRANSLATE_NOOP("ImportWords", "A line before it has the same name.")},
    {"line-twice", QT_TRANSLATE_NOOP("ImportWords", "The same line stands in the file before. If they are two, give each a number of its own.")},
    {"about-whom-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say about whom it is. Fill in the number of a person, or a group.")},
    {"persons-out-of-range", QT_TRANSLATE_NOOP("ImportWords", "There cannot be so many persons. With the number of one person it is one.")},
    {"article-missing", QT_TRANSLATE_NOOP("ImportWords", "With this basis it must say which law or which interest it is.")},
    {"special-ground-missing", QT_TRANSLATE_NOOP("ImportWords", "There are special data among these, without a ground of their own (GDPR Art. 9 and 10).")},
    {"approval-missing", QT_TRANSLATE_NOOP("ImportWords", "There are special data among these, and nobody looked along.")},
    {"transfer-words-missing", QT_TRANSLATE_NOOP("ImportWords", "It does not say which decision or which clauses the transfer rests on (GDPR Art. 15(2)).")},
    {"until-order", QT_TRANSLATE_NOOP("ImportWords", "The agreement ends before it begins.")},
    {"told-missing", QT_TRANSLATE_NOOP("ImportWords", "There is a day, and not whether the person was told beforehand or afterwards.")},
    {"told-day-missing", QT_TRANSLATE_NOOP("ImportWords", "The day on which the person was told is missing.")},
    {"told-day-order", QT_TRANSLATE_NOOP("ImportWords", "Beforehand is on the day of the disclosure or before it, and afterwards on that day or later.")},
    {"day-in-future", QT_TRANSLATE_NOOP("ImportWords", "This day is still to come.")},
    {"marketing-forbidden", QT_TRANSLATE_NOOP("ImportWords", "The statement promises to give no data for marketing.")},
    {"record-yourself", QT_TRANSLATE_NOOP("ImportWords", "A report of arrears and what an authority demands need more than a line. Write this one down yourself, on the page Disclosures.")},
    {"struck-out", QT_TRANSLATE_NOOP("ImportWords", "It was struck out where it comes from.")},
    {"order-cancelled", QT_TRANSLATE_NOOP("ImportWords", "The works order was cancelled.")},
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
    {"archive-kept", QT_TRANSLATE_NOOP("ImportWords", "The sender keeps it for good. It is put on hold.")},
    {"archive-duty", QT_TRANSLATE_NOOP("ImportWords", "The sender says that a law or a contract obliges to keep it. It is put on hold.")},
    {"archive-blocked", QT_TRANSLATE_NOOP("ImportWords", "The sender blocked it, for an investigation, a procedure, an objection or a request. It is put on hold until somebody lifts that.")},
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
    {"recipients", QT_TRANSLATE_NOOP("ImportWords", "Recipients of data")},
    {"disclosures", QT_TRANSLATE_NOOP("ImportWords", "Disclosures")},
    {"works-orders", QT_TRANSLATE_NOOP("ImportWords", "Works orders for maintenance")},
};

// Where a field means something else in another table, that stands before it.
constexpr Reason fields[] = {
    {"persons/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the person")},
    {"tenancies/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the contract")},
    {"retention/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the file")},
    {"recipients/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the recipient")},
    {"disclosures/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the disclosure")},
    {"works-orders/key", QT_TRANSLATE_NOOP("ImportWords", "Number of the order")},
    {"disclosures/date", QT_TRANSLATE_NOOP("ImportWords", "Day on which the data went")},
    {"works-orders/date", QT_TRANSLATE_NOOP("ImportWords", "Day of the order")},
    {"works-orders/person", QT_TRANSLATE_NOOP("ImportWords", "Number of the tenant")},
    {"works-orders/told-on", QT_TRANSLATE_NOOP("ImportWords", "Tenant told on")},
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
    {"lease-ended", QT_TRANSLATE_NOOP("ImportWords", "Day on which the lease or the registration ended")},
    {"name", QT_TRANSLATE_NOOP("ImportWords", "Name")},
    {"kind", QT_TRANSLATE_NOOP("ImportWords", "Kind of recipient")},
    {"role", QT_TRANSLATE_NOOP("ImportWords", "Role under the GDPR")},
    {"role-by", QT_TRANSLATE_NOOP("ImportWords", "Who decided on the role")},
    {"role-on", QT_TRANSLATE_NOOP("ImportWords", "When the role was decided on")},
    {"country", QT_TRANSLATE_NOOP("ImportWords", "Country")},
    {"transfer", QT_TRANSLATE_NOOP("ImportWords", "Ground for transfer outside Europe")},
    {"transfer-words", QT_TRANSLATE_NOOP("ImportWords", "Which decision or clauses")},
    {"listed-as", QT_TRANSLATE_NOOP("ImportWords", "As it is called in the statement")},
    {"contact", QT_TRANSLATE_NOOP("ImportWords", "Address or telephone number for notices")},
    {"agreement-kind", QT_TRANSLATE_NOOP("ImportWords", "Kind of agreement")},
    {"agreement-signed", QT_TRANSLATE_NOOP("ImportWords", "Agreement signed on")},
    {"agreement-until", QT_TRANSLATE_NOOP("ImportWords", "Last day of the agreement")},
    {"agreement-copy", QT_TRANSLATE_NOOP("ImportWords", "Where the signed agreement is")},
    {"ended", QT_TRANSLATE_NOOP("ImportWords", "Last day on which it got data")},
    {"note", QT_TRANSLATE_NOOP("ImportWords", "Note")},
    {"recipient", QT_TRANSLATE_NOOP("ImportWords", "Recipient: its number or its name")},
    {"contractor", QT_TRANSLATE_NOOP("ImportWords", "Contractor: its number or its name")},
    {"persons", QT_TRANSLATE_NOOP("ImportWords", "How many persons")},
    {"group", QT_TRANSLATE_NOOP("ImportWords", "About whom, without a name")},
    {"purpose", QT_TRANSLATE_NOOP("ImportWords", "Purpose")},
    {"why", QT_TRANSLATE_NOOP("ImportWords", "Why it was needed")},
    {"basis", QT_TRANSLATE_NOOP("ImportWords", "Basis (GDPR Art. 6)")},
    {"article", QT_TRANSLATE_NOOP("ImportWords", "Law or interest")},
    {"categories", QT_TRANSLATE_NOOP("ImportWords", "Kinds of data")},
    {"special-ground", QT_TRANSLATE_NOOP("ImportWords", "Ground for special data")},
    {"approved-by", QT_TRANSLATE_NOOP("ImportWords", "Who looked along at special data")},
    {"decided-by", QT_TRANSLATE_NOOP("ImportWords", "Who decided")},
    {"reference", QT_TRANSLATE_NOOP("ImportWords", "Reference")},
    {"told", QT_TRANSLATE_NOOP("ImportWords", "Person told: beforehand, afterwards or not")},
    {"told-on", QT_TRANSLATE_NOOP("ImportWords", "Told on")},
    {"told-why", QT_TRANSLATE_NOOP("ImportWords", "Why not told")},
    {"struck-out", QT_TRANSLATE_NOOP("ImportWords", "Struck out, and why")},
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

QString destroyedBefore(qint64 things)
{
    return ImportWords::tr("Of this organisation %Ln thing(s) were destroyed here. Nothing of them is remembered: what the files still have of them comes in as new.", nullptr, static_cast<int>(things));
}

QString withoutPromiseDay(qint64 files)
{
    return ImportWords::tr("Of %Ln file(s) the statement counts from the end of the lease or of the registration, and nobody knows that day here: its promise is not counted. Bring in the contracts first, or give the list a column “Einde huur” or “Einde inschrijving”, and bring it in again.", nullptr, static_cast<int>(files));
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

QString reasonOfArchive(HoldKind kind, const QString &system)
{
    if (kind == HoldKind::Duty)
        return ImportWords::tr("A law or a contract obliges to keep it, says %1 (archiefstatus BEW).").arg(system);
    if (kind == HoldKind::Blocked)
        return ImportWords::tr("It is blocked, says %1 (archiefstatus GEB): an investigation, a procedure, an objection or a request.").arg(system);
    return ImportWords::tr("It is to be kept for good, says %1 (archiefnominatie BEW).").arg(system);
}

QString nothingSaidOfTelling(const QString &system)
{
    return ImportWords::tr("The file from %1 does not say whether the person was told.").arg(system);
}

QString tenantOfTheAddress()
{
    return ImportWords::tr("tenant of this address");
}

} // namespace balie
