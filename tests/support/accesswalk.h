// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace balie {

// Walks everything visible in a window, as somebody does who cannot see it or uses no mouse.

// Access keys (Alt+letter) that more than one control answers to: "N: newButton, nameLabel".
QStringList doubleAccessKeys(const QWidget &window);
// Controls that can have the focus and say nothing of themselves to assistive technology.
QStringList namelessControls(const QWidget &window);
// Labelled fields without an access key.
QStringList labelsWithoutKey(const QWidget &window);
// Buttons that stand before the primary one of their dialog: it comes first everywhere.
QStringList buttonsBeforeThePrimary(const QWidget &window);
// Labels whose key leads nowhere, since their field takes no focus.
QStringList labelsLeadingNowhere(const QWidget &window);

} // namespace balie
