// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/enumtext.h"

namespace balie {

Error Error::with(const QString &name, const QString &value) const
{
    Error copy = *this;
    copy.m_facts.insert(name, value);
    return copy;
}

Error Error::with(const QString &name, QDate value) const
{
    return with(name, value.toString(Qt::ISODate));
}

Error Error::with(const QString &name, qint64 value) const
{
    return with(name, QString::number(value));
}

Error Error::during(const QString &attempt) const
{
    Error copy = *this;
    copy.m_trail.append(attempt);
    return copy;
}

QString Error::toLogLine() const
{
    QStringList parts{toWord(m_code)};
    for (auto it = m_facts.cbegin(); it != m_facts.cend(); ++it)
        parts.append(it.key() + QLatin1Char('=') + it.value());
    for (const QString &attempt : m_trail)
        parts.append(QStringLiteral("during ") + attempt);
    return parts.join(QStringLiteral("; "));
}

} // namespace balie
