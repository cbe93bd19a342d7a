// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actwish.h"

namespace balie {

// What the rules refused, with the option in which it stands (fact "option") where that is known: a window
// leads to the field, a command line can only name it.
Error namingOption(const Error &error, const ActWish &wish, const CommandCall &call);

// The same of a receipt, whose only day is that of --received.
Error namingOption(const Error &error);

} // namespace balie
