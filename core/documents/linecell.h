// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <memory>

class QPaintDevice;
class QPainter;
class QPointF;
class QTextLayout;

namespace balie {

// Words laid out in lines of one width, that may go over several pages. All of it is plain text.
class LineCell
{
public:
    LineCell(QPaintDevice &device, const QFont &font, const QString &words, qreal left, qreal width);

    qreal left() const { return m_left; }
    int lines() const;
    bool isDone() const { return m_next >= lines(); }
    // The height that a line takes, with the white to the next one.
    qreal heightOf(int line) const;
    qreal height() const;

    // How many of its next lines fit in that room. A paragraph leaves no line alone on either side of a break.
    int fitting(qreal room, bool mayLeaveOne) const;
    int next() const { return m_next; }
    void advance() { ++m_next; }
    const std::shared_ptr<QTextLayout> &layout() const { return m_layout; }

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_left;
    int m_next = 0;
};

} // namespace balie
