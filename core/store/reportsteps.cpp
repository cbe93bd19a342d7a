// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the cases, for reporttable.h.
#include "core/store/columns.h"
#include "core/store/proceduresteps.h"
#include "core/store/reporttable.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace balie {

namespace {

using Asked = ReportTable::Asked;

// A line of the log of a case, with what the words of it are made of.
struct Line
{
    qint64 request;
    QString id;
    QString kind;
    QDate on;
    QByteArray payload;
};

const QString answeredKind = QStringLiteral("answered");
const QString revokedKind = QStringLiteral("revoked");

bool isCounted(const QString &kind)
{
    static const QSet<QString> kinds{QStringLiteral("extension-told"), QStringLiteral("clock-paused"),   QStringLiteral("identity-asked"),
                                     QStringLiteral("complaint-made"), QStringLiteral("complaint-ended"), answeredKind};
    return kinds.contains(kind);
}

QJsonObject contentOf(const Line &line)
{
    return QJsonDocument::fromJson(line.payload).object();
}

// From the last to the first: what takes back an event counts only while it is not taken back itself.
QSet<QString> undone(const std::vector<Line> &lines)
{
    QSet<QString> ids;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (line->kind == revokedKind && !ids.contains(line->id))
            ids.insert(contentOf(*line).value(QStringLiteral("event")).toString());
    }
    return ids;
}

// In the words of procedureOf().
ProcedureStep stepOf(const Line &line)
{
    ProcedureStep step{line.on, line.kind, {}};
    const QJsonObject content = contentOf(line);
    for (const char *key : {"sent-by", "ground", "body", "outcome"}) {
        if (const QString word = content.value(QLatin1String(key)).toString(); !word.isEmpty())
            step.words.append(word);
    }
    for (const QJsonValue &decision : content.value(QStringLiteral("decisions")).toArray()) {
        step.words.append(decision[u"right"].toString() + u'=' + decision[u"outcome"].toString());
        if (const QString ground = decision[u"ground"].toString(); !ground.isEmpty())
            step.words.append(ground);
    }
    return step;
}

// From the log to the cases, off the index that holds what is counted; the first condition is the one of that index. An answer
// is read only where it is of the day of the one that stands; of two on one day the later one stands.
Result<std::vector<Line>> linesOf(Connection &connection, const Asked &asked)
{
    const QString half = QStringLiteral("SELECT e.row_key, e.request, e.id, e.kind, e.on_day, e.payload FROM event e CROSS JOIN request r WHERE r.row_key = e.request"
                                        " AND e.kind IN ('answered', 'clock-paused', 'complaint-ended', 'complaint-made', 'extension-told', 'identity-asked', 'revoked')"
                                        " AND r.state <> 'struck-out' AND %1")
        + (asked.organisation ? QStringLiteral(" AND r.organisation = (SELECT row_key FROM organisation WHERE id = ?)") : QString());
    const QVariantList values = asked.organisation ? toColumns(*asked.organisation) : QVariantList();
    return connection.rows(half.arg(QStringLiteral("e.kind = 'revoked'")) + QStringLiteral(" UNION ALL ")
                               + half.arg(QStringLiteral("e.kind <> 'revoked' AND e.on_day BETWEEN ? AND ? AND (e.kind <> 'answered' OR r.answered_on = e.on_day)"))
                               + QStringLiteral(" ORDER BY 1"),
                           values + toColumns(asked.first, asked.last) + values,
                           [](const Row &row) { return Line{row.integer(1), row.text(2), row.text(3), row.day(4), row.text(5).toUtf8()}; });
}

} // namespace

Result<std::vector<ProcedureStep>> ReportTable::steps(const Asked &asked) const
{
    std::vector<ProcedureStep> steps;
    if (const Result<void> read = eventSteps(asked, steps); !read)
        return read.error();
    const Result<void> read = recordSteps(asked, steps);
    return read ? Result<std::vector<ProcedureStep>>(steps) : read.error();
}

Result<void> ReportTable::eventSteps(const Asked &asked, std::vector<ProcedureStep> &steps) const
{
    const auto lines = linesOf(m_connection, asked);
    if (!lines)
        return lines.error();
    const QSet<QString> gone = undone(*lines);
    QHash<qint64, const Line *> answers;
    for (const Line &line : *lines) {
        if (line.kind == revokedKind || gone.contains(line.id))
            continue;
        if (line.kind == answeredKind)
            answers.insert(line.request, &line);
        else
            steps.push_back(stepOf(line));
    }
    for (const Line *answer : answers)
        steps.push_back(stepOf(*answer));
    return {};
}

Result<void> ReportTable::recordSteps(const Asked &asked, std::vector<ProcedureStep> &steps) const
{
    const QString rest = asked.organisation ? QStringLiteral(" AND organisation = (SELECT row_key FROM organisation WHERE id = ?)") : QString();
    return m_connection.eachRow(
        QStringLiteral("SELECT answered_on, steps FROM accountability_record WHERE received <= ? AND destroyed >= ? AND state <> 'struck-out'%1 ORDER BY row_key").arg(rest),
        toColumns(asked.last, asked.first) + (asked.organisation ? toColumns(*asked.organisation) : QVariantList()), [&](const Row &row) -> Result<void> {
            const std::optional<QDate> answeredOn = row.dayIfAny(0);
            std::optional<ProcedureStep> answer;
            for (const ProcedureStep &step : procedureFromJson(row.text(1))) {
                if (step.on < asked.first || step.on > asked.last || !isCounted(step.kind))
                    continue;
                if (step.kind != answeredKind)
                    steps.push_back(step);
                else if (step.on == answeredOn)
                    answer = step;
            }
            if (answer)
                steps.push_back(*answer);
            return {};
        });
}

} // namespace balie
