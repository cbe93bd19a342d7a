// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/promiseddays.h"

#include "core/import/importkeys.h"
#include "core/store/stagedleaseends.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

PromisedDays::PromisedDays(Register &opened, const ImportOrder &order, Transaction &transaction, std::optional<qint64> source)
    : m_opened(opened), m_order(order), m_transaction(transaction), m_imports(opened.tables().connection()), m_rules(opened), m_source(source)
{
}

Result<StagedItem> PromisedDays::dated(const StagedRow<StagedItem> &row)
{
    StagedItem item = row.thing;
    const auto counts = countsFrom(item);
    if (!counts)
        return counts.error();
    QString day = *counts ? item.leaseEnded : QString();
    if (*counts == RetentionTrigger::LeaseEnded) {
        const auto lease = leaseOf(item.person);
        if (!lease)
            return lease.error();
        // Who still rents has not left, whatever the line says; nor before the last contract ended.
        if (*lease)
            day = (*lease)->last ? std::max(day, (*lease)->last->toString(Qt::ISODate)) : QString();
    }
    m_unknown += *counts && day.isEmpty();
    if (day == item.leaseEnded)
        return item;
    item.leaseEnded = day;
    const Result<void> set = StagedLeaseEnds::set(m_transaction, row.rowKey, day);
    return set ? Result<StagedItem>(item) : set.error();
}

// What has no day of its own counts from nothing yet.
Result<std::optional<RetentionTrigger>> PromisedDays::countsFrom(const StagedItem &item)
{
    using Event = std::optional<RetentionTrigger>;
    if (!item.key.startsWith(u"F:") || item.trigger.isEmpty())
        return Event();
    return m_rules.on(m_order.organisation, QDate::fromString(item.trigger, Qt::ISODate)).transform([&](const std::vector<RetentionRule> *rules) {
        const auto rule = std::find_if(rules->begin(), rules->end(), [&](const RetentionRule &one) { return one.category.id == item.category; });
        for (const RetentionTrigger event : {RetentionTrigger::LeaseEnded, RetentionTrigger::RegistrationEnded}) {
            if (rule != rules->end() && rule->trigger != event && rule->hasPromiseFrom(event))
                return Event(event);
        }
        return Event();
    });
}

Result<std::optional<LeaseEnd>> PromisedDays::leaseOf(const QString &person)
{
    if (!m_source || person.isEmpty())
        return std::optional<LeaseEnd>();
    if (person == m_person)
        return m_lease;
    const auto row = m_imports.personOf(*m_source, keyOfPerson(person));
    if (!row)
        return row.error();
    const auto lease = *row ? leaseEndOf(m_opened.tables().connection(), m_order.organisation, **row) : Result<std::optional<LeaseEnd>>(std::optional<LeaseEnd>());
    if (!lease)
        return lease;
    m_person = person;
    m_lease = *lease;
    return lease;
}

} // namespace balie
