// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <chrono>

class QTimer;

namespace balie {

// Notices that nobody is at the desk: no key, no mouse, no touch in any window of the program for a
// while. It reads the clock instead of counting, so that the time in which the computer slept counts.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    // The clock must live as long as this.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    void setIdleTime(std::chrono::minutes time) { m_idleTime = time; }
    void start();
    void stop();

    // Until idle() comes; not negative.
    std::chrono::seconds remaining() const;
    // Looks at the clock now; the timer does so every second.
    void look();

Q_SIGNALS:
    // Once; start() begins anew.
    void idle();
    // Nobody did anything for a minute: the time for what takes a moment. Once until somebody is back.
    void quiet();
    void remainingChanged(std::chrono::seconds remaining);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    QTimer *m_timer;
    std::chrono::minutes m_idleTime{5};
    Instant m_lastSeen;
    bool m_isQuiet = false;
};

} // namespace balie
