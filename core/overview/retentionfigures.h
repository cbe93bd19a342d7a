// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/retention/retentioncategory.h"
#include "core/workspace/register.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// How much is kept of one category by one organisation, by its state on the clock's day. Every item that was not
// destroyed is in exactly one of the six; the months and what comes after them are of those that run or are in conflict.
struct RetentionFigure
{
    struct Month
    {
        QDate first; // of the month in which the last day of keeping lies
        qint64 running = 0;
        qint64 inConflict = 0;
    };

    OrganisationId organisation;
    QString organisationName;
    RetentionCategory category;
    qint64 expired = 0;
    qint64 running = 0;
    qint64 inConflict = 0;
    qint64 onHold = 0;
    qint64 noTrigger = 0;
    qint64 noPeriod = 0;
    qint64 destroyed = 0;
    std::vector<Month> months; // what is left of this one, and the eleven after it
    qint64 later = 0;
};

// By the name of the organisation and in the order of the baseline; a category without items is left out. Adds up what
// the changes themselves have counted, and so takes the same time however much is kept.
Result<std::vector<RetentionFigure>> retentionFigures(Register &opened, std::optional<OrganisationId> organisation = {});

} // namespace balie
