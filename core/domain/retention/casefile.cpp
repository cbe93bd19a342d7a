// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/casefile.h"

namespace balie {

ShortText ownSystem()
{
    static const ShortText name = ShortText::from(QStringLiteral("Privacybalie")).value();
    return name;
}

bool isCaseFile(const RetentionItem &item)
{
    return item.request && item.system == ownSystem();
}

Error itemOfCase()
{
    return Error(ErrorCode::RetentionItemHeld).with(QStringLiteral("reason"), QStringLiteral("case"));
}

} // namespace balie
