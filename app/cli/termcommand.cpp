// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// term: both clocks of one case with their proof, or a file of cases. No register needed.
#include "app/cli/commandcall.h"
#include "app/cli/message.h"
#include "app/cli/termbatch.h"
#include "app/cli/termcase.h"
#include "app/cli/textfile.h"
#include "core/domain/deadline/deadlineproof.h"
#include "core/exchange/csv.h"
#include "core/exchange/holidayfile.h"
#include "core/exchange/profilefile.h"
#include "core/wording/casewords.h"
#include "core/wording/datewords.h"
#include "core/wording/profilewords.h"
#include "core/wording/proofwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct TermWish
{
    Profile profile;
    ClockRules rules;
    ClockFacts facts;
};

QJsonValue isoOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

ExitCode answerInCsv(const std::vector<TermAnswer> &answers, Output &out)
{
    out.line(QStringLiteral("id,expected_due,statutory_due"));
    for (const TermAnswer &answer : answers)
        out.line(csvLine({answer.id, answer.due.toString(Qt::ISODate), answer.statutoryDue.toString(Qt::ISODate)}));
    return ExitCode::Done;
}

ExitCode answerInJson(const std::vector<TermAnswer> &answers, Output &out)
{
    QJsonArray array;
    for (const TermAnswer &answer : answers) {
        array.append(QJsonObject{{QStringLiteral("id"), answer.id},
                                 {QStringLiteral("expected_due"), answer.due.toString(Qt::ISODate)},
                                 {QStringLiteral("statutory_due"), answer.statutoryDue.toString(Qt::ISODate)}});
    }
    out.document({{QStringLiteral("answers"), array}});
    return ExitCode::Done;
}

Result<ExitCode> answerBatch(CommandCall &call)
{
    for (const char *option : {"--profile", "--received", "--identity-requested", "--identity-received", "--extended-on", "--calendar", "--no-suspension"}) {
        if (const Result<void> together = call.notTogether(option, "--batch"); !together)
            return together.error();
    }
    const Result<std::unique_ptr<QIODevice>> cases = openInput(call.text("--batch"));
    if (!cases)
        return cases.error();
    const Result<TermAnswers> terms = answerTerms(**cases, builtInHolidays());
    if (!terms)
        return terms.error();
    // One line that tells of something impossible is answered by the rest of what it tells.
    for (const Error &error : terms->leftOut)
        call.out().warning(Cli::tr("%1 The answer leaves it out.").arg(messageOf(error)));
    return call.out().isJson() ? answerInJson(terms->answers, call.out()) : answerInCsv(terms->answers, call.out());
}

Result<TermDays> readDays(const CommandCall &call)
{
    const Result<QDate> received = call.requiredDate("--received");
    if (!received)
        return received.error();
    const Result<std::optional<QDate>> asked = call.date("--identity-requested");
    const Result<std::optional<QDate>> answered = call.date("--identity-received");
    const Result<std::optional<QDate>> told = call.date("--extended-on");
    for (const Result<std::optional<QDate>> *day : {&asked, &answered, &told}) {
        if (!*day)
            return day->error();
    }
    return TermDays{*received, *asked, *answered, *told};
}

Result<TermWish> readWish(const CommandCall &call)
{
    const Result<Profile> profile = call.requiredText("--profile").and_then(builtInProfile);
    if (!profile)
        return profile.error();
    const Result<std::optional<CalendarChoice>> calendar = call.word<CalendarChoice>("--calendar");
    if (!calendar)
        return calendar.error();
    const Result<TermFacts> known = readDays(call).transform(termFactsFrom);
    if (!known)
        return known.error();
    if (!known->leftOut.empty())
        return known->leftOut.front();
    ClockRules rules;
    rules.promise = profile->answer.promise;
    rules.calendar = calendar->value_or(CalendarChoice::Strict);
    if (call.has("--no-suspension"))
        rules.suspension = Suspension::Ignored;
    return TermWish{*profile, rules, known->facts};
}

void sayInJson(const TwoClocks &clocks, const std::vector<ProofStep> &steps, const TermWish &wish, Output &out)
{
    QJsonArray lines;
    for (const ProofStep &step : steps) {
        lines.append(QJsonObject{{QStringLiteral("date"), step.date.toString(Qt::ISODate)},
                                 {QStringLiteral("rule"), toWord(step.rule)},
                                 {QStringLiteral("text"), sentenceOf(step)},
                                 {QStringLiteral("source"), sourceOf(step)}});
    }
    out.document({{QStringLiteral("profile"), wish.profile.id},
                  {QStringLiteral("received"), wish.facts.received.toString(Qt::ISODate)},
                  {QStringLiteral("due"), clocks.due.toString(Qt::ISODate)},
                  {QStringLiteral("promise_due"), isoOrNull(clocks.promiseDue)},
                  {QStringLiteral("statutory_due"), clocks.statutoryDue.toString(Qt::ISODate)},
                  {QStringLiteral("notice_by"), clocks.noticeBy.toString(Qt::ISODate)},
                  {QStringLiteral("promise_notice_by"), isoOrNull(clocks.promiseNoticeBy)},
                  {QStringLiteral("binding"), toWord(clocks.binding)},
                  {QStringLiteral("due_without_pause"), clocks.dueWithoutPause.toString(Qt::ISODate)},
                  {QStringLiteral("paused_days"), clocks.pausedDays},
                  {QStringLiteral("steps"), lines}});
}

void sayInText(const TwoClocks &clocks, const std::vector<ProofStep> &steps, Output &out)
{
    const auto line = [&out](const QString &label, const QString &text) { out.line((label + u':').leftJustified(28) + text); };
    line(Cli::tr("To be answered by"), longDay(clocks.due) + QStringLiteral(" (") + wordOf(clocks.binding) + u')');
    if (clocks.promiseDue)
        line(Cli::tr("Promised"), longDay(*clocks.promiseDue));
    line(Cli::tr("By law"), longDay(clocks.statutoryDue));
    line(Cli::tr("Extension told by"), longDay(clocks.noticeBy));
    if (clocks.promiseNoticeBy)
        line(Cli::tr("The same for the promise"), longDay(*clocks.promiseNoticeBy));
    out.line();
    for (const ProofStep &step : steps)
        out.line(step.date.toString(Qt::ISODate) + QStringLiteral("  ") + sentenceOf(step) + QStringLiteral(" [") + sourceOf(step) + u']');
}

bool deservesAWarning(ProofStep::Rule rule)
{
    return rule == ProofStep::Rule::PromiseKnowsNoExtension || rule == ProofStep::Rule::YearWithoutDecree
        || rule == ProofStep::Rule::ExtensionTooLate || rule == ProofStep::Rule::PromiseNoticeTooLate;
}

Result<ExitCode> answerTermCommand(CommandCall &call)
{
    if (call.has("--batch"))
        return answerBatch(call);
    const Result<TermWish> wish = readWish(call);
    if (!wish)
        return wish.error();
    const TwoClocks clocks = twoClocks(wish->facts, wish->rules, builtInHolidays());
    const ProofBackground background{statementName(wish->profile), wish->profile.statement.inForceFrom, {}};
    const std::vector<ProofStep> steps = deadlineProof(wish->facts, wish->rules, builtInHolidays(), background);
    for (const ProofStep &step : steps) {
        if (deservesAWarning(step.rule))
            call.out().warning(sentenceOf(step));
    }
    if (call.out().isJson())
        sayInJson(clocks, steps, *wish, call.out());
    else
        sayInText(clocks, steps, call.out());
    return ExitCode::Done;
}

} // namespace

Command termCommand()
{
    return {"term", "", QT_TRANSLATE_NOOP("Cli", "both deadlines of a case, with the proof; no register needed"),
        {
            {"--profile", "ID", QT_TRANSLATE_NOOP("Cli", "the organisation; see the command profiles")},
            {"--received", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which the request was received")},
            {"--identity-requested", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which identity was asked")},
            {"--identity-received", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which identity was shown")},
            {"--extended-on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which the extension was told, with its reasons")},
            {"--calendar", "strict|atw", QT_TRANSLATE_NOOP("Cli", "days that roll the end forward; atw has Good Friday and decree days too")},
            {"--no-suspension", nullptr, QT_TRANSLATE_NOOP("Cli", "waiting for identity does not stop the clock")},
            {"--batch", "FILE", QT_TRANSLATE_NOOP("Cli", "a CSV file of cases; answers as CSV")},
        },
        answerTermCommand};
}

} // namespace balie
