// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/overview/requestdossier.h"
#include "core/overview/requestrow.h"

#include <QJsonObject>

namespace balie {

// Cases as JSON; the keys are a contract with scripts. Days in ISO 8601, words as the store has them.
QJsonObject inJson(const RequestRow &row);
QJsonObject inJson(const RequestDossier &dossier);
QJsonObject inJson(const ActDone &done);

} // namespace balie
