// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/moveimport.h"

#include "core/import/disclosurewriter.h"
#include "core/import/importkeys.h"
#include "core/import/importwriter.h"
#include "core/import/rememberties.h"
#include "core/import/stagedpages.h"
#include "core/workspace/registerevents.h"

#include <QFileInfo>

namespace balie {

namespace {

QJsonObject countsInJson(const StagedThings::Counts &counts)
{
    return {{QStringLiteral("new"), counts.added}, {QStringLiteral("changed"), counts.changed}, {QStringLiteral("unchanged"), counts.unchanged}};
}

QStringList namesOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    return names;
}

QJsonObject summaryOf(const StagedImport &staged, const ImportPreview &preview)
{
    return {{QStringLiteral("organisation"), staged.order.organisation.toString()},
            {QStringLiteral("kind"), toWord(staged.order.kind)},
            {QStringLiteral("system"), staged.order.system.toString()},
            {QStringLiteral("files"), staged.order.files.size()}, // what they are called may name somebody, and the log stays
            {QStringLiteral("lines"), staged.reading.lines},
            {QStringLiteral("persons"), countsInJson(preview.persons)},
            {QStringLiteral("items"), countsInJson(preview.items)},
            {QStringLiteral("holds"), countsInJson(preview.holds)},
            {QStringLiteral("recipients"), countsInJson(preview.recipients)},
            {QStringLiteral("disclosures"), countsInJson(preview.disclosures)},
            {QStringLiteral("refused"), preview.refused},
            {QStringLiteral("passed-over"), preview.passedOver}};
}

ImportBatch batchOf(Register &opened, const StagedImport &staged, const ImportPreview &preview)
{
    const ImportOrder &order = staged.order;
    return {0, order.organisation, toWord(order.kind), order.system.toString(), namesOf(order.files), staged.reading.mapping, opened.session().user.toString(),
            opened.clock().now(), preview.added(), preview.changed(), preview.unchanged(), preview.refused + preview.passedOver};
}

Result<ImportWriter::Place> placeOf(Register &opened, UnitOfWork &unit, const StagedImport &staged, const ImportPreview &preview)
{
    const ImportTable imports(opened.tables().connection());
    const Result<qint64> organisation = imports.organisationRow(staged.order.organisation);
    if (!organisation)
        return organisation.error();
    const auto known = imports.source(staged.order.organisation, staged.order.system.toString());
    if (!known)
        return known.error();
    const Result<qint64> source = *known ? Result<qint64>(**known) : imports.addSource(unit.transaction(), staged.order.organisation, staged.order.system.toString());
    if (!source)
        return source.error();
    return imports.addBatch(unit.transaction(), batchOf(opened, staged, preview)).transform([&](qint64 batch) { return ImportWriter::Place{*organisation, *source, batch}; });
}

Result<std::vector<StagedRow<StagedItem>>> itemsWithPrints(const StagedThings &things, const ImportOrder &order, qint64 after)
{
    auto rows = things.items(after, stagedPage);
    for (std::size_t i = 0; rows && i < rows->size(); ++i)
        (*rows)[i].print = printOfItem((*rows)[i].thing, order);
    return rows;
}

template <typename Writer, typename Read>
Result<void> writeAll(Writer &writer, const ImportWatch &watch, ReadProgress &progress, Read read)
{
    return eachPage(watch, ReadingAhead(std::move(read)), [&](const auto &rows) {
        if (const Result<void> written = writer.write(rows); !written)
            return written;
        progress.read += static_cast<qint64>(rows.size());
        if (watch.progress)
            watch.progress(progress);
        return Result<void>();
    });
}

Result<void> writeDisclosed(Register &opened, UnitOfWork &unit, ImportWriter::Place place, Connection &staging, const StagedImport &staged, ReadProgress progress, const ImportWatch &watch)
{
    const StagedDisclosures lines(staging);
    DisclosureWriter writer(opened, unit, staged.order, place);
    if (const Result<void> written = writeAll(writer, watch, progress, [&](qint64 after) { return lines.recipients(after, stagedPage); }); !written)
        return written;
    return writeAll(writer, watch, progress, [&](qint64 after) { return lines.disclosures(after, stagedPage); });
}

Result<void> writeKept(Register &opened, UnitOfWork &unit, ImportWriter::Place place, Connection &staging, const StagedImport &staged, ReadProgress progress, const ImportWatch &watch)
{
    const StagedThings things(staging);
    ImportWriter writer(opened, unit, staged.order, place);
    if (const Result<void> written = writeAll(writer, watch, progress, [&](qint64 after) { return things.persons(after, stagedPage); }); !written)
        return written;
    if (const Result<void> written = writeAll(writer, watch, progress, [&](qint64 after) { return things.holds(after, stagedPage); }); !written)
        return written;
    const Result<void> items = writeAll(writer, watch, progress, [&](qint64 after) { return itemsWithPrints(things, staged.order, after); });
    return items ? rememberTies(opened, unit, staging, place.source, watch) : items;
}

// What was compared, if nothing happened to the register since; otherwise anew.
Result<ImportPreview> comparedNow(Register &opened, StagedImport &staged, const ImportWatch &watch)
{
    const Result<qint64> logged = opened.tables().audit.count();
    if (!logged)
        return logged.error();
    return staged.compared && staged.compared->logged == *logged ? Result<ImportPreview>(staged.compared->preview) : compareImport(opened, staged, watch);
}

} // namespace

Result<MovedImport> moveImport(Register &opened, StagedImport &staged, RefusedLines refused, const ImportWatch &watch)
{
    if (const Result<void> permitted = mayImport(opened, staged.order.kind); !permitted)
        return permitted.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(staged.order.kind));
    if (!unit)
        return unit.error();
    const Result<ImportPreview> preview = comparedNow(opened, staged, watch);
    if (!preview)
        return preview.error();
    if (preview->refused > 0 && refused == RefusedLines::Stop)
        return importRefused(preview->refused);
    if (preview->added() + preview->changed() == 0)
        return MovedImport{{}, *preview};
    const auto place = placeOf(opened, *unit, staged, *preview);
    if (!place)
        return place.error();
    const auto connection = staged.store->open();
    if (!connection)
        return connection.error();
    const auto write = isOfDisclosures(staged.order.kind) ? writeDisclosed : writeKept;
    const ReadProgress progress{0, preview->added() + preview->changed() + preview->unchanged()};
    if (const Result<void> written = write(opened, *unit, *place, **connection, staged, progress, watch); !written)
        return written.error();
    if (const Result<void> said = unit->audit(QStringLiteral("import-moved"), QStringLiteral("import"), QString::number(place->batch), summaryOf(staged, *preview)); !said)
        return said.error();
    unit->announce([](RegisterEvents &events) {
        Q_EMIT events.listsChanged();
        Q_EMIT events.retentionChanged();
        Q_EMIT events.recipientsChanged();
        Q_EMIT events.disclosuresChanged();
    });
    const Result<void> done = unit->commit();
    return done ? Result<MovedImport>(MovedImport{place->batch, *preview}) : done.error();
}

} // namespace balie
