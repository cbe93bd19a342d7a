// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/columnmapping.h"

namespace balie {

// A table before it is brought in: what its columns are called, what stands in them, and what they seem to be.
struct TableLook
{
    struct Column
    {
        QString heading;
        QString example; // the first that is filled; empty of a BSN
        bool isBsn = false;
    };

    std::vector<Column> columns;
    ColumnMapping suggested;
    QStringList sheets; // the one that was looked at first; empty where the file is one table

    // Those that a mapping does not take.
    QStringList leftOut(const ColumnMapping &mapping) const;
};

// Reads the first rows. Errors: those of openTable() and of its reader.
Result<TableLook> lookAtTable(const QString &file, TableKind kind, const QString &sheet = {});

} // namespace balie
