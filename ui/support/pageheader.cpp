// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pageheader.h"

#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/primarybutton.h"

#include <QHBoxLayout>

namespace balie {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(QString(), TextRole::PageTitle, this))
    , m_summary(new PlainLabel(QString(), TextRole::Text, this))
    , m_note(new PlainLabel(QString(), TextRole::Caption, this))
    , m_tools(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_summary->setObjectName(QStringLiteral("pageSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(QStringLiteral("pageNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    for (PlainLabel *words : {m_title, m_summary})
        words->setWordWrap(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::tight);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    words->addWidget(m_note);
    m_tools->setSpacing(metrics::related);

    auto *row = new QHBoxLayout(this);
    metrics::layOutInside(row);
    row->addLayout(words, 1);
    row->addLayout(m_tools);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::summary() const
{
    return m_summary->text();
}

QString PageHeader::note() const
{
    return m_note->text();
}

QPushButton *PageHeader::setPrimary(IconName name, const QString &text)
{
    if (!m_primary) {
        m_primary = new PrimaryButton(this);
        m_primary->setObjectName(QStringLiteral("primaryButton"));
        m_tools->addWidget(m_primary, 0, Qt::AlignVCenter);
    }
    m_primary->setIcon(icon(name));
    m_primary->setText(text);
    return m_primary;
}

void PageHeader::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_primary ? m_tools->count() - 1 : m_tools->count(), tool, 0, Qt::AlignVCenter);
}

} // namespace balie
