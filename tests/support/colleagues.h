// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/adduser.h"
#include "tests/support/reopening.h"

#include <utility>

namespace balie {

// A desk of two officers: Anna, who has it open until somebody else needs it, and Bram.
template <typename Desk>
struct Colleagues : Desk
{
    template <typename... T>
    explicit Colleagues(T &&...how) : Desk(std::forward<T>(how)...)
    {
        must(addUser(*this->opened, QStringLiteral("Bram"), Role::Officer, bramsPassphrase()));
    }

    template <typename F>
    auto asAnna(F work)
    {
        return as("Anna", testPassphrase(), std::move(work));
    }
    template <typename F>
    auto asBram(F work)
    {
        return as("Bram", bramsPassphrase(), std::move(work));
    }

private:
    static Secret bramsPassphrase() { return secret("nog een lange zin voor Bram"); }

    template <typename F>
    auto as(const char *name, Secret passphrase, F work)
    {
        closeIt(*this);
        const auto workspace = reopen(*this, name, std::move(passphrase));
        return workspace->runAndWait([&](Register &reg) { return work(reg); });
    }
};

} // namespace balie
