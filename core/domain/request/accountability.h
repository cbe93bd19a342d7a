// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/history/history.h"
#include "core/domain/request/requeststate.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace balie {

// One step of the procedure: which kind of event, on which day, and what of it is a word of the program itself: an
// outcome, a ground, a means, a channel. Nothing that somebody typed, and nobody's name.
struct ProcedureStep
{
    QDate on;
    QString kind; // kindWord()
    QStringList words;

    friend bool operator==(const ProcedureStep &, const ProcedureStep &) = default;
};

// The events that stand, in the order of entry.
std::vector<ProcedureStep> procedureOf(const History &history);

// What stays of a case after its file was destroyed: the half by which the organisation shows that it answered, how and
// in time (Art. 5(2), 24(1)). Whose case it was and what was said in it is gone.
struct AccountabilityRecord
{
    OrganisationId organisation;
    QString reference; // "2026-0014", with the sign of the organisation where the register has several
    RequestState state = RequestState::Closed;
    std::vector<Right> rights;
    Channel channel = Channel::Phone;
    QDate received;
    QDate due;
    QDate statutoryDue;
    bool extended = false;
    std::optional<QDate> answeredOn;
    bool onTime = false;
    QDate closedOn;
    std::vector<ProcedureStep> steps;
    QDate destroyedOn;
    QString destruction; // its number

    friend bool operator==(const AccountabilityRecord &, const AccountabilityRecord &) = default;
};

} // namespace balie
