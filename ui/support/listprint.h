// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pages.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace balie {

// A list on paper: the heads on every page, what was filtered, the day, page x of y. Black and white.
// Nothing is cut: what does not fit on a line goes on the next, and a long list of columns gets smaller letters.
struct PrintedList
{
    QString title;
    QString filter; // what was filtered, in words; empty: nothing
    QString footer; // day, classification
    QStringList heads;
    std::vector<QStringList> rows;
    std::vector<bool> whole; // of each column: a number or a day, never on two lines
};

PagePainter listPainter(PrintedList list);

} // namespace balie
