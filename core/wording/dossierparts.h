// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/dossierwords.h"

namespace balie {

// The parts one by one, for dossierPartText(). Each says only what the register knows; where it knows nothing it
// says that.
SheetText timelineText(const DossierCase &about, bool withNotes);
SheetText termText(const DossierCase &about); // below the proof sheet
QStringList termLines(const DossierCase &about);
SheetText lettersText(const DossierCase &about);
SheetText identificationText(const DossierCase &about);
SheetText processingText(const DossierCase &about);
SheetText searchesText(const DossierCase &about);
SheetText decisionText(const DossierCase &about);
SheetText redactionsText(const DossierCase &about, const std::vector<DossierExtra> &extras);
SheetText recipientsText(const DossierCase &about);
SheetText retentionText(const DossierCase &about);
// "C. de Wit (lawyer)"
QString representedBy(const Representative &by);
SheetText complaintText(const DossierCase &about);
SheetText statementText(const DossierCase &about);

} // namespace balie
