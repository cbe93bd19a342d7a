// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include <algorithm>

namespace balie {

void sayInColumns(const std::vector<QStringList> &lines, Output &out)
{
    std::vector<qsizetype> widths;
    for (const QStringList &line : lines) {
        widths.resize(std::max(widths.size(), std::size_t(line.size())));
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], line.at(i).size());
    }
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            text += line.at(i).leftJustified(widths[std::size_t(i)] + 2);
        out.line(text + line.back());
    }
}

} // namespace balie
