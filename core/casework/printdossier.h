// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/writeletter.h"
#include "core/documents/dossierwriter.h"
#include "core/overview/dossierofcase.h"

namespace balie {

// What leaves the register, and why more than usual goes along.
struct DossierGiven
{
    DossierOrder order;
    int version = 1; // that stands on it
    int pages = 0;
    QByteArray pdf = {}; // none where a printer takes the pages
    LongText because = {}; // of what was chosen beside the usual
};

// Whether what was chosen has its reason, and nothing that was typed holds a number that may not be kept. Errors:
// ReasonMissing, HoldsForbiddenNumber ("field" = "summary" where it stands there).
Result<void> checkDossier(const DossierOrder &order, const LongText &because);

// The dossier goes out: the print log of each case keeps who, when, which version, of which cases, which way and with
// which choices, never what stands in it; and only where the paper was kept by whoever keeps it. An own summary is kept with the first case.
// Errors: NotPermitted, ReasonMissing, Conflict where another version went out since it was made, those of keep.
Result<void> printDossier(Register &opened, const DossierGiven &given, const PaperKeeper &keep = {});

// It was stopped, or the printer failed, when the printer had so many of its pages: beside the entry of the print.
Result<void> logPrintStopped(Register &opened, const DossierGiven &given, int pages);

// The same into a file that somebody chose, whole or not at all. Errors besides: FileUnwritable, DiskFull.
Result<void> saveDossier(Register &opened, const DossierGiven &given, const QString &file);

} // namespace balie
