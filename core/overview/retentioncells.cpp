// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/retentioncells.h"

#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"

#include <QLocale>

namespace balie {

static QString dayOf(const std::optional<QDate> &day)
{
    return day ? numericDay(*day) : QString();
}

QString whomOf(const RetentionRow &row)
{
    QStringList parts{row.personName, row.caseReference, row.item.reference ? row.item.reference->toString() : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString stateWordOf(const RetentionRow &row)
{
    return row.state ? wordOf(*row.state) : wordOf(ArchiveStatus::Destroyed);
}

QString wordsOf(const RetentionRow &row, RetentionColumn column)
{
    switch (column) {
    case RetentionColumn::Whom: return whomOf(row);
    case RetentionColumn::Category: return row.category.name.in(QLocale());
    case RetentionColumn::System: return row.item.system.toString();
    case RetentionColumn::Trigger: return dayOf(row.item.trigger);
    case RetentionColumn::Until: return dayOf(row.due);
    case RetentionColumn::State: return stateWordOf(row);
    case RetentionColumn::Organisation: return row.organisationName;
    }
    Q_UNREACHABLE();
}

} // namespace balie
