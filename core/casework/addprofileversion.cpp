// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/addprofileversion.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/casework/restandretention.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

namespace balie {

static Result<ProfileVersion> checkedVersion(Register &opened, const NewProfileVersion &wanted)
{
    const auto versions = opened.tables().profileVersions.of(wanted.organisation);
    if (!versions)
        return versions.error();
    const Result<LongText> note = passNumberGate(wanted.note, NumberGate::Refuse);
    if (!note)
        return note.error();
    if (const Result<void> gate = refuseNumbers(wanted.profile); !gate)
        return gate.error();
    const Instant now = opened.clock().now();
    const ProfileVersion version{ProfileVersionId::create(now), wanted.organisation, wanted.profile, wanted.validFrom,
                                 now, opened.session().user, *note, std::nullopt};
    return nextVersion(*versions, version, wanted.succession);
}

Result<VersionEffect> foreseeProfileVersion(Register &opened, const NewProfileVersion &wanted)
{
    return checkedVersion(opened, wanted).and_then([&opened](const ProfileVersion &version) { return effectOf(opened, version); });
}

static QJsonObject contentOf(const ProfileVersion &version, const VersionEffect &effect, int rewritten, int restood)
{
    QJsonObject content{{QStringLiteral("organisation"), version.organisation.toString()},
                        {QStringLiteral("profile"), labelOf(version.profile)},
                        {QStringLiteral("valid-from"), version.validFrom->toString(Qt::ISODate)},
                        {QStringLiteral("cases-moved"), rewritten},
                        {QStringLiteral("cases-with-another-day"), effect.moved},
                        {QStringLiteral("of-those-finished"), effect.finished},
                        {QStringLiteral("of-those-now-late"), effect.late},
                        {QStringLiteral("kept-items-moved"), restood}};
    if (version.replaces)
        content.insert(QStringLiteral("replaces"), version.replaces->toString());
    return content;
}

// Cases received from that day on are answered under it, and what was triggered from then on is kept under it.
static Result<void> followVersion(Register &opened, UnitOfWork &unit, const ProfileVersion &version, const VersionEffect &effect)
{
    const auto requests = opened.tables().requests.ofOrganisation(version.organisation);
    if (!requests)
        return requests.error();
    const Result<int> moved = rewriteDerived(opened, unit, *requests);
    if (!moved)
        return moved.error();
    const Result<int> restood = restandAll(opened, unit, {version.organisation, {}});
    if (!restood)
        return restood.error();
    return unit.audit(QStringLiteral("profile-version-added"), QStringLiteral("profile-version"), version.id.toString(),
                      contentOf(version, effect, *moved, *restood));
}

Result<ProfileVersion> addProfileVersion(Register &opened, const NewProfileVersion &wanted)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageOrganisations);
    if (!unit)
        return unit.error();
    Tables &tables = opened.tables();
    const Result<Organisation> organisation = tables.organisations.find(wanted.organisation);
    if (!organisation)
        return organisation.error();
    const Result<ProfileVersion> version = checkedVersion(opened, wanted);
    if (!version)
        return version;
    const Result<VersionEffect> effect = effectOnCases(opened, *version);
    if (!effect)
        return effect.error();
    if (const Result<void> written = tables.profileVersions.insert(unit->transaction(), *version); !written)
        return written.error();
    if (const Result<void> followed = followVersion(opened, *unit, *version, *effect); !followed)
        return followed.error();
    unit->announce([](RegisterEvents &events) { Q_EMIT events.organisationsChanged(); });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return version;
}

} // namespace balie
