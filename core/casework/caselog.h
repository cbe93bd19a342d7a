// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/store/derivedcolumns.h"
#include "core/workspace/actionpermission.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// How acts on cases get into the register. For the verbs of this folder.

// A case as it was before the act, inside the unit of work that will change it.
// Errors: RequestUnknown; Conflict when somebody changed it since the act was begun.
Result<Request> requestForAct(Register &opened, const Act &act);

// Adds the last event of the case, rewrites the derived columns, says it in the log. The request comes back
// as stored.
Result<Request> storeLastEvent(Register &opened, UnitOfWork &unit, const Request &changed);

// What the register keeps for the sake of a case, and of it: its holds and its file.
Result<void> keepWhatFollows(Register &opened, UnitOfWork &unit, const Request &request, const DerivedColumns &derived);

// Writes the case and its derived columns anew; says nothing in the log.
Result<Request> storeDerived(Register &opened, UnitOfWork &unit, const Request &request);

// The same for many cases after a change of rules; only those whose dates or state moved are written.
// Gives how many.
Result<int> rewriteDerived(Register &opened, UnitOfWork &unit, const std::vector<RequestId> &requests);

CaseEvent eventOf(Register &opened, QDate on, const Happening &what);
Result<ActDone> doneWith(Register &opened, const Request &request, const CaseEvent &event, std::vector<Caution> cautions);

// What an act brought about inside its unit of work.
struct Recorded
{
    Request stored;
    CaseEvent event;
    std::vector<Caution> cautions;
};

// The one way in which an event gets into a case: the rules, the event, the version of the statement that
// belongs to the day of receipt after it, the derived columns, the log. Errors: those of the rules.
Result<Recorded> recordIn(Register &opened, UnitOfWork &unit, const Request &request, QDate on, const Happening &what);

// Commits, and says what was done.
Result<ActDone> commitAct(Register &opened, UnitOfWork &unit, const Recorded &recorded);

// The whole of a plain act: gate, permission, rules, event, log, commit.
Result<ActDone> recordEvent(Register &opened, const Act &act, const Happening &what);

} // namespace balie
