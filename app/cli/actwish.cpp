// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actwish.h"

#include "app/cli/actfields.h"
#include "app/cli/actuses.h"
#include "app/cli/complaintwish.h"

namespace balie {

namespace {

Result<Happening> confirmation(const CommandCall &call)
{
    const Result<std::optional<int>> level = call.requiredText("--level").and_then([&](const QString &) {
        return call.number("--level", int(IdentityLevel::Portal), int(IdentityLevel::RedactedCopy));
    });
    if (!level)
        return level.error();
    IdentityCheck check{IdentityLevel(**level), {}, std::nullopt, std::nullopt, std::nullopt};
    for (const QString &word : call.values("--means")) {
        const std::optional<IdentityMeans> means = fromWord<IdentityMeans>(word);
        if (!means)
            return notAWord<IdentityMeans>("--means", word);
        check.means.push_back(*means);
    }
    for (const QString &word : call.values("--circumstance")) {
        const std::optional<IdentityCircumstance> circumstance = fromWord<IdentityCircumstance>(word);
        if (!circumstance)
            return notAWord<IdentityCircumstance>("--circumstance", word);
        check.circumstances.push_back(*circumstance);
    }
    const Result<IdentityOutcome> outcome = wordOr(call, "--outcome", IdentityOutcome::Established);
    if (!outcome)
        return outcome.error();
    check.outcome = *outcome;
    const Result<std::optional<ShortText>> employee = shortText(call, "--by");
    const Result<std::optional<ShortText>> reason = shortText(call, "--reason");
    const Result<std::optional<QDate>> deletion = call.date("--copy-deleted-by");
    if (!employee || !reason)
        return employee ? reason.error() : employee.error();
    if (!deletion)
        return deletion.error();
    check.employee = *employee;
    check.reason = *reason;
    check.copyDeletedBy = *deletion;
    return Happening(happened::IdentityConfirmed{check});
}

Result<Happening> settledPoint(const CommandCall &call)
{
    if (call.arguments().size() < 3)
        return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), QStringLiteral("POINT"));
    const Result<PointResult> result = requiredWord<PointResult>(call, "--result");
    if (!result)
        return result.error();
    const Result<std::optional<ShortText>> by = call.requiredText("--by").and_then([&](const QString &) { return shortText(call, "--by"); });
    if (!by)
        return by.error();
    return longText(call, "--note").transform([&](const LongText &note) {
        return Happening(happened::PointSettled{call.argument(2), *result, *by, note});
    });
}

Result<Happening> extension(const CommandCall &call)
{
    const Result<ExtensionGround> ground = requiredWord<ExtensionGround>(call, "--ground");
    if (!ground)
        return ground.error();
    return longText(call, "--reason").transform([&](const LongText &reason) { return Happening(happened::ExtensionTold{*ground, reason}); });
}

// What the day was the case knows.
Result<Happening> correctedReceipt(const CommandCall &call)
{
    const Result<std::optional<QDate>> received = call.date("--received");
    if (!received)
        return received.error();
    if (!*received)
        return wrongUsage(UsageProblem::NewReceiptMissing);
    return longText(call, "--reason").transform([&](const LongText &reason) {
        return Happening(happened::ReceiptCorrected{QDate(), **received, reason});
    });
}

// One text alone is what was asked.
Result<Happening> pause(const CommandCall &call)
{
    const Result<PauseGround> ground = requiredWord<PauseGround>(call, "--ground");
    const Result<LongText> reason = longText(call, "--reason");
    const Result<LongText> asked = longText(call, "--asked");
    if (!ground)
        return ground.error();
    if (!reason || !asked)
        return reason ? asked.error() : reason.error();
    return Happening(asked->isEmpty() ? happened::ClockPaused{*ground, *reason} : happened::ClockPaused{*ground, *asked, *reason});
}

Result<Happening> correctedRights(const CommandCall &call)
{
    const Result<std::vector<Right>> rights = readRights(call);
    if (!rights)
        return rights.error();
    return longText(call, "--reason").transform([&](const LongText &reason) { return Happening(happened::RightsCorrected{*rights, reason}); });
}

// A happening that holds nothing but the text of one option.
template <typename Kind>
Result<Happening> worded(const CommandCall &call, const char *option)
{
    return longText(call, option).transform([](const LongText &text) { return Happening(Kind{text}); });
}

Result<Happening> askedSearch(const CommandCall &call)
{
    const Result<ShortText> system = requiredLine(call, "--system");
    const Result<ShortText> colleague = requiredLine(call, "--by");
    const Result<ShortText> key = requiredLine(call, "--key");
    const Result<QDate> answerBy = call.requiredDate("--answer-by");
    for (const Result<ShortText> *line : {&system, &colleague, &key}) {
        if (!*line)
            return line->error();
    }
    return answerBy.transform([&](QDate day) { return Happening(happened::SearchAsked{*system, *colleague, *key, day}); });
}

Result<Happening> remindedSearch(const CommandCall &call)
{
    return requiredLine(call, "--system").and_then([&](const ShortText &) { return call.requiredDate("--answer-by"); }).transform([](QDate day) {
        return Happening(happened::SearchReminded{unknownEvent, day});
    });
}

Result<Happening> signedSearch(const CommandCall &call)
{
    const Result<ShortText> system = requiredLine(call, "--system");
    if (!system)
        return system.error();
    const Result<SearchResult> result = requiredWord<SearchResult>(call, "--result");
    if (!result)
        return result.error();
    const Result<ShortText> by = requiredLine(call, "--by");
    if (!by)
        return by.error();
    return longText(call, "--note").transform([&](const LongText &found) { return Happening(happened::SearchSigned{unknownEvent, *result, *by, found}); });
}

// Which recipient it is by its name the register knows.
Result<Happening> toldRecipient(const CommandCall &call)
{
    const Result<ShortText> name = requiredLine(call, "--recipient");
    if (!name)
        return name.error();
    const Result<NoticeOutcome> outcome = requiredWord<NoticeOutcome>(call, "--outcome");
    if (!outcome)
        return outcome.error();
    const Result<std::optional<SentBy>> sentBy = call.word<SentBy>("--sent-by");
    if (!sentBy)
        return sentBy.error();
    return longText(call, "--text").transform([&](const LongText &words) {
        return Happening(happened::RecipientTold{RecipientId::create(Instant::fromMSecs(0)), *name, *outcome, *sentBy, words});
    });
}

Result<Happening> heardRecipient(const CommandCall &call)
{
    if (const Result<ShortText> name = requiredLine(call, "--recipient"); !name)
        return name.error();
    return longText(call, "--text").transform([](const LongText &answer) { return Happening(happened::RecipientAnswered{RecipientId::create(Instant::fromMSecs(0)), answer}); });
}

Result<Happening> weighedOthers(const CommandCall &call)
{
    const Result<ShortText> item = requiredLine(call, "--item");
    const Result<ShortText> whose = requiredLine(call, "--whose");
    if (!item || !whose)
        return item ? whose.error() : item.error();
    const Result<OthersTreatment> treatment = requiredWord<OthersTreatment>(call, "--treatment");
    if (!treatment)
        return treatment.error();
    const Result<std::optional<RefusalGround>> ground = call.word<RefusalGround>("--ground");
    if (!ground)
        return ground.error();
    return longText(call, "--weighing").transform([&](const LongText &weighing) {
        return Happening(happened::OthersWeighed{*item, *whose, *treatment, *ground, weighing, {}});
    });
}

Result<Happening> note(const CommandCall &call)
{
    if (const Result<QString> given = call.requiredText("--note"); !given)
        return given.error();
    if (call.text("--note").trimmed().isEmpty())
        return Error(ErrorCode::Empty).with(QStringLiteral("option"), QStringLiteral("--note"));
    return worded<happened::Noted>(call, "--note");
}

Result<Happening> happeningFor(const CommandCall &call, RequestAction action)
{
    switch (action) {
    case RequestAction::Acknowledge:
        return wordOr(call, "--sent-by", SentBy::Email).transform([](SentBy by) { return Happening(happened::Acknowledged{by}); });
    case RequestAction::AskIdentity:
        return longText(call, "--asked").and_then([&](const LongText &asked) {
            return longText(call, "--reason").transform([&](const LongText &doubt) { return Happening(happened::IdentityAsked{asked, doubt}); });
        });
    case RequestAction::ConfirmIdentity: return confirmation(call);
    case RequestAction::Pause:
        return pause(call);
    case RequestAction::Resume: return Happening(happened::ClockResumed{});
    case RequestAction::Extend: return extension(call);
    case RequestAction::Check: return settledPoint(call);
    case RequestAction::Answer:
        return requiredWord<SentBy>(call, "--sent-by").transform([](SentBy by) { return Happening(happened::Answered{{}, by}); });
    case RequestAction::Withdraw: return worded<happened::Withdrawn>(call, "--reason");
    case RequestAction::Close: return Happening(happened::Closed{});
    case RequestAction::Reopen: return worded<happened::Reopened>(call, "--reason");
    case RequestAction::StrikeOut: return worded<happened::StruckOut>(call, "--reason");
    case RequestAction::SuspectBreach: return worded<happened::BreachSuspected>(call, "--reason");
    case RequestAction::CorrectReceipt: return correctedReceipt(call);
    case RequestAction::CorrectRights: return correctedRights(call);
    case RequestAction::Revoke:
        return longText(call, "--reason").transform([](const LongText &reason) {
            return Happening(happened::Revoked{EventId::create(Instant::fromMSecs(0)), reason}); // which one: the case knows
        });
    case RequestAction::Note: return note(call);
    case RequestAction::Link:
        return longText(call, "--reason").transform([](const LongText &reason) {
            return Happening(happened::Linked{RequestId::create(Instant::fromMSecs(0)), reason}); // likewise
        });
    case RequestAction::AskSearch: return askedSearch(call);
    case RequestAction::RemindSearch: return remindedSearch(call);
    case RequestAction::SignSearch: return signedSearch(call);
    case RequestAction::WeighOthers: return weighedOthers(call);
    case RequestAction::NameProcessing:
        return call.requiredText("--processing").transform([](const QString &) { return Happening(happened::ProcessingNamed{}); }); // likewise
    case RequestAction::Complain:
    case RequestAction::DetailComplaint:
    case RequestAction::Demand:
    case RequestAction::DeferDemand:
    case RequestAction::AnswerDemand:
    case RequestAction::EndComplaint: return complaintWish(call, action);
    case RequestAction::TellRecipient: return toldRecipient(call);
    case RequestAction::RecipientAnswer: return heardRecipient(call);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ActWish> readActWish(const CommandCall &call)
{
    const std::optional<RequestAction> action = fromWord<RequestAction>(call.argument(1));
    if (!action)
        return notAWord<RequestAction>("ACTION", call.argument(1));
    if (*action != RequestAction::Check && call.arguments().size() > 2)
        return wrongUsage(UsageProblem::TooManyArguments).with(QStringLiteral("argument"), call.argument(2));
    if (const Result<void> fitting = checkActOptions(call, *action); !fitting)
        return fitting.error();
    if (const Result<std::optional<QDate>> written = call.date("--on"); !written)
        return written.error();
    const bool sentOn = *action == RequestAction::Extend && call.has("--sent-on");
    const Result<QDate> on = call.requiredDate(sentOn ? "--sent-on" : "--on");
    if (!on)
        return on.error();
    return happeningFor(call, *action).transform([&](const Happening &what) { return ActWish{*action, *on, what}; });
}

} // namespace balie
