// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registeraccess.h"

#include "core/overview/openingproblems.h"
#include "core/overview/registerstate.h"
#include "core/wording/cautionwords.h"
#include "core/workspace/workspaceopener.h"

#include <QFileInfo>

namespace balie {

Result<QString> registerFolder(const CommandCall &call)
{
    const Result<QString> folder = call.requiredText("--register");
    if (folder && folder->isEmpty())
        return wrongUsage(UsageProblem::OptionMissing).with(QStringLiteral("option"), QStringLiteral("--register"));
    return folder;
}

Result<RequestDossier> dossierOf(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    return access->run([&](Register &reg) {
        return requestByReference(reg, call.argument(0)).and_then([&](const RequestId &id) { return requestDossier(reg, id); });
    });
}

Result<RegisterAccess> RegisterAccess::open(CommandCall &call, Access access)
{
    for (const char *option : {"--register", "--user"}) {
        if (const Result<QString> given = call.requiredText(option); !given)
            return given.error();
    }
    Result<Secret> passphrase = call.secret("--password-file");
    if (!passphrase)
        return passphrase.error();
    return openWith(call, access, std::move(*passphrase));
}

void RegisterAccess::warn(Output &out)
{
    const Result<std::vector<RegisterProblem>> problems = run([](Register &reg) { return openingProblems(reg); });
    if (!problems)
        return;
    for (const RegisterProblem &problem : *problems)
        out.warning(problemSentence(problem.word, problem.facts));
}

Result<RegisterAccess> RegisterAccess::openWith(CommandCall &call, Access access, Secret passphrase)
{
    const Result<QString> folder = registerFolder(call);
    if (!folder)
        return folder.error();
    const Result<QString> user = call.requiredText("--user");
    if (!user)
        return user.error();
    std::unique_ptr<Clock> clock = call.clock();
    Result<std::unique_ptr<Workspace>> workspace = openRegister(*folder, *user, std::move(passphrase), clock.get());
    // Whoever tries names learns no more than whoever tries passphrases.
    if (!workspace && workspace.error().code() == ErrorCode::UserUnknown)
        return Error(ErrorCode::WrongPassphrase);
    if (!workspace && workspace.error().code() == ErrorCode::RegisterMissing && !QFileInfo::exists(*folder))
        return Error(ErrorCode::RegisterMissing).with(QStringLiteral("folder"), *folder);
    if (!workspace)
        return workspace.error();
    RegisterAccess opened(std::move(clock), std::move(*workspace));
    if (access != Access::Inspect)
        opened.warn(call.out());
    if (access != Access::Write || !call.today())
        return opened;
    const Result<RegisterState> state = opened.run([](Register &reg) { return registerState(reg); });
    if (!state)
        return state.error();
    if (!state->demo)
        return wrongUsage(UsageProblem::TodayIsForLooking).with(QStringLiteral("option"), QStringLiteral("--today"));
    return opened;
}

} // namespace balie
