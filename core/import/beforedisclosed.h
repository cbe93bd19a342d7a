// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/disclosuretable.h"

namespace balie {

// What an import is about to change of a recipient or a disclosure, as JSON; and the same thing with that put back. To whom and about
// whom a disclosure was stands beside it (ImportBefore::toWhom, whose). Error: RegisterDamaged.
QString beforeImport(const Recipient &recipient);
QString beforeImport(const Disclosure &disclosure, NoticeState notice);
Result<Recipient> asBefore(Recipient now, const QString &content);
Result<DisclosureTable::New> asBefore(Disclosure now, const QString &content);

} // namespace balie
