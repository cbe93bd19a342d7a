// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/base/secret.h"

#include <QStringList>

namespace balie {

// A warning when the new passphrase is easy to guess, with what would make it better. The window refuses such
// a one; a script that has given it already is told. ownWords: names of the user and the organisation.
void warnWhenEasilyGuessed(Output &out, const Secret &passphrase, const QStringList &ownWords);

} // namespace balie
