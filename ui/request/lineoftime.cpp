// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/lineoftime.h"

#include "core/wording/datewords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace balie {

LineOfTime::LineOfTime(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Line of time"));
}

void LineOfTime::setFacts(TimelineFacts facts)
{
    m_facts = std::move(facts);
    m_current = -1;
    layOut();
    describe();
}

void LineOfTime::layOut()
{
    if (!m_facts.received.isValid()) {
        m_layout.reset();
        return;
    }
    const qreal before = m_layout ? m_layout->height() : 0;
    m_layout.emplace(m_facts, std::max(width(), 320), TimelinePainter::measureFor(font()));
    if (m_layout->height() != before)
        updateGeometry();
    update();
}

int LineOfTime::itemCount() const
{
    return m_layout ? static_cast<int>(m_layout->items().size()) : 0;
}

QString LineOfTime::itemText(int index) const
{
    if (index < 0 || index >= itemCount())
        return {};
    const TimelineItem &item = m_layout->items()[static_cast<std::size_t>(index)];
    return tr("%1: %2", "day and event").arg(shortDay(item.on), item.detail);
}

// One sentence for the whole line, for who cannot see it.
void LineOfTime::describe()
{
    QStringList parts;
    for (int i = 0; i < itemCount(); ++i)
        parts.append(itemText(i));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

QSize LineOfTime::sizeHint() const
{
    return {640, m_layout ? static_cast<int>(m_layout->height() + 0.5) : 120};
}

QSize LineOfTime::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void LineOfTime::paintEvent(QPaintEvent *)
{
    if (!m_layout)
        return;
    QPainter painter(this);
    TimelinePainter(m_facts, *m_layout, palette(), TimelinePainter::Ink::Screen)
        .paint(painter, font(), hasFocus() ? m_current : -1);
}

void LineOfTime::resizeEvent(QResizeEvent *)
{
    layOut();
}

void LineOfTime::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOut();
    QWidget::changeEvent(event);
}

void LineOfTime::moveTo(int index)
{
    if (itemCount() == 0)
        return;
    m_current = std::clamp(index, 0, itemCount() - 1);
    setAccessibleName(tr("Line of time, %1").arg(itemText(m_current)));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentItemChanged(m_current);
    update();
}

void LineOfTime::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Left:
        return moveTo(m_current - 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(itemCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT proofAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LineOfTime::mousePressEvent(QMouseEvent *event)
{
    const int index = m_layout ? m_layout->itemAt(event->position()) : -1;
    if (index < 0)
        return QWidget::mousePressEvent(event);
    moveTo(index);
    if (m_layout->items()[static_cast<std::size_t>(index)].kind == TimelineItem::Kind::Mark)
        Q_EMIT proofAsked();
}

void LineOfTime::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(std::max(m_current, 0));
}

void LineOfTime::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setAccessibleName(tr("Line of time"));
    update();
}

bool LineOfTime::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_layout)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = m_layout->itemAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    // QToolTip guesses whether a text is HTML: it gets one that surely is, with everything escaped.
    QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(itemText(index).toHtmlEscaped()), this);
    return true;
}

} // namespace balie
