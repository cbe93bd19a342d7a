// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspaceopener.h"
#include "tests/support/testregister.h"

namespace balie {

// A register that the test made is closed, so that it can be opened in the ways of the program.

inline Secret secret(const char *text)
{
    return Secret::fromText(QString::fromUtf8(text));
}

inline void closeIt(TestRegister &proof)
{
    proof.opened.reset();
}

inline std::unique_ptr<Workspace> reopen(TestRegister &proof, const char *name = "Anna", Secret passphrase = testPassphrase())
{
    return must(openRegister(proof.folder, QString::fromUtf8(name), std::move(passphrase), &proof.clock));
}

} // namespace balie
