// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/personjson.h"

namespace balie {

QJsonObject personToJson(const Person &person)
{
    QJsonObject json{{QStringLiteral("name"), person.name.display()}};
    if (person.address)
        json.insert(QStringLiteral("address"), person.address->oneLine());
    if (person.email)
        json.insert(QStringLiteral("email"), person.email->toString());
    if (person.telephone)
        json.insert(QStringLiteral("telephone"), person.telephone->toString());
    return json;
}

} // namespace balie
