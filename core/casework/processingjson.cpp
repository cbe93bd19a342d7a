// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/processingjson.h"

namespace balie {

QJsonObject processingToJson(const Processing &processing)
{
    const Processing &p = processing;
    return {{QStringLiteral("name"), p.name.toString()},
            {QStringLiteral("purpose"), p.purpose.toString()},
            {QStringLiteral("basis"), toWord(p.basis)},
            {QStringLiteral("basis_words"), p.basisWords.toString()},
            {QStringLiteral("persons"), p.persons.toString()},
            {QStringLiteral("categories"), p.categories.toString()},
            {QStringLiteral("recipients"), p.recipients.toString()},
            {QStringLiteral("period"), p.period.toString()},
            {QStringLiteral("source"), p.source.toString()},
            {QStringLiteral("automated"), p.automated.toString()},
            {QStringLiteral("transfers"), p.transfers.toString()},
            {QStringLiteral("ended"), p.ended ? QJsonValue(p.ended->toString(Qt::ISODate)) : QJsonValue()}};
}

} // namespace balie
