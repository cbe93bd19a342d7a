// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheetwriter.h"

#include "core/documents/pages.h"
#include "core/wording/proofsheetwords.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPagedPaintDevice>

namespace balie {

static QFont inSize(QFont font, qreal points, QFont::Weight weight)
{
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

SheetWriter::SheetWriter(QPagedPaintDevice &device, QString foot, int pages)
    : m_device(device), m_painter(&device), m_foot(std::move(foot)), m_text(inSize(QFont(), 10, QFont::Normal)),
      m_area(textArea(device)), m_pages(pages)
{
    writeFoot();
}

void SheetWriter::title(const QString &words)
{
    write(inSize(m_text, 15, QFont::DemiBold), words);
}

void SheetWriter::strong(const QString &words)
{
    write(inSize(m_text, 10, QFont::DemiBold), words);
}

void SheetWriter::text(const QString &words)
{
    write(m_text, words);
}

void SheetWriter::field(const QString &name, const QString &value)
{
    const qreal side = 35 * millimetre();
    const QRectF place(0, 0, m_area.width() - side, m_area.height());
    constexpr int breaking = Qt::TextWordWrap | Qt::TextWrapAnywhere;
    const qreal room = QFontMetricsF(m_text, &m_device).boundingRect(place, breaking, value).height();
    need(room);
    m_painter.setFont(m_text);
    m_painter.drawText(QRectF(0, m_y, side, room + 1), Qt::TextSingleLine, name);
    m_painter.drawText(QRectF(side, m_y, place.width(), room + 1), breaking, value);
    m_y += room * 1.15;
}

void SheetWriter::code(const QString &words)
{
    write(inSize(QFontDatabase::systemFont(QFontDatabase::FixedFont), 18, QFont::Normal), words);
}

void SheetWriter::space(double lines)
{
    m_y += lines * QFontMetricsF(m_text, &m_device).height();
}

void SheetWriter::together(const std::function<void()> &lines)
{
    const qreal top = m_y;
    m_measuring = true;
    lines();
    m_measuring = false;
    const qreal room = m_y - top;
    m_y = top;
    need(room);
    lines();
}

void SheetWriter::drawing(QSizeF size, const std::function<void(QPainter &, const QRectF &)> &draw)
{
    need(size.height());
    m_painter.save();
    draw(m_painter, QRectF(QPointF(0, m_y), size));
    m_painter.restore();
    m_y += size.height();
}

qreal SheetWriter::millimetre() const
{
    return m_device.logicalDpiX() / 25.4;
}

void SheetWriter::write(const QFont &font, const QString &words)
{
    const QRectF page(0, 0, m_area.width(), m_area.height());
    const qreal room = QFontMetricsF(font, &m_device).boundingRect(page, Qt::TextWordWrap, words).height();
    if (!m_measuring) {
        need(room);
        m_painter.setFont(font);
        m_painter.drawText(QRectF(0, m_y, m_area.width(), room + 1), Qt::TextWordWrap, words);
    }
    m_y += room * 1.15;
}

// The foot takes two lines of each page.
void SheetWriter::need(qreal room)
{
    const qreal foot = m_foot.isEmpty() ? 0 : 2 * QFontMetricsF(m_text, &m_device).height();
    if (m_y + room <= m_area.height() - foot)
        return;
    m_device.newPage();
    ++m_page;
    m_y = 0;
    writeFoot();
}

void SheetWriter::writeFoot()
{
    if (m_foot.isEmpty())
        return;
    m_painter.setFont(inSize(m_text, 8, QFont::Normal));
    m_painter.drawText(m_area, Qt::AlignLeft | Qt::AlignBottom, m_foot);
    m_painter.drawText(m_area, Qt::AlignRight | Qt::AlignBottom, pageNumber(m_page, m_pages));
}

} // namespace balie
