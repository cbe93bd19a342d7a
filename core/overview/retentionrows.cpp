// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/retentionrows.h"

#include "core/exchange/retentionfile.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"

#include <algorithm>

namespace balie {

namespace {

using Lane = RetentionList::Lane;

// Where the items that are in that state today stand: what has to go comes from three places.
std::vector<Lane> lanesOf(ExpiryState state, QDate today)
{
    const DayRange over{std::nullopt, today.addDays(-1)};
    const DayRange left{today, std::nullopt};
    switch (state) {
    case ExpiryState::NoTrigger: return {{RetentionStatus::NoTrigger}};
    case ExpiryState::NoPeriod: return {{RetentionStatus::NoPeriod}};
    case ExpiryState::Running: return {{RetentionStatus::Running, left}};
    case ExpiryState::Expired: return {{RetentionStatus::AtOnce}, {RetentionStatus::Running, over}, {RetentionStatus::Conflict, over}};
    case ExpiryState::OnHold: return {{RetentionStatus::Held}};
    case ExpiryState::InConflict: return {{RetentionStatus::Conflict, left}};
    }
    Q_UNREACHABLE();
}

std::vector<Lane> everyLane()
{
    std::vector<Lane> lanes;
    for (const RetentionStatus status : allValues<RetentionStatus>()) {
        if (status != RetentionStatus::Destroyed)
            lanes.push_back({status});
    }
    return lanes;
}

// Between those days alone, and without what has no day.
std::vector<Lane> between(std::vector<Lane> lanes, const DayRange &due)
{
    if (!due.from && !due.until)
        return lanes;
    const QDate beginning(1, 1, 1);
    for (Lane &lane : lanes) {
        lane.due.from = std::max(lane.due.from.value_or(beginning), due.from.value_or(beginning));
        if (due.until)
            lane.due.until = std::min(lane.due.until.value_or(*due.until), *due.until);
    }
    return lanes;
}

RetentionList::Wanted wantedOf(const Register &opened, const RetentionQuery &query)
{
    const std::vector<Lane> lanes = query.state ? lanesOf(*query.state, opened.today()) : everyLane();
    return {between(lanes, query.due), query.organisation, query.category, qBound(1, query.limit, 1000), query.after};
}

// A list of a category that there is none of would be empty, as if nothing had to go.
Result<void> refuseUnknown(const QString &category)
{
    if (category.isEmpty() || ruleFor(builtInRetentionBaseline(), category))
        return {};
    QStringList known;
    for (const BaselineRule &rule : builtInRetentionBaseline().rules)
        known.append(rule.category.id);
    return Error(ErrorCode::RetentionCategoryUnknown).with(QStringLiteral("category"), category.left(60)).with(QStringLiteral("known"), known.join(QStringLiteral(", ")));
}

Result<RetentionRow> rowOf(Register &opened, const RetentionList::Line &line)
{
    const Result<Organisation> organisation = opened.tables().organisations.find(line.item.organisation);
    if (!organisation)
        return organisation.error();
    return RetentionRow{line.item,       organisation->name.toString(),      line.person ? line.person->display() : QString(),
                        line.caseNumber, categoryFor(builtInRetentionBaseline(), line.item.category), stateOn(line.standing, opened.today()),
                        line.standing.due};
}

Result<std::vector<RetentionRow>> rowsOf(Register &opened, const std::vector<RetentionList::Line> &lines)
{
    std::vector<RetentionRow> rows;
    for (const RetentionList::Line &line : lines) {
        const Result<RetentionRow> row = rowOf(opened, line);
        if (!row)
            return row.error();
        rows.push_back(*row);
    }
    return rows;
}

} // namespace

Result<RetentionPage> retentionRows(Register &opened, const RetentionQuery &query)
{
    if (const Result<void> known = refuseUnknown(query.category); !known)
        return known.error();
    const auto page = opened.tables().retentionLists.page(wantedOf(opened, query));
    if (!page)
        return page.error();
    return rowsOf(opened, page->lines).transform([&](const std::vector<RetentionRow> &rows) { return RetentionPage{rows, page->next}; });
}

Result<qint64> countRetention(Register &opened, const RetentionQuery &query)
{
    return opened.tables().retentionLists.count(wantedOf(opened, query));
}

Result<std::vector<RetentionRow>> retentionOfPerson(Register &opened, PersonId person)
{
    return opened.tables().retentionLists.ofPerson(person).and_then([&](const std::vector<RetentionList::Line> &lines) { return rowsOf(opened, lines); });
}

Result<RetentionDetail> retentionDetail(Register &opened, RetentionItemId item)
{
    const auto line = opened.tables().retentionLists.line(item);
    if (!line)
        return line.error();
    const Result<RetentionRow> row = rowOf(opened, *line);
    if (!row)
        return row.error();
    const auto placed = opened.tables().retentionHolds.on(item);
    if (!placed)
        return placed.error();
    KeepingRules rules(opened);
    const Result<const RetentionRule *> rule = rules.of(line->item);
    if (!rule)
        return rule.error();
    const bool forOthers = std::any_of(placed->begin(), placed->end(), [&](const PlacedHold &one) { return !one.hold.lifted && !one.isOn(line->item); });
    RetentionDetail detail{*row, **rule, expiryOf(**rule, line->item.days(), holdsOf(*placed), opened.today()), *placed, forOthers};
    detail.row.archiveStatus = archiveStatusOf(detail.expiry, opened.today(), line->item.destroyedOn);
    return detail;
}

} // namespace balie
