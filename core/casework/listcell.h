// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestrow.h"
#include "core/store/requestquery.h"

#include <QString>

namespace balie {

// A row's text under one column of an exported list: words as on the command line, days in ISO 8601.
QString textOf(const RequestRow &row, RequestColumn column);

// The cell as it stands in the file: quoted where it must be, and with a mark in front where a
// spreadsheet would calculate it instead of showing it.
QString csvCell(const QString &text);

} // namespace balie
