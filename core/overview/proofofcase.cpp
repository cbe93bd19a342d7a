// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/proofofcase.h"

#include "core/overview/casetimeline.h"

namespace balie {

ProofSheet proofOfCase(const RequestDossier &dossier, QDate today)
{
    return {dossier.request.reference(), dossier.organisation.name.toString(), dossier.rights, dossier.clocks,
            dossier.proof, timelineOf(dossier, today), today, dossier.rules.calendar};
}

} // namespace balie
