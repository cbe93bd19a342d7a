// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentionfilter.h"

#include "core/base/enumtext.h"

#include <QUrlQuery>

namespace balie {

namespace {

qint64 numberOf(const RetentionFigure &figure, ExpiryState state)
{
    switch (state) {
    case ExpiryState::NoTrigger: return figure.noTrigger;
    case ExpiryState::NoPeriod: return figure.noPeriod;
    case ExpiryState::Running: return figure.running;
    case ExpiryState::Expired: return figure.expired;
    case ExpiryState::OnHold: return figure.onHold;
    case ExpiryState::InConflict: return figure.inConflict;
    }
    Q_UNREACHABLE();
}

std::optional<qint64> numberIn(const RetentionFigure &figure, ExpiryState state, QDate month)
{
    if (state != ExpiryState::Running && state != ExpiryState::InConflict)
        return std::nullopt;
    for (const RetentionFigure::Month &one : figure.months) {
        if (one.first == month)
            return state == ExpiryState::Running ? one.running : one.inConflict;
    }
    return std::nullopt;
}

} // namespace

RetentionQuery queryOf(const RetentionFilter &filter)
{
    RetentionQuery query{filter.state, filter.organisation, filter.category};
    if (filter.month.isValid())
        query.due = {filter.month, filter.month.addMonths(1).addDays(-1)};
    return query;
}

std::optional<qint64> countOf(const std::vector<RetentionFigure> &figures, const RetentionFilter &filter)
{
    if (filter.month.isValid() && !filter.state)
        return std::nullopt;
    qint64 sum = 0;
    for (const RetentionFigure &figure : figures) {
        const bool fits = (!filter.organisation || figure.organisation == *filter.organisation) && (filter.category.isEmpty() || figure.category.id == filter.category);
        if (!fits)
            continue;
        if (filter.month.isValid()) {
            const std::optional<qint64> number = numberIn(figure, *filter.state, filter.month);
            if (!number)
                return std::nullopt;
            sum += *number;
            continue;
        }
        for (const ExpiryState state : allValues<ExpiryState>()) {
            if (!filter.state || *filter.state == state)
                sum += numberOf(figure, state);
        }
    }
    return sum;
}

QString placeOf(const RetentionFilter &filter)
{
    QUrlQuery place;
    if (filter.organisation)
        place.addQueryItem(QStringLiteral("organisation"), filter.organisation->toString());
    if (filter.state)
        place.addQueryItem(QStringLiteral("state"), toWord(*filter.state));
    if (!filter.category.isEmpty())
        place.addQueryItem(QStringLiteral("category"), filter.category);
    if (filter.month.isValid())
        place.addQueryItem(QStringLiteral("month"), filter.month.toString(Qt::ISODate));
    return place.toString();
}

RetentionFilter filterFrom(const QString &place)
{
    const QUrlQuery said(place);
    RetentionFilter filter;
    if (const auto organisation = OrganisationId::from(said.queryItemValue(QStringLiteral("organisation"))))
        filter.organisation = *organisation;
    if (const auto state = fromWord<ExpiryState>(said.queryItemValue(QStringLiteral("state"))))
        filter.state = *state;
    filter.category = said.queryItemValue(QStringLiteral("category"));
    const QDate month = QDate::fromString(said.queryItemValue(QStringLiteral("month")), Qt::ISODate);
    filter.month = month.isValid() ? QDate(month.year(), month.month(), 1) : QDate();
    return filter;
}

} // namespace balie
