// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>

class QHeaderView;
class QSplitter;
class QWidget;

namespace balie {

// What the user likes, kept outside the register, in the configuration folder of the desktop. It
// holds no personal data: no names, no cases, no searches (threat T-24).
class Preferences
{
public:
    static constexpr std::chrono::minutes usualIdleTime{5};
    static constexpr std::chrono::minutes leastIdleTime{1};
    static constexpr std::chrono::minutes mostIdleTime{60};

    // "nl" or "en"; empty: as the desktop.
    QString language() const;
    void setLanguage(const QString &language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    // Between least and most; whatever a file says.
    std::chrono::minutes idleTime() const;
    void setIdleTime(std::chrono::minutes time);
    bool isNavigationCollapsed() const;
    void setNavigationCollapsed(bool collapsed);

    // Folders of registers that were opened here, last first; those that are gone are left out.
    QStringList registers() const;
    void rememberRegister(const QString &folder);
    void forgetRegister(const QString &folder);

    // Size and place of a window; columns of a table; the parts of a splitter. Named by object name.
    void keep(const QWidget &window);
    void restore(QWidget &window) const;
    void keep(const QHeaderView &header, const QString &name);
    void restore(QHeaderView &header, const QString &name) const;
    void keep(const QSplitter &splitter, const QString &name);
    void restore(QSplitter &splitter, const QString &name) const;
};

} // namespace balie
