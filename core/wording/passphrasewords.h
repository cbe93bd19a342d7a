// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/passphrasestrength.h"

#include <QString>

namespace balie {

// A sentence of what to do.
QString adviceText(PassphraseAdvice advice);

} // namespace balie
