// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/user/permission.h"
#include "core/workspace/databasethread.h"
#include "core/workspace/register.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <type_traits>

namespace balie {

class RegisterEvents;

// An open register. All work on it happens on one thread of its own, in the order in which it was
// asked for, so that the window never waits and the store never sees two writers. Destroying it, or
// close(), finishes the work that was begun, drops what was not, closes the store and wipes the keys.
class Workspace
{
public:
    Workspace(std::unique_ptr<DatabaseThread> thread, Session session, QString folder, std::unique_ptr<RegisterEvents> events);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    // fn(Register &) on the register's thread; what it returns, a Result<T>, comes in the future:
    //     workspace.run([=](Register &r) { return requestDossier(r, id); }).then(this, [this](const auto &dossier) { … });
    // After close() the answer is the error Cancelled.
    template <typename F>
    auto run(F fn) -> QFuture<std::invoke_result_t<F, Register &>>
    {
        return m_thread->submit(std::move(fn));
    }

    // The same, and waits: for the command line and for tests, never for the window.
    template <typename F>
    auto runAndWait(F fn) -> std::invoke_result_t<F, Register &>
    {
        return run(std::move(fn)).takeResult();
    }

    // Writes the anchor, closes the store, wipes the keys. Called by the destructor too.
    void close();

    const Session &session() const { return m_session; }
    // Whether whoever has it open may do that at all. What may not is not offered; a unit of work refuses it.
    bool may(Permission permission) const;
    const QString &folder() const { return m_folder; }
    RegisterEvents &events() { return *m_events; }

private:
    std::unique_ptr<RegisterEvents> m_events; // outlives the thread that speaks through it
    std::unique_ptr<DatabaseThread> m_thread;
    Session m_session;
    QString m_folder;
};

} // namespace balie
