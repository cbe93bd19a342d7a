// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/organisation/organisationsign.h"
#include "core/domain/organisation/profile.h"
#include "core/workspace/workspace.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace balie {

// What a new register begins with: one organisation under one version of its statement, and one
// privacy officer.
struct NewRegister
{
    QString folder;           // exactly as given, nothing is appended; as checkNewPlace() wants it
    QString organisationName; // empty: as the profile names it
    Profile profile;
    QString userName;
    std::optional<OrganisationSign> sign = {}; // before its case numbers; none: as its name suggests
};

struct CreatedRegister
{
    RegisterId id;
    QString recoveryCode; // to be printed now; wipe() it afterwards. It is kept nowhere.
    QString recoverySlot; // to be printed with it, as a QR code: opens without key files, but not without the code
};

// Whether a register can be made at that place: nothing lies there, an empty folder, or what an interrupted
// making left. Looks only. Errors: RegisterExists, RegisterNotPrivate, FileExists, FileMissing, FileUnwritable,
// NetworkFolder.
Result<void> checkNewPlace(const QString &folder);

// All of these take half a second on purpose (Argon2id) and block: the window calls them through
// inBackground(). The clock must live as long as the workspace; none means the system's.
// Errors: those of checkNewPlace(), RegisterInUse, DiskFull, Empty, PassphraseTooWeak (facts "reason", "limit"),
// HoldsForbiddenNumber, …
Result<CreatedRegister> createRegister(const NewRegister &wanted, const Secret &passphrase, const Clock *clock = nullptr);

// With an empty name everybody's passphrase fits; the key files name nobody.
// Errors: RegisterMissing, NotARegister, FileUnwritable (fact "kind" = "folder"), UserUnknown, WrongPassphrase,
// RegisterInUse (facts "user", "host", "process", "since"), RegisterNewer, RegisterDamaged, RolledBack,
// AuditBroken, KeysDamaged, …
Result<std::unique_ptr<Workspace>> openRegister(const QString &folder, const QString &userName, Secret passphrase,
                                                const Clock *clock = nullptr);

struct RecoveredRegister
{
    QString userName;     // whose passphrase was set
    QString recoveryCode; // the new one: a code works once
    QString recoverySlot; // the new one, to be printed with it
    QStringList organisations; // whose register it is: to be printed above them
};

// Brings the new code to whoever must have it. After an error nothing changes.
using ShowRecovery = std::function<Result<void>(const RecoveredRegister &)>;

// Sets a new passphrase for the user (the first officer where the name is empty) with the recovery code.
// Where both key files are gone the text of the printed recovery slot makes them again; the other users
// then have no key any more, and get one by being removed and added. What is to be shown before it holds is
// shown with `show`; until that is done the old passphrase and the old code hold.
// Errors: WrongRecoveryCode (facts "groups", "group", "check"), UserUnknown, PassphraseTooWeak, those of
// opening; for the slot FileMalformed, and KeysDamaged (fact "part" = "printed") where it is too old.
Result<RecoveredRegister> recoverRegister(const QString &folder, const QString &userName, const QString &recoveryCode,
                                          const Secret &newPassphrase, const Clock *clock = nullptr, const QString &recoverySlot = {},
                                          const ShowRecovery &show = {});

// Errors: PassphraseTooWeak (facts "reason": "length", "limit").
Result<void> isLongEnough(const Secret &passphrase);

// Runs one of the above on a thread of its own:
//     inBackground([=, pass = std::move(pass)]() mutable { return openRegister(folder, name, std::move(pass)); })
//         .then(this, [this](Result<std::unique_ptr<Workspace>> opened) { … });
template <typename F>
auto inBackground(F fn) -> QFuture<std::invoke_result_t<F>>
{
    using Answer = std::invoke_result_t<F>;
    QPromise<Answer> promise;
    promise.start(); // before the thread: nobody waits for what has not begun
    QFuture<Answer> future = promise.future();
    std::thread([work = std::move(fn), answer = std::move(promise)]() mutable {
        answer.addResult(work());
        answer.finish();
    }).detach();
    return future;
}

} // namespace balie
