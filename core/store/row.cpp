// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row.h"

#include <sqlite3.h>

namespace balie {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Row::text(int column) const
{
    const auto *const letters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(letters, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *const start = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(start, sqlite3_column_bytes(m_statement, column));
}

QVariant Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return QVariant::fromValue(qint64{sqlite3_column_int64(m_statement, column)});
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: return bytes(column);
    case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
    default: return text(column);
    }
}

qint64 Row::integer(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_INTEGER)
        return sqlite3_column_int64(m_statement, column);
    bool ok = false;
    const qint64 value = text(column).toLongLong(&ok);
    if (!ok && type != SQLITE_NULL)
        unreadable(column);
    return value;
}

// YYYY-MM-DD. A list reads hundreds of days a page; QDate::fromString() knows more forms and takes longer.
static QDate isoDay(const QString &text)
{
    constexpr qsizetype length = 10;
    if (text.size() != length || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return {};
    const auto number = [&](int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; ++i) {
            const int digit = text[i].unicode() - u'0';
            if (digit < 0 || digit > 9)
                return -1;
            value = 10 * value + digit;
        }
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

QDate Row::dayFrom(int column, const QString &written) const
{
    const QDate day = isoDay(written);
    if (!day.isValid())
        unreadable(column);
    return day;
}

QDate Row::day(int column) const
{
    return dayFrom(column, text(column));
}

std::optional<QDate> Row::dayIfAny(int column) const
{
    const QString written = text(column);
    return written.isEmpty() ? std::nullopt : std::optional(dayFrom(column, written));
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
