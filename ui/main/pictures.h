// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/support/theme.h"

#include <QString>

#include <vector>

namespace balie {

class MainWindow;

// Writes a PNG of every page, tab, act and dialog of the open register into the folder, in each of the
// themes; then the lock screen, the wizard, and the pages of a register in which nothing stands yet.
// For a look at the program where there is no display, and for its manual. The register is locked
// after it. Gives how many. Error: FileUnwritable (fact "file"), also where there is no picture of
// something: which and why is said on stderr.
Result<int> takePictures(MainWindow &window, const QString &folder, const std::vector<ThemeChoice> &themes);

} // namespace balie
