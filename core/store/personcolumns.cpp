// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personcolumns.h"

namespace balie {

QString personColumns()
{
    return QStringLiteral("p.id, o.id, p.given, p.prefix, p.family, p.street, p.postcode, p.place, p.email, p.telephone, m.id, p.revision");
}

QString personTables()
{
    return QStringLiteral("person p JOIN organisation o ON o.row_key = p.organisation LEFT JOIN person m ON m.row_key = p.merged_into");
}

Person personOf(const Row &row)
{
    std::optional<PostalAddress> address;
    if (!row.text(5).isEmpty())
        address = PostalAddress{row.shortText(5), row.text(6), row.text(7)};
    return {row.id<PersonId>(0),
            row.id<OrganisationId>(1),
            PersonName{row.orNull(2, &Row::shortText), row.text(3), row.shortText(4)},
            address,
            row.orNull(8, &Row::shortText),
            row.orNull(9, &Row::shortText),
            row.orNull(10, &Row::id<PersonId>),
            row.count(11)};
}

} // namespace balie
