// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importreport.h"

#include "core/wording/importwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject inJson(const RefusedLine &line)
{
    return {{QStringLiteral("part"), line.at.part}, {QStringLiteral("line"), line.at.line}, {QStringLiteral("field"), line.field}, {QStringLiteral("reason"), line.reason},
            {QStringLiteral("message"), importReason(line.reason)}};
}

QJsonObject inJson(const StagedThings::Counts &counts)
{
    return {{QStringLiteral("new"), counts.added}, {QStringLiteral("changed"), counts.changed}, {QStringLiteral("unchanged"), counts.unchanged}};
}

QJsonArray inJson(const std::vector<RefusedLine> &lines)
{
    QJsonArray array;
    for (const RefusedLine &line : lines)
        array.append(inJson(line));
    return array;
}

QJsonObject inJson(const std::map<QString, qint64> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(name, count);
    return object;
}

// Of each file the sheet that was read.
QJsonObject inJson(const std::map<QString, QStringList> &sheets)
{
    QJsonObject object;
    for (const auto &[part, names] : sheets)
        object.insert(part, names.constFirst());
    return object;
}

QJsonArray inJson(const std::vector<ImportRemark> &remarks)
{
    QJsonArray array;
    for (const ImportRemark &remark : remarks) {
        array.append(QJsonObject{{QStringLiteral("problem"), remark.problem}, {QStringLiteral("field"), remark.field}, {QStringLiteral("code"), remark.code},
                                 {QStringLiteral("count"), remark.count}, {QStringLiteral("part"), remark.first.part}, {QStringLiteral("line"), remark.first.line}});
    }
    return array;
}

QJsonObject inJson(const StagedImport &staged, const ImportAnswer &answer)
{
    const ImportPreview &counts = answer.counts;
    return {{QStringLiteral("batch"), answer.batch ? QJsonValue(*answer.batch) : QJsonValue()},
            {QStringLiteral("dry_run"), answer.isDryRun},
            {QStringLiteral("lines"), staged.reading.lines},
            {QStringLiteral("new"), counts.added()},
            {QStringLiteral("changed"), counts.changed()},
            {QStringLiteral("unchanged"), counts.unchanged()},
            {QStringLiteral("persons"), inJson(counts.persons)},
            {QStringLiteral("items"), inJson(counts.items)},
            {QStringLiteral("holds"), inJson(counts.holds)},
            {QStringLiteral("recipients"), inJson(counts.recipients)},
            {QStringLiteral("disclosures"), inJson(counts.disclosures)},
            {QStringLiteral("refused_count"), counts.refused},
            {QStringLiteral("refused"), inJson(answer.refused)},
            {QStringLiteral("passed_over_count"), counts.passedOver},
            {QStringLiteral("passed_over"), inJson(answer.passedOver)},
            {QStringLiteral("destroyed_before"), counts.destroyed},
            {QStringLiteral("without_promise_day"), counts.withoutPromiseDay},
            {QStringLiteral("sheets"), inJson(staged.reading.sheets)},
            {QStringLiteral("bsn"), inJson(staged.reading.bsn)},
            {QStringLiteral("dropped"), inJson(staged.reading.dropped)},
            {QStringLiteral("not_taken"), QJsonArray::fromStringList(staged.reading.notTaken)},
            {QStringLiteral("formulas"), staged.reading.formulas},
            {QStringLiteral("remarks"), inJson(staged.reading.remarks)},
            {QStringLiteral("mapping"), QJsonDocument::fromJson(staged.reading.mapping.toUtf8()).object().value(QStringLiteral("columns"))}};
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

// VERA has no lines that matter: the number is that of the thing in its file.
QString placeOf(const StagedPlace &at)
{
    if (at.part.endsWith(u".json", Qt::CaseInsensitive))
        return Cli::tr("%1, number %2").arg(at.part, number(at.line));
    return Cli::tr("%1, line %2").arg(at.part, number(at.line));
}

void sayLines(const std::vector<RefusedLine> &lines, qint64 inAll, ImportKind kind, Output &out)
{
    constexpr std::size_t most = 20;
    for (std::size_t i = 0; i < lines.size() && i < most; ++i) {
        const RefusedLine &line = lines[i];
        const QString field = line.field.isEmpty() ? QString() : importFieldName(toWord(kind), line.field) + QStringLiteral(": ");
        out.line(QStringLiteral("  ") + placeOf(line.at) + QStringLiteral(": ") + field + importReason(line.reason));
    }
    if (inAll > static_cast<qint64>(most))
        out.line(QStringLiteral("  ") + Cli::tr("and %1 more.").arg(number(inAll - static_cast<qint64>(std::min(most, lines.size())))));
}

void sayCounts(const QString &of, const StagedThings::Counts &counts, Output &out)
{
    if (counts != StagedThings::Counts())
        out.line(Cli::tr("%1: %2 new, %3 changed, %4 unchanged").arg(of, number(counts.added), number(counts.changed), number(counts.unchanged)));
}

void sayReading(const ImportReading &reading, ImportKind kind, Output &out)
{
    for (const auto &[part, sheets] : reading.sheets)
        out.line(Cli::tr("%1: the sheet “%2” was read, and not %3. Another one: --sheet.").arg(part, sheets.constFirst(), sheets.sliced(1).join(QStringLiteral(", "))));
    for (const auto &[heading, count] : reading.bsn)
        out.line(Cli::tr("%1: %2 × there, not taken over").arg(heading, number(count)));
    if (!reading.notTaken.isEmpty())
        out.line(Cli::tr("Not taken over: %1.").arg(reading.notTaken.join(QStringLiteral(", "))));
    if (reading.formulas > 0)
        out.line(Cli::tr("Of %Ln formula(s) the value was taken that the file has.", nullptr, static_cast<int>(reading.formulas)));
    for (const ImportRemark &remark : reading.remarks) {
        QStringList of{importFieldName(toWord(kind), remark.field), remark.code};
        of.removeAll(QString());
        out.line(Cli::tr("%1 × %2: %3 First at %4.").arg(number(remark.count), of.join(u' '), importReason(remark.problem), placeOf(remark.first)));
    }
}

} // namespace

void sayImport(const StagedImport &staged, const ImportAnswer &answer, Output &out)
{
    if (out.isJson()) {
        out.document(inJson(staged, answer));
        return;
    }
    const ImportPreview &counts = answer.counts;
    sayCounts(Cli::tr("Persons"), counts.persons, out);
    sayCounts(Cli::tr("What is kept"), counts.items, out);
    sayCounts(Cli::tr("Holds"), counts.holds, out);
    sayCounts(Cli::tr("Recipients"), counts.recipients, out);
    sayCounts(Cli::tr("Disclosures"), counts.disclosures, out);
    sayReading(staged.reading, staged.order.kind, out);
    if (counts.destroyed > 0 && counts.items.added > 0)
        out.line(destroyedBefore(counts.destroyed));
    if (counts.withoutPromiseDay > 0)
        out.line(withoutPromiseDay(counts.withoutPromiseDay));
    if (counts.passedOver > 0)
        out.line(Cli::tr("Passed over: %Ln line(s)", nullptr, static_cast<int>(counts.passedOver)));
    sayLines(answer.passedOver, counts.passedOver, staged.order.kind, out);
    if (counts.refused > 0)
        out.line(Cli::tr("Cannot be taken: %Ln line(s)", nullptr, static_cast<int>(counts.refused)));
    sayLines(answer.refused, counts.refused, staged.order.kind, out);
    if (answer.batch)
        out.line(Cli::tr("Brought in. To undo it: privacybalie-cli import undo %1").arg(*answer.batch));
    else
        out.line(Cli::tr("Nothing was written to the register."));
}

} // namespace balie
