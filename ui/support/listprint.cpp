// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/listprint.h"

#include "ui/support/columnshare.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace balie {

namespace {

constexpr qreal usualPoints = 9;
constexpr qreal leastPoints = 6;

// Within a word only where the word alone is wider than its column.
QTextOption wrapped()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

// Paints one list on one printer: first it measures the columns and breaks the rows over the pages.
class ListPages
{
public:
    ListPages(const PrintedList &list, QPagedPaintDevice &device)
        : m_list(list), m_device(device), m_painter(&device), m_area(textArea(device))
    {
        for (qreal points = usualPoints; ; points -= 0.5) {
            choose(points);
            const std::vector<ColumnNeed> needs = needsOfColumns();
            m_widths = widthsOf(needs, m_area.width());
            if (points <= leastPoints || fits(needs, m_area.width()))
                break;
        }
        breakPages();
    }

    void paint()
    {
        for (std::size_t page = 0; page + 1 < m_begins.size(); ++page) {
            if (page > 0)
                m_device.newPage();
            paintPage(page);
        }
    }

private:
    void choose(qreal points)
    {
        m_font.setPointSizeF(points);
        m_bold = m_font;
        m_bold.setWeight(QFont::DemiBold);
        m_title = m_bold;
        m_title.setPointSizeF(14);
        m_line = QFontMetricsF(m_font, &m_device).height();
    }

    qreal gap() const { return m_line * 0.6; } // between columns
    qreal padding() const { return m_line * 0.25; } // above and below a row

    void widen(ColumnNeed &need, const QString &text, const QFont &font) const
    {
        const QFontMetricsF metrics(font, &m_device);
        need.natural = std::max(need.natural, metrics.horizontalAdvance(text) + gap());
        for (const QString &word : text.split(QLatin1Char(' ')))
            need.least = std::max(need.least, metrics.horizontalAdvance(word) + gap());
    }

    std::vector<ColumnNeed> needsOfColumns() const
    {
        std::vector<ColumnNeed> needs(static_cast<std::size_t>(m_list.heads.size()));
        for (std::size_t i = 0; i < needs.size(); ++i) {
            needs[i].whole = m_list.whole[i];
            widen(needs[i], m_list.heads.at(static_cast<qsizetype>(i)), m_bold);
            for (const QStringList &row : m_list.rows)
                widen(needs[i], row.at(static_cast<qsizetype>(i)), m_font);
        }
        return needs;
    }

    qreal heightOf(const QStringList &cells, const QFont &font)
    {
        m_painter.setFont(font);
        qreal height = QFontMetricsF(font, &m_device).height();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF room(0, 0, m_widths[static_cast<std::size_t>(i)] - gap() / 2, m_area.height());
            height = std::max(height, m_painter.boundingRect(room, cells.at(i), wrapped()).height());
        }
        return height + 2 * padding();
    }

    qreal top() const { return m_line * (m_list.filter.isEmpty() ? 3.5 : 5.3); }
    qreal bottom() const { return m_area.height() - 2 * m_line; }

    void breakPages()
    {
        const qreal first = top() + heightOf(m_list.heads, m_bold);
        qreal y = first;
        m_begins = {0};
        for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
            m_heights.push_back(heightOf(m_list.rows[i], m_font));
            if (y + m_heights[i] > bottom() && i > m_begins.back()) {
                m_begins.push_back(i);
                y = first;
            }
            y += m_heights[i];
        }
        m_begins.push_back(m_list.rows.size());
    }

    void paintPage(std::size_t page)
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(m_title);
        m_painter.drawText(QRectF(0, 0, m_area.width(), m_line * 3), Qt::AlignLeft | Qt::AlignTop, m_list.title);
        m_painter.setFont(m_font);
        if (!m_list.filter.isEmpty())
            m_painter.drawText(QRectF(0, m_line * 3, m_area.width(), m_line * 2), m_list.filter, wrapped());
        paintRow(m_list.heads, top(), m_bold);
        qreal y = top() + heightOf(m_list.heads, m_bold);
        m_painter.drawLine(QPointF(0, y), QPointF(m_area.width(), y));
        for (std::size_t i = m_begins[page]; i < m_begins[page + 1]; ++i) {
            paintRow(m_list.rows[i], y, m_font);
            y += m_heights[i];
        }
        const QRectF foot(0, bottom(), m_area.width(), m_area.height() - bottom());
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_list.footer);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                           QCoreApplication::translate("ListPrint", "page %1 of %2").arg(page + 1).arg(m_begins.size() - 1));
    }

    void paintRow(const QStringList &cells, qreal y, const QFont &font)
    {
        m_painter.setFont(font);
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal width = m_widths[static_cast<std::size_t>(i)];
            const QRectF cell(x, y + padding(), width - gap() / 2, m_area.height());
            m_painter.drawText(cell, cells.at(i), wrapped());
            x += width;
        }
    }

    const PrintedList &m_list;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QRectF m_area;
    QFont m_font;
    QFont m_bold;
    QFont m_title;
    qreal m_line = 0;
    std::vector<qreal> m_widths;
    std::vector<qreal> m_heights; // of the rows
    std::vector<std::size_t> m_begins; // of the pages, and the end
};

} // namespace

PagePainter listPainter(PrintedList list)
{
    return [list = std::move(list)](QPagedPaintDevice &device) { ListPages(list, device).paint(); };
}

} // namespace balie
