// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables out of CSV and XLSX, line by line: persons, tenancies and closed files here, the others in stagedisclosures.cpp.
#include "core/domain/identity/bsnguard.h"
#include "core/domain/retention/casefile.h"
#include "core/exchange/retentionfile.h"
#include "core/exchange/spreadsheetcell.h"
#include "core/exchange/table/bsncolumns.h"
#include "core/exchange/table/opentable.h"
#include "core/import/leasestatus.h"
#include "core/import/staging.h"
#include "core/import/tablecells.h"

#include <QFileInfo>

#include <algorithm>

namespace balie {

namespace {

Result<void> takePerson(Staging &staging, const StagedPlace &at, const Cells &cells)
{
    PersonParts parts{cells.text("key"),         cells.text("given"),        cells.text("prefix"),   cells.text("family"), cells.text("street"), cells.text("house-number"),
                      cells.text("house-letter"), cells.text("house-addition"), cells.text("postcode"), cells.text("place"),  cells.text("email"),  cells.text("telephone")};
    parts.isNameWhole = !cells.isMapped("given") && !cells.isMapped("prefix");
    parts.said = {cells.isMapped("street"), cells.isMapped("email"), cells.isMapped("telephone")};
    const Result<StagedPerson> person = personOf(parts, at, staging.reading.remarks);
    return person ? staging.writer.put(StagingWriter::Person{*person, printOf(*person)}) : staging.refuse(at, person.error());
}

bool isKey(const QString &text)
{
    return !text.isEmpty() && text.size() <= ShortText::maxLength;
}

Result<void> takeTenancy(Staging &staging, const StagedPlace &at, const Cells &cells)
{
    const QString key = cells.text("key");
    const QString person = cells.text("person");
    if (person.isEmpty())
        return staging.refuse(at, key.isEmpty() ? QStringLiteral("key-missing") : QStringLiteral("person-missing"), key.isEmpty() ? QStringLiteral("key") : QStringLiteral("person"));
    if (!isKey(key) || !isKey(person)) {
        const Result<void> refused = staging.refuse(at, key.isEmpty() ? QStringLiteral("key-missing") : QStringLiteral("too-long"), QStringLiteral("key"));
        return refused && isKey(person) ? staging.writer.put(mayStillRun(at, {}, {person})) : refused;
    }
    const LeaseStatus status = leaseStatusOf(cells.text("status"));
    if (status == LeaseStatus::Cancelled)
        return staging.refuse(at, QStringLiteral("tenancy-cancelled"), QStringLiteral("status"), StagedRefusal::PassedOver);
    if (status == LeaseStatus::Unclear)
        addRemark(staging.reading.remarks, {QStringLiteral("status-unclear"), QStringLiteral("status"), cells.text("status").left(40), 1, at});
    // Of a table that has no status a day that passed is enough.
    const bool isOver = status == LeaseStatus::Unsaid || status == LeaseStatus::Over;
    StagedTenancy tenancy{at, key, referenceOf(key), isOver, {}, {person}, false};
    const auto end = cells.day("end");
    if (end) {
        tenancy.end = *end;
    } else {
        tenancy.isRefused = true;
        if (const Result<void> refused = staging.refuse(at, end.error()); !refused)
            return refused;
    }
    return staging.writer.put(std::move(tenancy));
}

// By the id of its category, or by its name as people read it.
const BaselineRule *ruleOf(const QString &written)
{
    for (const BaselineRule &rule : builtInRetentionBaseline().rules) {
        const RetentionCategory &category = rule.category;
        for (const QString &name : {category.id, category.name.nl, category.name.en}) {
            if (name.compare(written, Qt::CaseInsensitive) == 0)
                return &rule;
        }
    }
    return nullptr;
}

Result<StagedFile> fileOf(const Cells &cells, const StagedPlace &at)
{
    const QString key = cells.text("key");
    const QString person = cells.text("person");
    const QString system = cells.text("system");
    if (key.isEmpty() && person.isEmpty())
        return lineRefused("whom-missing", "key");
    const BaselineRule *rule = ruleOf(cells.text("category"));
    if (!rule)
        return lineRefused(cells.text("category").isEmpty() ? "category-missing" : "category-unknown", "category");
    if (isOwnSystem(system))
        return lineRefused("own-system", "system");
    for (const QString &text : {key, person, system}) {
        if (text.size() > ShortText::maxLength)
            return lineRefused("too-long", "key");
    }
    const auto trigger = cells.day("trigger");
    const auto leaseEnded = cells.day("lease-ended");
    if (!trigger || !leaseEnded)
        return trigger ? leaseEnded.error() : trigger.error();
    // Of the lease itself it is the day that counts.
    const std::optional<QDate> day = rule->trigger == RetentionTrigger::LeaseEnded && !*trigger ? *leaseEnded : *trigger;
    // What has no key of its own is one thing of its kind about that person.
    const QString own = key.isEmpty() ? person + QChar(0x1f) + system : key;
    const QString category = rule->category.id;
    // Who still rents, or rented longer, has not left yet.
    const bool follows = rule->trigger == RetentionTrigger::LeaseEnded && day && !person.isEmpty();
    StagedFile file{at, QStringLiteral("F:") + own + QChar(0x1f) + category, person, key.isEmpty() ? QString() : referenceOf(key), category, system, day,
                    follows ? Follows::ItsPerson : Follows::Nobody};
    if (rule->trigger != RetentionTrigger::LeaseEnded)
        file.leaseEnded = *leaseEnded;
    return file;
}

Result<void> takeFile(Staging &staging, const StagedPlace &at, const Cells &cells)
{
    const Result<StagedFile> file = fileOf(cells, at);
    if (!file)
        return staging.refuse(at, file.error());
    if (file->trigger && *file->trigger > staging.order.today)
        addRemark(staging.reading.remarks, {QStringLiteral("day-ahead"), QStringLiteral("trigger"), file->trigger->toString(Qt::ISODate), 1, at});
    if (file->leaseEnded && *file->leaseEnded > staging.order.today)
        addRemark(staging.reading.remarks, {QStringLiteral("day-ahead"), QStringLiteral("lease-ended"), file->leaseEnded->toString(Qt::ISODate), 1, at});
    return staging.writer.put(*file);
}

Result<void> take(Staging &staging, TableKind kind, const StagedPlace &at, const Cells &cells)
{
    switch (kind) {
    case TableKind::Persons: return takePerson(staging, at, cells);
    case TableKind::Tenancies: return takeTenancy(staging, at, cells);
    case TableKind::RetentionItems: return takeFile(staging, at, cells);
    case TableKind::Recipients: return takeRecipient(staging, at, cells);
    case TableKind::Disclosures: return takeDisclosure(staging, at, cells);
    case TableKind::WorksOrders: return takeWorksOrder(staging, at, cells);
    }
    Q_UNREACHABLE();
}

// A fault of a cell that nobody takes is none of ours.
const RowFault *faultOf(const TableRow &row, const ColumnPlaces &places)
{
    const auto matters = [&](const RowFault &fault) { return fault.column == RowFault::wholeRow || std::find(places.begin(), places.end(), fault.column) != places.end(); };
    const auto found = std::find_if(row.faults.begin(), row.faults.end(), matters);
    return found == row.faults.end() ? nullptr : &*found;
}

// What would become a name here is calculated wherever the name comes next.
void findFormulas(TableRow &row)
{
    for (int i = 0; i < row.cells.size(); ++i) {
        if (!isFormula(row.cells.at(i)))
            continue;
        row.faults.push_back({RowProblem::Formula, i});
        row.cells[i].clear();
    }
}

// No column that is taken over is one of BSNs, whatever it is called.
Result<void> refuseBsn(const BsnColumns &guard, const ColumnMapping &mapping, const char *problem, bool byName)
{
    for (const BsnColumns::Count &count : guard.counts()) {
        const auto isIt = [&](const MappedColumn &column) { return column.heading.trimmed().compare(count.heading, Qt::CaseInsensitive) == 0; };
        const bool isKey = std::any_of(mapping.columns.begin(), mapping.columns.end(), [&](const MappedColumn &column) {
            return isIt(column) && (byName || column.field == u"key" || column.field == u"person");
        });
        if (isKey && (byName ? count.isCalledSo : count.isOne()))
            return columnRefused(problem, count.heading);
    }
    return {};
}

struct TableReading
{
    Staging &staging;
    RowReader &table;
    const ColumnMapping &mapping;
    const ColumnPlaces &places;
    QString part;
    BsnColumns guard;

    Result<void> run()
    {
        constexpr qint64 linesBetween = 500; // of word to who waits
        Cells cells(mapping.kind, places);
        TableRow row;
        while (true) {
            const Result<bool> more = table.next(row);
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if (const Result<void> taken = takeRow(row, cells); !taken)
                return taken;
            if (staging.reading.lines % linesBetween == 0 && staging.watch.progress)
                staging.watch.progress(table.progress());
        }
    }

    // What is not taken over, and which of it were BSNs.
    void sayColumns() const
    {
        ImportReading &said = staging.reading;
        for (const BsnColumns::Count &count : guard.counts()) {
            if (count.kept > 0)
                said.bsn[count.heading] += count.kept;
        }
        for (const QString &heading : notTaken(mapping, table.heading())) {
            if (!said.bsn.contains(heading) && !said.notTaken.contains(heading))
                said.notTaken.append(heading);
        }
    }

private:
    Result<void> takeRow(TableRow &row, Cells &cells)
    {
        const bool isBlank = std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (isBlank && row.faults.empty())
            return {};
        ++staging.reading.lines;
        const StagedPlace at{part, row.line};
        findFormulas(row);
        const RowFault *fault = faultOf(row, places);
        if (fault && fault->column == RowFault::wholeRow)
            return refuseWhole(at, row, *fault);
        guard.guard(row);
        cells.setRow(row.cells);
        if (fault)
            return refuse(at, cells, *fault);
        return take(staging, mapping.kind, at, cells);
    }

    // Where a cell too many or too few stands, any of them may be the tenant.
    Result<void> refuseWhole(const StagedPlace &at, const TableRow &row, const RowFault &fault)
    {
        QStringList persons;
        for (const QString &cell : row.cells.mid(0, RowReader::mostColumns)) {
            if (const QString text = cell.simplified(); isKey(text) && !isBsn(text))
                persons.append(text);
        }
        const Result<void> refused = staging.refuse(at, toWord(fault.problem));
        return refused && mapping.kind == TableKind::Tenancies ? staging.writer.put(mayStillRun(at, {}, persons)) : refused;
    }

    Result<void> refuse(const StagedPlace &at, const Cells &cells, const RowFault &fault)
    {
        const Result<void> refused = staging.refuse(at, toWord(fault.problem), table.heading().value(fault.column));
        const QString key = cells.text("key");
        const QString person = cells.text("person");
        const bool isTenancy = mapping.kind == TableKind::Tenancies && isKey(person);
        return refused && isTenancy ? staging.writer.put(mayStillRun(at, isKey(key) ? key : QString(), {person})) : refused;
    }
};

} // namespace

Result<void> stageTable(Staging &staging, const QString &file)
{
    const TableKind kind = *tableOf(staging.order.kind);
    const auto table = openTable(file, staging.order.sheet, &staging.watch.stop);
    if (!table)
        return table.error();
    if (const QStringList sheets = (*table)->sheets(); sheets.size() > 1)
        staging.reading.sheets.emplace(staging.partOf(file), sheets);
    ColumnMapping mapping = staging.order.mapping.value_or(suggestedMapping(kind, (*table)->heading()));
    if (mapping.name.isEmpty())
        mapping.name = toWord(kind);
    if (mapping.kind != kind)
        return columnRefused("mapping-of-other-kind", mapping.name);
    const Result<ColumnPlaces> places = placesOf(mapping, (*table)->heading());
    if (!places)
        return places.error();
    staging.reading.mapping = QString::fromUtf8(mappingToJson(mapping));
    TableReading reading{staging, **table, mapping, *places, staging.partOf(file), BsnColumns((*table)->heading())};
    if (const Result<void> named = refuseBsn(reading.guard, mapping, "column-is-bsn", true); !named)
        return named;
    if (const Result<void> read = reading.run(); !read)
        return read;
    reading.sayColumns();
    for (const int place : *places)
        staging.reading.formulas += (*table)->formulas(place);
    return refuseBsn(reading.guard, mapping, "keys-are-bsn", false);
}

} // namespace balie
