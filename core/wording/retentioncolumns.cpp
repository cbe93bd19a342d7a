// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/retentioncolumns.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct RetentionColumns
{
    Q_DECLARE_TR_FUNCTIONS(RetentionColumns)
};

} // namespace

QString headOf(RetentionColumn column)
{
    switch (column) {
    case RetentionColumn::Whom: return RetentionColumns::tr("Person or file");
    case RetentionColumn::Category: return RetentionColumns::tr("Category");
    case RetentionColumn::System: return RetentionColumns::tr("System");
    case RetentionColumn::Trigger: return RetentionColumns::tr("Begins");
    case RetentionColumn::Until: return RetentionColumns::tr("Keep until");
    case RetentionColumn::State: return RetentionColumns::tr("State");
    case RetentionColumn::Organisation: return RetentionColumns::tr("Organisation");
    }
    Q_UNREACHABLE();
}

QStringList retentionHeads()
{
    QStringList heads;
    for (const RetentionColumn column : retentionColumns)
        heads.append(headOf(column));
    return heads;
}

QStringList exportedRetentionHeads()
{
    return retentionHeads() + QStringList{RetentionColumns::tr("Archive status (VERA)")};
}

} // namespace balie
