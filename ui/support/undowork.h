// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/succeeded.h"

#include <functional>

namespace balie {

class Register;

// What takes back something that was done, as work for the register. Whoever offers it runs it, and says what went wrong.
using UndoWork = std::function<Result<void>(Register &)>;

// Of work that gives something.
template <typename Work>
UndoWork undoBy(Work work)
{
    return [work = std::move(work)](Register &opened) -> Result<void> {
        return succeeded(work(opened));
    };
}

} // namespace balie
