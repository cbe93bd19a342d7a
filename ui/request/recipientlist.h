// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestdossier.h"

namespace balie {

// What became of telling it: "told on 10 March by e-mail", or why not, or that nothing was written down yet.
QString noticeWords(const RecipientToTell &one);

// What went to it, each time on a line of its own, with what was asked and answered: for who handles the case.
QString givenWords(const RecipientToTell &one);

// The list that a person may ask for (Art. 19): who got the data, and who was told. What an authority forbids to tell stays
// out of it (UAVG 41).
QString listForPerson(const RequestDossier &dossier);

} // namespace balie
