// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was complained of, to whom, and what came of it.
#include "core/wording/dossierparts.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

} // namespace

SheetText complaintText(const DossierCase &)
{
    SheetText text;
    text.text(Dossier::tr("The register holds no complaint in this case."));
    return text;
}

} // namespace balie
