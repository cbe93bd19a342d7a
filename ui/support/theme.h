// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QPalette>

namespace balie {

// System: what the desktop has. The others are palettes of our own on Fusion.
enum class ThemeChoice { System, Light, Dark, HighContrast };

template <>
struct EnumWords<ThemeChoice>
{
    static constexpr auto words = enumWords<ThemeChoice>({
        {ThemeChoice::System, "system"},
        {ThemeChoice::Light, "light"},
        {ThemeChoice::Dark, "dark"},
        {ThemeChoice::HighContrast, "high-contrast"},
    });
};

// Dresses the whole application, also while it runs. Where the desktop brings no style of its own,
// System is Light. The colour of second lines is mended until it can be read (WCAG 1.4.3).
void applyTheme(ThemeChoice choice);

// Ours; System gives the palette that the desktop came with.
QPalette themePalette(ThemeChoice choice);

} // namespace balie
