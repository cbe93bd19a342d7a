// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/cautions.h"

namespace balie {

// Those of cautions() that an act on a complaint deserves.
std::vector<Caution> complaintCautions(const Request &request, const CaseEvent &event, const WorkflowContext &context);

} // namespace balie
