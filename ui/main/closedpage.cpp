// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/closedpage.h"

#include "core/domain/user/accesspolicy.h"
#include "core/wording/errorwords.h"

namespace balie {

ClosedPage::ClosedPage(const QString &word, const QString &title, Role role, Permission missing, QWidget *parent)
    : Page(word, IconName::Lock, title, parent)
{
    const Result<void> refused = requirePermission(role, missing);
    showEmpty(IconName::Lock, tr("This page is not for you"), refused ? QString() : sentenceOf(refused.error()), tr("&To the list"));
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("requests")); });
}

} // namespace balie
