// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QMimeData>

#include <memory>

namespace balie {

// Rows as a spreadsheet takes them: tab-separated text and an HTML table, with the heads. A cell that
// a spreadsheet would calculate is guarded (spreadsheetcell.h); tabs and line ends become blanks.
std::unique_ptr<QMimeData> copyOfRows(const QAbstractItemModel &model, const QList<int> &rows);
// One cell of those, on one line.
QString copiedCell(const QString &text);

} // namespace balie
