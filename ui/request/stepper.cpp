// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepper.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace balie {

namespace {

constexpr std::array steps{Stepper::Step::Received, Stepper::Step::Identification, Stepper::Step::InProgress,
                           Stepper::Step::Extended, Stepper::Step::Finished};
constexpr qreal radius = 9;

Stepper::Step stepOf(RequestState state)
{
    switch (state) {
    case RequestState::Received:
        return Stepper::Step::Received;
    case RequestState::Identification:
        return Stepper::Step::Identification;
    case RequestState::InProgress:
        return Stepper::Step::InProgress;
    case RequestState::Extended:
        return Stepper::Step::Extended;
    case RequestState::Answered:
    case RequestState::Closed:
    case RequestState::Withdrawn:
    case RequestState::StruckOut:
        return Stepper::Step::Finished;
    }
    Q_UNREACHABLE();
}

} // namespace

Stepper::Stepper(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("State of the case"));
}

// Handling has not begun while it is not known who asks, whatever was done already.
Stepper::Step Stepper::presentStep() const
{
    const Step step = stepOf(m_facts.state);
    const bool handling = step == Step::InProgress || step == Step::Extended;
    return handling && m_facts.identifyNext ? Step::Identification : step;
}

void Stepper::setFacts(const Facts &facts)
{
    m_facts = facts;
    setAccessibleDescription(tr("%1, step %2 of %3")
                                 .arg(wordOf(presentStep()))
                                 .arg(static_cast<int>(presentStep()) + 1)
                                 .arg(steps.size()));
    update();
}

Stepper::Mark Stepper::markOf(Step step) const
{
    const Step present = presentStep();
    if (step == present)
        return m_facts.state == RequestState::Closed ? Mark::Done : Mark::Present;
    if (step > present)
        return step == Step::Extended && m_facts.extended ? Mark::Done : Mark::Ahead;
    if ((step == Step::Identification && !m_facts.identified) || (step == Step::Extended && !m_facts.extended))
        return Mark::Skipped;
    return Mark::Done;
}

QString Stepper::wordOf(Step step) const
{
    switch (step) {
    case Step::Received:
        return tr("Received");
    case Step::Identification:
        return tr("Identification");
    case Step::InProgress:
        return tr("In progress");
    case Step::Extended:
        return tr("Extended");
    case Step::Finished:
        break;
    }
    switch (m_facts.state) {
    case RequestState::Answered:
        return tr("Answered");
    case RequestState::Withdrawn:
        return tr("Withdrawn");
    case RequestState::StruckOut:
        return tr("Struck out");
    case RequestState::Received:
    case RequestState::Identification:
    case RequestState::InProgress:
    case RequestState::Extended:
    case RequestState::Closed:
        return tr("Finished");
    }
    Q_UNREACHABLE();
}

QSize Stepper::sizeHint() const
{
    return {560, static_cast<int>(2 * radius) + fontMetrics().height() + 14};
}

QSize Stepper::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal column = static_cast<qreal>(width()) / static_cast<qreal>(steps.size());
    const qreal y = radius + 3;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QPointF centre(column * (static_cast<qreal>(i) + 0.5), y);
        if (i + 1 < steps.size()) {
            const bool passed = presentStep() > steps[i];
            QPen line(palette().color(passed ? QPalette::Highlight : QPalette::Mid), passed ? 2 : 1);
            painter.setPen(line);
            painter.drawLine(centre + QPointF(radius + 5, 0), centre + QPointF(column - radius - 5, 0));
        }
        paintStep(painter, steps[i], centre, radius);
        QFont words = font();
        const Mark mark = markOf(steps[i]);
        words.setWeight(mark == Mark::Present ? QFont::DemiBold : QFont::Normal);
        painter.setFont(words);
        const bool faint = mark == Mark::Ahead || mark == Mark::Skipped;
        painter.setPen(palette().color(faint ? QPalette::PlaceholderText : QPalette::WindowText));
        // A long word may use what its neighbours leave of their columns.
        qreal air = column;
        for (const std::size_t next : {i - 1, i + 1})
            air = std::min(air, next < steps.size() ? std::max(0.0, column - fontMetrics().horizontalAdvance(wordOf(steps[next]))) : 0.0);
        const QRectF under = QRectF(column * static_cast<qreal>(i), y + radius + 4, column, fontMetrics().height() + 4)
                                 .adjusted(3 - air / 2, 0, air / 2 - 3, 0);
        painter.drawText(under, Qt::AlignHCenter | Qt::AlignTop,
                         QFontMetricsF(words).elidedText(wordOf(steps[i]), Qt::ElideRight, under.width()));
    }
}

void Stepper::paintStep(QPainter &painter, Step step, QPointF centre, qreal size) const
{
    const Mark mark = markOf(step);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Done: {
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(accent);
        painter.drawEllipse(centre, size, size);
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath tick(centre + QPointF(-4, 0.5));
        tick.lineTo(centre + QPointF(-1, 3.5));
        tick.lineTo(centre + QPointF(4.5, -3));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
        return;
    }
    case Mark::Present:
        painter.setPen(QPen(accent, 2.5));
        painter.drawEllipse(centre, size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(centre, size * 0.5, size * 0.5);
        return;
    case Mark::Skipped:
        painter.setPen(QPen(palette().color(QPalette::Mid), 1, Qt::DashLine));
        painter.drawEllipse(centre, size * 0.7, size * 0.7);
        return;
    case Mark::Ahead:
        painter.setPen(QPen(palette().color(QPalette::Mid), 1.5));
        painter.drawEllipse(centre, size, size);
        return;
    }
}

} // namespace balie
