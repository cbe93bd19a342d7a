// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace balie {

// The words of a part of a sheet, line by line, before anybody lays them out. All of it is plain text.
class SheetText
{
public:
    enum class Kind { Strong, Text, Small, Quote, Field, Head, Row, Signatures };
    struct Line
    {
        Kind kind;
        QStringList words;
        std::vector<qreal> shares = {}; // of a table: how wide each column is, together 1
    };

    void strong(const QString &words) { m_lines.push_back({Kind::Strong, {words}}); }
    void text(const QString &words) { m_lines.push_back({Kind::Text, {words}}); }
    void small(const QString &words) { m_lines.push_back({Kind::Small, {words}}); }
    void quote(const QString &words) { m_lines.push_back({Kind::Quote, {words}}); }
    // Nothing where there is no value.
    void field(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.push_back({Kind::Field, {name, value}});
    }
    // The rows that follow stand below that head.
    void table(const QStringList &head, const std::vector<qreal> &shares) { m_lines.push_back({Kind::Head, head, shares}); }
    // Lines to write on by hand, below who signs.
    void signatures(const QString &who, const QStringList &names) { m_lines.push_back({Kind::Signatures, QStringList{who} + names}); }
    void row(const QStringList &cells) { m_lines.push_back({Kind::Row, cells}); }

    const std::vector<Line> &lines() const { return m_lines; }

private:
    std::vector<Line> m_lines;
};

} // namespace balie
