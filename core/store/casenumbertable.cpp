// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casenumbertable.h"

#include "core/store/columns.h"

namespace balie {

Result<CaseNumber> CaseNumberTable::next(Transaction &transaction, OrganisationId organisation, int year) const
{
    const Result<void> counted = transaction.changeOne(
        QStringLiteral("INSERT INTO case_number (organisation, year, last_serial)"
                       " VALUES ((SELECT row_key FROM organisation WHERE id = ?), ?, 1)"
                       " ON CONFLICT (organisation, year) DO UPDATE SET last_serial = last_serial + 1"),
        toColumns(organisation, year));
    if (!counted)
        return counted.error();
    const Result<qint64> serial = m_connection.number(
        QStringLiteral("SELECT last_serial FROM case_number WHERE year = ? AND organisation = (SELECT row_key FROM organisation WHERE id = ?)"),
        toColumns(year, organisation));
    if (!serial)
        return serial.error();
    return CaseNumber::of(year, static_cast<int>(*serial));
}

Result<qint64> CaseNumberTable::given() const
{
    return m_connection.number(QStringLiteral("SELECT COALESCE(SUM(last_serial), 0) FROM case_number"));
}

} // namespace balie
