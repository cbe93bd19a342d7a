// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/casefiles.h"
#include "core/workspace/erasureproof.h"
#include "core/workspace/workspaceopener.h"

#include "core/domain/user/passphrasepolicy.h"
#include "core/store/openregister.h"
#include "core/store/restoredmark.h"
#include "core/store/tables.h"
#include "core/workspace/founding.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/sortkeys.h"
#include "core/workspace/unitofwork.h"

#include <QCoreApplication>

namespace balie {

static const Clock &orSystem(const Clock *clock)
{
    static const SystemClock system;
    return clock ? *clock : system;
}

Result<void> isLongEnough(const Secret &passphrase)
{
    // Characters, not bytes: the bytes of UTF-8 that do not continue another.
    qsizetype characters = 0;
    for (const char byte : passphrase.view())
        characters += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    if (characters >= passphraseMinimumLength)
        return {};
    return Error(ErrorCode::PassphraseTooWeak)
        .with(QStringLiteral("reason"), QStringLiteral("length"))
        .with(QStringLiteral("limit"), qint64{passphraseMinimumLength});
}

Result<void> checkNewPlace(const QString &folder)
{
    return StoreLocation(folder).checkFree();
}

Result<CreatedRegister> createRegister(const NewRegister &wanted, const Secret &passphrase, const Clock *clock)
{
    Result<FoundedRegister> founded = foundRegister(wanted, passphrase, orSystem(clock));
    if (!founded)
        return founded.error();
    if (const Result<void> kept = founded->keep(); !kept) {
        founded->abandon();
        return kept.error();
    }
    return CreatedRegister{founded->id, founded->recoveryCode, founded->recoverySlot};
}

static Result<User> userOf(OpenRegister &opened, UserId id)
{
    const auto users = UserTable(opened.connection()).all();
    if (!users)
        return users.error();
    for (const User &user : *users) {
        if (user.id == id && !user.removed)
            return user;
    }
    return Error(ErrorCode::UserUnknown);
}

// That others could read the files belongs in the log.
static Result<void> sayWhatWasClosed(Register &opened)
{
    if (!opened.opened().wasOpenToOthers())
        return {};
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read);
    if (!unit)
        return unit.error();
    if (const Result<void> said = unit->audit(QStringLiteral("closed-to-others"), QStringLiteral("register"), QString()); !said)
        return said;
    return unit->commit();
}

// That a backup was put back belongs in the log too: who restored it had no register to write in.
static Result<void> sayWhatWasRestored(Register &opened)
{
    const StoreLocation &place = opened.opened().location();
    const std::optional<RestoredFrom> from = restoredFrom(place);
    if (!from)
        return {};
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read);
    if (!unit)
        return unit.error();
    QJsonObject content{{QStringLiteral("backup"), from->backup}};
    if (from->made)
        content.insert(QStringLiteral("made"), from->made->toString());
    if (const Result<void> said = unit->audit(QStringLiteral("register-restored"), QStringLiteral("register"), QString(), content); !said)
        return said;
    if (const Result<void> done = unit->commit(); !done)
        return done;
    forgetRestored(place); // only now: rather said twice than never
    return {};
}

Result<std::unique_ptr<Workspace>> openRegister(const QString &folder, const QString &userName, Secret passphrase, const Clock *clock)
{
    auto events = std::make_unique<RegisterEvents>();
    if (QCoreApplication::instance())
        events->moveToThread(QCoreApplication::instance()->thread());

    const Clock &time = orSystem(clock);
    std::optional<Session> session;
    const auto open = [&]() -> Result<std::unique_ptr<Register>> {
        const std::optional<QString> name = userName.isEmpty() ? std::nullopt : std::optional(userName);
        auto opened = OpenRegister::open(StoreLocation(folder), Passphrase{name, std::move(passphrase)}, time);
        if (!opened)
            return opened.error();
        const std::optional<UserId> id = (*opened)->keys().user();
        const Result<User> user = id ? userOf(**opened, *id) : Result<User>(Error(ErrorCode::UserUnknown));
        if (!user)
            return user.error();
        session = Session{user->id, user->name.toString(), user->role, time.now()};
        auto ready = std::make_unique<Register>(std::move(*opened), *session, time, events.get());
        if (const Result<qint64> sorted = renewSortKeys(*ready); !sorted)
            return sorted.error();
        if (const Result<void> settled = settleCaseFiles(*ready); !settled)
            return settled.error();
        if (const Result<void> proved = catchUpOnProofs(*ready); !proved)
            return proved.error();
        if (const Result<void> said = sayWhatWasClosed(*ready); !said)
            return said.error();
        if (const Result<void> said = sayWhatWasRestored(*ready); !said)
            return said.error();
        return ready;
    };
    auto thread = DatabaseThread::start(open);
    if (!thread)
        return thread.error();
    return std::make_unique<Workspace>(std::move(*thread), *session, folder, std::move(events));
}

Result<RecoveredRegister> recoverRegister(const QString &folder, const QString &userName, const QString &recoveryCode,
                                          const Secret &newPassphrase, const Clock *clock, const QString &recoverySlot,
                                          const ShowRecovery &show)
{
    if (const Result<void> strong = isLongEnough(newPassphrase); !strong)
        return strong.error();
    Result<RecoveryCode> code = RecoveryCode::from(recoveryCode);
    if (!code)
        return code.error();
    return recoverOnThisThread(folder, userName, std::move(*code), newPassphrase, orSystem(clock), recoverySlot, show);
}

} // namespace balie
