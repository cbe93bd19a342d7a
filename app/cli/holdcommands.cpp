// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// retention hold, retention lift: what may not be destroyed now, and why.
#include "app/cli/columns.h"
#include "app/cli/keepingjson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/registeraccess.h"
#include "core/casework/placehold.h"
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

ExitCode sayHold(const PlacedHold &placed, Output &out)
{
    if (out.isJson())
        out.document(inJson(placed));
    else
        out.line(placed.id.toString() + QStringLiteral("  ") + sentenceOf(placed.hold));
    return ExitCode::Done;
}

Result<ExitCode> list(CommandCall &call)
{
    const auto limit = call.number("--limit", 1, 1000);
    if (!limit)
        return limit.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto rows = access->run([&](Register &reg) {
        return organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &organisation) { return holdRows(reg, organisation, 0, limit->value_or(100)); });
    });
    if (!rows)
        return rows.error();
    QJsonArray holds;
    std::vector<QStringList> lines;
    for (const HoldRow &row : *rows) {
        holds.append(inJson(row));
        QStringList of{row.personName, row.file};
        of.removeAll(QString());
        lines.push_back({shortDay(row.placed.hold.reviewOn), wordOf(row.placed.hold.kind), of.join(QStringLiteral(", ")), row.placed.hold.owner.toString(), row.placed.id.toString()});
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("holds"), holds}});
    else if (lines.empty())
        call.out().line(Cli::tr("No holds."));
    else
        sayInColumns(lines, call.out());
    return ExitCode::Done;
}

// The item that is named, or all of the case or the person.
Result<HoldTarget> targetFrom(Register &reg, const CommandCall &call)
{
    if (!call.arguments().isEmpty())
        return itemWish(call).transform([](RetentionItemId item) { return HoldTarget(item); });
    if (call.has("--case"))
        return requestByReference(reg, call.text("--case")).transform([](RequestId request) { return HoldTarget(request); });
    return personWish(reg, call).transform([](const std::optional<Request> &of) { return HoldTarget(of->person); });
}

Result<Hold> holdFrom(const CommandCall &call)
{
    const auto kind = call.word<HoldKind>("--ground");
    if (!kind)
        return kind.error();
    if (!*kind)
        return wrongUsage(UsageProblem::OptionMissing).with(QStringLiteral("option"), QStringLiteral("--ground"));
    const Result<ShortText> owner = lineWish(call, "--by");
    if (!owner)
        return owner.error();
    const Result<LongText> reason = textWish(call, "--reason");
    if (!reason)
        return reason.error();
    const Result<QDate> on = call.requiredDate("--on");
    if (!on)
        return on.error();
    const Result<QDate> review = call.requiredDate("--review-on");
    if (!review)
        return review.error();
    return Hold{**kind, *owner, *reason, *on, *review, std::nullopt};
}

Result<ExitCode> place(CommandCall &call)
{
    if (const Result<void> alone = call.notTogether("--case", "--person-of"); !alone)
        return alone.error();
    const Result<Hold> hold = holdFrom(call);
    if (!hold)
        return hold.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<PlacedHold> placed =
        access->run([&](Register &reg) { return targetFrom(reg, call).and_then([&](const HoldTarget &target) { return placeHold(reg, target, *hold); }); });
    return placed ? Result<ExitCode>(sayHold(*placed, call.out())) : placed.error();
}

// Of nothing in particular: the list. What is said of a hold is not listed away because it is not said on what.
Result<ExitCode> hold(CommandCall &call)
{
    if (!call.arguments().isEmpty() || call.has("--case") || call.has("--person-of"))
        return place(call);
    for (const char *ofHold : {"--ground", "--by", "--reason", "--on", "--review-on"}) {
        if (call.has(ofHold))
            return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), QStringLiteral("ITEM"));
    }
    return list(call);
}

Result<ExitCode> lift(CommandCall &call)
{
    const Result<QDate> on = call.requiredDate("--on");
    if (!on)
        return on.error();
    const Result<RetentionHoldId> id = RetentionHoldId::from(call.argument(0));
    if (!id)
        return Error(ErrorCode::RetentionHoldUnknown);
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<PlacedHold> lifted = access->run([&](Register &reg) { return liftHold(reg, *id, *on); });
    return lifted ? Result<ExitCode>(sayHold(*lifted, call.out())) : lifted.error();
}

} // namespace

Command retentionHoldCommand()
{
    return {"retention hold", "[ITEM]", QT_TRANSLATE_NOOP("Cli", "something may not be destroyed now; without item, case and person: the holds that stand"),
            {{"--case", "CASE", QT_TRANSLATE_NOOP("Cli", "all of this case")},
             {"--person-of", "CASE", QT_TRANSLATE_NOOP("Cli", "all of the person of that case")},
             {"--ground", "GROUND", QT_TRANSLATE_NOOP("Cli", "restriction, open-case, claim, collection, audit, archive, duty or blocked")},
             {"--by", "NAME", QT_TRANSLATE_NOOP("Cli", "who looks at it again")},
             {"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in words")},
             {"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "from which day")},
             {"--review-on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which somebody looks at it again")},
             {"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")},
             {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "how many at once, at most 1000")}},
            hold};
}

Command retentionLiftCommand()
{
    return {"retention lift", "HOLD", QT_TRANSLATE_NOOP("Cli", "a hold stands no more"), {{"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "from which day")}}, lift};
}

} // namespace balie
