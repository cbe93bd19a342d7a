// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// check, audit verify, audit export: is the register whole, and who did what.
#include "app/cli/registeraccess.h"
#include "core/domain/audit/auditseal.h"
#include "core/overview/auditrows.h"
#include "core/overview/checkregister.h"
#include "core/overview/sealedentry.h"
#include "core/wording/cautionwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject inJson(const RegisterProblem &problem)
{
    QJsonObject object{{QStringLiteral("problem"), problem.word}};
    for (auto fact = problem.facts.cbegin(); fact != problem.facts.cend(); ++fact)
        object.insert(fact.key(), fact.value());
    return object;
}

// Where the record of a register whose store is older than its keys stops being the one that was known. It
// stays closed, and this is what the two commands were asked for.
std::optional<qint64> firstLost(const Error &error)
{
    if (error.code() != ErrorCode::RolledBack)
        return std::nullopt;
    const qint64 end = error.fact(QStringLiteral("seq")).toLongLong();
    return std::min(end + 1, error.fact(QStringLiteral("anchor")).toLongLong());
}

ExitCode sayLost(Output &out, qint64 first)
{
    const QString seq = QString::number(first);
    const RegisterProblem problem{QStringLiteral("rolled-back"), {{QStringLiteral("seq"), seq}}};
    if (out.isJson())
        out.document({{QStringLiteral("ok"), false}, {QStringLiteral("problems"), QJsonArray{inJson(problem)}}});
    else
        out.line(problemSentence(problem.word, problem.facts));
    return ExitCode::Refused;
}

Result<ExitCode> check(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Inspect);
    if (!access) {
        const std::optional<qint64> lost = firstLost(access.error());
        return lost ? Result<ExitCode>(sayLost(call.out(), *lost)) : access.error();
    }
    const Result<RegisterCheck> checked = access->run([](Register &reg) { return checkRegister(reg); });
    if (!checked)
        return checked.error();
    QJsonArray problems;
    for (const RegisterProblem &problem : checked->problems) {
        problems.append(inJson(problem));
        if (!call.out().isJson())
            call.out().line(problemSentence(problem.word, problem.facts));
    }
    const bool ok = checked->problems.empty();
    if (call.out().isJson()) {
        call.out().document({{QStringLiteral("ok"), ok}, {QStringLiteral("problems"), problems}, {QStringLiteral("requests"), checked->requests},
                             {QStringLiteral("events"), checked->events}, {QStringLiteral("attachments"), checked->attachments}, {QStringLiteral("retention"), checked->retentionItems}, {QStringLiteral("entries"), checked->auditEntries}, {QStringLiteral("head"), checked->head}});
    } else if (ok) {
        call.out().line(Cli::tr("All is well: %1, %2, %3.")
                            .arg(Cli::tr("%n case(s)", nullptr, int(checked->requests)), Cli::tr("%n event(s)", nullptr, int(checked->events)),
                                 Cli::tr("%n entries in the audit", nullptr, int(checked->auditEntries))));
    }
    return ok ? ExitCode::Done : ExitCode::Refused;
}

struct Verified
{
    AuditState state;
    std::optional<SealedEntry> sealed; // where a seal was asked for
};

// seal: of a paper; empty where none was given.
Result<Verified> verified(Register &reg, const QString &seal)
{
    const Result<AuditState> state = verifyAudit(reg);
    if (!state || seal.isEmpty())
        return state.transform([](const AuditState &found) { return Verified{found, std::nullopt}; });
    const Result<std::optional<SealedEntry>> entry = entryWithSeal(reg, seal);
    if (!entry)
        return entry.error();
    // From a break on the log proves nothing.
    const bool stands = *entry && (!state->firstBroken || (*entry)->sequence < *state->firstBroken);
    return Verified{*state, stands ? *entry : std::nullopt};
}

Result<Verified> lookAtAudit(CommandCall &call, const QString &seal)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (access)
        return access->run([&seal](Register &reg) { return verified(reg, seal); });
    const std::optional<qint64> lost = firstLost(access.error());
    if (!lost)
        return access.error();
    return Verified{AuditState{access.error().fact(QStringLiteral("seq")).toLongLong(), {}, *lost, {}}, std::nullopt};
}

void sayVerified(CommandCall &call, const Verified &found, const QString &seal)
{
    const AuditState &state = found.state;
    Output &out = call.out();
    if (out.isJson()) {
        QJsonObject answer{{QStringLiteral("entries"), state.entries}, {QStringLiteral("head"), state.head},
                           {QStringLiteral("first_broken"), state.firstBroken ? QJsonValue(*state.firstBroken) : QJsonValue()}};
        if (!seal.isEmpty())
            answer.insert(QStringLiteral("seal_entry"),
                          found.sealed ? QJsonValue(QJsonObject{{QStringLiteral("entry"), found.sealed->sequence}, {QStringLiteral("at"), found.sealed->at.toString()}}) : QJsonValue());
        return out.document(answer);
    }
    if (state.firstBroken)
        out.line(Cli::tr("The chain is broken at entry %1.").arg(*state.firstBroken));
    else
        out.line(Cli::tr("The chain is whole: %1, head %2.").arg(Cli::tr("%n entries in the audit", nullptr, int(state.entries)), state.head));
    if (found.sealed)
        out.line(Cli::tr("The seal %1 is that of entry %2, of %3: what stood in the log then stands in it now.").arg(seal, QString::number(found.sealed->sequence), found.sealed->at.toString()));
    else if (!seal.isEmpty() && !state.firstBroken)
        out.line(Cli::tr("No entry of this log has the seal %1. Look at the paper again: it is of another register, or the log was changed.").arg(seal));
}

Result<ExitCode> verify(CommandCall &call)
{
    const std::optional<QString> seal = call.has("--seal") ? sealFrom(call.text("--seal")) : QString();
    if (!seal)
        return wrongUsage(UsageProblem::NotASeal).with(QStringLiteral("text"), call.text("--seal").left(40));
    const Result<Verified> found = lookAtAudit(call, *seal);
    if (!found)
        return found.error();
    sayVerified(call, *found, *seal);
    const bool isSealed = seal->isEmpty() || found->sealed;
    return found->state.firstBroken || !isSealed ? ExitCode::Refused : ExitCode::Done;
}

QJsonObject inJson(const AuditRow &row)
{
    return {{QStringLiteral("entry"), row.sequence}, {QStringLiteral("at"), row.at.toString()}, {QStringLiteral("user"), row.userName},
            {QStringLiteral("action"), row.action}, {QStringLiteral("object"), row.object}, {QStringLiteral("case"), row.about}, {QStringLiteral("seal"), row.seal}};
}

// The newest entry first, a page at a time; what was changed stays in the register.
Result<ExitCode> exportAudit(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    QJsonArray entries;
    AuditQuery query{std::nullopt, 1000, std::nullopt};
    while (true) {
        const Result<std::vector<AuditRow>> rows = access->run([&](Register &reg) { return auditRows(reg, query); });
        if (!rows)
            return rows.error();
        for (const AuditRow &row : *rows) {
            if (call.out().isJson())
                entries.append(inJson(row));
            else
                call.out().line(QStringList{QString::number(row.sequence), row.at.toString(), row.userName, row.action, row.about}.join(u'\t'));
        }
        if (rows->size() < std::size_t(query.limit))
            break;
        query.before = rows->back().sequence;
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("entries"), entries}});
    return ExitCode::Done;
}

} // namespace

Command checkCommand()
{
    return {"check", "", QT_TRANSLATE_NOOP("Cli", "the whole register: file, references, computed dates, audit chain"), {}, check};
}

Command auditVerifyCommand()
{
    return {"audit verify", "", QT_TRANSLATE_NOOP("Cli", "the audit chain alone"),
            {{"--seal", "SEAL", QT_TRANSLATE_NOOP("Cli", "the seal at the foot of a dossier: says of which entry it is; exit code 1 when of none")}}, verify};
}

Command auditExportCommand()
{
    return {"audit export", "", QT_TRANSLATE_NOOP("Cli", "who did what to which case, newest first"), {}, exportAudit};
}

} // namespace balie
