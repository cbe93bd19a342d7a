// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptystate.h"

#include "core/documents/hues.h"
#include "ui/support/accesskeys.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new PlainLabel(this))
    , m_title(new PlainLabel(QString(), TextRole::GroupTitle, this))
    , m_explanation(new PlainLabel(this))
    , m_action(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_explanation->setObjectName(QStringLiteral("emptyExplanation"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setMaximumWidth(metrics::readingWidth * 2 / 3);
    m_explanation->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // An alignment in the layout would ignore that more lines need more height.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_explanation, 1000);
    middle->addStretch(1);

    auto *column = new QVBoxLayout(this);
    metrics::layOutInside(column);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addSpacing(metrics::related);
    column->addWidget(m_title);
    column->addLayout(middle);
    column->addSpacing(metrics::related);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::set(IconName icon, const QString &title, const QString &explanation, const QString &actionText)
{
    m_icon = icon;
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_action->hide(); // its own key is not taken
    m_action->setText(AccessKeys::besides(*window()).remarked(actionText));
    m_action->setVisible(!actionText.isEmpty());
    drawPicture();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
}

void EmptyState::drawPicture()
{
    m_picture->setPixmap(iconPixmap(m_icon, metrics::largeIcon, secondary(palette()), devicePixelRatioF()));
}

} // namespace balie
