// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tablerow.h"

#include <QStringList>

#include <vector>

namespace balie {

// Whether the text has as many digits as a BSN may be written with: a quick look before a thorough one.
bool mayHoldBsn(QStringView text);

// Keeps the BSN out of what is taken over from a table. A column that is called one is emptied altogether; in any
// other the cells with a number that may not be kept are, told by what bsnguard knows of such numbers and of what
// they are called. One number in eleven passes the test of a BSN: under a heading such as Contractnr that is no more
// than counted, until most of the column does.
class BsnColumns
{
public:
    struct Count
    {
        QString heading;
        bool isCalledSo = false;
        qint64 filled = 0; // cells with something in them
        qint64 kept = 0;   // of those, the ones that were emptied
        qint64 passing = 0; // the ones that were left, and pass the test

        // At least half of what stands there: then the column is one, whatever it is called, and is not to be used.
        bool isOne() const { return isCalledSo || (filled > 0 && 2 * (kept + passing) >= filled); }
    };

    explicit BsnColumns(const QStringList &heading);

    // Empties the cells, and counts them.
    void guard(TableRow &row);
    // The columns in which there was any, and those that are called so.
    std::vector<Count> counts() const;

private:
    std::vector<Count> m_columns;
};

} // namespace balie
