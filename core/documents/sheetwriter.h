// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include <functional>

class QPagedPaintDevice;

namespace balie {

// Writes a sheet from the top down and begins a new page where it must. Every page bears the foot, its
// number and how many there are; a sheet without a foot has none of these.
class SheetWriter
{
public:
    explicit SheetWriter(QPagedPaintDevice &device, QString foot = {}, int pages = 1);

    void title(const QString &words);
    void strong(const QString &words);
    void text(const QString &words);
    // What it is called, and beside it what it is; a path breaks where it must.
    void field(const QString &name, const QString &value);
    // Large and in letters of one width: what somebody will type over.
    void code(const QString &words);
    void space(double lines = 1.0);

    // What lines() writes stands on one page.
    void together(const std::function<void()> &lines);

    // A drawing of that size (in dots of the device), whole on one page.
    void drawing(QSizeF size, const std::function<void(QPainter &painter, const QRectF &place)> &draw);

    int pages() const { return m_page; } // so far
    qreal width() const { return m_area.width(); }
    qreal millimetre() const;
    const QFont &textFont() const { return m_text; }

private:
    void write(const QFont &font, const QString &words);
    void need(qreal room);
    void writeFoot();

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QString m_foot;
    QFont m_text;
    QRectF m_area;
    qreal m_y = 0;
    int m_page = 1;
    int m_pages;
    bool m_measuring = false;
};

} // namespace balie
