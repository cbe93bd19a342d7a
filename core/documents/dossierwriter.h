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
    std::vector<int> asTheyAre = {};   // numbers of those of others whose pages came along as they are, with all that is in them
};

// The dossier as a PDF, made in memory: parts 1 to 15, then the exhibits with the head and the foot of the dossier on
// each page. Without pages of another PDF it is PDF/A-1b, with them PDF 1.7. An exhibit that cannot be shown stands in
// the list with the reason, and stops nothing. Errors: Cancelled, FileMalformed.
Result<MadeDossier> makeDossier(const DossierSheet &sheet, const PageProgress &progress = {});

// Asked when every page is laid out and none is on paper yet: how many there will be. Its error stops it all.
using BeforePaper = std::function<Result<void>(int pages)>;

struct PaintedDossier
{
    int pages = 0;
    std::vector<ExhibitLine> exhibits; // as above
};

// The same pages on a printer; exhibits are pictures then. Errors: those of before; Cancelled, and
// FileUnwritable where the printer takes no pages, with the fact "pages" (how many it had by then) once before was asked.
Result<PaintedDossier> paintDossier(const DossierSheet &sheet, QPagedPaintDevice &printer, const BeforePaper &before, const PageProgress &progress = {});

// The numbers of those that have no pages in it.
std::vector<int> withoutPages(const std::vector<ExhibitLine> &exhibits);

// The same for the preview of a print dialog. Its exhibits are drawn here, coarsely, so that it only lays out when it is
// asked to paint, on whichever thread. Error: Cancelled.
Result<PagePainter> dossierPreview(const DossierSheet &sheet, const PageProgress &progress = {});

} // namespace balie
