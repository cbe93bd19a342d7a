// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/founding.h"

#include "core/domain/identity/bsnguard.h"
#include "core/domain/identity/guardedjson.h"
#include "core/exchange/holidayfile.h"
#include "core/exchange/profilefile.h"
#include "core/platform/ownfolder.h"
#include "core/store/collation.h"
#include "core/store/keyrescue.h"
#include "core/store/openregister.h"
#include "core/store/recovering.h"
#include "core/store/tables.h"
#include "core/workspace/freepassphrase.h"
#include "core/workspace/sheetfact.h"
#include "core/workspace/sortkeys.h"
#include "core/workspace/unitofwork.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

namespace {

struct Beginning
{
    Organisation organisation;
    User user;
};

Result<Beginning> beginningOf(const NewRegister &wanted, const Clock &clock)
{
    const QString called = wanted.organisationName.isEmpty() ? wanted.profile.organisation : wanted.organisationName;
    const auto gate = [](const ShortText &text) { return guarded(text); };
    const Result<ShortText> name = ShortText::from(called).and_then(gate);
    if (!name)
        return name.error().with(QStringLiteral("key"), QStringLiteral("organisation"));
    const Result<OrganisationSign> sign = wanted.sign ? Result<OrganisationSign>(*wanted.sign) : OrganisationSign::suggestedFor(called);
    if (!sign)
        return sign.error().with(QStringLiteral("key"), QStringLiteral("organisation"));
    const Result<ShortText> user = ShortText::from(wanted.userName).and_then(gate);
    if (!user)
        return user.error().with(QStringLiteral("key"), QStringLiteral("user"));
    if (const auto passed = refuseForbiddenNumbersIn(QJsonDocument::fromJson(writeProfile(wanted.profile)).object()); !passed)
        return passed.error();
    return Beginning{
        Organisation{OrganisationId::create(clock.now()), *name, *sign, {}, {}, {}, {}, CalendarChoice::Strict, Suspension::Counts, 1},
        User{UserId::create(clock.now()), *user, Role::Officer, clock.today(), {}, 1}};
}

Result<void> writeBeginning(Register &opened, const Beginning &beginning, const Profile &profile)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageOrganisations);
    if (!unit)
        return unit.error();
    Tables &tables = opened.tables();
    Transaction &change = unit->transaction();
    const ProfileVersion version{ProfileVersionId::create(opened.clock().now()), beginning.organisation.id, profile,
                                 profile.statement.inForceFrom, opened.clock().now(), std::nullopt, {}, std::nullopt};
    const RegisterId id = opened.opened().keys().registerId();
    for (const Result<void> &step : {tables.facts.set(change, QStringLiteral("made-on"), opened.clock().now().toString()),
                                     tables.facts.set(change, sortKeyFact(), QString::fromLatin1(collationVersion())),
                                     tables.decreeDays.write(change, builtInHolidayTable()),
                                     tables.users.insert(change, beginning.user),
                                     tables.organisations.insert(change, beginning.organisation),
                                     tables.profileVersions.insert(change, version),
                                     unit->audit(QStringLiteral("register-created"), QStringLiteral("register"), id.toString(),
                                                 {{QStringLiteral("profile"), labelOf(profile)}})}) {
        if (!step)
            return step;
    }
    return unit->commit();
}

} // namespace

Result<FoundedRegister> foundRegister(const NewRegister &wanted, const Secret &passphrase, const Clock &clock, KeyCost cost)
{
    if (const Result<void> strong = isLongEnough(passphrase); !strong)
        return strong.error();
    const Result<Beginning> beginning = beginningOf(wanted, clock);
    if (!beginning)
        return beginning.error();
    const User &user = beginning->user;
    Result<OpenRegister::Created> created = OpenRegister::create(
        StoreLocation(wanted.folder), KeyHolder{user.id, user.name.toString(), passphrase.clone(), cost}, clock, cost);
    if (!created)
        return created.error();
    const RegisterId id = created->opened->keys().registerId();
    auto opened = std::make_unique<Register>(std::move(created->opened),
                                             Session{user.id, user.name.toString(), Role::Officer, clock.now()}, clock, nullptr);
    QString slot = opened->opened().keys().recoverySlot();
    FoundedRegister founded{id, created->code.toString(), std::move(slot), std::move(opened)};
    if (const Result<void> written = writeBeginning(*founded.opened, *beginning, wanted.profile); !written) {
        founded.abandon();
        return written.error();
    }
    return founded;
}

Result<void> FoundedRegister::keep()
{
    return opened->opened().keep();
}

void FoundedRegister::abandon()
{
    const QString folder = opened->folder();
    opened.reset();
    removeFolder(folder);
}

static Result<User> userToRecover(Tables &tables, const QString &name)
{
    const auto users = tables.users.all();
    if (!users)
        return users.error();
    if (!name.isEmpty())
        return userNamed(*users, name);
    for (const User &user : *users) {
        if (user.role == Role::Officer && !user.removed)
            return user;
    }
    return Error(ErrorCode::UserUnknown);
}

static Result<QStringList> organisationNames(Tables &tables)
{
    return tables.organisations.all().transform([](const std::vector<Organisation> &organisations) {
        QStringList names;
        for (const Organisation &organisation : organisations)
            names.append(organisation.name.toString());
        return names;
    });
}

// Everybody who has the code may use it; that it was used stands in the log.
static Result<void> sayRecovered(Register &recovered, const User &user)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(recovered, Permission::Read);
    if (!unit)
        return unit.error();
    if (const Result<void> fresh = recovered.tables().facts.remove(unit->transaction(), staleSheetFact()); !fresh)
        return fresh;
    if (const Result<void> said = unit->audit(QStringLiteral("register-recovered"), QStringLiteral("user"), user.id.toString()); !said)
        return said;
    return unit->commit();
}

Result<RecoveredRegister> recoverOnThisThread(const QString &folder, const QString &userName, RecoveryCode code,
                                              const Secret &newPassphrase, const Clock &clock, const QString &recoverySlot,
                                              const ShowRecovery &show)
{
    if (!recoverySlot.isEmpty()) {
        if (const Result<void> rebuilt = rebuildKeys(StoreLocation(folder), recoverySlot, code, clock); !rebuilt)
            return rebuilt.error();
    }
    auto opened = OpenRegister::open(StoreLocation(folder), std::move(code), clock);
    if (!opened)
        return opened.error();
    Tables tables((*opened)->connection(), (*opened)->audit());
    const Result<User> user = userToRecover(tables, userName);
    if (!user)
        return user.error();
    const Result<QStringList> organisations = organisationNames(tables);
    if (!organisations)
        return organisations.error();
    RegisterKeys &keys = (*opened)->keys();
    if (const Result<void> own = isNobodyElses(newPassphrase, keys, user->id); !own)
        return own.error();
    const KeyHolder holder{user->id, user->name.toString(), newPassphrase.clone()};
    const Result<Recovering> prepared = keys.prepareRecovering(holder, KeyCost::calibrated(), clock.now());
    if (!prepared)
        return prepared.error();
    RecoveredRegister recovered{user->name.toString(), prepared->code.toString(), prepared->slot, *organisations};
    if (const Result<void> shown = show ? show(recovered) : Result<void>(); !shown)
        return shown.error();
    if (const Result<void> used = keys.use(*prepared); !used)
        return used.error();
    Register reopened(std::move(*opened), Session{user->id, user->name.toString(), user->role, clock.now()}, clock, nullptr);
    if (const Result<void> said = sayRecovered(reopened, *user); !said)
        return said.error();
    return recovered;
}

} // namespace balie
