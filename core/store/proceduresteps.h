// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/accountability.h"

#include <QString>

#include <vector>

namespace balie {

// The steps of a procedure as the column "steps" of accountability_record keeps them.
QString procedureToJson(const std::vector<ProcedureStep> &steps);
std::vector<ProcedureStep> procedureFromJson(const QString &json);

} // namespace balie
