// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore, drill: copies that are known to work.
#include "app/cli/message.h"
#include "app/cli/registeraccess.h"
#include "core/casework/logdrill.h"
#include "core/casework/makebackup.h"
#include "core/wording/backupwords.h"
#include "core/workspace/registercopies.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<ExitCode> backUp(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<BackupDone> done = access->run([&](Register &reg) { return makeBackup(reg, call.argument(0)); });
    if (!done)
        return done.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("backup"), done->folder}, {QStringLiteral("rows"), done->rows}, {QStringLiteral("head"), done->head}});
    else
        call.out().line(Cli::tr("A verified copy: %1 (%n row(s))", nullptr, int(done->rows)).arg(done->folder));
    if (done->onSameDevice)
        call.out().warning(sameDeviceAdvice());
    return ExitCode::Done;
}

struct CopyWish
{
    QString user;
    Secret passphrase;
};

// A copy opens with the users and passphrases of the day on which it was made.
Result<CopyWish> readCopyWish(const CommandCall &call)
{
    const Result<QString> user = call.requiredText("--user");
    if (!user)
        return user.error();
    Result<Secret> passphrase = call.secret("--password-file");
    if (!passphrase)
        return passphrase.error();
    return CopyWish{*user, std::move(*passphrase)};
}

Result<ExitCode> restoreACopy(CommandCall &call)
{
    Result<CopyWish> wish = readCopyWish(call);
    if (!wish)
        return wish.error();
    const Result<CopyReport> report = restoreBackup(call.argument(0), call.argument(1), wish->user, std::move(wish->passphrase));
    if (!report)
        return report.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("register"), call.argument(1)}, {QStringLiteral("rows"), report->rows}, {QStringLiteral("head"), report->head}});
    else
        call.out().line(Cli::tr("The register is back: %1").arg(call.argument(1)));
    return ExitCode::Done;
}

// What is wrong with the copy itself; anything else kept the drill from being done.
bool isFinding(ErrorCode code)
{
    constexpr std::array findings{ErrorCode::BackupDamaged, ErrorCode::KeysDamaged, ErrorCode::RegisterDamaged,
                                  ErrorCode::AuditBroken, ErrorCode::RolledBack};
    return std::find(findings.begin(), findings.end(), code) != findings.end();
}

// Where the register is named its log says that the copy was tried.
Result<void> logIn(CommandCall &call, const CopyReport &report)
{
    if (call.text("--register").isEmpty())
        return {};
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    return access->run([&](Register &reg) { return logDrill(reg, report); });
}

// A copy that does not come back is what the drill looks for: exit code 1.
Result<ExitCode> drillACopy(CommandCall &call)
{
    Result<CopyWish> wish = readCopyWish(call);
    if (!wish)
        return wish.error();
    const std::unique_ptr<Clock> clock = call.clock();
    const Result<CopyReport> report = drillBackup(call.argument(0), wish->user, std::move(wish->passphrase), *clock);
    if (!report && isFinding(report.error().code())) {
        call.out().error(toWord(report.error().code()), messageOf(report.error()));
        return ExitCode::Refused;
    }
    if (!report)
        return report.error();
    if (const Result<void> logged = logIn(call, *report); !logged)
        return logged.error();
    if (call.out().isJson()) {
        call.out().document({{QStringLiteral("backup"), call.argument(0)}, {QStringLiteral("rows"), report->rows}, {QStringLiteral("head"), report->head},
                             {QStringLiteral("milliseconds"), report->milliseconds}});
    } else {
        call.out().line(Cli::tr("The copy brings the register back, in %1 seconds.").arg(double(report->milliseconds) / 1000.0, 0, 'f', 1));
    }
    return ExitCode::Done;
}

} // namespace

Command backupCommand()
{
    return {"backup", "DIR", QT_TRANSLATE_NOOP("Cli", "a verified copy, in a folder of its own inside DIR"), {}, backUp};
}

Command restoreCommand()
{
    return {"restore", "BACKUP DIR", QT_TRANSLATE_NOOP("Cli", "puts a copy back as a register in the new folder DIR"), {}, restoreACopy};
}

Command drillCommand()
{
    return {"drill", "BACKUP", QT_TRANSLATE_NOOP("Cli", "proves that a copy can be opened and is whole; exit code 1 when it is not"), {}, drillACopy};
}

} // namespace balie
