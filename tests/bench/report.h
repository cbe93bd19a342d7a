// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/samples.h"

#include <QString>

#include <optional>
#include <vector>

namespace balie {

// What is asked of one measurement; it is printed beside the figure and never fails.
struct Wanted
{
    std::optional<double> milliseconds; // at most, at the median
    std::optional<double> times;        // at most so many times the floor
};

// One table of the report, in Markdown, printed when it goes. "min / median / max" in milliseconds.
class Report
{
public:
    // What the floor is called, or empty where there is none.
    Report(const QString &title, const QString &floor);
    ~Report();
    Report(const Report &) = delete;
    Report &operator=(const Report &) = delete;

    void add(const QString &what, const Pair &pair, const Wanted &demand);
    // A figure of another kind.
    void add(const QString &what, const QString &ours, const QString &floor, double ratio, const Wanted &demand);

private:
    QString m_title;
    QString m_floor;
    std::vector<QString> m_lines;
};

} // namespace balie
