// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/dossiersheet.h"
#include "core/documents/redactedcopy.h"
#include "core/wording/dossierwords.h"

namespace balie {

struct MadeDossier
{
    QByteArray pdf;
    int pages = 0;
    std::vector<ExhibitLine> exhibits; // with why one has no pages here
};

// The dossier as a PDF, made in memory: parts 1 to 15, then the exhibits with the head and the foot of the dossier on
// each page. Without pages of another PDF it is PDF/A-1b, with them PDF 1.7. An exhibit that cannot be shown stands in
// the list with the reason, and stops nothing. Errors: Cancelled, FileMalformed.
Result<MadeDossier> makeDossier(const DossierSheet &sheet, const PageProgress &progress = {});

// The same pages on a printer or in its preview; exhibits are pictures then.
PagePainter dossierPainter(const DossierSheet &sheet);

} // namespace balie
