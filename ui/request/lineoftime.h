// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/timelinepainter.h"

#include <QWidget>

namespace balie {

// One case as one line: from receipt to the last date, to scale by days. What the person did stands
// above it, what we did below; hatched where the clock stood still; at the end the day to tell an
// extension, the promise and the law, the binding one solid. The arrow keys, Home and End move from
// event to event; the current one is read aloud.
class LineOfTime : public QWidget
{
    Q_OBJECT

public:
    explicit LineOfTime(QWidget *parent = nullptr);

    void setFacts(TimelineFacts facts);

    int currentItem() const { return m_current; }
    int itemCount() const;
    // "Fri 28 Feb 2026: Identity asked" – what is read aloud for that item.
    QString itemText(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The user pressed Enter on a mark, or clicked it: the proof of that date is wanted.
    void proofAsked();
    void currentItemChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void moveTo(int index);
    void describe();

    TimelineFacts m_facts;
    std::optional<TimelineLayout> m_layout;
    int m_current = -1;
};

} // namespace balie
