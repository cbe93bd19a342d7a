// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/organisation/profile.h"
#include "core/workspace/workspace.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace balie {

// What a new register begins with: one organisation under one version of its statement, and one
// privacy officer. The folder is made and must not exist yet (or be empty).
struct NewRegister
{
    QString folder;           // exactly as given, nothing is appended
    QString organisationName; // empty: as the profile names it
    Profile profile;
    QString userName;
};

struct CreatedRegister
{
    RegisterId id;
    QString recoveryCode; // to be printed now; wipe() it afterwards. It is kept nowhere.
};

// All of these take half a second on purpose (Argon2id) and block. The window calls them through
// inBackground(). The clock must live as long as the workspace; none means the system's.
// Errors: RegisterExists, NetworkFolder, DiskFull, UserExists, PassphraseTooWeak (fewer than 12 characters), …
Result<CreatedRegister> createRegister(const NewRegister &wanted, Secret passphrase, const Clock *clock = nullptr);

// Errors: RegisterMissing, NotARegister, WrongPassphrase (also for an unknown name), RegisterInUse
// (facts "host", "process", "since"), RegisterNewer, RegisterDamaged, RolledBack, KeysDamaged, …
Result<std::unique_ptr<Workspace>> openRegister(const QString &folder, const QString &userName, Secret passphrase,
                                                const Clock *clock = nullptr);

struct RecoveredRegister
{
    QString userName;     // whose passphrase was set
    QString recoveryCode; // the new one: a code works once
};

// Sets a new passphrase for the user with the recovery code. Errors: WrongRecoveryCode, and those of opening.
Result<RecoveredRegister> recoverRegister(const QString &folder, const QString &userName, Secret recoveryCode,
                                          Secret newPassphrase, const Clock *clock = nullptr);

// The names that have a key to the register, for the lock screen; needs no passphrase. May be empty.
// Errors: RegisterMissing, NotARegister, KeysDamaged.
Result<QStringList> userNamesOf(const QString &folder);

// Runs one of the above on a thread of its own:
//     inBackground([=, pass = std::move(pass)]() mutable { return openRegister(folder, name, std::move(pass)); })
//         .then(this, [this](Result<std::unique_ptr<Workspace>> opened) { … });
template <typename F>
auto inBackground(F fn) -> QFuture<std::invoke_result_t<F>>
{
    using Answer = std::invoke_result_t<F>;
    QPromise<Answer> promise;
    QFuture<Answer> future = promise.future();
    std::thread([work = std::move(fn), answer = std::move(promise)]() mutable {
        answer.start();
        answer.addResult(work());
        answer.finish();
    }).detach();
    return future;
}

} // namespace balie
