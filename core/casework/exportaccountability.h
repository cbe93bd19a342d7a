// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/exportlist.h"

namespace balie {

// How the cases were dealt with whose files were destroyed, of one organisation or of all, as a table (Art. 5(2)). It names nobody; that it was taken out
// stands in the audit all the same. The caller writes the bytes. Error: NotPermitted.
Result<ListExport> exportAccountability(Register &opened, std::optional<OrganisationId> organisation);

} // namespace balie
