// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/person.h"
#include "core/domain/retention/retentionitem.h"
#include "core/store/importtietable.h"

namespace balie {

// What an import is about to change of something that is here, as JSON; and the same thing with that put back. Whose an
// item is stands beside it (ImportBefore::whose). Error: RegisterDamaged.
QString beforeImport(const Person &person);
// ties: what it goes with; nothing for what goes with nothing by its kind.
QString beforeImport(const RetentionItem &item, const std::optional<std::vector<ImportTie>> &ties);
// In place of that, of a hold that stays as it is, whatever the sender says: lifted by hand before it was over, or still kept.
inline const QString liftedBefore = QStringLiteral("lifted");
Result<Person> asBefore(Person now, const QString &content);
Result<RetentionItem> asBefore(RetentionItem now, const QString &content);
// With what the item of that key went. Nothing: nobody remembered it.
std::optional<std::vector<ImportTie>> tiesBefore(const QString &key, const QString &content);

} // namespace balie
