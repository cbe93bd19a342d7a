// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/keepingdialog.h"

#include "core/domain/identity/bsnguard.h"
#include "core/wording/errorwords.h"
#include "ui/support/primarybutton.h"

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

void KeepingDialog::refuseBecause(const Error &error)
{
    refuse(sentenceOf(error), wrongField(error));
}

} // namespace balie
