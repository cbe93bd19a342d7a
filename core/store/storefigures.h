// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"
#include "core/store/requestfiltersql.h"
#include "core/store/requestline.h"

#include <QDate>

#include <map>
#include <vector>

namespace balie {

// The groups of open work, as conditions on the derived columns; see core/overview/worklist.h.
struct WorkDays
{
    QDate today;
    QDate weekUntil;      // the last day of "this week"
    QDate extensionUntil; // how far ahead an extension is worth a word
    QString user;         // whose handler name is no colleague's
};

// Figures and groups over the cases, answered by indexes alone or by the open cases alone.
class StoreFigures
{
public:
    enum class Group { Late, Today, Complaint, ThisWeek, ExtensionEnds, WaitingIdentification, WaitingPerson, WaitingColleague, ToClose, Later };

    struct Open
    {
        qint64 open = 0;
        qint64 late = 0;
        qint64 today = 0;
        qint64 thisWeek = 0;
        qint64 complaints = 0; // cases in which a complaint is open, closed cases among them
    };

    struct Year
    {
        qint64 received = 0;
        qint64 answered = 0;
        qint64 onTime = 0;
    };

    struct DueDay
    {
        QDate due;
        qint64 open;
        qint64 waiting;
    };

    struct OfOrganisation
    {
        qint64 requests = 0;
        qint64 open = 0;
    };

    explicit StoreFigures(Connection &connection) : m_connection(connection) {}

    Result<Open> open(const WorkDays &days) const;
    Result<Year> year(int year) const;
    // Open cases by the day on which they are due.
    Result<std::vector<DueDay>> dueDays(QDate from, QDate until) const;
    Result<std::map<OrganisationId, OfOrganisation>> organisations() const;

    // How many open (or answered) cases stand in each group. Beside them, in Complaint, those of which a complaint or
    // a demand must be answered by a day, closed or not.
    Result<std::map<Group, qint64>> groupCounts(const WorkDays &days) const;
    // Most urgent first.
    Result<std::vector<RequestLine>> groupLines(Group group, const WorkDays &days, int offset, int limit) const;

private:
    Connection &m_connection;
};

} // namespace balie
