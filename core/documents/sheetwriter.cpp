// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheetwriter.h"

#include "core/documents/pages.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QTextLayout>

#include <algorithm>

namespace balie {

static constexpr qreal leading = 1.15;

SheetWriter::SheetWriter(QPagedPaintDevice &device, SheetFrame frame)
    : m_device(device), m_frame(std::move(frame)), m_text(paperFont(10)), m_area(textArea(device)),
      m_body(bodyOf(device, m_frame)), m_y(m_body.top()), m_pages(1)
{
}

void SheetWriter::title(const QString &words)
{
    write(paperFont(17, QFont::DemiBold), words);
    space(0.3);
}

void SheetWriter::heading(const QString &words)
{
    const QFont font = paperFont(12.5, QFont::DemiBold);
    const qreal above = m_y > m_body.top() ? lineHeight(m_text) * 1.4 : 0;
    need(above + lineHeight(font) + 8 * lineHeight(m_text) * leading);
    if (m_y > m_body.top())
        m_y += above;
    write(font, words);
    rule(m_y);
    space(0.45);
}

void SheetWriter::strong(const QString &words, int lines)
{
    need(lines * lineHeight(m_text) * leading);
    write(paperFont(10, QFont::DemiBold), words);
}

void SheetWriter::text(const QString &words)
{
    for (const QString &paragraph : words.split(QStringLiteral("\n\n"))) {
        write(m_text, paragraph);
        space(0.25);
    }
}

void SheetWriter::small(const QString &words)
{
    write(paperFont(8.5), words);
}

void SheetWriter::quote(const QString &words)
{
    const qreal inset = 5 * millimetre();
    for (const QString &paragraph : words.split(u'\n'))
        write(m_text, paragraph.isEmpty() ? QStringLiteral(" ") : paragraph, inset);
    space(0.25);
}

static qreal besideNames(qreal millimetre)
{
    return 46 * millimetre;
}

void SheetWriter::pageCount(const QString &name)
{
    const LineCell cell = laid(m_text, name, 0, besideNames(millimetre()) - 2 * millimetre());
    need(cell.height());
    add([this, at = QPointF(besideNames(millimetre()), m_y + QFontMetricsF(m_text, &m_device).ascent())](QPainter &painter) {
        painter.setFont(m_text);
        painter.drawText(at, QString::number(page()));
    });
    place({cell}, true);
}

void SheetWriter::field(const QString &name, const QString &value)
{
    const qreal side = besideNames(millimetre());
    place({laid(m_text, name, 0, side - 2 * millimetre()), laid(m_text, value, side, m_area.width() - side)}, true);
}

void SheetWriter::row(const QStringList &cells, const std::vector<qreal> &shares)
{
    writeRow(cells, shares, paperFont(9));
}

void SheetWriter::writeRow(const QStringList &cells, const std::vector<qreal> &shares, const QFont &font)
{
    const qreal between = 2.5 * millimetre();
    std::vector<LineCell> placed;
    qreal left = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qreal share = shares.at(static_cast<std::size_t>(i)) * m_area.width();
        placed.push_back(laid(font, cells.at(i), left, share - between));
        left += share;
    }
    place(placed, true);
    space(0.12);
    rule(m_y);
    space(0.12);
}

void SheetWriter::table(const QStringList &head, const std::vector<qreal> &shares, const std::function<void()> &lines)
{
    const auto writeHead = [this, head, shares] { writeRow(head, shares, paperFont(9, QFont::DemiBold)); };
    need(5 * lineHeight(m_text) * leading);
    writeHead();
    m_tableHead = writeHead;
    lines();
    m_tableHead = {};
    space(0.5);
}

void SheetWriter::reference(const QString &words, const std::shared_ptr<const int> &page, int level)
{
    const qreal number = 15 * millimetre();
    const qreal left = level * 6 * millimetre();
    const LineCell cell = laid(level == 0 ? paperFont(10, QFont::DemiBold) : m_text, words, left, m_area.width() - number - left);
    need(cell.height());
    const QRectF line(m_area.width() - number, m_y, number, lineHeight(m_text) * 1.1);
    add([line, page, font = m_text](QPainter &painter) {
        painter.setFont(font);
        painter.drawText(line, Qt::AlignRight | Qt::AlignTop, QString::number(*page));
    });
    place({cell}, true);
}

void SheetWriter::code(const QString &words)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(18);
    write(font, words);
}

void SheetWriter::space(double lines)
{
    m_y += lines * lineHeight(m_text);
}

void SheetWriter::newPage()
{
    m_pages.push_back({m_pages.back().running, {}, false});
    m_y = m_body.top();
    if (const std::function<void()> head = std::exchange(m_tableHead, {})) {
        head();
        m_tableHead = head;
    }
}

void SheetWriter::running(const QString &words)
{
    running(words, page());
}

void SheetWriter::running(const QString &words, int page)
{
    m_pages.at(static_cast<std::size_t>(page - 1)).running = words;
}

void SheetWriter::together(const std::function<void()> &lines)
{
    const std::size_t pages = m_pages.size();
    const std::size_t pieces = m_pages.back().pieces.size();
    const qreal top = m_y;
    lines();
    if (m_pages.size() == pages || top <= m_body.top())
        return;
    m_pages.resize(pages);
    m_pages.back().pieces.resize(pieces);
    newPage();
    lines();
}

void SheetWriter::drawing(QSizeF size, const Drawing &draw)
{
    need(size.height());
    draws(QRectF(QPointF(0, m_y), size), draw);
    m_y += size.height();
}

void SheetWriter::fullPage(const Drawing &draw)
{
    draws(m_body, draw);
    m_y = m_body.bottom();
}

void SheetWriter::draws(const QRectF &place, const Drawing &draw)
{
    add([place, draw](QPainter &painter) {
        painter.save();
        draw(painter, place);
        painter.restore();
    });
}

void SheetWriter::framed()
{
    m_pages.back().isFramed = true;
    m_y = m_body.bottom();
}

qreal SheetWriter::millimetre() const
{
    return millimetreOf(m_device);
}

qreal SheetWriter::lineHeight(const QFont &font) const
{
    return QFontMetricsF(font, &m_device).height();
}

LineCell SheetWriter::laid(const QFont &font, const QString &words, qreal left, qreal width) const
{
    return LineCell(m_device, font, words, left, width);
}

void SheetWriter::write(const QFont &font, const QString &words, qreal left)
{
    place({laid(font, words, left, m_area.width() - left)}, false);
}

qreal SheetWriter::placeLines(LineCell &cell, int count)
{
    qreal y = m_y;
    for (int i = 0; i < count; ++i, cell.advance()) {
        add([layout = cell.layout(), line = cell.next(), at = QPointF(cell.left(), y)](QPainter &painter) { layout->lineAt(line).draw(&painter, at); });
        y += cell.heightOf(cell.next());
    }
    return y;
}

void SheetWriter::place(std::vector<LineCell> cells, bool isRow)
{
    qreal whole = 0;
    for (const LineCell &cell : cells)
        whole = std::max(whole, cell.height());
    if (isRow && whole < m_body.height() / 3)
        need(whole);
    for (;;) {
        qreal bottom = m_y;
        bool isDone = true;
        for (LineCell &cell : cells) {
            int count = cell.fitting(m_body.bottom() - m_y, isRow);
            if (count == 0 && !cell.isDone() && m_y <= m_body.top())
                count = 1;
            bottom = std::max(bottom, placeLines(cell, count));
            isDone = isDone && cell.isDone();
        }
        m_y = bottom;
        if (isDone)
            return;
        newPage();
    }
}

void SheetWriter::rule(qreal y)
{
    add([y, width = m_area.width(), thin = 0.15 * millimetre()](QPainter &painter) {
        painter.fillRect(QRectF(0, y, width, thin), QColor(120, 120, 120));
    });
}

void SheetWriter::need(qreal room)
{
    if (m_y + room > m_body.bottom() && m_y > m_body.top())
        newPage();
}

int SheetWriter::paint(const std::function<bool(int)> &progress)
{
    QPainter painter(&m_device);
    if (!painter.isActive())
        return 0;
    const FramePainter frame(m_device, m_frame);
    for (int page = 1; page <= this->page(); ++page) {
        if (progress && !progress(page))
            return page - 1;
        if (page > 1)
            m_device.newPage();
        painter.setPen(Qt::black);
        const Page &one = m_pages.at(static_cast<std::size_t>(page - 1));
        if (!one.isFramed)
            frame.paintSame(painter);
        frame.paintOwn(painter, one.running, page, this->page());
        for (const Piece &piece : one.pieces)
            piece(painter);
    }
    return this->page();
}

} // namespace balie
