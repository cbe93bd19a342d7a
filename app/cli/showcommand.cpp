// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// show: one case.
#include "app/cli/accountedcases.h"
#include "app/cli/attachmentjson.h"
#include "app/cli/casejson.h"
#include "app/cli/commandcall.h"
#include "app/cli/eventjson.h"
#include "app/cli/letterjson.h"
#include "app/cli/registeraccess.h"
#include "app/cli/saidact.h"
#include "core/overview/accountabilityrows.h"
#include "core/wording/casewords.h"
#include "core/wording/checklistwords.h"
#include "core/wording/datewords.h"
#include "core/wording/erasurewords.h"
#include "core/wording/eventdetails.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>

#include <functional>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Its name, and below that what it holds.
void sayEvent(const DossierEvent &event, Output &out)
{
    constexpr int column = 18;
    const QString struck = event.revoked ? Cli::tr(" (revoked)") : QString();
    out.line(shortDay(event.event.on).leftJustified(column) + entryName(event.event.what) + struck + QStringLiteral("  ") + event.byName);
    for (const QString &line : eventDetails(event.event.what, event.about).split(u'\n', Qt::SkipEmptyParts))
        out.line(QString(column, u' ') + line);
}

std::vector<RightDecision> decisionsOf(const RequestDossier &dossier)
{
    const std::optional<CaseEvent> answer = dossier.request.history.last<happened::Answered>();
    return answer ? std::get<happened::Answered>(answer->what).decisions : std::vector<RightDecision>();
}

QString outcomeWords(const RightDecision &decision)
{
    const QString words = wordOf(decision.right) + QStringLiteral(": ") + wordOf(decision.outcome);
    return decision.ground ? words + QStringLiteral(" (") + wordOf(*decision.ground) + u')' : words;
}

using SayLine = std::function<void(const QString &, const QString &)>;

// A case that waits for nobody has no last day any more: when it ended, and what ended it.
void sayEnd(const RequestDossier &dossier, const SayLine &line)
{
    const History &history = dossier.request.history;
    const auto lastOf = [&line](const QString &label, const std::optional<CaseEvent> &event) {
        if (event)
            line(label, longDay(event->on));
    };
    if (dossier.state == RequestState::Answered || dossier.state == RequestState::Closed)
        lastOf(Cli::tr("Answered on"), history.last<happened::Answered>());
    if (dossier.state == RequestState::Closed)
        lastOf(Cli::tr("Closed on"), history.last<happened::Closed>());
    if (dossier.state == RequestState::Withdrawn)
        lastOf(Cli::tr("Withdrawn on"), history.last<happened::Withdrawn>());
    if (dossier.state == RequestState::StruckOut)
        lastOf(Cli::tr("Struck out on"), history.last<happened::StruckOut>());
}

void sayLastDays(const TwoClocks &clocks, const SayLine &line)
{
    line(Cli::tr("To be answered by"), longDay(clocks.due) + QStringLiteral(" (") + wordOf(clocks.binding) + u')');
    if (clocks.promiseDue)
        line(Cli::tr("Promised"), longDay(*clocks.promiseDue));
    line(Cli::tr("By law"), longDay(clocks.statutoryDue));
}

// What is kept of who asks for erasure, and what becomes of it.
QJsonArray inJson(const std::vector<ErasureLine> &lines)
{
    QJsonArray array;
    for (const ErasureLine &line : lines) {
        const ErasureAdvice &advice = line.advice;
        array.append(QJsonObject{{QStringLiteral("category"), line.category.id},
                                 {QStringLiteral("system"), line.system},
                                 {QStringLiteral("items"), line.items},
                                 {QStringLiteral("proposal"), advice.keep ? QStringLiteral("keep") : QStringLiteral("erase")},
                                 {QStringLiteral("ground"), textOrNull(advice.keep ? toWord(*advice.keep) : QString())},
                                 {QStringLiteral("until"), isoOrNull(advice.until)},
                                 {QStringLiteral("look_again"), isoOrNull(advice.lookAgain)}});
    }
    return array;
}

struct Shown
{
    RequestDossier dossier;
    std::vector<AttachmentRow> attachments;
    std::vector<LetterRow> letters; // last begun first
};

Result<Shown> shown(Register &reg, const QString &reference)
{
    const Result<RequestId> id = requestByReference(reg, reference);
    if (!id)
        return id.error();
    const Result<RequestDossier> dossier = requestDossier(reg, *id);
    if (!dossier)
        return dossier.error();
    const Result<CaseLetters> letters = caseLetters(reg, *id);
    if (!letters)
        return letters.error();
    return attachmentRows(reg, *id).transform([&](const std::vector<AttachmentRow> &rows) { return Shown{*dossier, rows, letters->rows}; });
}

void sayInText(const RequestDossier &dossier, Output &out)
{
    const SayLine line = [&out](const QString &label, const QString &text) { out.line((label + u':').leftJustified(24) + text); };
    line(Cli::tr("Case"), dossier.request.reference());
    line(Cli::tr("Person"), dossier.person.name.display());
    line(Cli::tr("Organisation"), dossier.organisation.name.toString());
    line(Cli::tr("Asks for"), listed(dossier.rights));
    line(Cli::tr("State"), wordOf(dossier.state));
    line(Cli::tr("Received"), longDay(dossier.facts.received));
    if (isOpen(dossier.state))
        sayLastDays(dossier.clocks, line);
    else
        sayEnd(dossier, line);
    out.line();
    for (const DossierEvent &event : dossier.events)
        sayEvent(event, out);
    for (const RightDecision &decision : decisionsOf(dossier))
        out.line(Cli::tr("Outcome: %1").arg(outcomeWords(decision)));
    for (const ChecklistPoint &point : dossier.openPoints)
        out.line(Cli::tr("Open: %1 (%2)").arg(pointWord(point.word), point.word));
}

Result<ExitCode> show(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const Result<Shown> found = access->run([&](Register &reg) { return shown(reg, call.argument(0)); });
    if (!found && found.error().fact(QStringLiteral("reason")) == QStringLiteral("destroyed"))
        return access->run([&](Register &reg) { return accountabilityRecord(reg, call.argument(0)); }).transform([&](const AccountabilityRecord &record) {
            sayAccounted(record, call.out());
            return ExitCode::Done;
        });
    if (!found)
        return found.error();
    if (call.out().isJson()) {
        QJsonObject object = inJson(found->dossier);
        object.insert(QStringLiteral("attachments"), inJson(found->attachments));
        object.insert(QStringLiteral("letters"), inJson(found->letters));
        object.insert(QStringLiteral("erasure"), inJson(found->dossier.erasure));
        call.out().document(object);
        return ExitCode::Done;
    }
    sayInText(found->dossier, call.out());
    for (const ErasureLine &line : found->dossier.erasure)
        call.out().line(Cli::tr("Proposal: %1").arg(lineOf(line)));
    for (const LetterRow &row : found->letters)
        call.out().line(Cli::tr("Letter: %1").arg(lineOf(row)));
    for (const AttachmentRow &row : found->attachments)
        call.out().line(Cli::tr("Attachment: %1").arg(lineOf(row.file)));
    return ExitCode::Done;
}

} // namespace

Command showCommand()
{
    return {"show", "CASE", QT_TRANSLATE_NOOP("Cli", "one case with its events, outcomes, open points, letters and attachments; how it was dealt with where its file was destroyed"), {}, show};
}

} // namespace balie
