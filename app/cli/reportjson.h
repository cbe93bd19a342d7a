// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report/reportfigures.h"

#include <QJsonObject>

namespace balie {

// A report, for scripts: "figures" line by line with part, key, number and previous; a number that is hidden is a text, and what is
// not said is null.
QJsonObject inJson(const ReportFigures &figures);

} // namespace balie
