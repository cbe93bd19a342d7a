// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/termbatch.h"

#include "app/cli/commandcall.h"
#include "app/cli/termcase.h"
#include "app/cli/usage.h"
#include "core/exchange/csv.h"

#include <QMap>

namespace balie {

namespace {

// Which column stands where.
class Columns
{
public:
    static Result<Columns> from(const TableRow &header)
    {
        Columns columns;
        columns.m_count = header.cells.size();
        for (qsizetype i = 0; i < columns.m_count; ++i) {
            const QString name = header.cells.at(i).trimmed();
            if (columns.m_places.contains(name))
                return wrongUsage(UsageProblem::ColumnTwice).with(QStringLiteral("column"), name.left(40));
            columns.m_places.insert(name, i);
        }
        for (const QString &needed : {QStringLiteral("id"), QStringLiteral("received"), QStringLiteral("rule")}) {
            if (!columns.m_places.contains(needed))
                return wrongUsage(UsageProblem::ColumnMissing).with(QStringLiteral("column"), needed);
        }
        return columns;
    }

    qsizetype count() const { return m_count; }

    QString text(const TableRow &row, const QString &column) const
    {
        const auto place = m_places.constFind(column);
        return place == m_places.constEnd() ? QString() : row.cells.at(*place).trimmed();
    }

    Result<std::optional<QDate>> day(const TableRow &row, const QString &column) const
    {
        const QString written = text(row, column);
        if (written.isEmpty())
            return std::optional<QDate>();
        const Result<QDate> day = dayFrom(written);
        if (!day)
            return day.error().with(QStringLiteral("field"), column);
        return std::optional(*day);
    }

private:
    QMap<QString, qsizetype> m_places;
    qsizetype m_count = 0;
};

Result<TermDays> daysOf(const TableRow &row, const Columns &columns)
{
    const Result<std::optional<QDate>> received = columns.day(row, QStringLiteral("received"));
    const Result<std::optional<QDate>> asked = columns.day(row, QStringLiteral("identity_requested"));
    const Result<std::optional<QDate>> answered = columns.day(row, QStringLiteral("identity_received"));
    const Result<std::optional<QDate>> told = columns.day(row, QStringLiteral("extended_on"));
    for (const Result<std::optional<QDate>> *day : {&received, &asked, &answered, &told}) {
        if (!*day)
            return day->error();
    }
    if (!*received)
        return Error(ErrorCode::NotADate).with(QStringLiteral("field"), QStringLiteral("received")).with(QStringLiteral("text"), QString());
    return TermDays{received->value(), *asked, *answered, *told};
}

Error onLine(const Error &error, qint64 line)
{
    return error.with(QStringLiteral("line"), line);
}

Result<TermAnswer> answerTerm(const TableRow &row, const Columns &columns, const HolidayCalendar &holidays, std::vector<Error> &leftOut)
{
    if (row.cells.size() != columns.count()) {
        return wrongUsage(UsageProblem::FieldCount)
            .with(QStringLiteral("expected"), columns.count()).with(QStringLiteral("found"), row.cells.size());
    }
    const Result<TermRule> rule = termRuleFrom(columns.text(row, QStringLiteral("rule")));
    if (!rule)
        return rule.error();
    const Result<TermDays> days = daysOf(row, columns);
    if (!days)
        return days.error();
    const QString id = columns.text(row, QStringLiteral("id"));
    if (rule->term == TermRule::Term::CourtPetition) {
        const QDate by = courtPetitionBy(days->received, holidays);
        return TermAnswer{id, by, by};
    }
    const TermFacts known = termFactsFrom(*days);
    for (const Error &error : known.leftOut)
        leftOut.push_back(onLine(error, row.line));
    const TwoClocks clocks = twoClocks(known.facts, rule->rules, holidays);
    return TermAnswer{id, clocks.due, clocks.statutoryDue};
}

} // namespace

Result<TermAnswers> answerTerms(QIODevice &cases, const HolidayCalendar &holidays)
{
    CsvReader reader(cases);
    const Result<std::optional<TableRow>> header = reader.next();
    if (!header)
        return header.error();
    const Result<Columns> columns = Columns::from(header->value_or(TableRow{}));
    if (!columns)
        return onLine(columns.error(), header->value_or(TableRow{}).line);
    TermAnswers terms;
    while (true) {
        const Result<std::optional<TableRow>> row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            return terms;
        const Result<TermAnswer> answer = answerTerm(**row, *columns, holidays, terms.leftOut);
        if (!answer)
            return onLine(answer.error(), (*row)->line);
        terms.answers.push_back(*answer);
    }
}

} // namespace balie
