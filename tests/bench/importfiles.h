// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"

#include <QByteArray>

namespace balie {

// Files of another system with so many invented tenants, each of another name and with one contract. They are written row
// by row into the folder.
QString writtenFile(const QString &path, int rows, const std::function<QByteArray(int)> &row, const QByteArray &before, const QByteArray &after);

// Persons and tenancies are one file each, and so are recipients (some, however many tenants) and a disclosure of each tenant to one of
// them; VERA is one of persons, one of contracts, one of dossiers and one of their
// documents, as an export of the standard has them.
QStringList filesToImport(ImportKind kind, const QString &folder, int tenants);

} // namespace balie
