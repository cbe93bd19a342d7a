// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was complained of, to whom, what was demanded and what came of it.
#include "core/wording/casewords.h"
#include "core/wording/datewords.h"
#include "core/wording/dossierparts.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

void sayDemand(SheetText &text, const Demand &demand)
{
    const QString first = Dossier::tr("%1, answer by %2", "days").arg(longDay(demand.on), longDay(demand.made.answerBy));
    const QString days = demand.deferredOn.empty() ? first : Dossier::tr("%1; more time was given, until %2").arg(first, longDay(demand.answerBy));
    text.field(Dossier::tr("Demanded"), QStringLiteral("%1\n%2").arg(days, demand.made.demand.toString()));
    const QString answered = demand.answer ? QStringLiteral("%1 (%2)\n%3").arg(longDay(demand.answeredOn.value_or(demand.on)), wordOf(demand.answer->sentBy), demand.answer->answer.toString())
                                           : Dossier::tr("Not recorded yet.");
    text.field(Dossier::tr("Answer"), answered.trimmed());
}

void sayOutcome(SheetText &text, const DossierCase &about, const Complaint &one)
{
    if (!one.ended)
        return text.field(Dossier::tr("Outcome"), Dossier::tr("Open on %1.").arg(longDay(about.day)));
    text.field(Dossier::tr("Outcome"), QStringLiteral("%1, %2").arg(wordOf(one.ended->outcome), longDay(one.endedOn.value_or(one.on))));
    text.field(Dossier::tr("What was decided, offered or mended"), one.ended->words.toString());
}

// Whether the court still hears a petition after the six weeks is for the court (UAVG 35(2)).
std::optional<QDate> petitionEndedBefore(const DossierCase &about, const Complaint &one)
{
    std::optional<QDate> until;
    for (const DossierAnswer &answer : about.answers) {
        if (answer.given.on <= one.on)
            until = answer.courtUntil;
    }
    return one.made.body == ComplaintBody::Court && until && *until < one.on ? until : std::nullopt;
}

void sayComplaint(SheetText &text, const DossierCase &about, const Complaint &one)
{
    text.strong(QStringLiteral("%1, %2").arg(wordOf(one.made.body), longDay(one.on)));
    text.field(Dossier::tr("Contested"), one.made.contested.toString());
    text.field(Dossier::tr("Reference"), one.reference ? one.reference->toString() : QString());
    text.field(Dossier::tr("Handled by"), one.contact ? one.contact->toString() : QString());
    text.field(Dossier::tr("To be answered by"), one.answerBy ? longDay(*one.answerBy) : QString());
    if (const std::optional<QDate> until = petitionEndedBefore(about, one))
        text.field(Dossier::tr("Six weeks after the answer"), Dossier::tr("They ended on %1.").arg(longDay(*until)));
    for (const Demand &demand : one.demands)
        sayDemand(text, demand);
    sayOutcome(text, about, one);
}

} // namespace

SheetText complaintText(const DossierCase &about)
{
    SheetText text;
    if (about.isComplaint())
        text.text(Dossier::tr("This case is a complaint to the organisation itself. Parts 3, 5 and 9 say how it was handled."));
    if (about.complaints.empty() && !about.isComplaint()) {
        text.text(Dossier::tr("The register holds no complaint in this case."));
        return text;
    }
    const bool wentInside = about.isComplaint() || std::any_of(about.complaints.begin(), about.complaints.end(),
                                        [](const Complaint &one) { return one.made.body == ComplaintBody::Organisation; });
    if (!wentInside)
        text.text(Dossier::tr("No complaint to the organisation itself is recorded."));
    for (const Complaint &one : about.complaints)
        sayComplaint(text, about, one);
    return text;
}

} // namespace balie
