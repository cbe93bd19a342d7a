// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/promiseddays.h"

#include "core/import/importkeys.h"
#include "core/store/leaseend.h"
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
    const Result<bool> covered = isCovered(item);
    if (!covered)
        return covered.error();
    QString day = *covered ? item.leaseEnded : QString();
    if (*covered && day.isEmpty()) {
        const Result<QString> end = endOf(item.person);
        if (!end)
            return end.error();
        day = *end;
        m_unknown += day.isEmpty();
    }
    if (day == item.leaseEnded)
        return item;
    item.leaseEnded = day;
    const Result<void> set = StagedLeaseEnds::set(m_transaction, row.rowKey, day);
    return set ? Result<StagedItem>(item) : set.error();
}

// What has no day of its own counts from nothing yet.
Result<bool> PromisedDays::isCovered(const StagedItem &item)
{
    if (!item.key.startsWith(u"F:") || item.trigger.isEmpty())
        return false;
    const auto covers = [&](const RetentionRule &rule) {
        return rule.category.id == item.category && rule.trigger != RetentionTrigger::LeaseEnded && rule.hasPromiseFrom(RetentionTrigger::LeaseEnded);
    };
    return m_rules.on(m_order.organisation, QDate::fromString(item.trigger, Qt::ISODate)).transform([&](const std::vector<RetentionRule> *rules) {
        return std::any_of(rules->begin(), rules->end(), covers);
    });
}

Result<QString> PromisedDays::endOf(const QString &person)
{
    if (!m_source || person.isEmpty())
        return QString();
    if (person == m_person)
        return m_end;
    const auto row = m_imports.personOf(*m_source, keyOfPerson(person));
    if (!row)
        return row.error();
    const auto end = *row ? leaseEndOf(m_opened.tables().connection(), m_order.organisation, **row) : Result<std::optional<QDate>>(std::nullopt);
    if (!end)
        return end.error();
    m_person = person;
    m_end = *end ? (*end)->toString(Qt::ISODate) : QString();
    return m_end;
}

} // namespace balie
