// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/auditrows.h"

#include "core/domain/user/accesspolicy.h"
#include "core/store/tables.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

namespace {

Result<QHash<UserId, QString>> userNames(Register &opened)
{
    const auto users = opened.tables().users.all();
    if (!users)
        return users.error();
    QHash<UserId, QString> names;
    for (const User &user : *users)
        names.insert(user.id, user.name.toString());
    return names;
}

AuditRow rowOf(const AuditRecord &record, const QHash<UserId, QString> &names)
{
    const AuditEntry &entry = record.entry;
    const QByteArray payload = record.payload.value_or(QByteArray());
    return {entry.seq,
            entry.moment,
            entry.actor ? names.value(*entry.actor) : QString(),
            entry.action,
            entry.objectKind,
            entry.objectId,
            QJsonDocument::fromJson(payload).object().value(QStringLiteral("case")).toString(),
            QString::fromUtf8(payload)};
}

} // namespace

Result<std::vector<AuditRow>> auditRows(Register &opened, const AuditQuery &query)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::ReadAudit); !permitted)
        return permitted.error();
    const auto names = userNames(opened);
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
