// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/keepmapping.h"

#include "core/import/compareimport.h"
#include "core/store/importtable.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"

namespace balie {

Result<void> keepMapping(Register &opened, const ColumnMapping &mapping)
{
    if (const Result<ShortText> name = ShortText::from(mapping.name); !name)
        return name.error();
    // A table is called as what is brought in from it.
    const ImportKind kind = fromWord<ImportKind>(toWord(mapping.kind)).value_or(ImportKind::Persons);
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(kind));
    if (!unit)
        return unit.error();
    const Result<void> kept = ImportTable(opened.tables().connection()).keepMapping(unit->transaction(), toWord(mapping.kind), mapping.name, QString::fromUtf8(mappingToJson(mapping)));
    if (!kept)
        return kept;
    const QJsonObject content{{QStringLiteral("kind"), toWord(mapping.kind)}, {QStringLiteral("name"), mapping.name}};
    if (const Result<void> said = unit->audit(QStringLiteral("mapping-kept"), QStringLiteral("mapping"), mapping.name, content); !said)
        return said;
    return unit->commit();
}

Result<ColumnMapping> keptMapping(Register &opened, TableKind kind, const QString &name)
{
    return ImportTable(opened.tables().connection()).mapping(toWord(kind), name).and_then([](const QString &columns) { return mappingFromJson(columns.toUtf8()); });
}

Result<QStringList> keptMappings(Register &opened, TableKind kind)
{
    return ImportTable(opened.tables().connection()).mappings(toWord(kind));
}

} // namespace balie
