// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// retention add, edit, end, remove, choose: what is kept, by hand.
#include "app/cli/keepingjson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/registeraccess.h"
#include "core/casework/addretention.h"
#include "core/casework/chooseretention.h"
#include "core/casework/editretention.h"
#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

ExitCode sayItem(const RetentionRow &row, Output &out)
{
    if (out.isJson())
        out.document(inJson(row));
    else
        out.line(QStringList{row.item.id.toString(), row.state ? wordOf(*row.state) : QString(), row.due ? shortDay(*row.due) : QStringLiteral("-")}.join(QStringLiteral("  ")));
    return ExitCode::Done;
}

// Does it to the item, and says where that stands then.
template <typename F>
Result<ExitCode> done(CommandCall &call, F &&work)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<RetentionRow> row = access->run([&](Register &reg) {
        return work(reg)
            .and_then([&](const RetentionItem &item) { return retentionDetail(reg, item.id); })
            .transform([](const RetentionDetail &detail) { return detail.row; });
    });
    return row ? Result<ExitCode>(sayItem(*row, call.out())) : row.error();
}

// What the options say of an item; what they do not say stays as it is.
Result<RetentionItem> itemFrom(Register &reg, const CommandCall &call, RetentionItem item)
{
    const Result<std::optional<Request>> of = personWish(reg, call);
    if (!of)
        return of.error();
    if (*of) {
        item.person = (*of)->person;
        item.organisation = (*of)->organisation;
    }
    if (call.has("--category"))
        item.category = call.text("--category");
    for (const auto &[option, place] : {std::pair<const char *, int>("--reference", 0), {"--system", 1}}) {
        if (!call.has(option))
            continue;
        const Result<ShortText> text = lineWish(call, option);
        if (!text)
            return text.error();
        if (place == 0)
            item.reference = *text;
        else
            item.system = *text;
    }
    const Result<std::optional<QDate>> trigger = call.date("--on");
    if (!trigger)
        return trigger.error();
    item.trigger = *trigger ? *trigger : item.trigger;
    const Result<std::optional<QDate>> promised = call.date("--promised-from");
    if (!promised)
        return promised.error();
    item.promisedFrom = *promised ? *promised : item.promisedFrom;
    return item;
}

Result<RetentionItem> addIn(Register &reg, const CommandCall &call, const ShortText &system)
{
    const Result<std::optional<OrganisationId>> organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    // Of a person the organisation is that of the person.
    const OrganisationId whose = organisation->value_or(OrganisationId::create(Instant::fromMSecs(0)));
    RetentionItem blank{RetentionItemId::create(Instant::fromMSecs(0)), whose, {}, {}, {}, {}, system, {}, {}, 0};
    const Result<std::optional<Request>> file = caseWish(reg, call);
    if (!file)
        return file.error();
    if (*file) {
        blank.request = (*file)->id;
        blank.person = (*file)->person;
        blank.organisation = (*file)->organisation;
    }
    const Result<RetentionItem> wanted = itemFrom(reg, call, blank);
    if (!wanted)
        return wanted;
    if (*organisation && wanted->organisation != **organisation)
        return Error(ErrorCode::PersonUnknown);
    return addRetention(reg, {*wanted}).transform([](const std::vector<RetentionItem> &added) { return added.front(); });
}

Result<ExitCode> add(CommandCall &call)
{
    if (const Result<void> one = call.notTogether("--case", "--person-of"); !one)
        return one.error();
    if (!call.has("--person-of") && !call.has("--case")) {
        if (const Result<QString> organisation = call.requiredText("--organisation"); !organisation)
            return organisation.error();
    }
    if (const Result<QString> category = call.requiredText("--category"); !category)
        return category.error();
    const Result<ShortText> system = lineWish(call, "--system");
    if (!system)
        return system.error();
    return done(call, [&](Register &reg) { return addIn(reg, call, *system); });
}

Result<ExitCode> edit(CommandCall &call)
{
    const Result<RetentionItemId> id = itemWish(call);
    if (!id)
        return id.error();
    return done(call, [&](Register &reg) {
        return retentionDetail(reg, *id)
            .and_then([&](const RetentionDetail &detail) { return itemFrom(reg, call, detail.row.item); })
            .and_then([&](const RetentionItem &item) { return editRetention(reg, item); });
    });
}

Result<ExitCode> end(CommandCall &call)
{
    const Result<RetentionItemId> id = itemWish(call);
    if (!id)
        return id.error();
    if (const Result<void> one = call.notTogether("--on", "--off"); !one)
        return one.error();
    const Result<QDate> on = call.has("--off") ? Result<QDate>(QDate()) : call.requiredDate("--on");
    if (!on)
        return on.error();
    return done(call, [&](Register &reg) { return endRetention(reg, *id, on->isValid() ? std::optional(*on) : std::nullopt); });
}

Result<ExitCode> remove(CommandCall &call)
{
    const Result<RetentionItemId> id = itemWish(call);
    if (!id)
        return id.error();
    const Result<LongText> reason = textWish(call, "--reason");
    if (!reason)
        return reason.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<void> gone = access->run([&](Register &reg) { return removeRetention(reg, *id, *reason); });
    if (!gone)
        return gone.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("item"), id->toString()}});
    else
        call.out().line(Cli::tr("Taken out of the list of what is kept: %1").arg(id->toString()));
    return ExitCode::Done;
}

Result<std::optional<ChosenTerm>> chosenWish(const CommandCall &call)
{
    if (call.has("--off"))
        return std::optional<ChosenTerm>();
    const Result<QString> written = call.requiredText("--period");
    if (!written)
        return written.error();
    const Result<Period> period = Period::from(*written);
    if (!period)
        return period.error().with(QStringLiteral("option"), QStringLiteral("--period"));
    const TermStart start = call.has("--end-of-year") ? TermStart::EndOfYear : TermStart::Day;
    return textWish(call, "--reason").transform([&](const LongText &reason) { return std::optional(ChosenTerm{{*period, start}, reason}); });
}

Result<ExitCode> choose(CommandCall &call)
{
    const Result<QString> named = call.requiredText("--organisation");
    if (!named)
        return named.error();
    if (const Result<void> one = call.notTogether("--period", "--off"); !one)
        return one.error();
    const Result<std::optional<ChosenTerm>> chosen = chosenWish(call);
    if (!chosen)
        return chosen.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<RetentionRule> rule = access->run([&](Register &reg) {
        return organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &whose) { return chooseRetention(reg, *whose, call.argument(0), *chosen); });
    });
    if (!rule)
        return rule.error();
    QJsonArray grounds;
    for (const QString &ground : groundsOf(*rule)) {
        grounds.append(ground);
        if (!call.out().isJson())
            call.out().line(ground);
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("category"), rule->category.id}, {QStringLiteral("grounds"), grounds}});
    return ExitCode::Done;
}

const CommandOption personOf{"--person-of", "CASE", QT_TRANSLATE_NOOP("Cli", "of the person of that case")};
const CommandOption category{"--category", "ID", QT_TRANSLATE_NOOP("Cli", "what kind of data: lease-core, fin-admin, ...")};
const CommandOption system{"--system", "NAME", QT_TRANSLATE_NOOP("Cli", "where it lives")};
const CommandOption reference{"--reference", "TEXT", QT_TRANSLATE_NOOP("Cli", "the reference of the file there")};
const CommandOption trigger{"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day of the event from which its period runs")};
const CommandOption promisedFrom{"--promised-from", "DATE", QT_TRANSLATE_NOOP("Cli", "the day from which a statement counts, where that is another event")};

} // namespace

Command retentionAddCommand()
{
    return {"retention add", "", QT_TRANSLATE_NOOP("Cli", "something that is kept about a person or in a file"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "whose it is; that of the person may be left out")}, personOf,
             {"--case", "CASE", QT_TRANSLATE_NOOP("Cli", "it is the file of that case in this register")}, category, system, reference, trigger, promisedFrom}, add};
}

Command retentionEditCommand()
{
    return {"retention edit", "ITEM", QT_TRANSLATE_NOOP("Cli", "correct what is said of something that is kept"), {personOf, category, system, reference, trigger, promisedFrom}, edit};
}

Command retentionEndCommand()
{
    return {"retention end", "ITEM", QT_TRANSLATE_NOOP("Cli", "the event happened from which its period runs"),
            {trigger, {"--off", nullptr, QT_TRANSLATE_NOOP("Cli", "it did not happen after all")}}, end};
}

Command retentionRemoveCommand()
{
    return {"retention remove", "ITEM", QT_TRANSLATE_NOOP("Cli", "it was entered by mistake; destroys nothing"),
            {{"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in words")}}, remove};
}

Command retentionChooseCommand()
{
    return {"retention choose", "CATEGORY", QT_TRANSLATE_NOOP("Cli", "the period that an organisation settles on, and why"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "which organisation")},
             {"--period", "PERIOD", QT_TRANSLATE_NOOP("Cli", "how long, as in ISO 8601: P2Y, P6M, P4W")},
             {"--end-of-year", nullptr, QT_TRANSLATE_NOOP("Cli", "from the end of the calendar year of the event")},
             {"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in words")},
             {"--off", nullptr, QT_TRANSLATE_NOOP("Cli", "no longer: law, statement and baseline alone")}},
            choose};
}

} // namespace balie
