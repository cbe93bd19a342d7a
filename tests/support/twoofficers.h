// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/destruction/decidedestruction.h"
#include "core/casework/destruction/proposedestruction.h"
#include "core/casework/withdrawrequest.h"
#include "tests/support/colleagues.h"
#include "tests/support/retentiondesk.h"

namespace balie {

// A desk of two officers, with what has to go in two systems and what has not.
struct TwoOfficers : Colleagues<TestRegister>
{
    TwoOfficers() : Colleagues(QStringLiteral("domijn"))
    {
        gone = someTenant(*this, "Cornelis Wegman");
        const RequestId closed = receive("Dirkje Blijft");
        client = dossier(closed).person.id;
        must(withdrawRequest(*opened, act(closed), {text("toch niet")}));
        first = keep(*this, "lease-core", QDate(2024, 6, 30), gone);
        second = keep(*this, "lease-core", QDate(2024, 6, 30), client);
        RetentionItem elsewhere = keptThing(*this, "phone-rec", QDate(2024, 6, 30), gone);
        elsewhere.system = line("telefooncentrale");
        elsewhere.category = QStringLiteral("camera");
        third = must(addRetention(*opened, {elsewhere})).front().id;
        running = keep(*this, "lease-core", QDate(2025, 12, 31), client);
    }

    DestructionTable::Filter all() const { return {*organisation}; }

    // Proposed by Anna, approved by Bram, and the days are over.
    DestructionId ready()
    {
        const Destruction proposed = must(asAnna([&](Register &reg) { return proposeDestruction(reg, all(), text("jaarlijkse opschoning")); }));
        must(asBram([&](Register &reg) { return approveDestruction(reg, proposed.id); }));
        goTo(today().addDays(Destruction::usualCoolingOff));
        return proposed.id;
    }

    std::optional<PersonId> gone, client;
    std::optional<RetentionItemId> first, second, third, running;
};

inline SystemAnswer destroyedOn(QDate day)
{
    return {SystemOutcome::Destroyed, line("Els van beheer"), day, {}};
}

inline std::optional<ExpiryState> stateIn(Register &reg, RetentionItemId item)
{
    return must(retentionDetail(reg, item)).row.state;
}

inline Result<void> checkedClean(Register &reg)
{
    const RegisterCheck check = must(checkRegister(reg));
    for (const RegisterProblem &problem : check.problems)
        qFatal("%s", qPrintable(problem.word));
    return {};
}

} // namespace balie
