// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// act: one action of the workflow on one case.
#include "app/cli/actuses.h"
#include "app/cli/actwish.h"
#include "app/cli/decisionwish.h"
#include "app/cli/registeraccess.h"
#include "app/cli/saidact.h"
#include "app/cli/wrongoption.h"
#include "core/casework/recordact.h"
#include "core/overview/requestdossier.h"

#include <QCoreApplication>

namespace balie {

namespace {

Result<EventId> eventNamed(const CommandCall &call)
{
    const Result<EventId> named = EventId::from(call.text("--event"));
    return named ? named : named.error().with(QStringLiteral("option"), QStringLiteral("--event")).with(QStringLiteral("text"), call.text("--event").left(40));
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
    if (!std::holds_alternative<happened::Answered>(what) && !std::holds_alternative<happened::Revoked>(what))
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
    return readDecisions(call, dossier->rights).transform([&](const std::vector<RightDecision> &decisions) {
        return Happening(happened::Answered{decisions, std::get<happened::Answered>(what).sentBy});
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
    const Result<ActDone> done = access->run([&](Register &reg) -> Result<ActDone> {
        const Result<RequestId> request = requestByReference(reg, call.argument(0));
        if (!request)
            return request.error();
        const Result<Happening> what = completed(reg, call, *request, wish->what);
        if (!what)
            return what.error();
        const Act asked{*request, wish->on, std::nullopt, call.has("--mask") ? NumberGate::Mask : NumberGate::Refuse};
        return recordAct(reg, asked, *what);
    });
    return done ? Result<ExitCode>(sayDone(*done, call.out())) : namingOption(done.error(), *wish, call);
}

} // namespace

Command actCommand()
{
    return {"act", "CASE ACTION [POINT]", QT_TRANSLATE_NOOP("Cli", "one action on a case; act --help lists them with what each needs"),
            actOptions(), act, Needs::Nothing, actUses()};
}

} // namespace balie
