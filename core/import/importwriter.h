// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/compareimport.h"
#include "core/store/importbeforetable.h"
#include "core/store/importeditemtable.h"
#include "core/store/importtable.h"
#include "core/store/importtietable.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"
#include "core/workspace/unitofwork.h"

#include <map>
#include <tuple>

namespace balie {

// Writes persons, holds and items of an import, in this order, in the transaction of the unit; for moveImport() alone.
class ImportWriter
{
public:
    struct Place
    {
        qint64 organisation = 0; // row keys
        qint64 source = 0;
        qint64 batch = 0;
    };

    ImportWriter(Register &opened, UnitOfWork &unit, const ImportOrder &order, Place place);

    Result<void> write(const std::vector<StagedRow<StagedPerson>> &rows);
    Result<void> write(const std::vector<StagedRow<StagedHold>> &rows);
    Result<void> write(const std::vector<StagedRow<StagedItem>> &rows);

private:
    Result<void> addPerson(const StagedPerson &person, qint64 print);
    Result<void> changePerson(const StagedPerson &person, qint64 print);
    Result<void> writeHold(const StagedHold &hold, StagedOutcome outcome);
    Result<PlacedHold> place(const HoldTarget &target, HoldKind kind, const QString &reason, QDate from, int months);
    Result<void> liftHold(const KnownKey &known, const QString &key);
    Result<void> giveToItsPerson(const StagedItem &item, const KnownKey &key, RetentionItem &kept) const;
    Result<void> changeItem(const StagedItem &item, qint64 print);
    Result<void> restandFiles(const std::vector<StagedRow<StagedItem>> &rows);
    Result<int> restandFile(const QString &key);
    Result<void> keep(const StagedItem &item, RetentionItemId id);
    Result<void> keepNoMore(const StagedItem &item);
    Result<std::optional<PlacedHold>> holdUnder(const KnownKey &key);
    Result<void> sayKeeping(const QString &key, qint64 says, const PlacedHold &placed);
    Result<ImportedItemTable::Imported> newItem(const StagedItem &item);
    Result<RetentionItem> asSaid(const StagedItem &staged, RetentionItem item);
    Result<void> countPromise(const StagedItem &staged, RetentionItem &item);
    // Of one person there are mostly several things, one after the other: the last is remembered.
    struct Whose
    {
        QString key;
        std::optional<qint64> row;
        bool isHeld = false;
    };
    Result<Whose> whose(const QString &key);
    Result<KnownKey> known(const QString &key) const;
    // Before something under that key changes.
    Result<void> remember(const QString &key, const QString &content = {});
    Result<void> rememberItem(const QString &key, const RetentionItem &item);
    Result<RetentionStanding> standingOf(const RetentionItem &item, Held held);

    using Kind = std::tuple<QString, std::optional<QDate>, std::optional<QDate>, Held>;

    Register &m_opened;
    UnitOfWork &m_unit;
    Tables &m_tables;
    ImportTable m_imports;
    ImportTieTable m_ties;
    const ImportOrder &m_order;
    Place m_place;
    KeepingRules m_rules;
    std::map<Kind, RetentionStanding> m_standings;
    Whose m_whose;
    bool m_anyHolds = false; // stand at all
};

} // namespace balie
