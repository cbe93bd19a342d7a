// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier/dossiercase.h"
#include "core/workspace/register.h"

#include <map>

namespace balie {

// What the log alone knows of a case, and its dossier tells.
struct DossierLog
{
    std::vector<DossierPrint> prints;    // the times that it left the register, the first one first
    std::map<int, bool> lookedThrough;   // by the number of an attachment, whether all of it was when it came; as far as that was said
};
Result<DossierLog> dossierLog(Register &opened, RequestId request);

// The first of these alone.
Result<std::vector<DossierPrint>> dossierPrints(Register &opened, RequestId request);

// In the log.
inline const QString dossierPrinted = QStringLiteral("dossier-printed");
inline const QString attachmentAdded = QStringLiteral("attachment-added");
inline const QString lookedThroughKey = QStringLiteral("looked_through");

} // namespace balie
