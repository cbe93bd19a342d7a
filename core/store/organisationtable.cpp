// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/organisationtable.h"

#include "core/store/columns.h"

namespace balie {

static std::optional<EmailAddress> emailOf(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const Result<EmailAddress> email = EmailAddress::from(row.text(column));
    if (!email)
        row.unreadable(column);
    return email ? std::optional(*email) : std::nullopt;
}

static OrganisationTable::Kept organisationOf(const Row &row)
{
    const OrganisationSign standIn = OrganisationSign::from(QStringLiteral("XX")).value();
    return {row.integer(0),
            Organisation{row.id<OrganisationId>(1), row.shortText(2), row.kept(3, OrganisationSign::from(row.text(3)), standIn),
                         row.longText(4), emailOf(row, 5), row.orNull(6, &Row::shortText), row.orNull(7, &Row::shortText),
                         row.word<CalendarChoice>(8), row.word<Suspension>(9), row.count(10)}};
}

Result<const std::vector<OrganisationTable::Kept> *> OrganisationTable::kept()
{
    if (!m_kept) {
        auto rows = m_connection.rows(
            QStringLiteral("SELECT row_key, id, name, sign, address, email, phone, officer, calendar, suspension, revision"
                           " FROM organisation ORDER BY name"),
            {}, organisationOf);
        if (!rows)
            return rows.error();
        m_kept = std::make_unique<std::vector<Kept>>(*std::move(rows));
    }
    return static_cast<const std::vector<Kept> *>(m_kept.get());
}

Result<std::vector<Organisation>> OrganisationTable::all()
{
    const auto known = kept();
    if (!known)
        return known.error();
    std::vector<Organisation> organisations;
    for (const Kept &row : **known)
        organisations.push_back(row.organisation);
    return organisations;
}

Result<Organisation> OrganisationTable::find(OrganisationId id)
{
    const auto known = kept();
    if (!known)
        return known.error();
    for (const Kept &row : **known) {
        if (row.organisation.id == id)
            return row.organisation;
    }
    return Error(ErrorCode::OrganisationUnknown);
}

Result<void> OrganisationTable::refuseDouble(const Organisation &organisation)
{
    const auto known = kept();
    if (!known)
        return known.error();
    for (const Kept &row : **known) {
        const Organisation &other = row.organisation;
        const bool sameName = other.name.toString().compare(organisation.name.toString(), Qt::CaseInsensitive) == 0;
        if (other.id != organisation.id && (sameName || other.sign == organisation.sign)) {
            return Error(ErrorCode::OrganisationExists)
                .with(QStringLiteral("key"), sameName ? QStringLiteral("name") : QStringLiteral("sign"));
        }
    }
    return {};
}

Result<void> OrganisationTable::insert(Transaction &transaction, const Organisation &organisation)
{
    if (const Result<void> unlike = refuseDouble(organisation); !unlike)
        return unlike;
    forget();
    return transaction.changeOne(
        QStringLiteral("INSERT INTO organisation (id, name, sign, address, email, phone, officer, calendar, suspension, revision)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        toColumns(organisation.id, organisation.name, organisation.sign, organisation.address, organisation.email,
                  organisation.phone, organisation.officer, organisation.calendar, organisation.suspension, organisation.revision));
}

Result<Organisation> OrganisationTable::update(Transaction &transaction, Organisation organisation)
{
    if (const Result<void> unlike = refuseDouble(organisation); !unlike)
        return unlike.error();
    forget();
    const Result<void> done = transaction.changeOne(
        QStringLiteral("UPDATE organisation SET name = ?, sign = ?, address = ?, email = ?, phone = ?, officer = ?, calendar = ?,"
                       " suspension = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
        toColumns(organisation.name, organisation.sign, organisation.address, organisation.email, organisation.phone,
                  organisation.officer, organisation.calendar, organisation.suspension, organisation.id, organisation.revision));
    if (!done)
        return done.error();
    ++organisation.revision;
    return organisation;
}

} // namespace balie
