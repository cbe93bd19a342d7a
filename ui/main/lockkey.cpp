// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/lockkey.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace balie {

void LockKey::start()
{
    QCoreApplication::instance()->installEventFilter(this);
}

void LockKey::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

// Where the window itself has the keys its command comes first, and no press is left for here.
bool LockKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier) {
            Q_EMIT pressed();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace balie
