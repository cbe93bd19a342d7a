// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/linecell.h"
#include "core/documents/sheetframe.h"

#include <QFont>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace balie {

// Writes a sheet from the top down and begins a new page where it must: a heading stays with what follows it, and no
// paragraph leaves a single line behind. It is painted when it is whole, since every page says how many there are.
class SheetWriter
{
public:
    explicit SheetWriter(QPagedPaintDevice &device, SheetFrame frame = {});

    void title(const QString &words);
    void heading(const QString &words);
    // With room for so many lines of text, its own among them.
    void strong(const QString &words, int lines = 4);
    void text(const QString &words);
    void small(const QString &words);
    // The words of somebody, set in.
    void quote(const QString &words);
    // What it is called, and beside it what it is; a path breaks where it must.
    void field(const QString &name, const QString &value);
    // The same, of how many pages there are in the end.
    void pageCount(const QString &name);
    // Cells beside each other, each as wide as its share of the whole. A row stays whole where it can.
    void row(const QStringList &cells, const std::vector<qreal> &shares);
    // The rows that lines() writes, below a head that comes back on every page.
    void table(const QStringList &head, const std::vector<qreal> &shares, const std::function<void()> &lines);
    // A line of an index, with the page that is known once the sheet is whole.
    void reference(const QString &words, const std::shared_ptr<const int> &page, int level);
    // Large and in letters of one width: what somebody will type over.
    void code(const QString &words);
    void space(double lines = 1.0);
    void newPage();
    // What stands at the right of the head, on this page and on those that follow; on one page that is there already.
    void running(const QString &words);
    void running(const QString &words, int page);

    // What lines() writes stands on one page, where it fits on one.
    void together(const std::function<void()> &lines);

    using Drawing = std::function<void(QPainter &painter, const QRectF &place)>;
    // A drawing of that size (in dots of the device), whole on one page.
    void drawing(QSizeF size, const Drawing &draw);
    // The whole of a page between head and foot.
    void fullPage(const Drawing &draw);
    // The page gets its body, and of its frame what every page says, from elsewhere.
    void framed();

    int page() const { return static_cast<int>(m_pages.size()); } // from 1
    qreal width() const { return m_area.width(); }
    qreal millimetre() const;
    const QFont &textFont() const { return m_text; }

    // Paints what was written; gives how many pages it painted: none where the device takes none. progress hears of each
    // page, and stops it with false.
    int paint(const std::function<bool(int page)> &progress = {});

private:
    using Piece = std::function<void(QPainter &painter)>;
    struct Page
    {
        QString running;
        std::vector<Piece> pieces;
        bool isFramed = false;
    };

    LineCell laid(const QFont &font, const QString &words, qreal left, qreal width) const;
    void write(const QFont &font, const QString &words, qreal left = 0);
    void writeRow(const QStringList &cells, const std::vector<qreal> &shares, const QFont &font);
    void draws(const QRectF &place, const Drawing &draw);
    void place(std::vector<LineCell> cells, bool isRow);
    qreal placeLines(LineCell &cell, int count);
    qreal lineHeight(const QFont &font) const;
    void rule(qreal y);
    void need(qreal room);
    void add(Piece piece) { m_pages.back().pieces.push_back(std::move(piece)); }

    QPagedPaintDevice &m_device;
    SheetFrame m_frame;
    QFont m_text;
    QRectF m_area; // of all text
    QRectF m_body; // between head and foot
    qreal m_y = 0;
    std::vector<Page> m_pages;
    std::function<void()> m_tableHead;
};

} // namespace balie
