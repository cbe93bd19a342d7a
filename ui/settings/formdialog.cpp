// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formdialog.h"

#include "ui/support/primarybutton.h"

namespace balie {

FormDialog::FormDialog(const QString &title, const QString &action, QWidget *parent) : DialogFrame(title, action, parent)
{
    setObjectName(QStringLiteral("formDialog"));
    setMinimumWidth(520);
    this->action()->setObjectName(QStringLiteral("confirm"));
}

} // namespace balie
