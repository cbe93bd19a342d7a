// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attachments/boxeditor.h"

#include <QImage>
#include <QWidget>

namespace balie {

enum class Drawing { Off, On };

// One page with the boxes over it, seen through: what lies under them can still be judged. By mouse a box is drawn and
// moved; by keyboard Insert makes one, Space goes from box to box, the arrows move it, with Shift they change its size,
// Delete takes it away. PageUp and PageDown turn the page.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(BoxEditor &boxes, QWidget *parent = nullptr);

    // Nothing is drawn on it where drawing is off.
    void setDrawing(Drawing drawing) { m_drawing = drawing; }
    // No picture: it is still being read.
    void showPage(int page, const QImage &image, const QSize &size);
    bool hasPicture() const { return !m_image.isNull(); }
    QSize sizeHint() const override { return m_size; }

Q_SIGNALS:
    void pageWanted(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointF fraction(const QPointF &at) const;
    QRectF dots(const QRectF &place) const;
    void moveChosen(const QPointF &by, bool grows);
    bool drawKey(QKeyEvent *event);
    void sayChosen();

    BoxEditor &m_boxes;
    QImage m_image;
    QSize m_size{300, 400};
    int m_page = 1;
    Drawing m_drawing = Drawing::Off;
    std::optional<QRectF> m_rubber; // of the box that is being drawn or moved, in fractions
    QPointF m_from;
    bool m_moves = false;
};

} // namespace balie
