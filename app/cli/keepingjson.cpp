// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keepingjson.h"

#include "app/cli/eventjson.h"

#include <QJsonArray>
#include <QLocale>

namespace balie {

QJsonObject inJson(const RetentionFigure &figure)
{
    QJsonArray months;
    for (const RetentionFigure::Month &month : figure.months) {
        months.append(QJsonObject{{QStringLiteral("month"), month.first.toString(QStringLiteral("yyyy-MM"))},
                                  {QStringLiteral("running"), month.running},
                                  {QStringLiteral("in_conflict"), month.inConflict}});
    }
    return {{QStringLiteral("organisation"), figure.organisationName},
            {QStringLiteral("category"), figure.category.id},
            {QStringLiteral("name"), figure.category.name.in(QLocale())},
            {QStringLiteral("expired"), figure.expired},
            {QStringLiteral("running"), figure.running},
            {QStringLiteral("in_conflict"), figure.inConflict},
            {QStringLiteral("on_hold"), figure.onHold},
            {QStringLiteral("no_trigger"), figure.noTrigger},
            {QStringLiteral("no_period"), figure.noPeriod},
            {QStringLiteral("destroyed"), figure.destroyed},
            {QStringLiteral("months"), months},
            {QStringLiteral("later"), figure.later}};
}

QJsonObject inJson(const RetentionRow &row)
{
    const RetentionItem &item = row.item;
    QJsonObject object{{QStringLiteral("item"), item.id.toString()},
                       {QStringLiteral("organisation"), row.organisationName},
                       {QStringLiteral("category"), item.category},
                       {QStringLiteral("name"), row.category.name.in(QLocale())},
                       {QStringLiteral("person"), textOrNull(row.personName)},
                       {QStringLiteral("case"), textOrNull(row.caseReference)},
                       {QStringLiteral("reference"), textOrNull(item.reference ? item.reference->toString() : QString())},
                       {QStringLiteral("system"), item.system.toString()},
                       {QStringLiteral("trigger"), isoOrNull(item.trigger)},
                       {QStringLiteral("promised_from"), isoOrNull(item.promisedFrom)},
                       {QStringLiteral("due"), isoOrNull(row.due)},
                       {QStringLiteral("state"), row.state ? toWord(*row.state) : QStringLiteral("destroyed")}};
    if (row.archiveStatus)
        object.insert(QStringLiteral("archive_status"), toWord(*row.archiveStatus));
    return object;
}

QJsonObject inJson(const PlacedHold &placed)
{
    const Hold &hold = placed.hold;
    return {{QStringLiteral("hold"), placed.id.toString()},
            {QStringLiteral("ground"), toWord(hold.kind)},
            {QStringLiteral("owner"), hold.owner.toString()},
            {QStringLiteral("reason"), hold.reason.toString()},
            {QStringLiteral("from"), hold.from.toString(Qt::ISODate)},
            {QStringLiteral("review_on"), hold.reviewOn.toString(Qt::ISODate)},
            {QStringLiteral("lifted"), isoOrNull(hold.lifted)}};
}

QJsonObject inJson(const HoldRow &row)
{
    QJsonObject object = inJson(row.placed);
    object.insert(QStringLiteral("organisation"), row.organisationName);
    object.insert(QStringLiteral("person"), textOrNull(row.personName));
    object.insert(QStringLiteral("file"), textOrNull(row.file));
    object.insert(QStringLiteral("needs_review"), row.needsReview);
    return object;
}

} // namespace balie
