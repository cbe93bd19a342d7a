// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/hold.h"

#include <QString>

namespace balie {

// What is wrong with a line of a file that is brought in, or why it is passed over, by its word; "not-a-day". The word
// itself where it is none of these.
QString importReason(const QString &word);

// What is brought in, by its word (persons, tenancies, retention, vera, recipients, disclosures, works-orders); and a field of a table of that kind.
QString importKindName(const QString &kind);
QString importFieldName(const QString &kind, const QString &field);

// What was done, in a sentence.
QString movedImportWords(qint64 added, qint64 changed);
QString undoneImportWords(qint64 removed, qint64 restored);

// What the register cannot know of what would come in: so many things that were destroyed before, so many files of which the
// day is missing from which a promise counts.
QString destroyedBefore(qint64 things);
QString withoutPromiseDay(qint64 files);

// Why a hold stands that an import placed: a debt that runs, or what the sender does not destroy.
QString reasonOfDebt(const QString &system);
QString reasonOfArchive(HoldKind kind, const QString &system);

// Why nobody was told, where the file does not say whether somebody was; and about whom a works order is that names nobody.
QString nothingSaidOfTelling(const QString &system);
QString tenantOfTheAddress();

} // namespace balie
