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
// Of "i" too: what the next destruction may take.
StoreCondition canBeTaken(const DestructionTable::Filter &filter, QDate today);

struct ExpiredCount
{
    QString category;
    qint64 items = 0;
};

// How many of each category the next destruction would take.
Result<std::vector<ExpiredCount>> countExpired(Connection &connection, const DestructionTable::Filter &filter, QDate today);

} // namespace balie
