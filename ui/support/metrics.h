// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QBoxLayout>
#include <QLayout>

#include <algorithm>

// The measures of every page, in device-independent pixels at scale 1 (Qt scales them), on a grid of
// 8. A number in a form or a layout that is not from here is a mistake: call one of the functions
// below after setupUi().
namespace balie::metrics {

inline constexpr int tight = 4;     // between an icon and its word
inline constexpr int related = 8;   // between things that belong together
inline constexpr int groups = 16;   // between groups of things
inline constexpr int page = 24;     // around a page

inline constexpr int navigation = 200;
inline constexpr int navigationCollapsed = 56;
inline constexpr int icon = 20;
inline constexpr int smallIcon = 16;
inline constexpr int largeIcon = 56; // of an empty state
inline constexpr int corner = 4;
inline constexpr int currentBar = 3; // of the current item in the navigation
inline constexpr int readingWidth = 640; // no line of help is wider

// Two lines with air: 52 at the usual size of the font, more where the font is larger.
inline int tallRow(const QFontMetrics &text) { return std::max(52, 2 * text.height() + groups); }
inline int denseRow(const QFontMetrics &text) { return std::max(28, text.height() + related); }

inline QFont titleFont(QFont text)
{
    text.setPointSizeF(text.pointSizeF() * 1.4);
    text.setWeight(QFont::DemiBold);
    return text;
}

inline QFont groupFont(QFont text)
{
    text.setWeight(QFont::DemiBold);
    return text;
}

inline QFont captionFont(QFont text)
{
    text.setPointSizeF(text.pointSizeF() * 0.92);
    return text;
}

// The outermost layout of a page, of a card or dialog, and of what lies inside those.
inline void layOutPage(QLayout *layout)
{
    layout->setContentsMargins(page, page, page, page);
    layout->setSpacing(groups);
}

inline void layOutCard(QLayout *layout)
{
    layout->setContentsMargins(groups, groups, groups, groups);
    layout->setSpacing(related);
}

inline void layOutInside(QLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(related);
}

// One column of fields with their labels above: the label near its field, air between the pairs.
void layOutFields(QBoxLayout *layout);

} // namespace balie::metrics
