// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;
class QPaintDevice;

namespace balie {

// A table on paper of which every line has its bar: what, number, that of the period before, and how it compares with the
// largest of the table. The bar is grey and has its number beside it, so that it reads without a legend and without colours.
class ReportBars
{
public:
    struct Line
    {
        QString what;
        QString number;
        QString previous;
        double low = 0;    // where the bar ends for sure, of the largest, 0 to 1
        double high = 0;   // where it may end
        double before = 0; // that of the period before
        bool isTotal = false;
    };

    ReportBars(QPaintDevice &device, const QFont &font, const QStringList &heads, std::vector<Line> lines);

    // In dots, for that width.
    qreal height() const;
    void paint(QPainter &painter, const QRectF &place) const;

private:
    qreal lineHeight() const;
    void paintWords(QPainter &painter, const QRectF &line, const QStringList &words, const QFont &font) const;
    void paintBar(QPainter &painter, const QRectF &room, const Line &line) const;

    QPaintDevice &m_device;
    QFont m_font;
    QStringList m_heads; // what, number, previous
    std::vector<Line> m_lines;
};

} // namespace balie
