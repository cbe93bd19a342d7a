// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace balie {

// The six hues of the program. Each has a fixed place on the colour circle and takes its lightness
// from the palette, so that it can be read in light, dark and high contrast (WCAG 1.4.3, 1.4.11).
enum class Hue { Red, Orange, Yellow, Grey, Blue, Green };

// For text, icons and bars: at least 4.5 to 1 against the palette's base.
QColor strong(Hue hue, const QPalette &palette);
// For the ground of a chip: 14 % of the hue over the base; the palette's text stays readable on it.
QColor tint(Hue hue, const QPalette &palette);

bool isDark(const QPalette &palette);
// share of upper laid over lower; 0 gives lower.
QColor blend(const QColor &upper, const QColor &lower, double share);
// The contrast of WCAG 2.1: 1 to 21.
double contrast(const QColor &a, const QColor &b);
// The colour of second lines and captions.
inline QColor secondary(const QPalette &palette) { return palette.color(QPalette::PlaceholderText); }
// A line that separates without calling attention.
QColor hairline(const QPalette &palette);

} // namespace balie
