// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// retention destroy records: what stays of the cases whose files were destroyed.
#include "app/cli/accountedcases.h"

#include "app/cli/columns.h"
#include "app/cli/eventjson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/registeraccess.h"
#include "core/overview/accountabilityrows.h"
#include "core/wording/accountabilitywords.h"
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

QJsonArray inJson(const std::vector<ProcedureStep> &steps)
{
    QJsonArray array;
    for (const ProcedureStep &step : steps) {
        array.append(QJsonObject{{QStringLiteral("on"), step.on.toString(Qt::ISODate)}, {QStringLiteral("kind"), step.kind},
                                 {QStringLiteral("words"), QJsonArray::fromStringList(step.words)}});
    }
    return array;
}

QJsonObject inJson(const AccountabilityRecord &record)
{
    return {{QStringLiteral("case"), record.reference},
            {QStringLiteral("state"), toWord(record.state)},
            {QStringLiteral("rights"), wordsOf(record.rights)},
            {QStringLiteral("channel"), toWord(record.channel)},
            {QStringLiteral("received"), record.received.toString(Qt::ISODate)},
            {QStringLiteral("due"), record.due.toString(Qt::ISODate)},
            {QStringLiteral("statutory_due"), record.statutoryDue.toString(Qt::ISODate)},
            {QStringLiteral("extended"), record.extended},
            {QStringLiteral("answered_on"), isoOrNull(record.answeredOn)},
            {QStringLiteral("on_time"), record.onTime},
            {QStringLiteral("closed_on"), record.closedOn.toString(Qt::ISODate)},
            {QStringLiteral("steps"), inJson(record.steps)},
            {QStringLiteral("destroyed_on"), record.destroyedOn.toString(Qt::ISODate)},
            {QStringLiteral("batch"), record.destruction}};
}

Result<ExitCode> list(CommandCall &call)
{
    const auto limit = call.number("--limit", 1, 1000);
    if (!limit)
        return limit.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto page = access->run([&](Register &reg) {
        return organisationWish(reg, call).and_then(
            [&](const std::optional<OrganisationId> &organisation) { return accountabilityRecords(reg, organisation, call.text("--after"), limit->value_or(100)); });
    });
    if (!page)
        return page.error();
    QJsonArray array;
    std::vector<QStringList> lines;
    for (const AccountabilityRecord &record : page->records) {
        array.append(inJson(record));
        lines.push_back({record.reference, listed(record.rights), shortDay(record.received), wordOf(record.state), inTimeWord(record), record.destruction});
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("records"), array}, {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next)}});
    else if (lines.empty())
        call.out().line(Cli::tr("No file of a case was destroyed yet."));
    else
        sayInColumns(lines, call.out());
    if (!page->next.isEmpty() && !call.out().isJson())
        call.out().line(Cli::tr("There is more: --after %1").arg(page->next));
    return ExitCode::Done;
}

} // namespace

void sayAccounted(const AccountabilityRecord &record, Output &out)
{
    if (out.isJson()) {
        out.document(inJson(record));
        return;
    }
    constexpr int column = 24;
    const auto line = [&out](const QString &label, const QString &text) { out.line((label + u':').leftJustified(column) + text); };
    line(Cli::tr("Case"), record.reference);
    line(Cli::tr("Asks for"), listed(record.rights));
    line(Cli::tr("State"), wordOf(record.state));
    line(Cli::tr("Received"), longDay(record.received));
    line(Cli::tr("To be answered by"), longDay(record.due));
    line(Cli::tr("Answered"), record.answeredOn ? longDay(*record.answeredOn) + QStringLiteral(", ") + inTimeWord(record) : inTimeWord(record));
    line(Cli::tr("File destroyed on"), longDay(record.destroyedOn) + QStringLiteral(" (") + record.destruction + u')');
    out.line();
    for (const ProcedureStep &step : record.steps)
        out.line(shortDay(step.on).leftJustified(column) + eventWord(step.kind) + (step.words.isEmpty() ? QString() : QStringLiteral("  ") + step.words.join(QStringLiteral(", "))));
}

Command destroyRecordsCommand()
{
    return {"retention destroy records", "", QT_TRANSLATE_NOOP("Cli", "how the cases were dealt with whose files were destroyed, the latest first"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")},
             {"--after", "CURSOR", QT_TRANSLATE_NOOP("Cli", "the page behind the one that gave this cursor")},
             {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "how many at once, at most 1000")}},
            list};
}

} // namespace balie
