// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace balie {

// Why the sender of an archive says that it may not be destroyed, the strongest last: an investigation, a procedure or a
// request blocks it (VERA's ARCHIEFSTATUS GEB), a law or a contract obliges to keep it (ARCHIEFSTATUS BEW), or it is never to
// go (ARCHIEFNOMINATIE BEW). Read out of the columns named keeps.
enum class SenderKeeps { No, Blocked, ByDuty, ForGood };

} // namespace balie
