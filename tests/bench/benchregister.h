// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/makedemo.h"
#include "core/workspace/workspaceopener.h"

#include <memory>

namespace balie {

// The day on which every measurement is made.
const Clock &benchClock();

// The demo register with so many cases in the folder; made when it is not there yet. None: a register
// of one organisation without a case.
QString benchRegister(const QString &folder, int requests);

// The demo register with so many things that are kept, five of each person; a hundred cases.
QString benchKeeping(const QString &folder, int items);

// The demo register with so many disclosures, five of each person; a hundred cases.
QString benchDisclosures(const QString &folder, int disclosures);

// Opened, or the end of the program with the error's own line.
std::unique_ptr<Workspace> openedBench(const QString &registerFolder);

} // namespace balie
