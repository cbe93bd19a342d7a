// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// init: a new register with one organisation and one officer.
#include "app/cli/commandcall.h"
#include "app/cli/passphrasewarning.h"
#include "app/cli/recoverywords.h"
#include "app/cli/registeraccess.h"
#include "core/exchange/profilefile.h"
#include "core/workspace/founding.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<NewRegister> readWish(const CommandCall &call)
{
    const Result<QString> folder = registerFolder(call);
    if (!folder)
        return folder.error();
    const Result<Profile> profile = call.requiredText("--profile").and_then(builtInProfile);
    if (!profile)
        return profile.error();
    const Result<QString> user = call.requiredText("--user");
    if (!user)
        return user.error();
    if (user->trimmed().isEmpty())
        return Error(ErrorCode::Empty).with(QStringLiteral("option"), QStringLiteral("--user"));
    if (call.today())
        return wrongUsage(UsageProblem::TodayIsForLooking).with(QStringLiteral("option"), QStringLiteral("--today"));
    return NewRegister{*folder, call.text("--organisation"), *profile, *user};
}

// A register whose code nobody got to see does not stay.
Result<void> showRecovery(Output &out, const QString &folder, const FoundedRegister &founded)
{
    if (out.isJson()) {
        out.document({{QStringLiteral("register"), folder},
                      {QStringLiteral("recovery_code"), founded.recoveryCode},
                      {QStringLiteral("recovery_slot"), founded.recoverySlot}});
    } else {
        sayRecovery(out, founded.recoveryCode, founded.recoverySlot);
    }
    return out.finish();
}

Result<ExitCode> makeRegister(CommandCall &call)
{
    const Result<NewRegister> wish = readWish(call);
    if (!wish)
        return wish.error();
    const Result<Secret> passphrase = call.secret("--password-file");
    if (!passphrase)
        return passphrase.error();
    const SystemClock clock;
    Result<FoundedRegister> founded = foundRegister(*wish, *passphrase, clock);
    if (!founded)
        return founded.error();
    const Result<void> shown = showRecovery(call.out(), wish->folder, *founded);
    wipe(founded->recoveryCode);
    if (const Result<void> kept = shown ? founded->keep() : shown; !kept) {
        founded->abandon();
        return kept.error();
    }
    warnWhenEasilyGuessed(call.out(), *passphrase, {wish->userName, wish->organisationName, wish->profile.organisation});
    if (!call.out().isJson())
        call.out().line(Cli::tr("The register was made: %1").arg(wish->folder));
    return ExitCode::Done;
}

} // namespace

Command initCommand()
{
    return {"init", "", QT_TRANSLATE_NOOP("Cli", "makes a register with one organisation and one officer; prints the recovery code once"),
        {
            {"--profile", "ID", QT_TRANSLATE_NOOP("Cli", "the organisation; see the command profiles")},
            {"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "its name, when it is not the profile's")},
        },
        makeRegister};
}

} // namespace balie
