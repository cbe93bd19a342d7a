// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// The rows of an item and of whose it is, as expressions of SQL.
struct HeldRows
{
    QString person = QStringLiteral("i.person");
    QString request = QStringLiteral("i.request");
    QString item = QStringLiteral("i.row_key");
};

// In SQL, the row keys of the other items of the same dossiers, documents and contracts as these items, out of an import: of
// each person of it there is one, of a contract in each category, and what keeps one of them keeps the file, and so all; and
// those of the documents in these dossiers, and of the dossiers that these documents are in.
QString othersOfFiles(const QString &items);

// In SQL, whether there is a hold h on them for which that is so: on the person, the case, the item, or on another of its file.
QString holdsOn(const HeldRows &rows, const QString &isSo = QStringLiteral("h.lifted = ''"));

} // namespace balie
