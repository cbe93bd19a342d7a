// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/pageview.h"

#include "core/wording/attachmentwords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace balie {

static constexpr qreal step = 0.005; // of the page, at a press of an arrow
static const QRectF newBox(0.35, 0.45, 0.3, 0.04);

PageView::PageView(BoxEditor &boxes, QWidget *parent) : QWidget(parent), m_boxes(boxes)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
    connect(&m_boxes, &BoxEditor::changed, this, qOverload<>(&QWidget::update));
    connect(&m_boxes, &BoxEditor::chosenChanged, this, [this] {
        sayChosen();
        update();
    });
}

void PageView::showPage(int page, const QImage &image, const QSize &size)
{
    if (m_page != page)
        m_boxes.choose(-1);
    m_page = page;
    m_image = image;
    m_size = size;
    setFixedSize(size);
    setAccessibleName(tr("Page %1").arg(page));
    update();
}

QPointF PageView::fraction(const QPointF &at) const
{
    return {at.x() / width(), at.y() / height()};
}

QRectF PageView::dots(const QRectF &place) const
{
    return {place.x() * width(), place.y() * height(), place.width() * width(), place.height() * height()};
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // paper, whatever the colours of the window
    if (!m_image.isNull())
        painter.drawImage(rect(), m_image);
    const QPen edge(palette().color(QPalette::Highlight), hasFocus() ? 3 : 2);
    for (std::size_t i = 0; i < m_boxes.boxes().size(); ++i) {
        const RedactionBox &box = m_boxes.boxes()[i];
        const bool isChosen = static_cast<int>(i) == m_boxes.chosen();
        if (box.page() != m_page || (isChosen && m_rubber))
            continue;
        painter.fillRect(dots(box.place()), QColor(0, 0, 0, 160));
        painter.setPen(isChosen ? edge : QPen(Qt::black, 1));
        painter.drawRect(dots(box.place()));
    }
    if (m_rubber) {
        painter.fillRect(dots(*m_rubber), QColor(0, 0, 0, 110));
        painter.setPen(edge);
        painter.drawRect(dots(*m_rubber));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (m_drawing == Drawing::Off || event->button() != Qt::LeftButton)
        return;
    m_from = fraction(event->position());
    m_boxes.chooseAt(m_page, m_from);
    m_moves = m_boxes.chosenBox() != nullptr;
    m_rubber = m_moves ? m_boxes.chosenBox()->place() : QRectF(m_from, QSizeF());
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_rubber)
        return;
    const QPointF to = fraction(event->position());
    m_rubber = m_moves ? m_boxes.chosenBox()->place().translated(to - m_from) : QRectF(m_from, to).normalized();
    update();
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_rubber)
        return;
    const QRectF drawn = *std::exchange(m_rubber, std::nullopt);
    const QRectF onScreen = dots(drawn);
    constexpr qreal least = 4; // dots: less was a click
    if (m_moves)
        m_boxes.place(drawn);
    else if (onScreen.width() >= least && onScreen.height() >= least)
        m_boxes.add(m_page, drawn);
    update();
}

void PageView::moveChosen(const QPointF &by, bool grows)
{
    const RedactionBox *box = m_boxes.chosenBox();
    if (!box)
        return;
    QRectF place = box->place();
    if (grows)
        place.setBottomRight(place.bottomRight() + by);
    else
        place.translate(by);
    const QRectF page(0, 0, 1, 1);
    if (page.contains(place) && place.width() >= step && place.height() >= step)
        m_boxes.place(place);
}

bool PageView::drawKey(QKeyEvent *event)
{
    const bool grows = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Insert: return m_boxes.add(m_page, newBox);
    case Qt::Key_Space: m_boxes.chooseNext(m_page); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: m_boxes.remove(); return true;
    case Qt::Key_Left: moveChosen({-step, 0}, grows); return m_boxes.chosen() >= 0;
    case Qt::Key_Right: moveChosen({step, 0}, grows); return m_boxes.chosen() >= 0;
    case Qt::Key_Up: moveChosen({0, -step}, grows); return m_boxes.chosen() >= 0;
    case Qt::Key_Down: moveChosen({0, step}, grows); return m_boxes.chosen() >= 0;
    default: return false;
    }
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        Q_EMIT pageWanted(event->key() == Qt::Key_PageDown ? 1 : -1);
    else if (m_drawing == Drawing::Off || !drawKey(event))
        QWidget::keyPressEvent(event);
}

// For who cannot see it.
void PageView::sayChosen()
{
    const RedactionBox *box = m_boxes.chosenBox();
    setAccessibleDescription(box ? tr("Box chosen: %1").arg(wordOf(box->ground())) : QString());
}

} // namespace balie
