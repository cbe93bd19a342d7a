// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace balie {

static constexpr qint64 quietAfter = 60'000; // milliseconds

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_timer(new QTimer(this)), m_lastSeen(clock.now())
{
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start()
{
    m_lastSeen = m_clock.now();
    QCoreApplication::instance()->installEventFilter(this);
    m_timer->start();
}

void IdleWatch::stop()
{
    m_timer->stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

std::chrono::seconds IdleWatch::remaining() const
{
    const std::chrono::milliseconds gone(m_clock.now().msecsSinceEpoch() - m_lastSeen.msecsSinceEpoch());
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_idleTime - gone);
    return std::max(left, std::chrono::seconds(0));
}

void IdleWatch::look()
{
    // A clock that was set back must not lengthen the wait.
    if (m_clock.now() < m_lastSeen)
        m_lastSeen = m_clock.now();
    const std::chrono::seconds left = remaining();
    Q_EMIT remainingChanged(left);
    const bool wasQuiet = std::exchange(m_isQuiet, m_clock.now() >= m_lastSeen.plusMSecs(quietAfter));
    if (m_isQuiet && !wasQuiet && m_timer->isActive())
        Q_EMIT quiet();
    if (left.count() == 0 && m_timer->isActive()) {
        stop();
        Q_EMIT idle();
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        // What waited in the queue while the computer slept must not count as presence.
        if (remaining().count() > 0)
            m_lastSeen = m_clock.now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace balie
