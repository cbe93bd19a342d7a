// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosure.h"
#include "core/domain/disclosure/recipient.h"

#include <QJsonObject>

namespace balie {

// A recipient and a disclosure as the log keeps them.
QJsonObject recipientToJson(const Recipient &recipient);
QJsonObject disclosureToJson(const Disclosure &disclosure);

} // namespace balie
