// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/derivedcolumns.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// Of which kind the register's own file of a case is, and since when nobody needs it for the case any more.
struct CaseFile
{
    QString category; // of the baseline
    std::optional<QDate> closed; // the case, every complaint about it and every demand in it; none while one of them is open

    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

CaseFile caseFileOf(const Request &request, const DerivedColumns &derived);

// Keeps the item of that file as the case goes, in the transaction of the act: it comes when the case is over, and
// waits for its day again when the case is opened once more. It follows from the events of the case, and the log tells
// of those alone.
Result<void> keepCaseFile(Register &opened, UnitOfWork &unit, const Request &request, const DerivedColumns &derived);

// Whether the item of that file is there and says so, for the check.
Result<bool> isCaseFileKept(Register &opened, const Request &request, const DerivedColumns &derived);

// Gives the files of cases that were over before registers kept them their day. Nothing is done where none waits.
Result<void> settleCaseFiles(Register &opened);

} // namespace balie
