// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// list: the work list, a page at a time.
#include "app/cli/casejson.h"
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "core/overview/requestrows.h"
#include "core/wording/casewords.h"
#include "core/wording/datewords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<RequestQuery> queryFrom(const CommandCall &call)
{
    RequestQuery query;
    const Result<std::optional<RequestState>> state = call.word<RequestState>("--state");
    if (!state)
        return state.error();
    if (*state)
        query.filter.states = {**state};
    const Result<std::optional<QDate>> before = call.date("--due-before");
    if (!before)
        return before.error();
    if (*before)
        query.filter.due.until = (*before)->addDays(-1);
    const Result<std::optional<int>> limit = call.number("--limit");
    if (!limit)
        return limit.error();
    query.limit = limit->value_or(query.limit);
    if (query.limit < 1 || query.limit > 1000)
        return Error(ErrorCode::NotANumber).with(QStringLiteral("option"), QStringLiteral("--limit")).with(QStringLiteral("text"), call.text("--limit"));
    query.filter.text = call.text("--text");
    query.after = call.text("--after");
    return query;
}

void sayInText(const RequestPage &page, Output &out)
{
    for (const RequestRow &row : page.rows) {
        out.line(row.reference.leftJustified(18) + shortDay(row.due).leftJustified(18) + wordOf(row.state).leftJustified(18)
                 + listed(row.rights).leftJustified(34) + row.personName);
    }
    if (page.rows.empty())
        out.line(Cli::tr("No cases."));
    if (!page.next.isEmpty())
        out.line(Cli::tr("There is more: --after %1").arg(page.next));
}

Result<ExitCode> listRequests(CommandCall &call)
{
    const Result<RequestQuery> query = queryFrom(call);
    if (!query)
        return query.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const Result<RequestPage> page = access->run([&](Register &reg) { return requestRows(reg, *query); });
    if (!page)
        return page.error();
    if (!call.out().isJson()) {
        sayInText(*page, call.out());
        return ExitCode::Done;
    }
    QJsonArray requests;
    for (const RequestRow &row : page->rows)
        requests.append(inJson(row));
    call.out().document({{QStringLiteral("requests"), requests}, {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next)}});
    return ExitCode::Done;
}

} // namespace

Command listCommand()
{
    return {"list", "", QT_TRANSLATE_NOOP("Cli", "the work list, a page at a time"),
        {
            {"--state", "STATE", QT_TRANSLATE_NOOP("Cli", "only cases in this state")},
            {"--due-before", "DATE", QT_TRANSLATE_NOOP("Cli", "only cases to be answered before that day")},
            {"--text", "TEXT", QT_TRANSLATE_NOOP("Cli", "only cases with these words in name, number, street or text")},
            {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "how many at once, at most 1000")},
            {"--after", "CURSOR", QT_TRANSLATE_NOOP("Cli", "the page behind the one that gave this cursor")},
        },
        listRequests};
}

} // namespace balie
