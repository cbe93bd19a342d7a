// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/permission.h"
#include "core/domain/user/role.h"
#include "ui/support/page.h"

namespace balie {

// What stands in the place of a page that the role of the user never may use: what may not be done here,
// whom to ask, and the way back to the cases. It shows nothing of the register.
class ClosedPage : public Page
{
    Q_OBJECT

public:
    ClosedPage(const QString &word, const QString &title, Role role, Permission missing, QWidget *parent = nullptr);

    void refresh() override {}
};

} // namespace balie
