// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/overview/requestrow.h"
#include "core/workspace/register.h"

#include <QJsonObject>
#include <QMap>

#include <optional>
#include <vector>

namespace balie {

// What a list of cases can show, filter and sort by.
enum class RequestColumn {
    Reference, Person, Street, Rights, Channel, Organisation, State, Received, Due, PromiseDue,
    StatutoryDue, NoticeBy, Handler, ClosedOn,
};

template <>
struct EnumWords<RequestColumn>
{
    static constexpr auto words = enumWords<RequestColumn>({
        {RequestColumn::Reference, "reference"},
        {RequestColumn::Person, "person"},
        {RequestColumn::Street, "street"},
        {RequestColumn::Rights, "rights"},
        {RequestColumn::Channel, "channel"},
        {RequestColumn::Organisation, "organisation"},
        {RequestColumn::State, "state"},
        {RequestColumn::Received, "received"},
        {RequestColumn::Due, "due"},
        {RequestColumn::PromiseDue, "promise-due"},
        {RequestColumn::StatutoryDue, "statutory-due"},
        {RequestColumn::NoticeBy, "notice-by"},
        {RequestColumn::Handler, "handler"},
        {RequestColumn::ClosedOn, "closed-on"},
    });
};

enum class Direction { Ascending, Descending };

struct SortKey
{
    RequestColumn column = RequestColumn::Due;
    Direction direction = Direction::Ascending;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

// A range of days; either end may be open.
struct DayRange
{
    std::optional<QDate> from;
    std::optional<QDate> until;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

// Which cases. Empty lists and absent values do not filter; all that is given must hold. Cases that
// were struck out are only seen when their state is asked for.
struct RequestFilter
{
    std::vector<RequestState> states;
    std::vector<OrganisationId> organisations;
    std::vector<Right> rights;      // any of them
    std::vector<Channel> channels;
    DayRange received;
    DayRange due;
    DayRange closed;
    std::optional<PersonId> person;
    QString text;                           // words of a search, see search.h
    QMap<RequestColumn, QString> columns;   // text contained in one column, case and accents apart

    friend bool operator==(const RequestFilter &, const RequestFilter &) = default;
};

struct RequestQuery
{
    RequestFilter filter;
    std::vector<SortKey> order; // empty: by due date, open cases first
    int limit = 100;            // at most 1,000
    QString after;              // RequestPage::next of the page before

    friend bool operator==(const RequestQuery &, const RequestQuery &) = default;
};

struct RequestPage
{
    std::vector<RequestRow> rows;
    QString next; // empty: this was the last
};

// One page. By cursor (the values of the last row), so that a page costs the same wherever it lies.
// Error: NotAWord when the cursor is not one of this order.
Result<RequestPage> requestRows(Register &opened, const RequestQuery &query);
// How many there are; for a status line, not before each page.
Result<qint64> countRequests(Register &opened, const RequestFilter &filter);
// One row, to refresh it after RegisterEvents::requestChanged(). Error: RequestUnknown.
Result<RequestRow> requestRow(Register &opened, RequestId request);

// For saved views and `--json`; limit and cursor aside.
QJsonObject toJson(const RequestQuery &query);
Result<RequestQuery> requestQueryFrom(const QJsonObject &json);

} // namespace balie
