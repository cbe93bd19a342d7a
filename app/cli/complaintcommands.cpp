// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// complaint make|detail|demand|defer|answer|end: what act does to a complaint, in words of their own; complaint list.
#include "app/cli/casejson.h"
#include "app/cli/complaintjson.h"
#include "app/cli/complaintwish.h"
#include "app/cli/registeraccess.h"
#include "app/cli/saidact.h"
#include "app/cli/wrongoption.h"
#include "core/casework/recordact.h"
#include "core/overview/complaintrows.h"
#include "core/overview/requestdossier.h"
#include "core/wording/casewords.h"
#include "core/wording/datewords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<ActDone> recorded(Register &reg, const CommandCall &call, const ActWish &wish)
{
    const Result<RequestId> request = requestByReference(reg, call.argument(0));
    if (!request)
        return request.error();
    const Result<RequestDossier> dossier = requestDossier(reg, *request);
    if (!dossier)
        return dossier.error();
    const Result<Happening> what = ofComplaint(call, dossier->request.history, wish.what);
    if (!what)
        return what.error();
    return recordAct(reg, Act{*request, wish.on, std::nullopt, call.has("--mask") ? NumberGate::Mask : NumberGate::Refuse}, *what);
}

template <RequestAction action>
Result<ExitCode> act(CommandCall &call)
{
    const Result<Happening> what = complaintWish(call, action);
    const Result<QDate> on = call.requiredDate("--on");
    if (!what || !on)
        return what ? on.error() : what.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const ActWish wish{action, *on, *what};
    const Result<ActDone> done = access->run([&](Register &reg) { return recorded(reg, call, wish); });
    return done ? Result<ExitCode>(sayDone(*done, call.out())) : namingOption(done.error(), wish, call);
}

struct Listed
{
    QString reference;
    QString organisation;
    QString person;
    Complaint complaint;
};

Result<std::vector<Listed>> ofRegister(Register &reg, const CommandCall &call, int limit)
{
    const auto rows = complaintRows(reg, {call.text("--text"), 0, limit});
    if (!rows)
        return rows.error();
    std::vector<Listed> listed;
    for (const ComplaintRow &row : *rows) {
        for (const Complaint &complaint : row.complaints)
            listed.push_back({row.request.reference, row.request.organisationName, row.request.personName, complaint});
    }
    return listed;
}

Result<std::vector<Listed>> ofCase(Register &reg, const QString &reference)
{
    const Result<RequestId> id = requestByReference(reg, reference);
    if (!id)
        return id.error();
    const Result<RequestDossier> dossier = requestDossier(reg, *id);
    if (!dossier)
        return dossier.error();
    std::vector<Listed> listed;
    for (const Complaint &complaint : dossier->complaints)
        listed.push_back({dossier->request.reference(), dossier->organisation.name.toString(), dossier->person.name.display(), complaint});
    return listed;
}

void sayComplaint(const Listed &one, Output &out)
{
    const Complaint &complaint = one.complaint;
    const QString where = complaint.ended ? Cli::tr("%1, %2", "outcome and day").arg(wordOf(complaint.ended->outcome), shortDay(*complaint.endedOn)) : Cli::tr("open");
    QStringList parts{one.reference, shortDay(complaint.on), wordOf(complaint.made.body), where};
    if (complaint.reference)
        parts.append(complaint.reference->toString());
    if (const std::optional<QDate> by = complaint.nextDay())
        parts.append(Cli::tr("answer by %1").arg(shortDay(*by)));
    out.line(parts.join(QStringLiteral("  ")));
    for (const Demand &demand : complaint.demands) {
        const QString answer = demand.answeredOn ? Cli::tr("answered on %1").arg(shortDay(*demand.answeredOn)) : Cli::tr("answer by %1").arg(shortDay(demand.answerBy));
        out.line(QStringLiteral("  %1  %2  %3  %4").arg(shortDay(demand.on), demand.made.demand.toString().simplified(), answer, demand.id.toString()));
    }
}

Result<ExitCode> list(CommandCall &call)
{
    const Result<std::optional<int>> limit = call.number("--limit", 1, 1000);
    if (!limit)
        return limit.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const Result<std::vector<Listed>> found = access->run([&](Register &reg) {
        return call.arguments().isEmpty() ? ofRegister(reg, call, limit->value_or(100)) : ofCase(reg, call.argument(0));
    });
    if (!found)
        return found.error();
    QJsonArray array;
    for (const Listed &one : *found) {
        QJsonObject object = inJson(one.complaint);
        object.insert(QStringLiteral("case"), one.reference);
        object.insert(QStringLiteral("organisation"), one.organisation);
        object.insert(QStringLiteral("person"), one.person);
        array.append(object);
        if (!call.out().isJson())
            sayComplaint(one, call.out());
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("complaints"), array}});
    else if (found->empty())
        call.out().line(Cli::tr("No complaints."));
    return ExitCode::Done;
}

const CommandOption on{"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which it happened")};
const CommandOption to{"--to", "BODY", QT_TRANSLATE_NOOP("Cli", "organisation, authority or court; may be left out where one complaint is open")};
const CommandOption text{"--text", "TEXT", QT_TRANSLATE_NOOP("Cli", "what is contested, demanded, answered or decided")};
const CommandOption reference{"--reference", "TEXT", QT_TRANSLATE_NOOP("Cli", "the reference of the authority or the court")};
const CommandOption contact{"--contact", "TEXT", QT_TRANSLATE_NOOP("Cli", "who handles the complaint there")};
const CommandOption answerBy{"--answer-by", "DATE", QT_TRANSLATE_NOOP("Cli", "the day by which it must be answered")};
const CommandOption demand{"--event", "ID", QT_TRANSLATE_NOOP("Cli", "which demand, where several are open; complaint list shows it")};
const CommandOption reason{"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in words")};
const CommandOption sentBy{"--sent-by", "WAY", QT_TRANSLATE_NOOP("Cli", "letter, email, portal or oral")};
const CommandOption outcome{"--outcome", "OUTCOME", QT_TRANSLATE_NOOP("Cli", "upheld, partly-upheld, rejected, not-handled, settled or withdrawn")};
const CommandOption mask{"--mask", nullptr, QT_TRANSLATE_NOOP("Cli", "store a text that holds a BSN with the number made unreadable")};
const CommandOption most{"--limit", "N", QT_TRANSLATE_NOOP("Cli", "at most so many cases")};

} // namespace

Command complaintMakeCommand()
{
    return {"complaint make", "CASE", QT_TRANSLATE_NOOP("Cli", "somebody complains: to the organisation, to the authority or to the court"),
            {on, {"--to", "BODY", QT_TRANSLATE_NOOP("Cli", "organisation, authority or court")}, text, reference, contact, answerBy, mask}, act<RequestAction::Complain>};
}

Command complaintDetailCommand()
{
    return {"complaint detail", "CASE", QT_TRANSLATE_NOOP("Cli", "what became known of a complaint later"), {on, to, reference, contact, answerBy, mask},
            act<RequestAction::DetailComplaint>};
}

Command complaintDemandCommand()
{
    return {"complaint demand", "CASE", QT_TRANSLATE_NOOP("Cli", "the authority or the court wants something to be answered by a day"), {on, to, text, answerBy, mask},
            act<RequestAction::Demand>};
}

Command complaintDeferCommand()
{
    return {"complaint defer", "CASE", QT_TRANSLATE_NOOP("Cli", "more time was given to answer a demand"), {on, demand, answerBy, reason, mask}, act<RequestAction::DeferDemand>};
}

Command complaintAnswerCommand()
{
    return {"complaint answer", "CASE", QT_TRANSLATE_NOOP("Cli", "the demand was answered"), {on, demand, sentBy, text, mask}, act<RequestAction::AnswerDemand>};
}

Command complaintEndCommand()
{
    return {"complaint end", "CASE", QT_TRANSLATE_NOOP("Cli", "the complaint came to its end; what was decided, offered or mended"), {on, to, outcome, text, mask},
            act<RequestAction::EndComplaint>};
}

Command complaintListCommand()
{
    return {"complaint list", "[CASE]", QT_TRANSLATE_NOOP("Cli", "the complaints of the register, the open ones first, or those of one case"),
            {{"--text", "TEXT", QT_TRANSLATE_NOOP("Cli", "words of the case, or a part of the reference of the authority or the court")}, most}, list};
}

} // namespace balie
