// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profileversiontable.h"

#include "core/exchange/profilefile.h"
#include "core/store/columns.h"

namespace balie {

static ProfileVersion versionOf(const Row &row)
{
    return {row.id<ProfileVersionId>(0),
            row.id<OrganisationId>(1),
            row.kept(7, readProfile(row.text(7).toUtf8(), QStringLiteral("profile_version")), Profile()),
            row.orNull(2, &Row::day),
            row.moment(3),
            row.orNull(4, &Row::id<UserId>),
            row.longText(5),
            row.orNull(6, &Row::id<ProfileVersionId>)};
}

Result<const std::vector<ProfileVersion> *> ProfileVersionTable::kept()
{
    if (m_kept.empty()) {
        auto rows = m_connection.rows(
            QStringLiteral("SELECT v.id, o.id, v.valid_from, v.made_on, v.made_by, v.note, v.replaces, v.profile"
                           " FROM profile_version v JOIN organisation o ON o.row_key = v.organisation ORDER BY v.row_key"),
            {}, versionOf);
        if (!rows)
            return rows.error();
        m_kept = *std::move(rows);
    }
    return static_cast<const std::vector<ProfileVersion> *>(&m_kept);
}

Result<std::vector<ProfileVersion>> ProfileVersionTable::of(OrganisationId organisation)
{
    const auto all = kept();
    if (!all)
        return all.error();
    std::vector<ProfileVersion> versions;
    for (const ProfileVersion &version : **all) {
        if (version.organisation == organisation)
            versions.push_back(version);
    }
    return versions;
}

Result<ProfileVersion> ProfileVersionTable::find(ProfileVersionId id)
{
    const auto all = kept();
    if (!all)
        return all.error();
    for (const ProfileVersion &version : **all) {
        if (version.id == id)
            return version;
    }
    return Error(ErrorCode::ProfileUnknown);
}

Result<void> ProfileVersionTable::insert(Transaction &transaction, const ProfileVersion &version)
{
    forget();
    return transaction.changeOne(
        QStringLiteral("INSERT INTO profile_version (id, organisation, valid_from, made_on, made_by, note, replaces, profile)"
                       " VALUES (?, (SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, ?, ?)"),
        toColumns(version.id, version.organisation, version.validFrom, version.madeOn, version.madeBy, version.note,
                  version.replaces, QString::fromUtf8(writeProfile(version.profile))));
}

} // namespace balie
