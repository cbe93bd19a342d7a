// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requeststate.h"

#include <QWidget>

namespace balie {

// Where a case stands, as five steps: received, identification, in progress, extended, finished. A
// step that was done has a tick, the present one is filled, one that this case passed over (no
// extension was needed) is thin. Says the same in words to who cannot see it.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Received, Identification, InProgress, Extended, Finished };
    enum class Mark { Done, Present, Skipped, Ahead };

    explicit Stepper(QWidget *parent = nullptr);

    struct Facts
    {
        RequestState state = RequestState::Received;
        bool identified = false;       // identification has been a step of this case
        bool extended = false;         // it was extended
        bool identifyNext = false;     // the person is to be recognised before anything else
    };
    void setFacts(const Facts &facts);
    Mark markOf(Step step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString wordOf(Step step) const;
    void paintStep(QPainter &painter, Step step, QPointF centre, qreal radius) const;

    Step presentStep() const;

    Facts m_facts;
};

} // namespace balie
