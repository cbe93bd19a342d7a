// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockedplace.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace balie {

static constexpr const char *variable = "PRIVACYBALIE_LOCKED";

void leaveBehind(const LockedPlace &locked)
{
    const QJsonArray words{locked.registerFolder, locked.userName, locked.place.page, locked.place.what};
    qputenv(variable, QJsonDocument(words).toJson(QJsonDocument::Compact));
}

std::optional<LockedPlace> takeLeftBehind()
{
    const QJsonArray words = QJsonDocument::fromJson(qgetenv(variable)).array();
    qunsetenv(variable);
    if (words.size() != 4)
        return std::nullopt;
    return LockedPlace{words[0].toString(), words[1].toString(), {words[2].toString(), words[3].toString()}};
}

} // namespace balie
