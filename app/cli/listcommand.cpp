// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// list: the work list, a page at a time.
#include "app/cli/casejson.h"
#include "app/cli/columns.h"
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
    const Result<std::optional<int>> limit = call.number("--limit", 1, 1000);
    if (!limit)
        return limit.error();
    query.limit = limit->value_or(query.limit);
    query.filter.text = call.text("--text");
    query.after = call.text("--after");
    return query;
}

void sayInText(const RequestPage &page, Output &out)
{
    std::vector<QStringList> lines;
    for (const RequestRow &row : page.rows)
        lines.push_back({row.reference, shortDay(row.due), wordOf(row.state), listed(row.rights), row.personName});
    sayInColumns(lines, out);
    if (page.rows.empty())
        out.line(Cli::tr("No cases."));
    if (!page.next.isEmpty())
        out.line(Cli::tr("There is more: --after %1").arg(page.next));
}

// All that a list can refuse as a word: what stands behind --after.
Error notACursor(const CommandCall &call)
{
    return wrongUsage(UsageProblem::NotACursor).with(QStringLiteral("text"), call.text("--after").left(40));
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
        return page.error().code() == ErrorCode::NotAWord ? notACursor(call) : page.error();
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
            {"--state", "STATE", QT_TRANSLATE_NOOP("Cli", "only cases in this state; those struck out are listed only when asked for")},
            {"--due-before", "DATE", QT_TRANSLATE_NOOP("Cli", "only cases to be answered before that day")},
            {"--text", "TEXT", QT_TRANSLATE_NOOP("Cli", "only cases with these words in name, number, street or text")},
            {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "how many at once, at most 1000")},
            {"--after", "CURSOR", QT_TRANSLATE_NOOP("Cli", "the page behind the one that gave this cursor")},
        },
        listRequests};
}

} // namespace balie
