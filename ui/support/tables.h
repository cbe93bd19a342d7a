// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

namespace balie {

// A dense table as every page has it: whole rows, no grid, one line a row, heads at the left, Tab goes
// on to what comes after it, what does not fit stands in a tool tip, and rows can be
// copied (see RowMenu). To be called when the table has its head.
void dressTable(QTableView &table);

// As wide as so many letters and the air of a cell; a column made for text at any size of the font.
int columnFor(const QTableView &table, int letters);
// As wide as this sample.
int columnFor(const QTableView &table, const QString &sample);

} // namespace balie
