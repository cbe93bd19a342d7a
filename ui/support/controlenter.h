// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;

namespace balie {

// Ctrl+Enter presses the button wherever the focus is in its window, also in a text of several lines;
// its tool tip says so.
void pressWithControlEnter(QPushButton &button);

} // namespace balie
