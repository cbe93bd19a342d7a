// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/listprint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <numeric>

namespace balie {

namespace {

// Paints one list on one printer; counts pages on a first, dry run.
class ListPages
{
public:
    ListPages(const PrintedList &list, QPagedPaintDevice &device)
        : m_list(list), m_device(device), m_painter(&device), m_area(textArea(device))
    {
        m_font.setPointSizeF(9);
        m_bold = m_font;
        m_bold.setWeight(QFont::DemiBold);
        m_title = m_bold;
        m_title.setPointSizeF(14);
        m_row = QFontMetricsF(m_font, &device).height() * 1.5;
    }

    void paint()
    {
        const std::size_t perPage = rowsPerPage();
        const std::size_t pages = std::max<std::size_t>(1, (m_list.rows.size() + perPage - 1) / perPage);
        for (std::size_t page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            paintPage(page, pages, perPage);
        }
    }

private:
    std::size_t rowsPerPage() const
    {
        const qreal room = m_area.height() - top() - 2 * m_row;
        return static_cast<std::size_t>(std::max<qreal>(1, room / m_row - 1));
    }
    qreal top() const { return m_row * (m_list.filter.isEmpty() ? 2.5 : 3.7); }

    void paintPage(std::size_t page, std::size_t pages, std::size_t perPage)
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(m_title);
        m_painter.drawText(QRectF(0, 0, m_area.width(), m_row * 2), Qt::AlignLeft | Qt::AlignTop, m_list.title);
        m_painter.setFont(m_font);
        if (!m_list.filter.isEmpty())
            m_painter.drawText(QRectF(0, m_row * 2, m_area.width(), m_row), Qt::AlignLeft, m_list.filter);
        paintRow(m_list.heads, top(), m_bold);
        const qreal line = top() + m_row;
        m_painter.drawLine(QPointF(0, line), QPointF(m_area.width(), line));
        const std::size_t end = std::min(m_list.rows.size(), (page + 1) * perPage);
        for (std::size_t i = page * perPage; i < end; ++i)
            paintRow(m_list.rows[i], line + m_row * static_cast<qreal>(i - page * perPage), m_font);
        const QRectF foot(0, m_area.height() - m_row, m_area.width(), m_row);
        m_painter.setFont(m_font);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_list.footer);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                           QCoreApplication::translate("ListPrint", "page %1 of %2").arg(page + 1).arg(pages));
    }

    void paintRow(const QStringList &cells, qreal y, const QFont &font)
    {
        m_painter.setFont(font);
        const QFontMetricsF metrics(font, &m_device);
        const int sum = std::accumulate(m_list.weights.begin(), m_list.weights.end(), 0);
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal width = m_area.width() * m_list.weights[static_cast<std::size_t>(i)] / std::max(1, sum);
            const QRectF cell(x, y, width - m_row * 0.3, m_row);
            m_painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                               metrics.elidedText(cells.at(i), Qt::ElideRight, cell.width()));
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
    qreal m_row = 0;
};

} // namespace

PagePainter listPainter(PrintedList list)
{
    return [list = std::move(list)](QPagedPaintDevice &device) { ListPages(list, device).paint(); };
}

} // namespace balie
