// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/userrows.h"

#include "core/store/tables.h"

namespace balie {

Result<std::vector<User>> userRows(Register &opened)
{
    return opened.tables().users.all();
}

} // namespace balie
