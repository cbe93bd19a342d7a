// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosurefigures.h"
#include "core/overview/disclosurerows.h"
#include "core/overview/recipientrows.h"

#include <QJsonArray>
#include <QJsonObject>

namespace balie {

// Recipients and disclosures, for scripts.
QJsonObject inJson(const RecipientRow &row);
QJsonObject inJson(const DisclosureRow &row);
QJsonObject inJson(const DisclosureFigures &figures);
QJsonArray inJson(const std::vector<DisclosureCaution> &cautions);

} // namespace balie
