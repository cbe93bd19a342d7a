// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/dossiersummaryfield.h"

#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/textbox.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

DossierSummaryField::DossierSummaryField(QWidget *parent)
    : QWidget(parent), m_box(new TextBox(this)), m_fromFacts(new QPushButton(tr("From the &facts"), this))
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    auto *label = new PlainLabel(tr("S&ummary, as it stands at the front"), this);
    label->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("dossierSummary"));
    m_box->setReadOnly(true);
    m_fromFacts->setObjectName(QStringLiteral("dossierFromFacts"));
    m_fromFacts->setToolTip(tr("Puts back what follows from the case"));
    m_fromFacts->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1, Qt::AlignBottom);
    head->addWidget(m_fromFacts);
    lines->addLayout(head);
    lines->addWidget(m_box);
    m_fromFacts->setEnabled(false);
    connect(m_fromFacts, &QPushButton::clicked, this, &DossierSummaryField::takeFacts);
    connect(m_box, &TextBox::textChanged, this, &DossierSummaryField::offerFacts);
}

void DossierSummaryField::setTexts(const QString &facts, const QString &kept)
{
    m_facts = facts.trimmed();
    m_kept = kept.trimmed();
    m_box->setReadOnly(false);
    m_box->setPlainText(m_kept.isEmpty() ? m_facts : m_kept);
    offerFacts();
}

QString DossierSummaryField::own() const
{
    const QString typed = m_box->toPlainText().trimmed();
    return typed == m_facts ? QString() : typed;
}

// As one step, which the box can undo.
void DossierSummaryField::takeFacts()
{
    QTextCursor all(m_box->document());
    all.select(QTextCursor::Document);
    all.insertText(m_facts);
    m_box->setFocus();
}

void DossierSummaryField::offerFacts()
{
    m_fromFacts->setEnabled(!m_box->isReadOnly() && m_box->toPlainText().trimmed() != m_facts);
}

} // namespace balie
