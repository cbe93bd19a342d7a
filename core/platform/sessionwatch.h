// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;

namespace balie {

// Says when the user leaves the desk without saying so to us: the screen is locked, the saver comes
// on, the computer goes to sleep, the session is to be locked. It listens to login1 on the system bus
// and to the screen savers on the session bus (freedesktop, GNOME); where there is no bus it is silent.
// Sleep is delayed until release(), so that the register is closed before memory goes to disk.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;

    // Lets the computer sleep; to be called when everything is locked.
    void release();

Q_SIGNALS:
    void userLeft();

private Q_SLOTS:
    void sleepPrepared(bool begins);
    void saverChanged(bool active);

private:
    void delaySleep();

    int m_sleepDelay = -1; // a file descriptor; closing it lets the computer sleep
};

} // namespace balie
