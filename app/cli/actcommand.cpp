// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// act: one action of the workflow on one case.
#include "app/cli/actwish.h"
#include "app/cli/registeraccess.h"
#include "app/cli/saidact.h"
#include "core/casework/recordact.h"
#include "core/overview/requestdossier.h"

#include <QCoreApplication>

namespace balie {

namespace {

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
        const Result<EventId> chosen = call.has("--event") ? EventId::from(call.text("--event"))
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
    return done ? Result<ExitCode>(sayDone(*done, call.out())) : done.error();
}

} // namespace

Command actCommand()
{
    return {"act", "CASE ACTION [POINT]", QT_TRANSLATE_NOOP("Cli", "one action on a case: acknowledge, ask-identity, confirm-identity, pause, resume, extend, check, answer, withdraw, close, reopen, note, link, revoke, correct-receipt, correct-rights, strike-out, suspect-breach"),
        {
            {"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which it was done")},
            {"--level", "N", QT_TRANSLATE_NOOP("Cli", "confirm-identity: 0 to 4")},
            {"--means", "MEANS", QT_TRANSLATE_NOOP("Cli", "confirm-identity: portal, code, callback, facts, shown, video or copy; may be given several times"), Repeats::Yes},
            {"--copy-deleted-by", "DATE", QT_TRANSLATE_NOOP("Cli", "confirm-identity at level 4: the day by which the copy is gone")},
            {"--ground", "GROUND", QT_TRANSLATE_NOOP("Cli", "extend: complexity or number; pause: identity or specification; answer: the ground of a refusal, also RIGHT=GROUND"), Repeats::Yes},
            {"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in words")},
            {"--sent-on", "DATE", QT_TRANSLATE_NOOP("Cli", "extend: the day on which the notice was sent")},
            {"--result", "RESULT", QT_TRANSLATE_NOOP("Cli", "check: done, nothing-found or not-applicable")},
            {"--by", "NAME", QT_TRANSLATE_NOOP("Cli", "check, confirm-identity: who did it")},
            {"--note", "TEXT", QT_TRANSLATE_NOOP("Cli", "check, note: what to keep of it")},
            {"--outcome", "OUTCOME", QT_TRANSLATE_NOOP("Cli", "answer: granted, partly, refused or not-applicable, also RIGHT=OUTCOME"), Repeats::Yes},
            {"--weighing", "TEXT", QT_TRANSLATE_NOOP("Cli", "answer: the weighing behind a refusal, also RIGHT=TEXT"), Repeats::Yes},
            {"--sent-by", "WAY", QT_TRANSLATE_NOOP("Cli", "answer, acknowledge: letter, email, portal or oral")},
            {"--right", "RIGHT", QT_TRANSLATE_NOOP("Cli", "correct-rights: what is asked after all"), Repeats::Yes},
            {"--to", "CASE", QT_TRANSLATE_NOOP("Cli", "link: the other case")},
            {"--event", "ID", QT_TRANSLATE_NOOP("Cli", "revoke: which entry; the last when left out")},
            {"--mask", nullptr, QT_TRANSLATE_NOOP("Cli", "store a text that holds a BSN with the number made unreadable")},
        },
        act};
}

} // namespace balie
