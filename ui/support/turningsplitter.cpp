// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/turningsplitter.h"

namespace balie {

TurningSplitter::TurningSplitter(const QString &name, int characters, QWidget *parent) : QSplitter(Qt::Horizontal, parent), m_characters(characters)
{
    setObjectName(name);
    setChildrenCollapsible(false);
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    setOrientation(width() < m_characters * fontMetrics().averageCharWidth() ? Qt::Vertical : Qt::Horizontal);
    QSplitter::resizeEvent(event);
}

} // namespace balie
