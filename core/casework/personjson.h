// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/person.h"

#include <QJsonObject>

namespace balie {

// A person as the log keeps what changed.
QJsonObject personToJson(const Person &person);

} // namespace balie
