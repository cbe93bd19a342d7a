// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filtersyntax.h"

#include "core/domain/calendar/dutchdate.h"
#include "core/wording/codewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace balie {

namespace {

struct FilterSyntax
{
    Q_DECLARE_TR_FUNCTIONS(FilterSyntax)
};

struct Typed
{
    QString text;
    bool negated = false;
};

Typed withoutNegation(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.startsWith(QLatin1Char('!')) ? Typed{text.mid(1).trimmed(), true} : Typed{text, false};
}

// The values whose word on the screen holds the text, or, negated, does not.
template <typename E>
Result<std::vector<E>> valuesLike(const QString &typed)
{
    const Typed wanted = withoutNegation(typed);
    std::vector<E> values;
    for (E value : allValues<E>()) {
        if (wordOf(value).contains(wanted.text, Qt::CaseInsensitive) != wanted.negated)
            values.push_back(value);
    }
    if (values.empty())
        return Error(ErrorCode::NotAWord);
    return values;
}

Result<std::vector<OrganisationId>> organisationsLike(const QString &typed, const std::vector<OrganisationRow> &rows)
{
    const Typed wanted = withoutNegation(typed);
    std::vector<OrganisationId> found;
    for (const OrganisationRow &row : rows) {
        if (row.organisation.name.toString().contains(wanted.text, Qt::CaseInsensitive) != wanted.negated)
            found.push_back(row.organisation.id);
    }
    if (found.empty())
        return Error(ErrorCode::NotAWord);
    return found;
}

Result<DayRange> daysFrom(const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    if (dots >= 0) {
        DayRange range;
        for (const bool from : {true, false}) {
            const QString part = (from ? text.left(dots) : text.mid(dots + 2)).trimmed();
            if (part.isEmpty())
                continue;
            const Result<QDate> day = dayFromTyped(part, today);
            if (!day)
                return day.error();
            (from ? range.from : range.until) = *day;
        }
        return range;
    }
    static const QRegularExpression compared(QStringLiteral("^([<>]=?)\\s*(.+)$"));
    const auto match = compared.match(text);
    const Result<QDate> day = dayFromTyped(match.hasMatch() ? match.captured(2) : text, today);
    if (!day)
        return day.error();
    const QString sign = match.captured(1);
    if (sign == QStringLiteral(">"))
        return DayRange{day->addDays(1), {}};
    if (sign == QStringLiteral(">="))
        return DayRange{*day, {}};
    if (sign == QStringLiteral("<"))
        return DayRange{{}, day->addDays(-1)};
    if (sign == QStringLiteral("<="))
        return DayRange{{}, *day};
    return DayRange{*day, *day};
}

template <typename T>
Result<void> put(const Result<T> &read, T &place)
{
    if (!read)
        return read.error();
    place = *read;
    return {};
}

// The other days are asked for one at a time.
Result<void> putDay(RequestColumn column, const QString &typed, const FilterContext &context, RequestFilter &filter)
{
    const Result<QDate> day = dayFromTyped(typed, context.today);
    if (!day)
        return day.error();
    filter.columns.insert(column, day->toString(Qt::ISODate));
    return {};
}

// As RequestFilter::columns has it: "=" for a field in which nothing stands.
QString stored(const QString &typed)
{
    const Typed wanted = withoutNegation(typed);
    const bool empty = wanted.text.compare(QStringLiteral("leeg"), Qt::CaseInsensitive) == 0
        || wanted.text.compare(QStringLiteral("empty"), Qt::CaseInsensitive) == 0;
    return (wanted.negated ? QStringLiteral("!") : QString()) + (empty ? QStringLiteral("=") : wanted.text);
}

Result<void> readOne(RequestColumn column, const QString &typed, const FilterContext &context, RequestFilter &filter)
{
    switch (column) {
    case RequestColumn::State:
        return put(valuesLike<RequestState>(typed), filter.states);
    case RequestColumn::Rights:
        return put(valuesLike<Right>(typed), filter.rights);
    case RequestColumn::Channel:
        return put(valuesLike<Channel>(typed), filter.channels);
    case RequestColumn::Organisation:
        return put(organisationsLike(typed, context.organisations), filter.organisations);
    case RequestColumn::Received:
        return put(daysFrom(typed, context.today), filter.received);
    case RequestColumn::Due:
        return put(daysFrom(typed, context.today), filter.due);
    case RequestColumn::ClosedOn:
        return put(daysFrom(typed, context.today), filter.closed);
    case RequestColumn::PromiseDue:
    case RequestColumn::StatutoryDue:
    case RequestColumn::NoticeBy:
        return putDay(column, typed, context, filter);
    case RequestColumn::Reference:
    case RequestColumn::Person:
    case RequestColumn::Street:
    case RequestColumn::Handler:
        filter.columns.insert(column, stored(typed));
        return {};
    }
    Q_UNREACHABLE();
}

template <typename T>
void overrule(T &place, const T &typed)
{
    if (!(typed == T()))
        place = typed;
}

} // namespace

QString filterHelp(RequestColumn column)
{
    switch (column) {
    case RequestColumn::State:
    case RequestColumn::Rights:
    case RequestColumn::Channel:
    case RequestColumn::Organisation:
        return FilterSyntax::tr("Type a piece of the word, or !word for all others.");
    case RequestColumn::Received:
    case RequestColumn::Due:
    case RequestColumn::ClosedOn:
        return FilterSyntax::tr("Type a day: 7-3, >7-3, <=today or 1-3..31-3.");
    case RequestColumn::PromiseDue:
    case RequestColumn::StatutoryDue:
    case RequestColumn::NoticeBy:
        return FilterSyntax::tr("Type one day: 7-3 or today.");
    case RequestColumn::Reference:
    case RequestColumn::Person:
    case RequestColumn::Street:
    case RequestColumn::Handler:
        return FilterSyntax::tr("Type a piece of the text, !text for what must not be in it, empty or !empty.");
    }
    Q_UNREACHABLE();
}

RequestFilter narrowed(RequestFilter view, const RequestFilter &typed)
{
    overrule(view.states, typed.states);
    overrule(view.organisations, typed.organisations);
    overrule(view.rights, typed.rights);
    overrule(view.channels, typed.channels);
    overrule(view.received, typed.received);
    overrule(view.due, typed.due);
    overrule(view.closed, typed.closed);
    overrule(view.text, typed.text);
    view.columns.insert(typed.columns);
    return view;
}

bool isDayColumn(RequestColumn column)
{
    return column == RequestColumn::Received || column == RequestColumn::Due || column == RequestColumn::ClosedOn
        || column == RequestColumn::PromiseDue || column == RequestColumn::StatutoryDue
        || column == RequestColumn::NoticeBy;
}

Result<RequestFilter> readFilters(const TypedFilters &typed, const FilterContext &context)
{
    RequestFilter filter;
    for (auto entry = typed.cbegin(); entry != typed.cend(); ++entry) {
        if (entry.value().trimmed().isEmpty())
            continue;
        const Result<void> read = readOne(entry.key(), entry.value(), context, filter);
        if (!read)
            return read.error().with(QStringLiteral("column"), toWord(entry.key()));
    }
    return filter;
}

} // namespace balie
