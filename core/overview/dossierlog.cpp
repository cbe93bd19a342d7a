// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/dossierlog.h"

#include "core/overview/usernames.h"
#include "core/store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace balie {

namespace {

DossierPrint printFrom(const AuditRecord &record, const QJsonObject &content, const QString &by)
{
    DossierPrint print{record.entry.moment, by, content.value(QStringLiteral("version")).toInt()};
    // An older entry names the one case that it stands with.
    for (const QJsonValue &reference : content.value(QStringLiteral("cases")).toArray({content.value(QStringLiteral("case"))}))
        print.cases.append(reference.toString());
    print.outlet = fromWord<DossierOutlet>(content.value(QStringLiteral("outlet")).toString());
    for (const QJsonValue &extra : content.value(QStringLiteral("with")).toArray()) {
        if (const std::optional<DossierExtra> known = fromWord<DossierExtra>(extra.toString()))
            print.extras.push_back(*known);
    }
    return print;
}

void read(DossierLog &log, const AuditRecord &record, const UserNames &names)
{
    if (record.entry.action != dossierPrinted && record.entry.action != attachmentAdded)
        return;
    const QJsonObject content = QJsonDocument::fromJson(record.payload.value_or(QByteArray())).object();
    if (record.entry.action == dossierPrinted)
        log.prints.push_back(printFrom(record, content, names(record.entry.actor)));
    else if (content.contains(lookedThroughKey))
        log.lookedThrough.insert_or_assign(content.value(QStringLiteral("attachment")).toInt(), content.value(lookedThroughKey).toBool());
}

} // namespace

Result<DossierLog> dossierLog(Register &opened, RequestId request)
{
    constexpr int pageSize = 500;
    const Result<UserNames> names = UserNames::of(opened);
    if (!names)
        return names.error();
    DossierLog log;
    AuditPage page{request.toString(), std::nullopt, pageSize};
    for (;;) {
        const auto records = opened.tables().audit.page(page);
        if (!records)
            return records.error();
        for (const AuditRecord &record : *records)
            read(log, record, *names);
        if (static_cast<int>(records->size()) < pageSize)
            break;
        page.before = records->back().entry.seq;
    }
    std::reverse(log.prints.begin(), log.prints.end());
    return log;
}

Result<std::vector<DossierPrint>> dossierPrints(Register &opened, RequestId request)
{
    return dossierLog(opened, request).transform([](const DossierLog &log) { return log.prints; });
}

} // namespace balie
