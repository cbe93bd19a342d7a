// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/organisationjson.h"

namespace balie {

QJsonObject organisationToJson(const Organisation &organisation)
{
    return {{QStringLiteral("name"), organisation.name.toString()},
            {QStringLiteral("sign"), organisation.sign.toString()},
            {QStringLiteral("address"), organisation.address.toString()},
            {QStringLiteral("email"), organisation.email ? organisation.email->toString() : QString()},
            {QStringLiteral("phone"), organisation.phone ? organisation.phone->toString() : QString()},
            {QStringLiteral("officer"), organisation.officer ? organisation.officer->toString() : QString()},
            {QStringLiteral("calendar"), toWord(organisation.calendar)},
            {QStringLiteral("suspension"), toWord(organisation.suspension)}};
}

} // namespace balie
