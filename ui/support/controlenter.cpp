// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/controlenter.h"

#include <QPushButton>
#include <QShortcut>

namespace balie {

void pressWithControlEnter(QPushButton &button)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        const auto *pressed = new QShortcut(QKeySequence(Qt::CTRL | key), &button);
        QObject::connect(pressed, &QShortcut::activated, &button, &QPushButton::click);
    }
    button.setToolTip(QStringLiteral("Ctrl+Enter"));
}

} // namespace balie
