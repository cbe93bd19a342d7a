// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/shorttext.h"
#include "core/domain/retention/triggerdays.h"

#include <QDate>

#include <optional>

namespace balie {

// Something that is kept: of which person, in which file, what kind of data, in which system, and when the event was
// from which its period runs. How long it stays follows from that (expiry.h) and is never entered.
struct RetentionItem
{
    RetentionItemId id;
    OrganisationId organisation;
    std::optional<PersonId> person;
    std::optional<RequestId> request;   // where it is a case file of this register
    std::optional<ShortText> reference; // of the file there: "HO-2019-0042"
    QString category;                   // the id of a rule of the baseline
    ShortText system;                   // where it lives: "huuradministratie"
    std::optional<QDate> trigger;       // none: it has not happened yet, or is not known
    std::optional<QDate> destroyedOn;
    int revision = 0;
    std::optional<QDate> promisedFrom = {}; // the day from which a statement counts what it promised, where that is another event

    // From which its bounds are counted; none before its trigger.
    std::optional<TriggerDays> days() const { return trigger ? std::optional(TriggerDays(*trigger, promisedFrom)) : std::nullopt; }

    friend bool operator==(const RetentionItem &, const RetentionItem &) = default;
};

// Whether it says of whom or of what it is, and on which day of our time.
// Errors: Empty (fact "key": "whom"), NotADate (fact "key": "trigger", "promisedFrom"; "first", "last").
Result<void> checkRetentionItem(const RetentionItem &item);

} // namespace balie
