// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"

#include <QJsonObject>

namespace balie {

// An organisation as the log keeps what changed.
QJsonObject organisationToJson(const Organisation &organisation);

} // namespace balie
