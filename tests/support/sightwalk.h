// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace balie {

// Walks everything visible in a window, as somebody does who sees it with tired eyes.

// Words with less than 4.5 to 1 against their ground (WCAG 1.4.3). A label that is disabled to look quiet is
// one of them; a label beside a field that is disabled is not.
QStringList faintWords(const QWidget &window);
// Labels, buttons and fields that are too small for what stands in them.
QStringList cutWords(const QWidget &window);
// Lists and tables that must be scrolled sideways.
QStringList sidewaysLists(const QWidget &window);
// Controls that lie partly outside what holds them, where nothing scrolls.
QStringList lostControls(const QWidget &window);

} // namespace balie
