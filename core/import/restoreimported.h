// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importbeforetable.h"
#include "core/store/importtable.h"
#include "core/store/importtietable.h"
#include "core/store/importundo.h"
#include "core/workspace/keepingrules.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// Makes what a batch changed of things that were here before it as it was, and its keys say what they said; for
// undoImport() alone, once the holds that the batch placed are gone.
class RestoreImported
{
public:
    RestoreImported(Register &opened, UnitOfWork &unit, const ImportUndo &undo, qint64 batch);

    // Gives how much was changed back.
    Result<qint64> all();

private:
    // Each gives the revision that the row has now.
    Result<int> one(const ImportBefore &before);
    Result<int> person(const ImportBefore &before);
    Result<int> item(const ImportBefore &before);
    // What then goes with something else is held by that.
    Result<void> tie(const ImportBefore &before, RetentionItemId item);
    // The one that the batch lifted stands again; the one that it placed under an old key gives way to the one before.
    Result<int> hold(const ImportBefore &before);
    Result<int> standAgain(const PlacedHold &lifted);
    Result<int> giveWay(const PlacedHold &placed, const ImportBefore &before);

    Register &m_opened;
    UnitOfWork &m_unit;
    Tables &m_tables;
    ImportTable m_imports;
    ImportBeforeTable m_before;
    ImportTieTable m_ties;
    const ImportUndo &m_undo;
    qint64 m_batch;
    KeepingRules m_rules;
};

} // namespace balie
