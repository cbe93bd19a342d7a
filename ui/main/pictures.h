// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

class MainWindow;

// Writes a PNG of every page of the open register into the folder, in light and in dark:
// light-1-today.png, …; for a look at the program where there is no display, and for its manual.
// Gives how many. Error: FileUnwritable (fact "file").
Result<int> takePictures(MainWindow &window, const QString &folder);

} // namespace balie
