// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportjson.h"

#include <QJsonArray>

namespace balie {

namespace {

QJsonValue inJson(const ReportNumber &number)
{
    if (!number.isSaid())
        return {};
    if (number.isExact())
        return number.low();
    return QStringLiteral("%1-%2").arg(number.low()).arg(number.high());
}

QJsonObject inJson(const ReportPeriod &period)
{
    return {{QStringLiteral("from"), period.first.toString(Qt::ISODate)}, {QStringLiteral("until"), period.last.toString(Qt::ISODate)}};
}

QJsonObject sharesOf(const ReportFigures &figures, const ReportCounts &counts)
{
    return {{QStringLiteral("promise"), inJson(figures.shareOnTime(ReportPart::Promise, counts))}, {QStringLiteral("law"), inJson(figures.shareOnTime(ReportPart::Law, counts))}};
}

} // namespace

QJsonObject inJson(const ReportFigures &figures)
{
    QJsonArray lines;
    for (const ReportRow &row : rowsOf(figures)) {
        lines.append(QJsonObject{{QStringLiteral("part"), toWord(row.part)},
                                 {QStringLiteral("key"), row.key},
                                 {QStringLiteral("number"), inJson(row.number)},
                                 {QStringLiteral("previous"), inJson(row.previous)}});
    }
    QJsonArray slowest;
    for (const ReportFigures::SlowCase &one : figures.slowest)
        slowest.append(QJsonObject{{QStringLiteral("case"), one.reference}, {QStringLiteral("days"), one.days}});
    QJsonObject document{{QStringLiteral("period"), inJson(figures.period)},
                         {QStringLiteral("previous_period"), inJson(figures.period.previous())},
                         {QStringLiteral("organisation"), figures.organisation.isEmpty() ? QJsonValue() : QJsonValue(figures.organisation)},
                         {QStringLiteral("running"), figures.isRunning},
                         {QStringLiteral("hidden_below"), figures.least},
                         {QStringLiteral("on_time"), sharesOf(figures, figures.now)},
                         {QStringLiteral("previous_on_time"), sharesOf(figures, figures.before)},
                         {QStringLiteral("median_days"), inJson(figures.now.number(ReportPart::Days, QStringLiteral("median")))},
                         {QStringLiteral("slowest"), slowest},
                         {QStringLiteral("head"), figures.seal},
                         {QStringLiteral("figures"), lines}};
    return document;
}

} // namespace balie
