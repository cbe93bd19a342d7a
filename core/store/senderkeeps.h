// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace balie {

// Why the sender of an archive says that it may not be destroyed; the last goes first: a law or a contract obliges to keep it
// (VERA's ARCHIEFSTATUS BEW), it is never to go (ARCHIEFNOMINATIE BEW), or an investigation, a procedure or a request blocks it
// for now, whatever comes after that (ARCHIEFSTATUS GEB). Read out of the columns named keeps.
enum class SenderKeeps { No, ByDuty, ForGood, Blocked };

} // namespace balie
