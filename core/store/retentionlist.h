// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/personname.h"
#include "core/domain/retention/retentionitem.h"
#include "core/domain/retention/retentionstanding.h"
#include "core/store/connection.h"
#include "core/store/requestquery.h"

#include <functional>
#include <vector>

namespace balie {

// Reads what is kept as lists, a page at a time: by the day due, those without one first.
class RetentionList
{
public:
    // A part of the items that an index has in order: of one status, due between two days.
    struct Lane
    {
        RetentionStatus status;
        DayRange due = {};
    };

    struct Wanted
    {
        std::vector<Lane> lanes;
        std::optional<OrganisationId> organisation = {};
        QString category = {}; // empty: all
        int limit = 100;
        QString after = {}; // the cursor that came with the page before
    };

    struct Line
    {
        RetentionItem item;
        RetentionStanding standing;
        std::optional<PersonName> person;
        QString caseNumber; // "DOM-2026-0014" of a case file of this register, or empty
    };

    struct Page
    {
        std::vector<Line> lines;
        QString next; // empty: this was the last
    };

    explicit RetentionList(Connection &connection) : m_connection(connection) {}

    // Error: NotAWord for what is no cursor of such a list.
    Result<Page> page(const Wanted &wanted) const;
    Result<std::vector<Line>> ofPerson(PersonId person) const;
    // Those of a batch in that system that are still expired, by the day due.
    Result<void> eachToDestroy(DestructionId batch, const QString &system, QDate today, const std::function<Result<void>(const Line &)> &take) const;
    Result<qint64> count(const Wanted &wanted) const;
    // Error: RetentionItemUnknown.
    Result<Line> line(RetentionItemId item) const;

private:
    Connection &m_connection;
};

} // namespace balie
