// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/requestquery.h"

#include <QStringList>
#include <QVariantList>

namespace balie {

// A condition on "r" (the case) and "p" (its person), with the values of its question marks.
struct SqlCondition
{
    QStringList all; // each must hold
    QVariantList values;

    void add(const QString &condition, const QVariantList &with = {});
    // " WHERE … AND …", or nothing.
    QString where() const;
};

// The filter of a list, without its search text (searchtable.h).
SqlCondition conditionOf(const RequestFilter &filter);

} // namespace balie
