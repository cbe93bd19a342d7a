// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/person.h"
#include "core/domain/retention/retentionitem.h"

namespace balie {

// What an import is about to change of something that is here, as JSON; and the same thing with that put back. Whose an
// item is stands beside it (ImportBefore::whose). Error: RegisterDamaged.
QString beforeImport(const Person &person);
QString beforeImport(const RetentionItem &item);
Result<Person> asBefore(Person now, const QString &content);
Result<RetentionItem> asBefore(RetentionItem now, const QString &content);

} // namespace balie
