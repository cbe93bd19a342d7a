// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/overview/requestdossier.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace balie {

// Who inspects gets what a warning would say as part of the answer.
enum class Access { Look, Inspect, Write };

// The register that a command works on, opened with --register, --user and --password-file. With
// --today a command may look as if it were that day; writing so is refused but on a demo register.
class RegisterAccess
{
public:
    // What was not as it must be, but kept nobody out, is said as a warning.
    // Errors: WrongUsage when an option is missing or --today does not go with writing, and those of
    // openRegister().
    static Result<RegisterAccess> open(CommandCall &call, Access access);
    // With a passphrase that was read already.
    static Result<RegisterAccess> openWith(CommandCall &call, Access access, Secret passphrase);

    // Runs fn(Register &) and waits.
    template <typename F>
    auto run(F fn) -> std::invoke_result_t<F, Register &>
    {
        return m_workspace->runAndWait(std::move(fn));
    }

private:
    RegisterAccess(std::unique_ptr<Clock> clock, std::unique_ptr<Workspace> workspace)
        : m_clock(std::move(clock)), m_workspace(std::move(workspace))
    {
    }

    void warn(Output &out);

    std::unique_ptr<Clock> m_clock; // lives as long as the workspace
    std::unique_ptr<Workspace> m_workspace;
};

// The case that the first argument names. Errors: those of opening, and RequestUnknown.
Result<RequestDossier> dossierOf(CommandCall &call);

// The folder given with --register. Error: WrongUsage.
Result<QString> registerFolder(const CommandCall &call);

} // namespace balie
