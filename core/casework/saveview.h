// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

namespace balie {

// A filter and an order under a name ("Deze week te laat"). The content is that of toJson(RequestQuery).
// A view of the same name is replaced. Views are the register's, for all who work in it.
struct SavedView
{
    QString name;
    QString content;
};

// Error: HoldsForbiddenNumber, in the name or in what is searched for.
Result<void> saveView(Register &opened, const SavedView &view);
Result<void> dropView(Register &opened, const QString &name);

} // namespace balie
