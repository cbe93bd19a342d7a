// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// act: one action of the workflow on one case.
#include "app/cli/actuses.h"
#include "app/cli/actwish.h"
#include "app/cli/complaintwish.h"
#include "app/cli/decisionwish.h"
#include "app/cli/registeraccess.h"
#include "app/cli/saidact.h"
#include "app/cli/wrongoption.h"
#include "core/casework/recordact.h"
#include "core/overview/recipientrows.h"
#include "core/overview/requestdossier.h"
#include "core/wording/datewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<EventId> eventNamed(const CommandCall &call)
{
    const Result<EventId> named = EventId::from(call.text("--event"));
    return named ? named : named.error().with(QStringLiteral("option"), QStringLiteral("--event")).with(QStringLiteral("text"), call.text("--event").left(40));
}

bool isCompletedByCase(const Happening &what)
{
    return std::holds_alternative<happened::Answered>(what) || std::holds_alternative<happened::Revoked>(what)
        || std::holds_alternative<happened::SearchReminded>(what) || std::holds_alternative<happened::SearchSigned>(what)
        || std::holds_alternative<happened::ProcessingNamed>(what) || isOfComplaint(what);
}

// The open search of that system.
Result<EventId> searchNamed(const CommandCall &call, const RequestDossier &dossier)
{
    const QString system = call.text("--system").simplified();
    for (const Search &search : dossier.searches) {
        if (search.isOpen() && search.asked.system.toString().compare(system, Qt::CaseInsensitive) == 0)
            return search.id;
    }
    return Error(ErrorCode::SearchUnknown).with(QStringLiteral("system"), system.left(60));
}

Result<Happening> namedProcessings(const CommandCall &call, const RequestDossier &dossier)
{
    happened::ProcessingNamed named;
    for (const QString &name : call.values("--processing")) {
        const auto found = std::find_if(dossier.processings.begin(), dossier.processings.end(),
                                        [&](const Processing &one) { return one.name.toString().compare(name.simplified(), Qt::CaseInsensitive) == 0; });
        if (found == dossier.processings.end())
            return Error(ErrorCode::ProcessingUnknown).with(QStringLiteral("name"), name.left(60));
        named.descriptions.push_back(found->id);
    }
    return Happening(named);
}

// Which one is meant, of the organisation of the case.
Result<void> completeRecipient(Register &reg, const CommandCall &call, RequestId request, Happening &what)
{
    auto *told = std::get_if<happened::RecipientTold>(&what);
    auto *answered = std::get_if<happened::RecipientAnswered>(&what);
    if (!told && !answered)
        return {};
    const Result<Recipient> recipient = requestDossier(reg, request).and_then([&](const RequestDossier &dossier) {
        return recipientByName(reg, call.text("--recipient"), dossier.request.organisation);
    });
    if (!recipient)
        return recipient.error();
    (told ? told->recipient : answered->recipient) = recipient->id;
    return {};
}

// What only the open register knows: the rights to decide on, the entry to undo, the other case.
Result<Happening> completed(Register &reg, const CommandCall &call, RequestId request, Happening what)
{
    if (auto *linked = std::get_if<happened::Linked>(&what)) {
        const Result<RequestId> other = call.requiredText("--to").and_then([&](const QString &number) { return requestByReference(reg, number); });
        if (!other)
            return other.error();
        linked->other = *other;
    }
    if (auto *weighed = std::get_if<happened::OthersWeighed>(&what); weighed && call.has("--event")) {
        const Result<EventId> earlier = eventNamed(call);
        if (!earlier)
            return earlier.error();
        weighed->replaces = *earlier;
    }
    if (const Result<void> found = completeRecipient(reg, call, request, what); !found)
        return found.error();
    if (!isCompletedByCase(what))
        return what;
    const Result<RequestDossier> dossier = requestDossier(reg, request);
    if (!dossier)
        return dossier.error();
    if (auto *revoked = std::get_if<happened::Revoked>(&what)) {
        const Result<EventId> chosen = call.has("--event") ? eventNamed(call)
            : dossier->undo                                ? Result<EventId>(*dossier->undo)
                                                           : Error(ErrorCode::EventUnknown);
        if (!chosen)
            return chosen.error();
        revoked->event = *chosen;
        return what;
    }
    if (auto *reminded = std::get_if<happened::SearchReminded>(&what))
        return searchNamed(call, *dossier).transform([&](EventId search) { return Happening(happened::SearchReminded{search, reminded->answerBy}); });
    if (auto *answered = std::get_if<happened::SearchSigned>(&what)) {
        return searchNamed(call, *dossier).transform([&](EventId search) {
            answered->search = search;
            return what;
        });
    }
    if (isOfComplaint(what))
        return ofComplaint(call, dossier->request.history, what);
    if (std::holds_alternative<happened::ProcessingNamed>(what))
        return namedProcessings(call, *dossier);
    return readDecisions(call, dossier->rights).transform([&](const std::vector<RightDecision> &decisions) {
        return Happening(happened::Answered{decisions, std::get<happened::Answered>(what).sentBy});
    });
}

// What that revocation undoes, said before it is undone.
Result<QString> undoneBy(Register &reg, RequestId request, const happened::Revoked &revoked)
{
    return requestDossier(reg, request).transform([&](const RequestDossier &dossier) {
        const auto found = std::find_if(dossier.events.begin(), dossier.events.end(), [&](const DossierEvent &one) { return one.event.id == revoked.event; });
        return found == dossier.events.end() ? QString() : Cli::tr("Undone: %1 (%2)").arg(entryName(found->event.what), shortDay(found->event.on));
    });
}

Result<ExitCode> act(CommandCall &call)
{
    const Result<ActWish> wish = readActWish(call);
    if (!wish)
        return wish.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    QString undone;
    const Result<ActDone> done = access->run([&](Register &reg) -> Result<ActDone> {
        const Result<RequestId> request = requestByReference(reg, call.argument(0));
        if (!request)
            return request.error();
        const Result<Happening> what = completed(reg, call, *request, wish->what);
        if (!what)
            return what.error();
        if (const auto *revoked = std::get_if<happened::Revoked>(&*what)) {
            const Result<QString> said = undoneBy(reg, *request, *revoked);
            if (!said)
                return said.error();
            undone = *said;
        }
        const Act asked{*request, wish->on, std::nullopt, call.has("--mask") ? NumberGate::Mask : NumberGate::Refuse};
        return recordAct(reg, asked, *what);
    });
    if (!done)
        return namingOption(done.error(), *wish, call);
    if (!undone.isEmpty() && !call.out().isJson())
        call.out().line(undone);
    return sayDone(*done, call.out());
}

} // namespace

Command actCommand()
{
    return {"act", "CASE ACTION [POINT]", QT_TRANSLATE_NOOP("Cli", "one action on a case; act --help lists them with what each needs"),
            actOptions(), act, Needs::Nothing, actUses()};
}

} // namespace balie
