// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/whydialog.h"

#include "core/wording/errorwords.h"
#include "ui/support/plainlabel.h"
#include "ui/support/primarybutton.h"
#include "ui/support/textbox.h"

#include <QVBoxLayout>

namespace balie {

WhyDialog::WhyDialog(const QString &title, const QString &action, const QString &intro, const QString &label, QWidget *parent)
    : DialogFrame(title, action, parent), m_why(new TextBox)
{
    setObjectName(QStringLiteral("whyDialog"));
    setMinimumWidth(480);
    this->action()->setObjectName(QStringLiteral("confirmWhy"));
    auto *form = new QWidget(this);
    auto *lines = new QVBoxLayout(form);
    auto *words = new PlainLabel(intro, form);
    words->setWordWrap(true);
    auto *caption = new PlainLabel(label, form);
    caption->setBuddy(m_why);
    m_why->setObjectName(QStringLiteral("why"));
    lines->addWidget(words);
    lines->addWidget(caption);
    lines->addWidget(m_why, 1);
    setForm(form);
    m_why->setFocus();
    connect(this, &DialogFrame::confirmed, this, &WhyDialog::submit);
}

void WhyDialog::submit()
{
    const Result<LongText> why = LongText::from(m_why->toPlainText().trimmed());
    if (!why)
        return refuse(sentenceOf(why.error()), m_why);
    if (why->isEmpty())
        return refuse(sentenceOf(Error(ErrorCode::ReasonMissing)), m_why);
    setWorking(true);
    Q_EMIT explained(*why);
}

void WhyDialog::finish(const Result<void> &done)
{
    if (done)
        accept();
    else
        refuse(sentenceOf(done.error()), m_why);
}

} // namespace balie
