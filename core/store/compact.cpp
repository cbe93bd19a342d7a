// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/compact.h"

#include "core/store/authorizer.h"
#include "core/store/connection.h"

namespace balie {

Result<void> compactStore(Connection &connection)
{
    const Authorizer::Opening open(connection.authorizer(), Authorizer::Door::Attach);
    return connection.execute(QStringLiteral("VACUUM"));
}

} // namespace balie
