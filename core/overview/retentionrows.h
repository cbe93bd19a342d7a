// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/retention/archivestatus.h"
#include "core/domain/retention/placedhold.h"
#include "core/domain/retention/retentionitem.h"
#include "core/domain/retention/retentionstanding.h"
#include "core/store/requestquery.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

struct RetentionRow
{
    RetentionItem item;
    QString organisationName;
    QString personName;    // empty where it is of nobody in particular
    QString caseReference; // of a case file of this register
    RetentionCategory category;
    std::optional<ExpiryState> state; // on the clock's day; none: it was destroyed
    std::optional<QDate> due;         // the last day of keeping
    std::optional<ArchiveStatus> archiveStatus = {}; // only where it was asked for: in a list for other systems, and of one item
};

// Which items. What is absent does not filter.
struct RetentionQuery
{
    std::optional<ExpiryState> state; // none: all that was not destroyed
    std::optional<OrganisationId> organisation = {};
    QString category = {};
    DayRange due = {};      // the last day of keeping; leaves out what has none
    int limit = 100;        // at most 1,000
    QString after = {};     // the cursor that came with the page before
};

struct RetentionPage
{
    std::vector<RetentionRow> rows; // by the last day of keeping, those without one first
    QString next;                   // empty: this was the last
};

// One item with all that its state follows from, for the sentences that explain it.
struct RetentionDetail
{
    RetentionRow row;
    RetentionRule rule;
    Expiry expiry;
    std::vector<PlacedHold> holds; // also those that were lifted
    bool isHeldForOthers = false;  // of whom there is something in the same file
};

// One page; it costs the same wherever it lies.
// Errors: NotAWord for what is no cursor, RetentionCategoryUnknown (facts "category", "known").
Result<RetentionPage> retentionRows(Register &opened, const RetentionQuery &query);
// How many there are; for a status line, not before each page.
Result<qint64> countRetention(Register &opened, const RetentionQuery &query);
// Everything that is kept about one person.
Result<std::vector<RetentionRow>> retentionOfPerson(Register &opened, PersonId person);
// Error: RetentionItemUnknown.
Result<RetentionDetail> retentionDetail(Register &opened, RetentionItemId item);

} // namespace balie
