// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/compelleddemand.h"
#include "core/domain/report/reportperiod.h"
#include "core/domain/request/accountability.h"
#include "core/domain/retention/destruction.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace balie {

// The raw rows of a report over a period, of an organisation or of all: of the cases, and of those of which only the record
// is left. What was struck out is in none of them.
class ReportTable
{
public:
    struct Asked
    {
        QDate first;
        QDate last;
        std::optional<OrganisationId> organisation = {};
    };

    // So many cases of a month, a channel and a set of rights.
    struct Received
    {
        QDate month; // its first day
        Channel channel = Channel::Phone;
        std::vector<Right> rights;
        qint64 cases = 0;
    };

    // A case by the answer that stands. Of one whose file was destroyed the promise is known where it was stricter than the law.
    struct Answered
    {
        QDate received;
        QDate on;
        bool isPromised = false;
        bool keptPromise = false;
        bool keptLaw = false;
    };

    // The end of a period. Late: their first term ended on lateBy or before.
    struct Moment
    {
        QDate day;
        QDate lateBy;
    };

    struct Open
    {
        qint64 inTime = 0;
        qint64 late = 0;
    };

    struct OfForce
    {
        QDate month; // its first day
        DemandForce force = DemandForce::Formal;
        qint64 number = 0;
    };

    struct Destroyed
    {
        QString category;
        SystemOutcome outcome = SystemOutcome::Destroyed;
        qint64 items = 0;
    };

    explicit ReportTable(Connection &connection) : m_connection(connection) {}

    Result<std::vector<Received>> received(const Asked &asked) const;
    Result<std::vector<Answered>> answered(const Asked &asked) const;
    // At most so many, as they are written on the screen; the oldest number first.
    Result<std::vector<QString>> references(QDate received, QDate answered, std::optional<OrganisationId> organisation, int limit) const;
    // Received and neither answered nor closed by each of these days, the first of which is the earliest; in one reading.
    Result<std::vector<Open>> open(const std::vector<Moment> &moments, std::optional<OrganisationId> organisation) const;
    Result<qint64> withdrawn(const Asked &asked) const;
    // Extensions, questions that stop the clock, complaints and their ends by their day, and of each case that was answered in the period
    // what was decided; in the words of procedureOf(). What was undone is not there.
    Result<std::vector<ProcedureStep>> steps(const Asked &asked) const;

    Result<std::vector<OfForce>> compelled(const Asked &asked) const;
    // By the moment on which the last system had answered, from the one and before the other.
    Result<qint64> batches(Instant from, Instant before, std::optional<OrganisationId> organisation) const;
    // By the day on which a system answered.
    Result<std::vector<Destroyed>> destroyed(const Asked &asked) const;
    // Whether there is any case at all, or a record of one.
    Result<bool> anyCase() const;

private:
    Result<void> eventSteps(const Asked &asked, std::vector<ProcedureStep> &steps) const;
    Result<void> recordSteps(const Asked &asked, std::vector<ProcedureStep> &steps) const;

    Connection &m_connection;
};

} // namespace balie
