// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/sharedstrings.h"

namespace balie {

bool SharedStrings::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (isFull() || m_text.size() + bytes.size() > mostBytes)
        return false;
    m_text.append(bytes);
    m_ends.push_back(static_cast<quint32>(m_text.size()));
    return true;
}

std::optional<QString> SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= static_cast<qint64>(m_ends.size()))
        return std::nullopt;
    const auto place = static_cast<std::size_t>(index);
    const quint32 begin = place == 0 ? 0 : m_ends[place - 1];
    return QString::fromUtf8(QByteArrayView(m_text).sliced(begin, m_ends[place] - begin));
}

} // namespace balie
