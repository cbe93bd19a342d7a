// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/casefile.h"

namespace balie {

ShortText ownSystem()
{
    static const ShortText name = ShortText::from(QStringLiteral("Privacybalie")).value();
    return name;
}

bool isOwnSystem(const QString &name)
{
    return name.simplified().compare(ownSystem().toString(), Qt::CaseInsensitive) == 0;
}

bool isCaseFile(const RetentionItem &item)
{
    return item.request && item.system == ownSystem();
}

Error itemOfCase()
{
    return Error(ErrorCode::RetentionItemHeld).with(QStringLiteral("reason"), QStringLiteral("case"));
}

Error systemIsOwn()
{
    return Error(ErrorCode::RetentionItemHeld).with(QStringLiteral("reason"), QStringLiteral("own-system"));
}

} // namespace balie
