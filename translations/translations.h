// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace balie {

// Makes the compiled translations that lie in the program readable under ":/translations". Needed once,
// because a static library does not register its resources by itself; more calls do no harm.
void openTranslations();

} // namespace balie
