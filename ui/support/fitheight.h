// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace balie {

// Makes a dialog as high as what wraps in it needs at the width that it has; when it is shown already, never
// lower than it is. Not adjustSize(), which keeps a third of the screen free and then cuts lines off.
void fitHeight(QWidget &dialog);

} // namespace balie
