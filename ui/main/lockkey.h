// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace balie {

// Ctrl+L from wherever the focus is: a dialog, a menu or a list that is open keeps the keys of the window
// from it, but whoever leaves the desk must be able to lock at once.
class LockKey : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // While a register is open.
    void start();
    void stop();

Q_SIGNALS:
    // To be connected with a queue: what got the key may be gone after the lock.
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace balie
