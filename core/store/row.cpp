// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row.h"

namespace balie {

qint64 Row::integer(int column) const
{
    bool ok = false;
    const qint64 value = m_query.value(column).toLongLong(&ok);
    if (!ok && !isNull(column))
        unreadable(column);
    return value;
}

QDate Row::day(int column) const
{
    const QDate day = QDate::fromString(text(column), Qt::ISODate);
    if (!day.isValid())
        unreadable(column);
    return day;
}

Instant Row::moment(int column) const
{
    return kept(column, Instant::from(text(column)), Instant::fromMSecs(0));
}

ShortText Row::shortText(int column) const
{
    return kept(column, ShortText::from(text(column)), ShortText::from(QStringLiteral("?")).value());
}

LongText Row::longText(int column) const
{
    return kept(column, LongText::from(text(column)), LongText::from(QStringLiteral("?")).value());
}

void Row::unreadable(int column) const
{
    if (!m_error)
        m_error = Error(ErrorCode::RegisterDamaged).with(QStringLiteral("column"), qint64{column});
}

} // namespace balie
