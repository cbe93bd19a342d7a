// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/workspace/session.h"

#include <functional>
#include <memory>

namespace balie {

class OpenRegister;
class RegisterEvents;
class Tables;

// The open register as its one thread sees it: the tables, who is at work, the clock. The functions of
// core/casework and core/overview take it as their first argument; nobody else keeps one.
class Register
{
public:
    // events may be null where nobody listens. The clock must outlive it.
    Register(std::unique_ptr<OpenRegister> opened, Session session, const Clock &clock, RegisterEvents *events);
    ~Register();
    Register(const Register &) = delete;
    Register &operator=(const Register &) = delete;

    Tables &tables() { return *m_tables; }
    const Session &session() const { return m_session; }
    const Clock &clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    // The folder, as given when it was opened.
    QString folder() const;
    // Keys, backup and place of the store itself.
    OpenRegister &opened() { return *m_opened; }

    // A new key for the store, in a new file; after a user was removed. After an error the old store is still
    // the register, unless the disk took it away: then nothing more can be done with it.
    Result<void> rekey();
    bool isOpen() const;

    // Says something to the pages, in their own thread.
    void announce(const std::function<void(RegisterEvents &)> &word);
    // There is nothing to do now: writes the anchor when the last is older than a minute.
    void idle();

private:
    std::unique_ptr<OpenRegister> m_opened;
    std::unique_ptr<Tables> m_tables;
    Session m_session;
    const Clock &m_clock;
    RegisterEvents *m_events;
    Instant m_anchored;
};

} // namespace balie
