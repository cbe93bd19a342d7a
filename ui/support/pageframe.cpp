// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pageframe.h"

#include "ui/support/emptystate.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace balie {

PageFrame::PageFrame(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_body(new QStackedLayout)
    , m_empty(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    metrics::layOutPage(column);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addLayout(m_body, 1);
    m_body->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionTriggered, this, &PageFrame::emptyActionTriggered);
}

void PageFrame::setContent(QWidget *content)
{
    Q_ASSERT(!m_content);
    m_content = content;
    m_body->addWidget(content);
    m_body->setCurrentWidget(content);
}

void PageFrame::showContent()
{
    if (m_content)
        m_body->setCurrentWidget(m_content);
}

void PageFrame::showEmpty(IconName icon, const QString &title, const QString &explanation, const QString &actionText)
{
    m_empty->set(icon, title, explanation, actionText);
    m_body->setCurrentWidget(m_empty);
}

bool PageFrame::showsContent() const
{
    return m_content && m_body->currentWidget() == m_content;
}

} // namespace balie
