// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint/complaints.h"

#include <QJsonObject>

namespace balie {

// A complaint with its demands, as `complaint list` and `show` give it.
QJsonObject inJson(const Complaint &complaint);

} // namespace balie
