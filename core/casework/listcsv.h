// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/xlsxsheet.h"

#include <QByteArray>
#include <QStringList>

namespace balie {

// The beginning of a list that a Dutch spreadsheet opens by itself: the mark of UTF-8, and the heads.
QByteArray listWithHeads(const QStringList &heads);
// As it stands in such a list: a day as 28-02-2026.
QString wordsOf(const SheetCell &cell);
// One more row: ";" between the cells, CRLF behind it; a cell that a spreadsheet would calculate is guarded.
void appendRow(QByteArray &csv, const QStringList &cells);

} // namespace balie
