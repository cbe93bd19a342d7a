// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// act: one action of the workflow on one case.
#include "app/cli/actwish.h"
#include "app/cli/registeraccess.h"
#include "app/cli/saidact.h"
#include "core/casework/acknowledgerequest.h"
#include "core/casework/addnote.h"
#include "core/casework/answerrequest.h"
#include "core/casework/askidentity.h"
#include "core/casework/closerequest.h"
#include "core/casework/confirmidentity.h"
#include "core/casework/correctreceipt.h"
#include "core/casework/correctrights.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/linkrequests.h"
#include "core/casework/pauseclock.h"
#include "core/casework/reopenrequest.h"
#include "core/casework/resumeclock.h"
#include "core/casework/revokeevent.h"
#include "core/casework/settlepoint.h"
#include "core/casework/strikeoutrequest.h"
#include "core/casework/suspectbreach.h"
#include "core/casework/withdrawrequest.h"
#include "core/overview/requestdossier.h"

#include <QCoreApplication>

namespace balie {

namespace {

// Calls the verb that belongs to what happened.
struct Doer
{
    Register &reg;
    const Act &act;

    Result<ActDone> operator()(const happened::Received &) const { return Error(ErrorCode::ActNotAllowedNow); }
    Result<ActDone> operator()(const happened::Acknowledged &what) const { return acknowledgeRequest(reg, act, what); }
    Result<ActDone> operator()(const happened::IdentityAsked &what) const { return askIdentity(reg, act, what); }
    Result<ActDone> operator()(const happened::IdentityConfirmed &what) const { return confirmIdentity(reg, act, what); }
    Result<ActDone> operator()(const happened::ClockPaused &what) const { return pauseClock(reg, act, what); }
    Result<ActDone> operator()(const happened::ClockResumed &what) const { return resumeClock(reg, act, what); }
    Result<ActDone> operator()(const happened::ExtensionTold &what) const { return extendDeadline(reg, act, what); }
    Result<ActDone> operator()(const happened::PointSettled &what) const { return settlePoint(reg, act, what); }
    Result<ActDone> operator()(const happened::Answered &what) const { return answerRequest(reg, act, what); }
    Result<ActDone> operator()(const happened::Withdrawn &what) const { return withdrawRequest(reg, act, what); }
    Result<ActDone> operator()(const happened::Closed &what) const { return closeRequest(reg, act, what); }
    Result<ActDone> operator()(const happened::Reopened &what) const { return reopenRequest(reg, act, what); }
    Result<ActDone> operator()(const happened::StruckOut &what) const { return strikeOutRequest(reg, act, what); }
    Result<ActDone> operator()(const happened::BreachSuspected &what) const { return suspectBreach(reg, act, what); }
    Result<ActDone> operator()(const happened::ReceiptCorrected &what) const { return correctReceipt(reg, act, what.reason); }
    Result<ActDone> operator()(const happened::RightsCorrected &what) const { return correctRights(reg, act, what); }
    Result<ActDone> operator()(const happened::Revoked &what) const { return revokeEvent(reg, act, what); }
    Result<ActDone> operator()(const happened::Noted &what) const { return addNote(reg, act, what); }
    Result<ActDone> operator()(const happened::Linked &what) const { return linkRequests(reg, act, what); }
};

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
        return std::visit(Doer{reg, asked}, *what);
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
