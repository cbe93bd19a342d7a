// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// init: a new register with one organisation and one officer.
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "core/exchange/profilefile.h"
#include "core/workspace/workspaceopener.h"

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
    if (call.today())
        return wrongUsage(UsageProblem::TodayIsForLooking).with(QStringLiteral("option"), QStringLiteral("--today"));
    return NewRegister{*folder, call.text("--organisation"), *profile, *user};
}

Result<ExitCode> makeRegister(CommandCall &call)
{
    const Result<NewRegister> wish = readWish(call);
    if (!wish)
        return wish.error();
    const Result<Secret> passphrase = call.secret("--password-file");
    if (!passphrase)
        return passphrase.error();
    Result<CreatedRegister> created = createRegister(*wish, *passphrase);
    if (!created)
        return created.error();
    if (call.out().isJson()) {
        call.out().document({{QStringLiteral("register"), wish->folder},
                             {QStringLiteral("recovery_code"), created->recoveryCode},
                             {QStringLiteral("recovery_slot"), created->recoverySlot}});
    } else {
        call.out().line(Cli::tr("The register was made: %1").arg(wish->folder));
        call.out().line(Cli::tr("Recovery code, shown once. Print it and keep it apart from this computer:"));
        call.out().line(created->recoveryCode);
    }
    wipe(created->recoveryCode);
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
