// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/cautions.h"

namespace balie {

// What an answer of that day deserves to hear: of the cautions those about its time, its outcomes and its way.
std::vector<Caution> answerCautions(const Request &request, const happened::Answered &answer, QDate on, const WorkflowContext &context);

} // namespace balie
