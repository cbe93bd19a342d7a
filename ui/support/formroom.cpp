// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/formroom.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace balie {

FormRoom::FormRoom(QWidget *fields, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(fields);
}

int FormRoom::heightAt(int width) const
{
    QLayout *lines = widget()->layout();
    const int least = lines->totalMinimumSize().height();
    const int wanted = lines->hasHeightForWidth() ? lines->totalHeightForWidth(width) : lines->totalSizeHint().height();
    return std::max(least, wanted);
}

// Before the first showing the width is that which the fields ask for.
QSize FormRoom::sizeHint() const
{
    const int wide = std::max(widget()->layout()->totalMinimumSize().width(), isVisible() ? viewport()->width() : width());
    return {wide, heightAt(wide)};
}

QSize FormRoom::minimumSizeHint() const
{
    return {widget()->layout()->totalMinimumSize().width() + verticalScrollBar()->sizeHint().width(), 6 * fontMetrics().height()};
}

// Fields that come or grow later ask for their room then.
bool FormRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void leadTo(QWidget &field)
{
    field.setFocus(Qt::OtherFocusReason);
    for (QWidget *above = field.parentWidget(); above; above = above->parentWidget()) {
        if (auto *room = qobject_cast<FormRoom *>(above))
            room->ensureWidgetVisible(&field);
    }
}

} // namespace balie
