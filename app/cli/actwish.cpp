// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actwish.h"

namespace balie {

namespace {

Result<LongText> longText(const CommandCall &call, const char *option)
{
    const Result<LongText> text = LongText::from(call.text(option));
    return text ? text : text.error().with(QStringLiteral("option"), QString::fromLatin1(option));
}

Result<std::optional<ShortText>> shortText(const CommandCall &call, const char *option)
{
    if (!call.has(option))
        return std::optional<ShortText>();
    const Result<ShortText> text = ShortText::from(call.text(option));
    if (!text)
        return text.error().with(QStringLiteral("option"), QString::fromLatin1(option));
    return std::optional(*text);
}

template <typename E>
Result<E> requiredWord(const CommandCall &call, const char *option)
{
    const Result<QString> given = call.requiredText(option);
    if (!given)
        return given.error();
    const Result<std::optional<E>> word = call.word<E>(option);
    return word ? Result<E>(**word) : word.error();
}

template <typename E>
Result<E> wordOr(const CommandCall &call, const char *option, E otherwise)
{
    return call.word<E>(option).transform([&](const std::optional<E> &word) { return word.value_or(otherwise); });
}

Result<Happening> confirmation(const CommandCall &call)
{
    const Result<std::optional<int>> level = call.requiredText("--level").and_then([&](const QString &) { return call.number("--level"); });
    if (!level)
        return level.error();
    if (**level > int(IdentityLevel::RedactedCopy))
        return Error(ErrorCode::NotANumber).with(QStringLiteral("option"), QStringLiteral("--level")).with(QStringLiteral("text"), call.text("--level"));
    IdentityCheck check{IdentityLevel(**level), {}, std::nullopt, std::nullopt, std::nullopt};
    for (const QString &word : call.values("--means")) {
        const std::optional<IdentityMeans> means = fromWord<IdentityMeans>(word);
        if (!means)
            return Error(ErrorCode::NotAWord).with(QStringLiteral("option"), QStringLiteral("--means")).with(QStringLiteral("text"), word.left(40));
        check.means.push_back(*means);
    }
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
    const Result<std::optional<ShortText>> by = shortText(call, "--by");
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

Result<Happening> correctedRights(const CommandCall &call)
{
    happened::RightsCorrected corrected;
    for (const QString &word : call.values("--right")) {
        const std::optional<Right> right = fromWord<Right>(word);
        if (!right)
            return Error(ErrorCode::RightUnknown).with(QStringLiteral("option"), QStringLiteral("--right")).with(QStringLiteral("text"), word.left(40));
        corrected.rights.push_back(*right);
    }
    return longText(call, "--reason").transform([&](const LongText &reason) {
        corrected.reason = reason;
        return Happening(corrected);
    });
}

// A happening that holds nothing but the text of one option.
template <typename Kind>
Result<Happening> worded(const CommandCall &call, const char *option)
{
    return longText(call, option).transform([](const LongText &text) { return Happening(Kind{text}); });
}

Result<Happening> happeningFor(const CommandCall &call, RequestAction action)
{
    switch (action) {
    case RequestAction::Acknowledge:
        return wordOr(call, "--sent-by", SentBy::Email).transform([](SentBy by) { return Happening(happened::Acknowledged{by}); });
    case RequestAction::AskIdentity:
        return longText(call, "--reason").transform([](const LongText &doubt) { return Happening(happened::IdentityAsked{{}, doubt}); });
    case RequestAction::ConfirmIdentity: return confirmation(call);
    case RequestAction::Pause:
        return requiredWord<PauseGround>(call, "--ground").and_then([&](PauseGround ground) {
            return longText(call, "--reason").transform([&](const LongText &asked) { return Happening(happened::ClockPaused{ground, asked}); });
        });
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
    case RequestAction::CorrectReceipt:
        return longText(call, "--reason").transform([](const LongText &reason) { return Happening(happened::ReceiptCorrected{QDate(), reason}); });
    case RequestAction::CorrectRights: return correctedRights(call);
    case RequestAction::Revoke:
        return longText(call, "--reason").transform([](const LongText &reason) {
            return Happening(happened::Revoked{EventId::create(Instant::fromMSecs(0)), reason}); // which one: the case knows
        });
    case RequestAction::Note: return worded<happened::Noted>(call, "--note");
    case RequestAction::Link:
        return longText(call, "--reason").transform([](const LongText &reason) {
            return Happening(happened::Linked{RequestId::create(Instant::fromMSecs(0)), reason}); // likewise
        });
    }
    Q_UNREACHABLE();
}

// "erasure=partly" or "partly": what is said of that right.
QString saidOf(const QStringList &values, Right right)
{
    const QString begin = toWord(right) + u'=';
    QString general;
    for (const QString &value : values) {
        if (value.startsWith(begin))
            return value.mid(begin.size());
        const bool ofAnotherRight = value.contains(u'=') && fromWord<Right>(value.section(u'=', 0, 0));
        if (!ofAnotherRight)
            general = value;
    }
    return general;
}

template <typename E>
Result<std::optional<E>> wordOf(const CommandCall &call, const char *option, Right right)
{
    const QString said = saidOf(call.values(option), right);
    if (said.isEmpty())
        return std::optional<E>();
    const std::optional<E> word = fromWord<E>(said);
    if (!word)
        return Error(ErrorCode::NotAWord).with(QStringLiteral("option"), QString::fromLatin1(option)).with(QStringLiteral("text"), said.left(40));
    return word;
}

} // namespace

Result<ActWish> readActWish(const CommandCall &call)
{
    const std::optional<RequestAction> action = fromWord<RequestAction>(call.argument(1));
    if (!action)
        return Error(ErrorCode::NotAWord).with(QStringLiteral("text"), call.argument(1).left(40));
    if (*action != RequestAction::Check && call.arguments().size() > 2)
        return wrongUsage(UsageProblem::TooManyArguments).with(QStringLiteral("argument"), call.argument(2));
    const bool sentOn = *action == RequestAction::Extend && call.has("--sent-on");
    const Result<QDate> on = call.requiredDate(sentOn ? "--sent-on" : "--on");
    if (!on)
        return on.error();
    return happeningFor(call, *action).transform([&](const Happening &what) { return ActWish{*action, *on, what}; });
}

Result<std::vector<RightDecision>> readDecisions(const CommandCall &call, const std::vector<Right> &rights)
{
    std::vector<RightDecision> decisions;
    for (Right right : rights) {
        const Result<std::optional<Outcome>> outcome = wordOf<Outcome>(call, "--outcome", right);
        if (!outcome)
            return outcome.error();
        if (!*outcome)
            return wrongUsage(UsageProblem::OptionMissing).with(QStringLiteral("option"), QStringLiteral("--outcome"));
        const Result<std::optional<RefusalGround>> ground = wordOf<RefusalGround>(call, "--ground", right);
        if (!ground)
            return ground.error();
        const Result<LongText> weighing = LongText::from(saidOf(call.values("--weighing"), right));
        if (!weighing)
            return weighing.error().with(QStringLiteral("option"), QStringLiteral("--weighing"));
        const bool refused = **outcome == Outcome::Refused || **outcome == Outcome::Partly;
        decisions.push_back({right, **outcome, refused ? *ground : std::nullopt, *weighing});
    }
    return decisions;
}

} // namespace balie
