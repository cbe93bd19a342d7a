// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/domain/user/accesspolicy.h"
#include "core/workspace/registerevents.h"

namespace balie {

Workspace::Workspace(std::unique_ptr<DatabaseThread> thread, Session session, QString folder, std::unique_ptr<RegisterEvents> events)
    : m_events(std::move(events)), m_thread(std::move(thread)), m_session(std::move(session)), m_folder(std::move(folder))
{
}

Workspace::~Workspace()
{
    close();
}

void Workspace::close()
{
    m_thread->close();
}

bool Workspace::may(Permission permission) const
{
    return isAllowed(m_session.role, permission);
}

} // namespace balie
