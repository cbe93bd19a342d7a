// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/casepreview.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "ui/models/requestlistmodel.h"
#include "ui/models/requestwords.h"
#include "ui/support/chip.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

CasePreview::CasePreview(QWidget *parent)
    : QWidget(parent), m_nothing(new PlainLabel(tr("Choose a case to see more of it."), TextRole::Caption, this)),
      m_content(new QWidget(this))
{
    setAccessibleName(tr("The chosen case"));
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setContentsMargins(metrics::groups, 0, 0, 0);
    whole->addWidget(m_nothing);
    whole->addWidget(m_content);
    whole->addStretch(1);
    auto *content = new QVBoxLayout(m_content);
    metrics::layOutInside(content);
    content->setSpacing(metrics::tight);
    m_reference = new PlainLabel(QString(), TextRole::Caption, m_content);
    m_person = new PlainLabel(QString(), TextRole::PageTitle, m_content);
    m_person->setWordWrap(true);
    m_chip = new ChipLabel(m_content);
    content->addWidget(m_reference);
    content->addWidget(m_person);
    content->addWidget(m_chip, 0, Qt::AlignLeft);
    m_rights = addLine(tr("Asks for"));
    m_state = addLine(tr("State"));
    m_next = addLine(tr("Next step"));
    m_due = addLine(tr("Last day"));
    m_law = addLine(tr("Last day of the law"));
    m_received = addLine(tr("Received"));
    m_organisation = addLine(tr("Organisation"));
    m_handler = addLine(requestColumn(RequestColumn::Handler).title);
    content->addSpacing(metrics::groups);
    m_open = new QPushButton(tr("&Open the case"), m_content);
    m_open->setObjectName(QStringLiteral("openCase"));
    content->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &CasePreview::opened);
    showRequest(nullptr, {});
}

PlainLabel *CasePreview::addLine(const QString &caption)
{
    auto *layout = qobject_cast<QVBoxLayout *>(m_content->layout());
    layout->addSpacing(metrics::related);
    layout->addWidget(new PlainLabel(caption, TextRole::Caption, m_content));
    auto *text = new PlainLabel(QString(), m_content);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    return text;
}

void CasePreview::showRequest(const RequestRow *row, QDate today)
{
    m_nothing->setVisible(!row);
    m_content->setVisible(row);
    if (!row)
        return;
    m_reference->setText(row->reference);
    m_person->setText(row->personName);
    m_chip->setChip(Chip::of(row->urgency, chipText(*row, today)));
    m_rights->setText(listed(row->rights));
    m_state->setText(wordOf(row->state));
    m_next->setText(isOpen(row->state) || row->nextStep ? nextStepText(*row, today) : tr("Nothing left to do"));
    m_due->setText(row->closedOn ? shortDay(row->due) : dayWithLeft(row->due, today));
    m_law->setText(shortDay(row->statutoryDue));
    m_received->setText(QStringLiteral("%1 · %2").arg(shortDay(row->received), wordOf(row->channel)));
    m_organisation->setText(row->organisationName);
    m_handler->setText(row->handler.isEmpty() ? QStringLiteral("–") : row->handler);
}

} // namespace balie
