// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/compareimport.h"

namespace balie {

// Stop: nothing is moved while a line is refused. LeaveOut: those lines are not.
enum class RefusedLines { Stop, LeaveOut };

struct MovedImport
{
    std::optional<qint64> batch; // none where nothing was new or changed, and nothing was written
    ImportPreview counts;
};

inline Error importRefused(qint64 lines)
{
    return Error(ErrorCode::ImportRefused).with(QStringLiteral("count"), lines);
}

// Moves what was read into the register, whole or not at all, in one transaction with one line in the log: persons,
// what is kept about them with its derived columns and figures, and the holds of running debts; or recipients, or what went to
// them with its figures. Where something of the
// register changed since the comparison, it compares again. Errors: NotPermitted, that of importRefused(),
// OrganisationUnknown, Cancelled, DiskFull.
Result<MovedImport> moveImport(Register &opened, StagedImport &staged, RefusedLines refused, const ImportWatch &watch);

} // namespace balie
