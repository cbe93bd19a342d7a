// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disclosurerow.h"

#include "core/store/datacategoryset.h"

namespace balie {

static constexpr int demandAt = 25;
static constexpr int arrearsAt = 34;

QString disclosureColumns()
{
    return QStringLiteral("d.row_key, d.id, o.id, r.id, d.on_day, p.id, d.persons, d.persons_group, d.purpose, d.why, d.basis, d.article, d.categories,"
                          " d.special_ground, d.approved_by, a.id, d.decided_by, d.reference, d.told, d.told_on, d.told_why, d.series, d.struck, d.notice, d.revision,"
                          " m.force, m.authority, m.reference, m.article, m.given, m.approved_by, m.weighing, m.ban_by, m.ban_until,"
                          " t.contact_sought, t.help_named, t.reminded, t.offered, t.tenant");
}

QString disclosureTables()
{
    return QStringLiteral("disclosure d LEFT JOIN organisation o ON o.row_key = d.organisation LEFT JOIN recipient r ON r.row_key = d.recipient"
                          " LEFT JOIN person p ON p.row_key = d.person LEFT JOIN recipient_agreement a ON a.row_key = d.agreement"
                          " LEFT JOIN disclosure_demand m ON m.disclosure = d.row_key LEFT JOIN disclosure_arrears t ON t.disclosure = d.row_key");
}

static std::optional<CompelledDemand> demandOf(const Row &row)
{
    if (row.isNull(demandAt))
        return std::nullopt;
    CompelledDemand demand{row.word<DemandForce>(demandAt),   row.shortText(demandAt + 1), row.shortText(demandAt + 2), row.shortText(demandAt + 3),
                           row.longText(demandAt + 4), row.shortText(demandAt + 5), row.longText(demandAt + 6)};
    if (!row.isNull(demandAt + 7))
        demand.ban = NoticeBan{row.shortText(demandAt + 7), row.dayIfAny(demandAt + 8)};
    return demand;
}

static std::optional<ArrearsReport> arrearsOf(const Row &row)
{
    if (row.isNull(arrearsAt))
        return std::nullopt;
    return ArrearsReport{row.day(arrearsAt), row.day(arrearsAt + 1), row.day(arrearsAt + 2), row.day(arrearsAt + 3), row.word<TenantsWord>(arrearsAt + 4)};
}

Disclosure disclosureOf(const Row &row)
{
    Disclosure disclosure{row.id<DisclosureId>(1), row.id<OrganisationId>(2), row.id<RecipientId>(3), row.day(4), row.orNull(5, &Row::id<PersonId>), row.count(6),
                          row.text(7), row.word<DisclosurePurpose>(8), row.longText(9), row.word<LegalBasis>(10), row.text(11), fromCategorySet(row.integer(12)),
                          row.text(13), row.text(14), row.orNull(15, &Row::id<AgreementId>), row.shortText(16), row.text(17)};
    disclosure.told = {row.word<ToldWhen>(18), row.dayIfAny(19), row.longText(20)};
    disclosure.demand = demandOf(row);
    disclosure.arrears = arrearsOf(row);
    if (!row.text(21).isEmpty())
        disclosure.series = row.id<DisclosureSeriesId>(21);
    disclosure.struckOut = row.orNull(22, &Row::longText);
    disclosure.revision = row.count(24);
    return disclosure;
}

NoticeState noticeOf(const Row &row)
{
    return row.word<NoticeState>(23);
}

} // namespace balie
