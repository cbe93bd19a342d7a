// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

// The texts that the cells of a spreadsheet name by number, held close together.
class SharedStrings
{
public:
    static constexpr std::size_t mostTexts = 5'000'000;
    static constexpr qsizetype mostBytes = 128 * 1024 * 1024;

    // False when they would become too many or too long: then limit() is what they may be.
    bool add(const QString &text);
    qint64 limit() const { return isFull() ? qint64(mostTexts) : qint64(mostBytes); }
    bool isFull() const { return m_ends.size() == mostTexts; }
    std::optional<QString> at(qint64 index) const;

private:
    QByteArray m_text;
    std::vector<quint32> m_ends;
};

} // namespace balie
