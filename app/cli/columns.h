// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

#include <QStringList>

#include <vector>

namespace balie {

// Lines of a table, each column as wide as what stands in it, so that nothing runs into its neighbour.
void sayInColumns(const std::vector<QStringList> &lines, Output &out);

} // namespace balie
