// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// user add|list|role|remove, password, recover: who has a key to the register.
#include "app/cli/passphrasewarning.h"
#include "app/cli/recoverywords.h"
#include "app/cli/registeraccess.h"
#include "app/cli/textfile.h"
#include "core/casework/adduser.h"
#include "core/casework/changepassphrase.h"
#include "core/casework/changerole.h"
#include "core/casework/removeuser.h"
#include "core/overview/recoverysheetstate.h"
#include "core/overview/userrows.h"
#include "core/wording/userwords.h"
#include "core/workspace/workspaceopener.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<ExitCode> sayUsers(RegisterAccess &access, Output &out)
{
    const Result<std::vector<User>> users = access.run([](Register &reg) { return userRows(reg); });
    if (!users)
        return users.error();
    QJsonArray array;
    for (const User &user : *users) {
        if (user.removed)
            continue;
        array.append(QJsonObject{{QStringLiteral("name"), user.name.toString()}, {QStringLiteral("role"), toWord(user.role)}});
        if (!out.isJson())
            out.line(user.name.toString().leftJustified(24) + wordOf(user.role));
    }
    if (out.isJson())
        out.document({{QStringLiteral("users"), array}});
    return ExitCode::Done;
}

// As at the lock: capitals make no difference.
Result<UserId> idOfUser(Register &reg, const QString &name)
{
    return userRows(reg).and_then([&](const std::vector<User> &users) { return userNamed(users, name); })
        .transform([](const User &user) { return user.id; });
}

Result<Role> requiredRole(const CommandCall &call)
{
    const Result<QString> given = call.requiredText("--role");
    if (!given)
        return given.error();
    return call.word<Role>("--role").transform([](const std::optional<Role> &role) { return *role; });
}

Result<ExitCode> listUsers(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    return access ? sayUsers(*access, call.out()) : access.error();
}

Result<ExitCode> addAUser(CommandCall &call)
{
    const Result<Role> role = requiredRole(call);
    if (!role)
        return role.error();
    // Its own password is read after that of who adds it: both may come from standard input.
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<Secret> passphrase = call.secret("--new-password-file");
    if (!passphrase)
        return passphrase.error();
    const Result<UserId> added = access->run([&](Register &reg) { return addUser(reg, call.argument(0), *role, *passphrase); });
    if (!added)
        return added.error();
    warnWhenEasilyGuessed(call.out(), *passphrase, {call.argument(0)});
    return sayUsers(*access, call.out());
}

Result<ExitCode> changeARole(CommandCall &call)
{
    const Result<Role> role = requiredRole(call);
    if (!role)
        return role.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<void> changed = access->run([&](Register &reg) {
        return idOfUser(reg, call.argument(0)).and_then([&](const UserId &user) { return changeRole(reg, user, *role); });
    });
    return changed ? sayUsers(*access, call.out()) : changed.error();
}

Result<ExitCode> removeAUser(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<void> removed = access->run([&](Register &reg) {
        return idOfUser(reg, call.argument(0)).and_then([&](const UserId &user) { return removeUser(reg, user); });
    });
    if (!removed)
        return removed.error();
    const Result<std::optional<Instant>> stale = access->run([](Register &reg) { return recoverySheetStaleSince(reg); });
    if (!stale)
        return stale.error();
    if (*stale)
        call.out().warning(Cli::tr("The square on the recovery sheet no longer works. Make a new sheet: in the window under Management, Users, or with the command recover."));
    return sayUsers(*access, call.out());
}

Result<ExitCode> changeOwnPassphrase(CommandCall &call)
{
    Result<Secret> old = call.secret("--password-file");
    if (!old)
        return old.error();
    const Result<Secret> wanted = call.secret("--new-password-file");
    if (!wanted)
        return wanted.error();
    Result<RegisterAccess> access = RegisterAccess::openWith(call, Access::Write, old->clone());
    if (!access)
        return access.error();
    const Result<void> changed = access->run([&](Register &reg) { return changePassphrase(reg, *old, *wanted); });
    if (!changed)
        return changed.error();
    warnWhenEasilyGuessed(call.out(), *wanted, {call.text("--user")});
    if (call.out().isJson())
        call.out().document({{QStringLiteral("user"), call.text("--user")}});
    else
        call.out().line(Cli::tr("The passphrase was changed. Copies that were made before still open with the old one."));
    return ExitCode::Done;
}

// The text of the printed recovery slot; empty where it was not asked for.
Result<QString> printedSlot(const CommandCall &call)
{
    const QString file = call.text("--recovery-slot");
    if (file.isEmpty())
        return QString();
    return readInput(file).transform([](const QByteArray &bytes) { return QString::fromUtf8(bytes); });
}

// On paper, or nothing changes: the old code holds until this has arrived.
Result<void> showRecovery(Output &out, const RecoveredRegister &next)
{
    if (out.isJson()) {
        out.document({{QStringLiteral("user"), next.userName},
                      {QStringLiteral("recovery_code"), next.recoveryCode},
                      {QStringLiteral("recovery_slot"), next.recoverySlot}});
    } else {
        sayRecovery(out, next.recoveryCode, next.recoverySlot);
    }
    return out.finish();
}

Result<ExitCode> recover(CommandCall &call)
{
    const Result<QString> folder = registerFolder(call);
    if (!folder)
        return folder.error();
    const Result<QString> user = call.requiredText("--user");
    if (!user)
        return user.error();
    const Result<Secret> code = call.secret("--recovery-file");
    if (!code)
        return code.error();
    const Result<Secret> wanted = call.secret("--new-password-file");
    if (!wanted)
        return wanted.error();
    const Result<QString> slot = printedSlot(call);
    if (!slot)
        return slot.error();
    const ShowRecovery show = [&](const RecoveredRegister &next) { return showRecovery(call.out(), next); };
    Result<RecoveredRegister> recovered = recoverRegister(*folder, *user, QString::fromUtf8(code->view()), *wanted, nullptr, *slot, show);
    if (!recovered)
        return recovered.error();
    wipe(recovered->recoveryCode);
    warnWhenEasilyGuessed(call.out(), *wanted, {*user});
    if (!call.out().isJson())
        call.out().line(Cli::tr("%1 has the new passphrase. The old recovery code no longer works.").arg(recovered->userName));
    return ExitCode::Done;
}

const CommandOption roleOption{"--role", "ROLE", QT_TRANSLATE_NOOP("Cli", "officer, employee or reader")};

} // namespace

Command userListCommand()
{
    return {"user list", "", QT_TRANSLATE_NOOP("Cli", "who has a key to the register"), {}, listUsers};
}

Command userAddCommand()
{
    return {"user add", "NAME", QT_TRANSLATE_NOOP("Cli", "gives somebody a key; the passphrase comes from --new-password-file"), {roleOption}, addAUser};
}

Command userRoleCommand()
{
    return {"user role", "NAME", QT_TRANSLATE_NOOP("Cli", "changes what somebody may do"), {roleOption}, changeARole};
}

Command userRemoveCommand()
{
    return {"user remove", "NAME", QT_TRANSLATE_NOOP("Cli", "takes somebody's key away"), {}, removeAUser};
}

Command passwordCommand()
{
    return {"password", "", QT_TRANSLATE_NOOP("Cli", "changes the passphrase of the user who is at work"), {}, changeOwnPassphrase};
}

Command recoverCommand()
{
    return {"recover", "", QT_TRANSLATE_NOOP("Cli", "sets a new passphrase with the recovery code, and gives a new code"),
        {{"--recovery-slot", "FILE", QT_TRANSLATE_NOOP("Cli", "the text of the QR code on the recovery sheet, where both key files are gone")}}, recover};
}

} // namespace balie
