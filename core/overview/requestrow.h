// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/deadline/urgency.h"
#include "core/domain/request/requestaction.h"
#include "core/domain/request/requeststate.h"
#include "core/domain/right/channel.h"
#include "core/domain/right/right.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

// One case as a list shows it.
struct RequestRow
{
    RequestId id;
    QString reference;
    OrganisationId organisation;
    QString organisationName;
    PersonId person;
    QString personName;       // "Jan van der Horst"
    QString personListed;     // "Horst, Jan van der"
    QString street;           // empty when not known
    std::vector<Right> rights;
    Channel channel = Channel::Phone;
    RequestState state = RequestState::Received;
    QDate received;
    std::optional<QDate> promiseDue;
    QDate statutoryDue;
    QDate due;                // the earlier of the two
    QDate noticeBy;           // last day to tell an extension
    std::optional<QDate> closedOn;
    bool waiting = false;     // the clock stands still
    bool extended = false;
    bool breach = false;      // a data breach is suspected
    QString handler;          // empty: nobody yet
    Urgency urgency = Urgency::Later;
    std::optional<RequestAction> nextStep; // what is to be done now, as a verb on the screen
    int revision = 0;

    friend bool operator==(const RequestRow &, const RequestRow &) = default;
};

class Register;
struct RequestLine;

// The rows as the store read them, seen from the clock's day; for the overviews of this folder.
Result<std::vector<RequestRow>> requestRowsOf(Register &opened, const std::vector<RequestLine> &lines);

} // namespace balie
