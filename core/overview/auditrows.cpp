// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/auditrows.h"

#include "core/domain/audit/auditseal.h"
#include "core/domain/user/accesspolicy.h"
#include "core/overview/usernames.h"
#include "core/store/tables.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

namespace {

AuditRow rowOf(const AuditRecord &record, const UserNames &names)
{
    const AuditEntry &entry = record.entry;
    const QByteArray payload = record.payload.value_or(QByteArray());
    return {entry.seq,
            entry.moment,
            names(entry.actor),
            entry.action,
            entry.objectKind,
            entry.objectId,
            QJsonDocument::fromJson(payload).object().value(QStringLiteral("case")).toString(),
            QString::fromUtf8(payload),
            sealOf({entry.seq, entry.mac})};
}

} // namespace

Result<std::vector<AuditRow>> auditRows(Register &opened, const AuditQuery &query)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::ReadAudit); !permitted)
        return permitted.error();
    const Result<UserNames> names = UserNames::of(opened);
    if (!names)
        return names.error();
    const AuditPage page{query.request ? query.request->toString() : QString(), query.before, qBound(1, query.limit, 1000)};
    const auto records = opened.tables().audit.page(page);
    if (!records)
        return records.error();
    std::vector<AuditRow> rows;
    for (const AuditRecord &record : *records)
        rows.push_back(rowOf(record, *names));
    return rows;
}

Result<AuditState> verifyAudit(Register &opened)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::VerifyAudit); !permitted)
        return permitted.error();
    const AuditTable &audit = opened.tables().audit;
    const Result<qint64> entries = audit.count();
    if (!entries)
        return entries.error();
    const Result<AuditHead> head = audit.verifyAll();
    if (head)
        return AuditState{*entries, QString::fromLatin1(head->mac.toHex()), std::nullopt, {}};
    if (head.error().code() != ErrorCode::AuditBroken)
        return head.error();
    return AuditState{*entries, {}, head.error().fact(QStringLiteral("seq")).toLongLong(), head.error().fact(QStringLiteral("fault"))};
}

} // namespace balie
