// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// retention summary, due, show: what must go, what may not go, and why.
#include "app/cli/columns.h"
#include "app/cli/keepingjson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/registeraccess.h"
#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void sayInText(const std::vector<RetentionFigure> &figures, Output &out)
{
    if (figures.empty()) {
        out.line(Cli::tr("Nothing is in the list of what is kept."));
        return;
    }
    std::vector<QStringList> lines{{Cli::tr("organisation"), Cli::tr("category"), wordOf(ExpiryState::Expired), wordOf(ExpiryState::Running), wordOf(ExpiryState::InConflict),
                                    wordOf(ExpiryState::OnHold), wordOf(ExpiryState::NoTrigger), wordOf(ExpiryState::NoPeriod)}};
    for (const RetentionFigure &figure : figures) {
        QStringList line{figure.organisationName, figure.category.id};
        for (const qint64 number : {figure.expired, figure.running, figure.inConflict, figure.onHold, figure.noTrigger, figure.noPeriod})
            line.append(QLocale().toString(number));
        lines.push_back(line);
    }
    sayInColumns(lines, out);
}

Result<ExitCode> summary(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto figures = access->run([&](Register &reg) {
        return organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &organisation) { return retentionFigures(reg, organisation); });
    });
    if (!figures)
        return figures.error();
    QJsonArray array;
    for (const RetentionFigure &figure : *figures)
        array.append(inJson(figure));
    if (call.out().isJson())
        call.out().document({{QStringLiteral("figures"), array}});
    else
        sayInText(*figures, call.out());
    return ExitCode::Done;
}

// What has to go now, unless a state or a day is asked for.
Result<RetentionQuery> queryFrom(Register &reg, const CommandCall &call)
{
    RetentionQuery query;
    const auto organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    query.organisation = *organisation;
    const auto state = call.word<ExpiryState>("--state");
    if (!state)
        return state.error();
    const auto before = call.date("--due-before");
    if (!before)
        return before.error();
    if (*before)
        query.due.until = (*before)->addDays(-1);
    query.state = *before || *state ? *state : std::optional(ExpiryState::Expired);
    const auto limit = call.number("--limit", 1, 1000);
    if (!limit)
        return limit.error();
    query.limit = limit->value_or(query.limit);
    query.category = call.text("--category");
    query.after = call.text("--after");
    return query;
}

QString ofWhom(const RetentionRow &row)
{
    QStringList parts{row.personName, row.caseReference, row.item.reference ? row.item.reference->toString() : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString stateOf(const RetentionRow &row)
{
    return row.state ? wordOf(*row.state) : Cli::tr("destroyed");
}

void sayInText(const RetentionPage &page, Output &out)
{
    std::vector<QStringList> lines;
    const bool isOfSeveral = std::any_of(page.rows.begin(), page.rows.end(), [&](const RetentionRow &row) { return row.organisationName != page.rows.front().organisationName; });
    for (const RetentionRow &row : page.rows) {
        lines.push_back({row.due ? shortDay(*row.due) : QStringLiteral("-"), stateOf(row), row.item.category, ofWhom(row), row.item.system.toString(), row.item.id.toString()});
        if (isOfSeveral)
            lines.back().prepend(row.organisationName);
    }
    sayInColumns(lines, out);
    if (page.rows.empty())
        out.line(Cli::tr("Nothing of what is kept is there."));
    if (!page.next.isEmpty())
        out.line(Cli::tr("There is more: --after %1").arg(page.next));
}

Result<ExitCode> due(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto page = access->run([&](Register &reg) { return queryFrom(reg, call).and_then([&](const RetentionQuery &query) { return retentionRows(reg, query); }); });
    if (!page && page.error().code() == ErrorCode::NotAWord && page.error().fact(QStringLiteral("key")) == QStringLiteral("cursor"))
        return wrongUsage(UsageProblem::NotACursor).with(QStringLiteral("text"), call.text("--after").left(40));
    if (!page)
        return page.error();
    if (!call.out().isJson()) {
        sayInText(*page, call.out());
        return ExitCode::Done;
    }
    QJsonArray items;
    for (const RetentionRow &row : page->rows)
        items.append(inJson(row));
    call.out().document({{QStringLiteral("items"), items}, {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next)}});
    return ExitCode::Done;
}

QString whyOf(const RetentionDetail &detail)
{
    if (!detail.row.state)
        return Cli::tr("This was destroyed.");
    const QString why = sentenceOf(detail.rule, detail.expiry);
    return detail.isHeldForOthers ? why + u' ' + heldForOthersSentence() : why;
}

Result<ExitCode> show(CommandCall &call)
{
    const Result<RetentionItemId> item = itemWish(call);
    if (!item)
        return item.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto detail = access->run([&](Register &reg) { return retentionDetail(reg, *item); });
    if (!detail)
        return detail.error();
    const QString why = whyOf(*detail);
    if (!call.out().isJson()) {
        call.out().line(QStringList{ofWhom(detail->row), detail->row.category.name.in(QLocale()), detail->row.item.system.toString(), stateOf(detail->row)}.join(QStringLiteral("  ")));
        call.out().line(why);
        call.out().line(archiveStatusWords(*detail->row.archiveStatus));
        return ExitCode::Done;
    }
    QJsonObject object = inJson(detail->row);
    QJsonArray holds;
    for (const PlacedHold &placed : detail->holds) {
        QJsonObject hold = inJson(placed);
        hold.insert(QStringLiteral("of_other"), !placed.isOn(detail->row.item));
        holds.append(hold);
    }
    object.insert(QStringLiteral("why"), why);
    object.insert(QStringLiteral("holds"), holds);
    call.out().document(object);
    return ExitCode::Done;
}

const CommandOption organisation{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")};

} // namespace

Command retentionSummaryCommand()
{
    return {"retention summary", "", QT_TRANSLATE_NOOP("Cli", "how much is kept of each category: expired, running, in conflict, on hold"), {organisation}, summary};
}

Command retentionDueCommand()
{
    return {"retention due", "", QT_TRANSLATE_NOOP("Cli", "what is kept and has to go, a page at a time"),
            {organisation,
             {"--category", "ID", QT_TRANSLATE_NOOP("Cli", "only this category of data: lease-core, fin-admin, ...")},
             {"--state", "STATE", QT_TRANSLATE_NOOP("Cli", "what is expired, running, on-hold, in-conflict, no-trigger or no-period")},
             {"--due-before", "DATE", QT_TRANSLATE_NOOP("Cli", "what is kept until before that day, also what is still running")},
             {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "how many at once, at most 1000")},
             {"--after", "CURSOR", QT_TRANSLATE_NOOP("Cli", "the page behind the one that gave this cursor")}},
            due};
}

Command retentionShowCommand()
{
    return {"retention show", "ITEM", QT_TRANSLATE_NOOP("Cli", "until when something is kept, and why"), {}, show};
}

} // namespace balie
