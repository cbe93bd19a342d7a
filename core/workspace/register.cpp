// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/register.h"

#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

#include <QLoggingCategory>

namespace balie {

Q_LOGGING_CATEGORY(registerLog, "balie.register")

static constexpr qint64 anchorEvery = 60'000; // milliseconds

Register::Register(std::unique_ptr<OpenRegister> opened, Session session, const Clock &clock, RegisterEvents *events)
    : m_opened(std::move(opened)), m_tables(std::make_unique<Tables>(m_opened->connection(), m_opened->audit())),
      m_session(std::move(session)), m_clock(clock), m_events(events), m_anchored(clock.now())
{
}

Register::~Register()
{
    if (!isOpen())
        return;
    if (const Result<void> written = m_opened->writeAnchor(); !written)
        qCWarning(registerLog, "%s", qPrintable(written.error().during(QStringLiteral("closing")).toLogLine()));
}

QString Register::folder() const
{
    return m_opened->location().folder();
}

Result<void> Register::rekey()
{
    m_tables.reset();
    const Result<void> rotated = m_opened->rotate();
    if (isOpen())
        m_tables = std::make_unique<Tables>(m_opened->connection(), m_opened->audit());
    return rotated;
}

bool Register::isOpen() const
{
    return m_opened->isOpen();
}

void Register::announce(const std::function<void(RegisterEvents &)> &word)
{
    if (!m_events)
        return;
    RegisterEvents *events = m_events;
    QMetaObject::invokeMethod(events, [events, word] { word(*events); }, Qt::QueuedConnection);
}

void Register::idle()
{
    if (!isOpen())
        return;
    const Instant now = m_clock.now();
    if (now < m_anchored.plusMSecs(anchorEvery))
        return;
    m_anchored = now;
    if (const Result<void> written = m_opened->writeAnchor(); !written)
        qCWarning(registerLog, "%s", qPrintable(written.error().during(QStringLiteral("writing the anchor")).toLogLine()));
}

} // namespace balie
