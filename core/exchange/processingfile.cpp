// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/processingfile.h"

#include "core/exchange/csv.h"

#include <algorithm>

namespace balie {

namespace {

struct TextColumn
{
    const char *name;
    LongText Processing::*matter;
};

constexpr TextColumn textColumns[] = {
    {"purpose", &Processing::purpose},       {"basis-words", &Processing::basisWords}, {"persons", &Processing::persons},
    {"categories", &Processing::categories}, {"recipients", &Processing::recipients},  {"period", &Processing::period},
    {"source", &Processing::source},         {"automated", &Processing::automated},    {"transfers", &Processing::transfers}};

QStringList neededColumns()
{
    QStringList needed{QStringLiteral("name"), QStringLiteral("basis"), QStringLiteral("ended")};
    for (const TextColumn &column : textColumns)
        needed.append(QString::fromLatin1(column.name));
    return needed;
}

Error wrongColumns(qint64 line, const QString &column)
{
    return Error(ErrorCode::FileMalformed)
        .with(QStringLiteral("line"), line)
        .with(QStringLiteral("problem"), QStringLiteral("columns"))
        .with(QStringLiteral("columns"), neededColumns().join(QStringLiteral(", ")))
        .with(QStringLiteral("column"), column.left(60));
}

Result<QStringList> readHead(CsvReader &reader)
{
    const Result<std::optional<TableRow>> row = reader.next();
    if (!row)
        return row.error();
    QStringList head;
    for (const QString &field : *row ? (*row)->cells : QStringList()) {
        const QString name = field.trimmed().toLower();
        if (!neededColumns().contains(name) || head.contains(name))
            return wrongColumns(1, field);
        head.append(name);
    }
    for (const QString &name : neededColumns()) {
        if (!head.contains(name))
            return wrongColumns(1, name);
    }
    return head;
}

// Reads one row into a description, column by column.
class ProcessingRow
{
public:
    ProcessingRow(const QStringList &head, const TableRow &row) : m_head(head), m_row(row) {}

    Result<Processing> read(OrganisationId organisation) const
    {
        const Result<ShortText> name = ShortText::from(text("name"));
        if (!name)
            return at(name.error(), "name");
        Processing processing{ProcessingId::create(Instant::fromMSecs(0)), organisation, *name};
        const std::optional<LegalBasis> basis = fromWord<LegalBasis>(text("basis"));
        if (!basis)
            return at(Error(ErrorCode::NotAWord).with(QStringLiteral("text"), text("basis").left(40)).with(QStringLiteral("allowed"), bases()), "basis");
        processing.basis = *basis;
        for (const TextColumn &column : textColumns) {
            const Result<LongText> words = LongText::from(text(column.name));
            if (!words)
                return at(words.error(), column.name);
            processing.*column.matter = *words;
        }
        if (const QString ended = text("ended"); !ended.isEmpty()) {
            processing.ended = QDate::fromString(ended, Qt::ISODate);
            if (!processing.ended->isValid())
                return at(Error(ErrorCode::NotADate).with(QStringLiteral("text"), ended.left(60)), "ended");
        }
        const Result<void> whole = checkProcessing(processing);
        if (whole)
            return processing;
        const QString column = whole.error().fact(QStringLiteral("field"));
        return at(Error(ErrorCode::Empty).with(QStringLiteral("key"), column), qPrintable(column));
    }

private:
    static QString bases()
    {
        QStringList words;
        for (LegalBasis basis : allValues<LegalBasis>())
            words.append(toWord(basis));
        return words.join(QStringLiteral(", "));
    }

    QString text(const char *column) const
    {
        const qsizetype place = m_head.indexOf(QLatin1String(column));
        return place >= 0 && place < m_row.cells.size() ? m_row.cells.at(place).trimmed() : QString();
    }

    Error at(const Error &error, const char *column) const
    {
        return error.with(QStringLiteral("line"), m_row.line).with(QStringLiteral("column"), QString::fromLatin1(column));
    }

    const QStringList &m_head;
    const TableRow &m_row;
};

} // namespace

Result<std::vector<Processing>> readProcessings(QIODevice &file, OrganisationId organisation)
{
    CsvReader reader(file);
    const Result<QStringList> head = readHead(reader);
    if (!head)
        return head.error();
    std::vector<Processing> processings;
    for (;;) {
        const Result<std::optional<TableRow>> row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            return processings;
        if ((*row)->cells.size() > head->size())
            return wrongColumns((*row)->line, (*row)->cells.at(head->size()));
        const Result<Processing> one = ProcessingRow(*head, **row).read(organisation);
        if (!one)
            return one.error();
        const bool isThere = std::any_of(processings.begin(), processings.end(), [&](const Processing &other) {
            return other.name.toString().compare(one->name.toString(), Qt::CaseInsensitive) == 0;
        });
        if (isThere)
            return Error(ErrorCode::ProcessingExists).with(QStringLiteral("name"), one->name.toString()).with(QStringLiteral("line"), (*row)->line);
        processings.push_back(*one);
    }
}

} // namespace balie
