// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"

#include <optional>

namespace balie {

// The act by which the matter of a point of the checklist was last gathered: a search that was signed off, data of
// others that were weighed; at all or by that day. None for a point that nothing is gathered for.
std::optional<CaseEvent> lastGathered(const History &history, const QString &point, std::optional<QDate> by = {});

} // namespace balie
