// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requestfiltersql.h"

#include "core/base/foldedtext.h"
#include "core/store/columns.h"
#include "core/store/likepattern.h"
#include "core/store/rightset.h"

namespace balie {

void SqlCondition::add(const QString &condition, const QVariantList &with)
{
    all.append(condition);
    values += with;
}

QString SqlCondition::where() const
{
    return all.isEmpty() ? QString() : QStringLiteral(" WHERE ") + all.join(QStringLiteral(" AND "));
}

namespace {

template <typename T>
void oneOf(SqlCondition &condition, const QString &column, const std::vector<T> &values)
{
    if (values.empty())
        return;
    QVariantList bound;
    for (const T &value : values)
        bound += toColumn(value);
    QStringList marks(static_cast<qsizetype>(values.size()), QStringLiteral("?"));
    condition.add(QStringLiteral("%1 IN (%2)").arg(column, marks.join(QStringLiteral(", "))), bound);
}

// An empty day is no day: it lies before every other, and in no range.
void within(SqlCondition &condition, const QString &column, const DayRange &range)
{
    if (range.from)
        condition.add(column + QStringLiteral(" >= ?"), toColumns(*range.from));
    if (range.until)
        condition.add(column + QStringLiteral(" <= ?"), toColumns(*range.until));
    if (range.until && !range.from)
        condition.add(column + QStringLiteral(" <> ''"));
}

// Any word of an enumeration that holds the text.
template <typename E>
std::vector<E> wordsWith(const QString &text)
{
    std::vector<E> found;
    for (E value : allValues<E>()) {
        if (toWord(value).contains(text, Qt::CaseInsensitive))
            found.push_back(value);
    }
    return found;
}

template <typename E>
void wordContains(SqlCondition &condition, const QString &column, const QString &text)
{
    const std::vector<E> words = wordsWith<E>(text);
    if (words.empty())
        condition.add(QStringLiteral("1 = 0"));
    else
        oneOf(condition, column, words);
}

void contains(SqlCondition &condition, const QString &column, const QString &text)
{
    condition.add(column + QStringLiteral(" LIKE ? ESCAPE '\\'"), {likeContaining(text)});
}

void columnContains(SqlCondition &condition, RequestColumn column, const QString &text)
{
    switch (column) {
    case RequestColumn::Reference:
        return contains(condition, QStringLiteral("(SELECT o.sign FROM organisation o WHERE o.row_key = r.organisation) || '-' || r.number"), text);
    case RequestColumn::Person: return contains(condition, QStringLiteral("p.name_fold"), folded(text));
    case RequestColumn::Street: return contains(condition, QStringLiteral("p.street_fold"), folded(text));
    case RequestColumn::Rights:
        return condition.add(QStringLiteral("(r.rights & ?) <> 0"), toColumns(toRightSet(wordsWith<Right>(text))));
    case RequestColumn::Channel: return wordContains<Channel>(condition, QStringLiteral("r.channel"), text);
    case RequestColumn::State: return wordContains<RequestState>(condition, QStringLiteral("r.state"), text);
    case RequestColumn::Organisation:
        return contains(condition, QStringLiteral("(SELECT o.name FROM organisation o WHERE o.row_key = r.organisation)"), text);
    case RequestColumn::Received: return contains(condition, QStringLiteral("r.received"), text);
    case RequestColumn::Due: return contains(condition, QStringLiteral("r.due"), text);
    case RequestColumn::PromiseDue: return contains(condition, QStringLiteral("r.promise_due"), text);
    case RequestColumn::StatutoryDue: return contains(condition, QStringLiteral("r.statutory_due"), text);
    case RequestColumn::NoticeBy: return contains(condition, QStringLiteral("r.notice_by"), text);
    case RequestColumn::Handler: return contains(condition, QStringLiteral("r.handler"), text);
    case RequestColumn::ClosedOn: return contains(condition, QStringLiteral("r.closed_on"), text);
    }
    Q_UNREACHABLE();
}

// What is empty where nothing was filled in; null for a column that always holds something.
QString emptyWhenBlank(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Street: return QStringLiteral("p.street_fold");
    case RequestColumn::PromiseDue: return QStringLiteral("r.promise_due");
    case RequestColumn::Handler: return QStringLiteral("r.handler");
    case RequestColumn::ClosedOn: return QStringLiteral("r.closed_on");
    case RequestColumn::Reference:
    case RequestColumn::Person:
    case RequestColumn::Rights:
    case RequestColumn::Channel:
    case RequestColumn::Organisation:
    case RequestColumn::State:
    case RequestColumn::Received:
    case RequestColumn::Due:
    case RequestColumn::StatutoryDue:
    case RequestColumn::NoticeBy: return {};
    }
    Q_UNREACHABLE();
}

// The same with the signs of RequestFilter::columns.
void columnIs(SqlCondition &condition, RequestColumn column, const QString &asked)
{
    const bool negated = asked.startsWith(QLatin1Char('!'));
    const QString text = negated ? asked.mid(1).trimmed() : asked;
    SqlCondition plain;
    if (text != QStringLiteral("="))
        columnContains(plain, column, text);
    else if (const QString value = emptyWhenBlank(column); !value.isEmpty())
        plain.add(QStringLiteral("COALESCE(%1, '') = ''").arg(value));
    else
        plain.add(QStringLiteral("1 = 0"));
    const QString all = plain.all.join(QStringLiteral(" AND "));
    condition.add(negated ? QStringLiteral("COALESCE(NOT (%1), 1)").arg(all) : all, plain.values);
}

} // namespace

SqlCondition conditionOf(const RequestFilter &filter)
{
    SqlCondition condition;
    oneOf(condition, QStringLiteral("r.state"), filter.states);
    if (filter.states.empty())
        condition.add(QStringLiteral("r.state <> ?"), toColumns(RequestState::StruckOut));
    oneOf(condition, QStringLiteral("r.channel"), filter.channels);
    if (!filter.organisations.empty()) {
        SqlCondition own;
        oneOf(own, QStringLiteral("o.id"), filter.organisations);
        condition.add(QStringLiteral("r.organisation IN (SELECT o.row_key FROM organisation o WHERE %1)").arg(own.all.front()), own.values);
    }
    if (!filter.rights.empty())
        condition.add(QStringLiteral("(r.rights & ?) <> 0"), toColumns(toRightSet(filter.rights)));
    within(condition, QStringLiteral("r.received"), filter.received);
    within(condition, QStringLiteral("r.due"), filter.due);
    within(condition, QStringLiteral("r.closed_on"), filter.closed);
    if (filter.person)
        condition.add(QStringLiteral("r.person = (SELECT row_key FROM person WHERE id = ?)"), toColumns(*filter.person));
    for (auto column = filter.columns.cbegin(); column != filter.columns.cend(); ++column) {
        if (!column.value().trimmed().isEmpty())
            columnIs(condition, column.key(), column.value().trimmed());
    }
    return condition;
}

} // namespace balie
