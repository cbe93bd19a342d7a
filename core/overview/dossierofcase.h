// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossiersheet.h"
#include "core/overview/dossierlog.h"
#include "core/overview/requestdossier.h"

namespace balie {

// Which dossier is wanted.
struct DossierOrder
{
    std::vector<RequestId> requests; // at least one, all of one person
    std::vector<DossierExtra> extras = {};
    bool rasterised = false;        // every exhibit as pictures
    bool othersAsPictures = false;  // those that the register did not make itself
    std::vector<AttachmentWish> files = {}; // those for which it is otherwise
    std::optional<QString> summary = {}; // of the officer, for the first case; empty: from the facts; none: as it was kept
    DossierOutlet outlet = DossierOutlet::File;
};

// What the dossier of one case tells, for the check before it is made.
Result<DossierCase> dossierCase(Register &opened, RequestId request);
Result<DossierCase> dossierCase(Register &opened, const RequestDossier &dossier);

// Errors: PersonsDiffer ("what" = "dossier") where they are not those of one person and one organisation.
Result<void> fitInOneDossier(const std::vector<DossierCase> &cases);

// The whole, with the bytes of its exhibits. An exhibit that cannot be read says why. Errors: NotPermitted, RequestUnknown,
// and those of fitInOneDossier().
Result<DossierSheet> dossierOfCases(Register &opened, const DossierOrder &order);

} // namespace balie
