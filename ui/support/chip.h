// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/urgencylook.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace balie {

// A small coloured sign: icon, word and hue together, never colour alone.
struct Chip
{
    Hue hue = Hue::Grey;
    IconName icon = IconName::Calm;
    QString text;

    static Chip of(Urgency urgency, const QString &text) { return {hueOf(urgency), iconOf(urgency), text}; }
};

// For delegates. The chip is painted at the given place at its own size (chipSize()), in that font.
QSize chipSize(const Chip &chip, const QFont &font);
void paintChip(QPainter &painter, const QRect &place, const Chip &chip, const QFont &font, const QPalette &palette);

// The same as a widget; its accessible name is the text.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    const Chip &chip() const { return m_chip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace balie
