// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/checkdisclosures.h"

#include "core/store/tables.h"

namespace balie {

Result<void> checkDisclosures(Register &opened, RegisterCheck &found)
{
    const Result<qint64> wrong = opened.tables().disclosureFigures.wrong();
    if (!wrong)
        return wrong.error();
    if (*wrong > 0)
        found.problems.push_back({QStringLiteral("disclosure-figures"), {{QStringLiteral("count"), QString::number(*wrong)}}});
    return {};
}

} // namespace balie
