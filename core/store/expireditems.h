// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/destructiontable.h"

namespace balie {

struct StoreCondition
{
    QString where;
    QVariantList values;
};

// Of the retention item "i": past its period on a day, without a hold. It binds that day.
QString isExpired();
// Of "i" in a batch as destruction_item "d": the same, or orIsSo, and still what that system was asked about. What somebody put
// elsewhere or called something else since then was in nobody's question; before it begins nothing was asked yet.
QString isToGo(const QString &orIsSo = QStringLiteral("0"));
// Of "i" too: what the next destruction may take.
StoreCondition canBeTaken(const DestructionTable::Filter &filter, QDate today);

struct ExpiredCount
{
    QString category;
    qint64 items = 0;
};

// How many of each category the next destruction would take.
Result<std::vector<ExpiredCount>> countExpired(Connection &connection, const DestructionTable::Filter &filter, QDate today);

// Whether it is in a destruction that has begun: its system may have destroyed it already.
Result<bool> isBeingDestroyed(Connection &connection, RetentionItemId id);

} // namespace balie
