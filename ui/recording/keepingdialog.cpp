// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/keepingdialog.h"

#include "core/domain/identity/bsnguard.h"
#include "core/wording/errorwords.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/primarybutton.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace balie {

KeepingDialog::KeepingDialog(Workspace &workspace, const QString &title, const QString &action, QWidget *parent)
    : DialogFrame(title, action, parent), m_workspace(workspace)
{
    setMinimumWidth(520);
    this->action()->setObjectName(QStringLiteral("confirm"));
    connect(this, &DialogFrame::confirmed, this, [this] { record(); });
}

QWidget *KeepingDialog::wrongField(const Error &error) const
{
    switch (error.code()) {
    case ErrorCode::HoldsForbiddenNumber:
        return firstField([](const QString &text) { return !forbiddenNumbersIn(text).empty(); });
    case ErrorCode::TooLong:
        return firstField([limit = error.fact(QStringLiteral("limit")).toLongLong()](const QString &text) { return text.size() > limit; });
    default:
        return nullptr;
    }
}

void KeepingDialog::sayMeanwhile(const QString &words)
{
    m_meanwhile = new QWidget(this);
    m_meanwhile->setObjectName(QStringLiteral("meanwhile"));
    auto *lines = new QVBoxLayout(m_meanwhile);
    metrics::layOutInside(lines);
    auto *text = new PlainLabel(words, m_meanwhile);
    text->setWordWrap(true);
    lines->addWidget(text);
    auto *bar = new QProgressBar(m_meanwhile);
    bar->setAccessibleName(tr("Progress"));
    bar->setAccessibleDescription(words);
    bar->setRange(0, 0); // nobody knows how long
    lines->addWidget(bar);
    m_meanwhile->hide();
    addUnderForm(m_meanwhile);
}

void KeepingDialog::setBusy(bool busy)
{
    setWorking(busy);
    if (m_meanwhile)
        m_meanwhile->setVisible(busy);
}

void KeepingDialog::reject()
{
    if (!m_meanwhile || m_meanwhile->isHidden())
        DialogFrame::reject();
}

void KeepingDialog::refuseBecause(const Error &error)
{
    refuse(sentenceOf(error), wrongField(error));
}

} // namespace balie
