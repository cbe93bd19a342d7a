// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/undoimport.h"

#include "core/casework/restandretention.h"
#include "core/domain/user/accesspolicy.h"
#include "core/import/compareimport.h"
#include "core/import/restoreimported.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

#include <algorithm>

namespace balie {

// What went to whom, and then who got it.
static Result<qint64> takeOutDisclosed(Register &opened, UnitOfWork &unit, const ImportUndo &undo)
{
    const Result<qint64> disclosures = undo.removeDisclosures(unit.transaction(), ImportedDisclosureTable(opened.tables().connection()));
    if (!disclosures)
        return disclosures;
    return undo.removeRecipients(unit.transaction(), opened.tables().recipients).transform([&](qint64 recipients) { return *disclosures + recipients; });
}

static Result<UndoneImport> takeOut(Register &opened, UnitOfWork &unit, const ImportBatch &batch, const ImportUndo &undo)
{
    std::vector<HoldTarget> unheld;
    if (const Result<void> found = undo.besideBrought(unheld); !found)
        return found.error();
    const Result<qint64> holds = undo.removeHolds(unit.transaction(), unheld);
    if (!holds)
        return holds.error();
    const Result<qint64> restored = RestoreImported(opened, unit, undo, batch.number).all();
    if (!restored)
        return restored.error();
    const Result<qint64> items = undo.removeItems(unit.transaction(), batch.organisation, ImportedItemTable(opened.tables().connection()));
    if (!items)
        return items.error();
    const Result<qint64> persons = undo.removePersons(unit.transaction());
    if (!persons)
        return persons.error();
    const Result<qint64> disclosed = takeOutDisclosed(opened, unit, undo);
    if (!disclosed)
        return disclosed.error();
    // What stays stands otherwise without the holds.
    return restandUnderEach(opened, unit, unheld).transform([&](int) { return UndoneImport{batch, *holds + *items + *persons + *disclosed, *restored}; });
}

static ImportUndo::Going toldTo(const ImportWatch &watch, const ImportBatch &batch)
{
    return [&watch, all = batch.added + batch.changed, done = qint64{0}](qint64 more) mutable -> Result<void> {
        done += more;
        if (watch.progress)
            watch.progress({std::min(done, all), all});
        return watch.isStopped() ? Error(ErrorCode::Cancelled) : Result<void>();
    };
}

static Result<UndoneImport> undo(Register &opened, UnitOfWork &unit, const ImportBatch &batch, const ImportWatch &watch)
{
    const ImportUndo of(opened.tables().connection(), batch.number, toldTo(watch, batch));
    const Result<qint64> touched = of.touched();
    const Result<qint64> changed = ImportBeforeTable(opened.tables().connection()).touchedSince(batch.number);
    if (!touched || !changed)
        return touched ? changed.error() : touched.error();
    if (*touched + *changed > 0)
        return Error(ErrorCode::ImportTouched).with(QStringLiteral("count"), *touched + *changed);
    const auto again = ImportTable(opened.tables().connection()).saidAgainBy(batch);
    if (!again)
        return again.error();
    if (*again)
        return Error(ErrorCode::ImportTouched).with(QStringLiteral("number"), (*again)->number).with(QStringLiteral("later"), (*again)->moment.inZone(legalZone()).date());
    const Result<UndoneImport> undone = takeOut(opened, unit, batch, of);
    if (!undone)
        return undone;
    if (const Result<void> marked = ImportTable(opened.tables().connection()).setUndone(unit.transaction(), batch.number, opened.clock().now()); !marked)
        return marked.error();
    return undone;
}

Result<UndoneImport> undoImport(Register &opened, qint64 number, const ImportWatch &watch)
{
    const Result<ImportBatch> batch = ImportTable(opened.tables().connection()).batch(number);
    const ImportKind kind = batch ? fromWord<ImportKind>(batch->kind).value_or(ImportKind::Vera) : ImportKind::Vera;
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(kind));
    if (!unit)
        return unit.error();
    if (!batch)
        return batch.error();
    if (const Result<void> permitted = mayImport(opened, kind); !permitted)
        return permitted.error();
    if (batch->undone)
        return Error(ErrorCode::ImportUndone);
    const Result<UndoneImport> undone = undo(opened, *unit, *batch, watch);
    if (!undone)
        return undone;
    const QJsonObject content{{QStringLiteral("system"), batch->system}, {QStringLiteral("removed"), undone->removed}, {QStringLiteral("restored"), undone->restored}};
    if (const Result<void> said = unit->audit(QStringLiteral("import-undone"), QStringLiteral("import"), QString::number(number), content); !said)
        return said.error();
    unit->announce([](RegisterEvents &events) {
        Q_EMIT events.listsChanged();
        Q_EMIT events.retentionChanged();
        Q_EMIT events.recipientsChanged();
        Q_EMIT events.disclosuresChanged();
    });
    const Result<void> done = unit->commit();
    return done ? undone : Result<UndoneImport>(done.error());
}

Result<std::vector<ImportBatch>> importBatches(Register &opened, std::optional<OrganisationId> organisation, int limit)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::Read); !permitted)
        return permitted.error();
    return ImportTable(opened.tables().connection()).batches(organisation, limit);
}

} // namespace balie
