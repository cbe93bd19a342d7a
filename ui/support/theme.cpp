// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "core/documents/hues.h"
#include "ui/support/icons.h"
#include "ui/support/roomystyle.h"

#include <QApplication>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleFactory>

#include <optional>

namespace balie {

namespace {

struct Shades
{
    QColor window, base, alternate, text, secondary, button, accent, onAccent, link, line;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.secondary);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.text);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Light, blend(Qt::white, shades.button, 0.3));
    palette.setColor(QPalette::Midlight, blend(Qt::white, shades.button, 0.15));
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, blend(shades.text, shades.window, 0.4));
    palette.setColor(QPalette::Shadow, Qt::black);
    const QColor faint = blend(shades.text, shades.window, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, shades.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf4, 0xf5, 0xf7), .base = Qt::white, .alternate = QColor(0xf8, 0xf9, 0xfa),
                      .text = QColor(0x1c, 0x20, 0x26), .secondary = QColor(0x5b, 0x64, 0x70),
                      .button = QColor(0xfa, 0xfa, 0xfb), .accent = QColor(0x1d, 0x5f, 0xa6), .onAccent = Qt::white,
                      .link = QColor(0x1d, 0x5f, 0xa6), .line = QColor(0xc9, 0xce, 0xd4)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x22, 0x25, 0x29), .base = QColor(0x1a, 0x1c, 0x1f),
                      .alternate = QColor(0x1e, 0x20, 0x24), .text = QColor(0xe9, 0xec, 0xef),
                      .secondary = QColor(0xa3, 0xac, 0xb6), .button = QColor(0x2f, 0x33, 0x38),
                      .accent = QColor(0x7a, 0xb2, 0xec), .onAccent = QColor(0x0e, 0x18, 0x22),
                      .link = QColor(0x7a, 0xb2, 0xec), .line = QColor(0x4a, 0x50, 0x57)});
}

QPalette highContrastPalette()
{
    return paletteOf({.window = Qt::black, .base = Qt::black, .alternate = Qt::black, .text = Qt::white,
                      .secondary = QColor(0xdd, 0xdd, 0xdd), .button = Qt::black, .accent = QColor(0xff, 0xd8, 0x33),
                      .onAccent = Qt::black, .link = QColor(0xff, 0xd8, 0x33), .line = Qt::white});
}

bool desktopBringsAStyle(const QString &styleName)
{
    return styleName != QStringLiteral("fusion") && styleName != QStringLiteral("windows");
}

// What the application had before it was first dressed.
struct Desktop
{
    QString styleName;
    QPalette palette;
};

const Desktop &desktop()
{
    static const Desktop found{QApplication::style()->objectName().toLower(), QApplication::palette()};
    return found;
}

QPalette readable(QPalette palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    for (double share = 0.6; share <= 1.0; share += 0.05) {
        const QColor second = blend(text, window, share);
        if (contrast(second, window) >= 4.6 && contrast(second, palette.color(QPalette::Base)) >= 4.6) {
            palette.setColor(QPalette::Active, QPalette::PlaceholderText, second);
            palette.setColor(QPalette::Inactive, QPalette::PlaceholderText, second);
            break;
        }
    }
    return palette;
}

} // namespace

QPalette themePalette(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return desktopBringsAStyle(desktop().styleName) ? readable(desktop().palette) : lightPalette();
    case ThemeChoice::Light:
        return lightPalette();
    case ThemeChoice::Dark:
        return darkPalette();
    case ThemeChoice::HighContrast:
        return highContrastPalette();
    }
    Q_UNREACHABLE();
}

void applyTheme(ThemeChoice choice)
{
    const bool native = choice == ThemeChoice::System && desktopBringsAStyle(desktop().styleName);
    // The first look at the desktop must come before the first style of ours.
    if (native)
        QApplication::setStyle(QStyleFactory::create(desktop().styleName));
    else if (!qobject_cast<RoomyStyle *>(QApplication::style()))
        QApplication::setStyle(new RoomyStyle);
    setIconSource(native ? IconSource::DesktopTheme : IconSource::Bundled);
    QApplication::setPalette(themePalette(choice));
    QPixmapCache::clear();
}

} // namespace balie
