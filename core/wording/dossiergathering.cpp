// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who the person is, which processing it is about, what was searched, how long data are kept.
#include "core/wording/casewords.h"
#include "core/wording/checklistwords.h"
#include "core/wording/datewords.h"
#include "core/wording/dossierparts.h"
#include "core/wording/identitywords.h"
#include "core/wording/processingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString meansOf(const IdentityCheck &check)
{
    QStringList words;
    for (IdentityMeans means : check.means)
        words.append(wordOf(means));
    return words.join(QStringLiteral(", "));
}

bool tookCopy(const IdentityCheck &check)
{
    return check.level == IdentityLevel::RedactedCopy || std::find(check.means.begin(), check.means.end(), IdentityMeans::Copy) != check.means.end();
}

void sayAsked(SheetText &text, QDate on, const LongText &asked, const LongText &doubt)
{
    text.strong(Dossier::tr("Asked on %1").arg(longDay(on)));
    text.field(Dossier::tr("What would be enough"), asked.toString());
    text.field(Dossier::tr("Why there was doubt"), doubt.toString());
}

void sayLooked(SheetText &text, QDate on, const IdentityCheck &check)
{
    text.strong(Dossier::tr("Looked at on %1").arg(longDay(on)));
    text.field(Dossier::tr("Outcome"), wordOf(check.outcome));
    text.field(Dossier::tr("Level"), wordOf(check.level));
    text.field(Dossier::tr("Means"), meansOf(check));
    text.field(Dossier::tr("By"), check.employee ? check.employee->toString() : QString());
    text.field(Dossier::tr("Reason"), check.reason ? check.reason->toString() : QString());
}

// True of this register: whether a copy was taken is known, whether it is gone is not.
QString copySentence(const IdentityCheck &check)
{
    if (!check.copyDeletedBy)
        return Dossier::tr("For the identification a copy of an identity document was taken. Until when it is kept is not recorded.");
    return Dossier::tr("For the identification a copy of an identity document was taken, to be deleted by %1 at the latest. The register itself holds no copy of it.")
        .arg(longDay(*check.copyDeletedBy));
}

// What was undone was recorded once: who says that no copy was taken must not leave it out.
void sayTaken(SheetText &text, const DossierCase &about)
{
    bool any = false;
    for (const DossierMoment &moment : about.moments) {
        const auto *looked = std::get_if<happened::IdentityConfirmed>(&moment.event.what);
        if (!looked || !tookCopy(looked->check))
            continue;
        any = true;
        const QString sentence = copySentence(looked->check);
        text.text(moment.revoked ? Dossier::tr("%1 (This step was undone since.)").arg(sentence) : sentence);
    }
    if (!any)
        text.text(Dossier::tr("According to the register no copy of an identity document was taken or kept for the identification."));
}

} // namespace

QString representedBy(const Representative &by)
{
    return QStringLiteral("%1 (%2)").arg(by.name.toString(), wordOf(by.kind));
}

// The controller must be able to show it (domain facts 3.5).
static void sayRepresentative(SheetText &text, const Representative &by)
{
    text.field(Dossier::tr("Represented by"), representedBy(by));
    text.field(Dossier::tr("What shows it"), by.authority.isEmpty() ? Dossier::tr("Nothing is recorded in the register.") : by.authority.toString());
}

SheetText identificationText(const DossierCase &about)
{
    SheetText text;
    if (about.request.representative)
        sayRepresentative(text, *about.request.representative);
    bool wasLookedAt = false;
    for (const CaseEvent &event : about.request.history.standing()) {
        if (const auto *asked = std::get_if<happened::IdentityAsked>(&event.what)) {
            sayAsked(text, event.on, asked->asked, asked->doubt);
        } else if (const auto *looked = std::get_if<happened::IdentityConfirmed>(&event.what)) {
            sayLooked(text, event.on, looked->check);
            wasLookedAt = true;
        }
    }
    if (!wasLookedAt)
        text.text(Dossier::tr("No identification is recorded in this case."));
    sayTaken(text, about);
    if (wasLookedAt)
        text.text(Dossier::tr("Of an identification the register keeps who looked, when, by which means and with what outcome; no numbers and no answers."));
    return text;
}

SheetText processingText(const DossierCase &about)
{
    SheetText text;
    if (about.processings.empty()) {
        text.text(Dossier::tr("The register does not say which processing this case is about."));
        return text;
    }
    text.text(Dossier::tr("From the record of processing activities of the controller (GDPR Art. 30):"));
    for (const Processing &one : about.processings) {
        text.strong(one.name.toString());
        text.field(Dossier::tr("Purpose"), one.purpose.toString());
        text.field(Dossier::tr("Basis"), one.basisWords.isEmpty() ? wordOf(one.basis) : wordOf(one.basis) + u'\n' + one.basisWords.toString());
        text.field(Dossier::tr("Persons"), one.persons.toString());
        text.field(Dossier::tr("Kinds of data"), one.categories.toString());
        text.field(Dossier::tr("Source"), one.source.isEmpty() ? Dossier::tr("The person.") : one.source.toString());
        text.field(Dossier::tr("Automated decisions"), one.automated.isEmpty() ? Dossier::tr("None.") : one.automated.toString());
        text.field(Dossier::tr("Outside the EEA"), one.transfers.isEmpty() ? Dossier::tr("No transfers.") : one.transfers.toString());
        text.field(Dossier::tr("Ended"), one.ended ? longDay(*one.ended) : QString());
    }
    return text;
}

SheetText searchesText(const DossierCase &about)
{
    SheetText text;
    if (about.searches.empty()) {
        text.text(Dossier::tr("The register holds no search in this case."));
        return text;
    }
    text.table({Dossier::tr("System"), Dossier::tr("Searched by"), Dossier::tr("Searched for"), Dossier::tr("Asked"), Dossier::tr("Signed off"), Dossier::tr("Result")},
               {0.19, 0.17, 0.22, 0.14, 0.14, 0.14});
    for (const Search &search : about.searches) {
        const bool isOpen = search.isOpen();
        text.row({search.asked.system.toString(), isOpen ? search.asked.colleague.toString() : search.answer->by.toString(), search.asked.key.toString(),
                  numericDay(search.askedOn), isOpen ? Dossier::tr("not yet") : numericDay(search.signedOn.value_or(search.askedOn)),
                  isOpen ? Dossier::tr("open, answer by %1").arg(numericDay(search.answerBy)) : wordOf(search.answer->result)});
    }
    return text;
}

SheetText retentionText(const DossierCase &about)
{
    SheetText text;
    if (about.processings.empty())
        text.text(Dossier::tr("No processing is named in this case, so no period either."));
    else
        text.text(Dossier::tr("The record of processing activities says how long data of these kinds are kept:"));
    for (const Processing &one : about.processings)
        text.field(one.name.toString(), one.period.isEmpty() ? Dossier::tr("Not recorded.") : one.period.toString());
    for (const SettledPoint &point : about.points) {
        if (point.point.word == u"erasure-retention")
            text.field(pointWord(point.point.word), QStringLiteral("%1, %2").arg(wordOf(point.settled.result), longDay(point.on)));
    }
    return text;
}

} // namespace balie
