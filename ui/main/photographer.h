// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QString>

#include <optional>
#include <vector>

class QTabWidget;
class QWidget;

namespace balie {

class MainWindow;

// Takes pictures of the window and of whatever lies over it, once in each theme: light-07-people.png.
// Everything that was asked of the register is waited for first.
class Photographer
{
public:
    Photographer(MainWindow &window, const QDir &folder, std::vector<ThemeChoice> themes);

    void takeWindow(const QString &name);
    // Every tab but the first, which the window shows already.
    void takeTabs(const QString &tabs, const QString &name);
    // What lies over the window, and closes it. False when there is nothing.
    bool takeDialog(const QString &name);
    // Waits until nothing is under way any more.
    void settle();

    // How many pictures there are. Error: FileUnwritable (fact "file"), of the first that failed.
    Result<int> outcome() const;

private:
    void take(QWidget &widget, const QString &name);

    MainWindow &m_window;
    QDir m_folder;
    std::vector<ThemeChoice> m_themes;
    int m_subjects = 0;
    int m_taken = 0;
    std::optional<Error> m_failed;
};

} // namespace balie
