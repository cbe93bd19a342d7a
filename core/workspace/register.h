// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/session.h"

#include <memory>

namespace balie {

class Tables;
class RegisterEvents;

// The open register as its one thread sees it: the tables, who is at work, the clock. The functions of
// core/casework and core/overview take it as their first argument; nobody else makes or keeps one.
class Register
{
public:
    virtual ~Register() = default;

    virtual Tables &tables() = 0;
    virtual const Session &session() const = 0;
    virtual const Clock &clock() const = 0;
    virtual RegisterEvents &events() = 0;
    // The folder, as given when it was opened.
    virtual QString folder() const = 0;

    QDate today() const { return clock().today(); }
};

} // namespace balie
