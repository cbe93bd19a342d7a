// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// show, proof: one case, and why it is due on that day.
#include "app/cli/casejson.h"
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "core/overview/requestdossier.h"
#include "core/wording/casewords.h"
#include "core/wording/checklistwords.h"
#include "core/wording/datewords.h"
#include "core/wording/proofwords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<RequestDossier> readDossier(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    return access->run([&](Register &reg) {
        return requestByReference(reg, call.argument(0)).and_then([&](const RequestId &id) { return requestDossier(reg, id); });
    });
}

void sayInText(const RequestDossier &dossier, Output &out)
{
    const auto line = [&out](const QString &label, const QString &text) { out.line((label + u':').leftJustified(24) + text); };
    line(Cli::tr("Case"), dossier.request.reference());
    line(Cli::tr("Person"), dossier.person.name.display());
    line(Cli::tr("Organisation"), dossier.organisation.name.toString());
    line(Cli::tr("Asks for"), listed(dossier.rights));
    line(Cli::tr("State"), wordOf(dossier.state));
    line(Cli::tr("To be answered by"), longDay(dossier.clocks.due) + QStringLiteral(" (") + wordOf(dossier.clocks.binding) + u')');
    if (dossier.clocks.promiseDue)
        line(Cli::tr("Promised"), longDay(*dossier.clocks.promiseDue));
    line(Cli::tr("By law"), longDay(dossier.clocks.statutoryDue));
    out.line();
    for (const DossierEvent &event : dossier.events) {
        const QString struck = event.revoked ? Cli::tr(" (revoked)") : QString();
        out.line(shortDay(event.event.on).leftJustified(18) + wordOf(event.event.what) + struck + QStringLiteral("  ") + event.byName);
    }
    for (const ChecklistPoint &point : dossier.openPoints)
        out.line(Cli::tr("Open: %1 (%2)").arg(pointWord(point.word), point.word));
}

Result<ExitCode> show(CommandCall &call)
{
    const Result<RequestDossier> dossier = readDossier(call);
    if (!dossier)
        return dossier.error();
    if (call.out().isJson())
        call.out().document(inJson(*dossier));
    else
        sayInText(*dossier, call.out());
    return ExitCode::Done;
}

Result<ExitCode> prove(CommandCall &call)
{
    const Result<RequestDossier> dossier = readDossier(call);
    if (!dossier)
        return dossier.error();
    QJsonArray steps;
    for (const ProofStep &step : dossier->proof) {
        steps.append(QJsonObject{{QStringLiteral("date"), step.date.toString(Qt::ISODate)},
                                 {QStringLiteral("rule"), toWord(step.rule)},
                                 {QStringLiteral("text"), sentenceOf(step)},
                                 {QStringLiteral("source"), step.source}});
        if (!call.out().isJson())
            call.out().line(step.date.toString(Qt::ISODate) + QStringLiteral("  ") + sentenceOf(step) + QStringLiteral(" [") + step.source + u']');
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("case"), dossier->request.reference()}, {QStringLiteral("steps"), steps}});
    return ExitCode::Done;
}

} // namespace

Command showCommand()
{
    return {"show", "CASE", QT_TRANSLATE_NOOP("Cli", "one case with its events, outcomes and open points"), {}, show};
}

Command proofCommand()
{
    return {"proof", "CASE", QT_TRANSLATE_NOOP("Cli", "why the case is due on that day, step by step"), {}, prove};
}

} // namespace balie
