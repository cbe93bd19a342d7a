// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reporttable.h"

#include "core/store/columns.h"
#include "core/store/rightset.h"

namespace balie {

namespace {

using Asked = ReportTable::Asked;

// The same of the cases and of the records of those that are gone: %1 is the table, once in each half.
QString ofBoth(const QString &half)
{
    return half.arg(QStringLiteral("request")) + QStringLiteral(" UNION ALL ") + half.arg(QStringLiteral("accountability_record"));
}

QString within(const std::optional<OrganisationId> &organisation)
{
    return organisation ? QStringLiteral(" AND organisation = (SELECT row_key FROM organisation WHERE id = ?)") : QString();
}

QVariantList valuesOf(const std::optional<OrganisationId> &organisation)
{
    return organisation ? toColumns(*organisation) : QVariantList();
}

QVariantList valuesOf(const Asked &asked)
{
    return toColumns(asked.first, asked.last) + valuesOf(asked.organisation);
}

QVariantList twice(const QVariantList &values)
{
    return values + values;
}

// A record keeps the day that bound: the promise, where that is not the day of the law.
const QString promisedOfRequest = QStringLiteral("promise_due <> '', promise_due <> '' AND answered_on <= promise_due");
const QString promisedOfRecord = QStringLiteral("due < statutory_due, due < statutory_due AND answered_on <= due");

} // namespace

Result<std::vector<ReportTable::Received>> ReportTable::received(const Asked &asked) const
{
    const QString half = QStringLiteral("SELECT substr(received, 1, 7) AS month, channel, rights FROM %1 WHERE received BETWEEN ? AND ? AND state <> 'struck-out'") + within(asked.organisation);
    return m_connection.rows(QStringLiteral("SELECT month || '-01', channel, rights, count(*) FROM (%1) each_case GROUP BY month, channel, rights ORDER BY month, channel, rights").arg(ofBoth(half)),
                             twice(valuesOf(asked)), [](const Row &row) { return Received{row.day(0), row.word<Channel>(1), fromRightSet(row.integer(2)), row.integer(3)}; });
}

Result<std::vector<ReportTable::Answered>> ReportTable::answered(const Asked &asked) const
{
    const QString half = QStringLiteral("SELECT received, answered_on, %1, answered_on <= statutory_due FROM %2 WHERE answered_on BETWEEN ? AND ? AND state <> 'struck-out'") + within(asked.organisation);
    return m_connection.rows(half.arg(promisedOfRequest, QStringLiteral("request")) + QStringLiteral(" UNION ALL ") + half.arg(promisedOfRecord, QStringLiteral("accountability_record")),
                             twice(valuesOf(asked)), [](const Row &row) { return Answered{row.day(0), row.day(1), row.flag(2), row.flag(3), row.flag(4)}; });
}

Result<std::vector<QString>> ReportTable::references(QDate received, QDate answered, std::optional<OrganisationId> organisation, int limit) const
{
    const QString half = QStringLiteral("SELECT o.sign || '-' || c.number AS reference, c.year AS year, c.serial AS serial FROM %1 c JOIN organisation o ON o.row_key = c.organisation"
                                        " WHERE c.answered_on = ? AND c.received = ? AND c.state <> 'struck-out'")
        + within(organisation);
    return m_connection.rows(QStringLiteral("SELECT reference FROM (%1) each_case ORDER BY year, serial, reference LIMIT ?").arg(ofBoth(half)),
                             twice(toColumns(answered, received) + valuesOf(organisation)) + toColumns(limit), [](const Row &row) { return row.text(0); });
}

Result<std::vector<ReportTable::Open>> ReportTable::open(const std::vector<Moment> &moments, std::optional<OrganisationId> organisation) const
{
    const QString isOpen = QStringLiteral("received <= ? AND (answered_on = '' OR answered_on > ?) AND (closed_on = '' OR closed_on > ?)");
    QStringList sums;
    QVariantList values;
    for (const Moment &moment : moments) {
        for (const char *side : {">", "<="}) {
            sums.append(QStringLiteral("COALESCE(SUM(CASE WHEN %1 AND due %2 ? THEN 1 ELSE 0 END), 0)").arg(isOpen, QLatin1String(side)));
            values += toColumns(moment.day, moment.day, moment.day, moment.lateBy);
        }
    }
    const QDate earliest = moments.front().day;
    const QString half = QStringLiteral("SELECT received, answered_on, closed_on, due FROM %1 WHERE (answered_on = '' OR answered_on > ?) AND (closed_on = '' OR closed_on > ?) AND state <> 'struck-out'")
        + within(organisation);
    const auto found = m_connection.first(QStringLiteral("SELECT %1 FROM (%2) each_case").arg(sums.join(QStringLiteral(", ")), ofBoth(half)),
                                          values + twice(toColumns(earliest, earliest) + valuesOf(organisation)), [&](const Row &row) {
                                              std::vector<Open> open;
                                              for (int i = 0; i < static_cast<int>(moments.size()); ++i)
                                                  open.push_back({row.integer(2 * i), row.integer(2 * i + 1)});
                                              return open;
                                          });
    return found ? Result<std::vector<Open>>(found->value_or(std::vector<Open>(moments.size()))) : Result<std::vector<Open>>(found.error());
}

Result<qint64> ReportTable::withdrawn(const Asked &asked) const
{
    const QString half = QStringLiteral("SELECT 1 FROM %1 WHERE state = 'withdrawn' AND closed_on BETWEEN ? AND ?") + within(asked.organisation);
    return m_connection.number(QStringLiteral("SELECT count(*) FROM (%1) each_case").arg(ofBoth(half)), twice(valuesOf(asked)));
}

// From the demands, of which there are few, to the disclosures, of which there are many.
Result<std::vector<ReportTable::OfForce>> ReportTable::compelled(const Asked &asked) const
{
    return m_connection.rows(QStringLiteral("SELECT substr(d.on_day, 1, 7) || '-01' AS month, demand.force, count(*) FROM disclosure_demand demand CROSS JOIN disclosure d"
                                            " WHERE d.row_key = demand.disclosure AND d.on_day BETWEEN ? AND ? AND d.struck IS NULL%1 GROUP BY month, demand.force ORDER BY month, demand.force")
                                 .arg(within(asked.organisation)),
                             valuesOf(asked), [](const Row &row) { return OfForce{row.day(0), row.word<DemandForce>(1), row.integer(2)}; });
}

Result<qint64> ReportTable::batches(Instant from, Instant before, std::optional<OrganisationId> organisation) const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM destruction WHERE done_at >= ? AND done_at < ?") + within(organisation), toColumns(from, before) + valuesOf(organisation));
}

Result<std::vector<ReportTable::Destroyed>> ReportTable::destroyed(const Asked &asked) const
{
    return m_connection.rows(QStringLiteral("SELECT part.category, part.answer, SUM(part.items) FROM destruction_part part JOIN destruction d ON d.row_key = part.destruction"
                                            " WHERE part.answered_on BETWEEN ? AND ? AND part.answer <> ''%1 GROUP BY part.category, part.answer ORDER BY part.category, part.answer")
                                 .arg(within(asked.organisation)),
                             valuesOf(asked), [](const Row &row) { return Destroyed{row.text(0), row.word<SystemOutcome>(1), row.integer(2)}; });
}

Result<bool> ReportTable::anyCase() const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM request) OR EXISTS (SELECT 1 FROM accountability_record)")).transform([](qint64 any) { return any != 0; });
}

} // namespace balie
