// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/messagebar.h"

namespace balie {

// What the window or dialog says in its bar.
inline QString said(const QWidget &widget)
{
    return widget.findChild<MessageBar *>()->text();
}

} // namespace balie
