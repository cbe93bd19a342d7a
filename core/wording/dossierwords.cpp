// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dossierwords.h"

#include "core/wording/datewords.h"
#include "core/wording/dossierparts.h"
#include "core/wording/letterfieldwords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString lines(QString text)
{
    return text.remove(u'\r').trimmed();
}

QString contactOf(const Person &person)
{
    QStringList parts;
    if (person.address)
        parts.append(person.address->oneLine());
    if (person.email)
        parts.append(person.email->toString());
    if (person.telephone)
        parts.append(person.telephone->toString());
    return parts.isEmpty() ? Dossier::tr("Not known in the register.") : parts.join(u'\n');
}

} // namespace

QString titleOf(DossierPart part)
{
    switch (part) {
    case DossierPart::Cover: return Dossier::tr("Cover");
    case DossierPart::Summary: return Dossier::tr("Summary");
    case DossierPart::Timeline: return Dossier::tr("What happened, day by day");
    case DossierPart::Term: return Dossier::tr("The term and how it was counted");
    case DossierPart::Letters: return Dossier::tr("The request and the letters");
    case DossierPart::Identification: return Dossier::tr("Identification");
    case DossierPart::Processing: return Dossier::tr("The processing that it is about");
    case DossierPart::Searches: return Dossier::tr("What was searched");
    case DossierPart::Decision: return Dossier::tr("Decision and weighing");
    case DossierPart::Redactions: return Dossier::tr("What was blacked out or left out");
    case DossierPart::Recipients: return Dossier::tr("Recipients and notices to them");
    case DossierPart::Retention: return Dossier::tr("Retention");
    case DossierPart::Complaint: return Dossier::tr("The complaint and its handling");
    case DossierPart::Statement: return Dossier::tr("The privacy statement that held");
    case DossierPart::Exhibits: return Dossier::tr("Exhibits and print log");
    }
    Q_UNREACHABLE();
}

QString headingOf(DossierPart part)
{
    return QStringLiteral("%1. %2").arg(QString::number(static_cast<int>(part)), titleOf(part));
}

static bool hasComplaint(const std::vector<DossierCase> &cases)
{
    return std::any_of(cases.begin(), cases.end(), [](const DossierCase &one) { return one.isComplaint() || !one.complaints.empty(); });
}

QString dossierTitle(const std::vector<DossierCase> &cases)
{
    QStringList references;
    for (const DossierCase &one : cases)
        references.append(one.request.reference());
    return (hasComplaint(cases) ? Dossier::tr("Complaint dossier %1") : Dossier::tr("Case file %1")).arg(references.join(QStringLiteral(", ")));
}

QString caseHeading(const QString &reference)
{
    return Dossier::tr("Case %1").arg(reference);
}

QString contentsTitle()
{
    return Dossier::tr("Contents");
}

QString pagesName()
{
    return Dossier::tr("Number of pages");
}

QString logSeal(const QString &head)
{
    return Dossier::tr("log %1", "the head of the audit log").arg(head);
}

QString exhibitLabel(int number)
{
    return Dossier::tr("Exhibit %1").arg(number);
}

QString withoutPages(const QString &exhibit)
{
    return Dossier::tr("%1 (without pages; part 15 says why)").arg(exhibit);
}

QString exhibitPageLabel(int number, int page, int pages)
{
    return QStringLiteral("%1 · %2/%3").arg(exhibitLabel(number), QString::number(page), QString::number(pages));
}

QString wordOf(DossierExtra extra)
{
    switch (extra) {
    case DossierExtra::Whose: return Dossier::tr("Where data of others stood, whose they are and how that was weighed");
    case DossierExtra::Numbered: return Dossier::tr("Files in which a BSN or document number was found");
    case DossierExtra::Medical: return Dossier::tr("Files with medical data");
    case DossierExtra::Originals: return Dossier::tr("Originals in which something was blacked out");
    case DossierExtra::Notes: return Dossier::tr("Notes of the officer, and the reasons written at steps");
    }
    Q_UNREACHABLE();
}

QString wordOf(DossierOutlet outlet)
{
    switch (outlet) {
    case DossierOutlet::File: return Dossier::tr("Saved as PDF");
    case DossierOutlet::Printer: return Dossier::tr("Printed");
    }
    Q_UNREACHABLE();
}

// Beside its number where there are more cases.
static QString ofCase(const QString &words, const DossierCase &one, const std::vector<DossierCase> &cases)
{
    return cases.size() > 1 ? QStringLiteral("%1: %2").arg(one.request.reference(), words) : words;
}

static void sayOfCases(SheetText &text, const std::vector<DossierCase> &cases)
{
    for (const DossierCase &one : cases) {
        if (one.request.representative)
            text.field(Dossier::tr("Represented by"), ofCase(representedBy(*one.request.representative), one, cases));
    }
    for (const DossierCase &one : cases) {
        for (const Complaint &complaint : one.complaints) {
            if (complaint.made.body == ComplaintBody::Authority)
                text.field(Dossier::tr("Reference of the AP"), ofCase(complaint.reference ? complaint.reference->toString() : Dossier::tr("Not known in the register."), one, cases));
        }
    }
}

SheetText coverText(const DossierCover &cover, const std::vector<DossierCase> &cases)
{
    const DossierCase &about = cases.front();
    const Organisation &organisation = about.organisation;
    SheetText text;
    text.strong(Dossier::tr("Controller (GDPR Art. 4(7))"));
    text.field(Dossier::tr("Organisation"), organisation.name.toString());
    text.field(Dossier::tr("Address"), lines(organisation.address.toString()));
    text.field(Dossier::tr("E-mail"), organisation.email ? organisation.email->toString() : QString());
    text.field(Dossier::tr("Telephone"), organisation.phone ? organisation.phone->toString() : QString());
    text.field(Dossier::tr("Privacy officer"), organisation.officer ? organisation.officer->toString() : Dossier::tr("Not named in the register."));
    text.strong(hasComplaint(cases) ? Dossier::tr("Whose complaint it is") : Dossier::tr("Whose case it is"));
    text.field(Dossier::tr("Name"), about.person.name.display());
    text.field(Dossier::tr("Contact"), contactOf(about.person));
    sayOfCases(text, cases);
    text.strong(Dossier::tr("This dossier"));
    text.field(Dossier::tr("Reference"), cover.references.join(u'\n'));
    text.field(Dossier::tr("Drawn up"), Dossier::tr("%1 by %2").arg(longDay(cover.day), cover.by));
    text.field(Dossier::tr("Version"), QString::number(cover.version));
    return text;
}

QString exhibitTitle(const DossierLetter &row)
{
    return Dossier::tr("Letter of %1: %2").arg(plainDay(row.letter.final->day), wordOf(row.letter.kind));
}

QString exhibitTitle(const DossierFile &row)
{
    if (row.madeFromNumber)
        return Dossier::tr("Attachment %1 (blacked-out copy of %2): %3")
            .arg(QString::number(row.file.number), QString::number(*row.madeFromNumber), row.file.name.toString());
    return Dossier::tr("Attachment %1: %2").arg(QString::number(row.file.number), row.file.name.toString());
}

} // namespace balie
