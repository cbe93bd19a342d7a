// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sessionwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <unistd.h>

namespace balie {

namespace {

const auto loginService = QStringLiteral("org.freedesktop.login1");
const auto loginPath = QStringLiteral("/org/freedesktop/login1");
const auto loginManager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SessionWatch::SessionWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(loginService, loginPath, loginManager, QStringLiteral("PrepareForSleep"), this, SLOT(sleepPrepared(bool)));
        // Of any session: to be locked once too often does no harm.
        system.connect(loginService, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                       SIGNAL(userLeft()));
        delaySleep();
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const auto &saver : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
            session.connect(QString(), QString(), saver, QStringLiteral("ActiveChanged"), this, SLOT(saverChanged(bool)));
    }
}

SessionWatch::~SessionWatch()
{
    release();
}

void SessionWatch::release()
{
    if (m_sleepDelay >= 0)
        close(m_sleepDelay);
    m_sleepDelay = -1;
}

void SessionWatch::sleepPrepared(bool begins)
{
    if (!begins) {
        delaySleep();
        return;
    }
    Q_EMIT userLeft();
    release();
}

void SessionWatch::saverChanged(bool active)
{
    if (active)
        Q_EMIT userLeft();
}

void SessionWatch::delaySleep()
{
    QDBusMessage question = QDBusMessage::createMethodCall(loginService, loginPath, loginManager, QStringLiteral("Inhibit"));
    question << QStringLiteral("sleep") << QStringLiteral("Privacybalie") << QStringLiteral("closing the register")
             << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *finished;
        finished->deleteLater();
        if (reply.isError() || !reply.value().isValid())
            return;
        release();
        m_sleepDelay = fcntl(reply.value().fileDescriptor(), F_DUPFD_CLOEXEC, 3);
    });
}

} // namespace balie
