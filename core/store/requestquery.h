// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/domain/request/requestcolumn.h"
#include "core/domain/request/requeststate.h"
#include "core/domain/right/channel.h"
#include "core/domain/right/right.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

enum class Direction { Ascending, Descending };

template <>
struct EnumWords<Direction>
{
    static constexpr auto words = enumWords<Direction>({
        {Direction::Ascending, "ascending"},
        {Direction::Descending, "descending"},
    });
};

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
    std::vector<Right> rights; // any of them
    std::vector<Channel> channels;
    DayRange received;
    DayRange due;
    DayRange closed;
    std::optional<PersonId> person;
    QString text;                         // words of a search, see core/overview/search.h
    QMap<RequestColumn, QString> columns; // text contained in one column, capitals and accents apart;
                                          // "=": nothing stands there; "!" in front: not so

    friend bool operator==(const RequestFilter &, const RequestFilter &) = default;
};

struct RequestQuery
{
    RequestFilter filter;
    std::vector<SortKey> order; // empty: open cases first, then by due date
    int limit = 100;            // at most 1,000
    QString after;              // the cursor that came with the page before

    friend bool operator==(const RequestQuery &, const RequestQuery &) = default;
};

} // namespace balie
