// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/hues.h"

#include <cmath>

namespace balie {

static double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blend(const QColor &upper, const QColor &lower, double share)
{
    const auto mix = [share](float over, float under) {
        return static_cast<float>(static_cast<double>(over) * share + static_cast<double>(under) * (1.0 - share));
    };
    return QColor::fromRgbF(mix(upper.redF(), lower.redF()), mix(upper.greenF(), lower.greenF()),
                            mix(upper.blueF(), lower.blueF()));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

// Place on the colour circle (degrees) and saturation.
static std::pair<int, int> placeOf(Hue hue)
{
    switch (hue) {
    case Hue::Red:
        return {354, 190};
    case Hue::Orange:
        return {24, 225};
    case Hue::Yellow:
        return {44, 230};
    case Hue::Grey:
        return {215, 22};
    case Hue::Blue:
        return {212, 185};
    case Hue::Green:
        return {152, 150};
    }
    Q_UNREACHABLE();
}

QColor strong(Hue hue, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const auto [place, saturation] = placeOf(hue);
    const bool dark = isDark(palette);
    // From the middle towards the readable end, until it can be read.
    int lightness = dark ? 140 : 125;
    QColor colour = QColor::fromHsl(place, saturation, lightness);
    while (contrast(colour, base) < 4.6 && lightness > 4 && lightness < 251) {
        lightness += dark ? 4 : -4;
        colour = QColor::fromHsl(place, saturation, lightness);
    }
    return colour;
}

QColor tint(Hue hue, const QPalette &palette)
{
    const auto [place, saturation] = placeOf(hue);
    const QColor middle = QColor::fromHsl(place, std::min(255, saturation + 20), 125);
    return blend(middle, palette.color(QPalette::Base), isDark(palette) ? 0.26 : 0.14);
}

QColor hairline(const QPalette &palette)
{
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.14);
}

} // namespace balie
