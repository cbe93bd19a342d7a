// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/person/personname.h"
#include "core/domain/request/requestaction.h"
#include "core/domain/request/requeststate.h"
#include "core/domain/right/channel.h"
#include "core/domain/right/right.h"
#include "core/store/row.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

// A case as a list reads it: the row of the table with its person's name and street.
struct RequestLine
{
    RequestId id;
    qint64 organisationKey;
    QString number;
    PersonId person;
    PersonName name;
    QString street;
    qint64 rights; // a set, see rightset.h
    Channel channel;
    RequestState state;
    QDate received;
    std::optional<QDate> promiseDue;
    QDate statutoryDue;
    QDate due;
    QDate noticeBy;
    std::optional<QDate> closedOn;
    bool waiting;
    bool extended;
    bool breach;
    QString handler;
    std::optional<RequestAction> nextStep;
    bool stopOpen;
    std::optional<QDate> colleagueBy;
    int revision;
    std::optional<QDate> complaintBy;
    std::optional<RequestAction> complaintStep;
};

// "r" is the case, "p" its person; what follows may filter and order by these two.
QString requestLineColumns();
QString requestLineTables();
RequestLine requestLineOf(const Row &row);

} // namespace balie
