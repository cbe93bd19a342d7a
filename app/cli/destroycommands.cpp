// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// retention destroy list, show, propose, approve, cancel, execute, answer: what is past its period goes, by two people.
#include "app/cli/columns.h"
#include "app/cli/destroyjson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/registeraccess.h"
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/destruction/decidedestruction.h"
#include "core/casework/destruction/proposedestruction.h"
#include "core/wording/datewords.h"
#include "core/wording/destructionwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void sayParts(const DestructionSheet &sheet, Output &out)
{
    std::vector<QStringList> lines{DestructionText::partColumns()};
    for (const DestructionSheet::Part &part : sheet.parts) {
        lines.push_back({part.system, part.category.id, QLocale().toString(part.items), QLocale().toString(part.persons),
                         part.lastDue ? numericDay(*part.lastDue) : QStringLiteral("-"), part.answer ? wordOf(part.answer->outcome) : DestructionText::notAnswered()});
    }
    sayInColumns(lines, out);
    for (const DestructionSheet::Part &part : sheet.parts) {
        if (part.answer && !part.answer->note.toString().isEmpty())
            out.line(part.system + QStringLiteral(" (") + part.category.id + QStringLiteral("): ") + part.answer->note.toString());
    }
}

ExitCode say(const DestructionSheet &sheet, const CommandCall &call, Output &out)
{
    if (out.isJson()) {
        out.document(inJson(sheet));
        return ExitCode::Done;
    }
    out.line(QStringList{sheet.destruction.number, sheet.organisation, wordOf(sheet.state)}.join(QStringLiteral("  ")));
    sayParts(sheet, out);
    if (sheet.letGo > 0)
        out.line(DestructionText::letGoName() + QStringLiteral(": ") + DestructionText::letGoLine(sheet.letGo));
    if (const qint64 spared = sheet.spared(); spared > 0)
        out.line(DestructionText::sparedLine(spared, sheet.destruction.begun.has_value()));
    out.line(nextSentence(sheet.destruction, call.clock()->today()));
    return ExitCode::Done;
}

// Does it, and says where the batch stands then.
template <typename F>
Result<ExitCode> done(CommandCall &call, Access access, F &&work)
{
    Result<RegisterAccess> opened = RegisterAccess::open(call, access);
    if (!opened)
        return opened.error();
    const Result<DestructionSheet> sheet =
        opened->run([&](Register &reg) { return work(reg).and_then([&](DestructionId id) { return destructionSheet(reg, id); }); });
    return sheet ? Result<ExitCode>(say(*sheet, call, call.out())) : sheet.error();
}

// The batch that the first argument names.
template <typename F>
Result<ExitCode> withBatch(CommandCall &call, F &&work)
{
    return done(call, Access::Write, [&](Register &reg) {
        return destructionByNumber(reg, call.argument(0)).and_then([&](DestructionId id) { return work(reg, id); }).transform([](const Destruction &after) { return after.id; });
    });
}

Result<DestructionTable::Filter> filterFrom(Register &reg, const CommandCall &call)
{
    const auto organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    const auto before = call.date("--due-before");
    if (!before)
        return before.error();
    DestructionTable::Filter filter{**organisation, call.text("--category"), call.text("--system")};
    if (*before)
        filter.dueUntil = (*before)->addDays(-1);
    return filter;
}

Result<ExitCode> propose(CommandCall &call)
{
    const Result<QString> named = call.requiredText("--organisation");
    if (!named)
        return named.error();
    const Result<LongText> reason = textWish(call, "--reason");
    if (!reason)
        return reason.error();
    const auto coolingOff = call.number("--cooling-off", Destruction::shortestCoolingOff, Destruction::longestCoolingOff);
    if (!coolingOff)
        return coolingOff.error();
    return done(call, Access::Write, [&](Register &reg) {
        return filterFrom(reg, call)
            .and_then([&](const DestructionTable::Filter &filter) { return proposeDestruction(reg, filter, *reason, coolingOff->value_or(Destruction::usualCoolingOff)); })
            .transform([](const Destruction &proposed) { return proposed.id; });
    });
}

Result<ExitCode> approve(CommandCall &call)
{
    return withBatch(call, [](Register &reg, DestructionId id) { return approveDestruction(reg, id); });
}

Result<ExitCode> cancel(CommandCall &call)
{
    const Result<LongText> reason = textWish(call, "--reason");
    if (!reason)
        return reason.error();
    return withBatch(call, [&](Register &reg, DestructionId id) { return cancelDestruction(reg, id, *reason); });
}

Result<ExitCode> execute(CommandCall &call)
{
    return withBatch(call, [](Register &reg, DestructionId id) { return beginDestruction(reg, id); });
}

Result<SystemAnswer> answerFrom(const CommandCall &call)
{
    const Result<ShortText> by = lineWish(call, "--by");
    if (!by)
        return by.error();
    const bool isKept = call.has("--kept");
    const Result<QDate> on = isKept && !call.has("--on") ? Result<QDate>(call.clock()->today()) : call.requiredDate("--on");
    if (!on)
        return on.error();
    SystemAnswer answer{isKept ? SystemOutcome::Kept : SystemOutcome::Destroyed, *by, *on, {}};
    if (isKept || call.has("--reason")) {
        const Result<LongText> note = textWish(call, "--reason");
        if (!note)
            return note.error();
        answer.note = *note;
    }
    return answer;
}

Result<ExitCode> answer(CommandCall &call)
{
    const Result<ShortText> system = lineWish(call, "--system");
    if (!system)
        return system.error();
    const Result<SystemAnswer> said = answerFrom(call);
    if (!said)
        return said.error();
    return withBatch(call, [&](Register &reg, DestructionId id) { return answerDestruction(reg, id, *system, *said); });
}

Result<ExitCode> show(CommandCall &call)
{
    return done(call, Access::Look, [&](Register &reg) { return destructionByNumber(reg, call.argument(0)); });
}

Result<ExitCode> list(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto rows = access->run([&](Register &reg) {
        return organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &organisation) { return destructionRows(reg, organisation, 1000); });
    });
    if (!rows)
        return rows.error();
    QJsonArray array;
    std::vector<QStringList> lines;
    for (const DestructionRow &row : *rows) {
        array.append(inJson(row));
        lines.push_back({row.destruction.number, row.organisationName, wordOf(row.state), row.proposedBy, row.approvedBy, QLocale().toString(row.pending)});
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("batches"), array}});
    else if (lines.empty())
        call.out().line(Cli::tr("Nothing was proposed to be destroyed."));
    else
        sayInColumns(lines, call.out());
    return ExitCode::Done;
}

const CommandOption why{"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why; it stands on the certificate, so name nobody in it")};

} // namespace

Command destroyListCommand()
{
    return {"retention destroy list", "", QT_TRANSLATE_NOOP("Cli", "the destructions that were proposed, newest first"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")}}, list};
}

Command destroyShowCommand()
{
    return {"retention destroy show", "BATCH", QT_TRANSLATE_NOOP("Cli", "what is in a destruction, and what comes next"), {}, show};
}

Command destroyProposeCommand()
{
    return {"retention destroy propose", "", QT_TRANSLATE_NOOP("Cli", "proposes to destroy what is past its period; somebody else has to approve it"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "of which organisation")},
             {"--category", "ID", QT_TRANSLATE_NOOP("Cli", "only this kind of data")},
             {"--system", "NAME", QT_TRANSLATE_NOOP("Cli", "only what lives there")},
             {"--due-before", "DATE", QT_TRANSLATE_NOOP("Cli", "only what was kept until a day before this one")},
             {"--cooling-off", "DAYS", QT_TRANSLATE_NOOP("Cli", "how long it waits after the approval, 7 when left out")},
             why},
            propose};
}

Command destroyApproveCommand()
{
    return {"retention destroy approve", "BATCH", QT_TRANSLATE_NOOP("Cli", "agrees, as another user than who proposed it"), {}, approve};
}

Command destroyCancelCommand()
{
    return {"retention destroy cancel", "BATCH", QT_TRANSLATE_NOOP("Cli", "nothing of it goes"), {why}, cancel};
}

Command destroyExecuteCommand()
{
    return {"retention destroy execute", "BATCH", QT_TRANSLATE_NOOP("Cli", "begins it after the cooling off: every system gets its list and has to answer"), {}, execute};
}

Command destroyAnswerCommand()
{
    return {"retention destroy answer", "BATCH", QT_TRANSLATE_NOOP("Cli", "what the administrator of a system said; what is destroyed there is erased here"),
            {{"--system", "NAME", QT_TRANSLATE_NOOP("Cli", "which system")},
             {"--by", "NAME", QT_TRANSLATE_NOOP("Cli", "who said it")},
             {"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which it was destroyed; today where it was kept")},
             {"--kept", nullptr, QT_TRANSLATE_NOOP("Cli", "it was not destroyed, for that reason")},
             why},
            answer};
}

} // namespace balie
