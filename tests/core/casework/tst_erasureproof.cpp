// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed after it erased and before it searched has not proved that nothing is left: the next one to open
// the register writes it anew and says so, in the log and on the certificate.
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/overview/destructionrows.h"
#include "core/workspace/erasureproof.h"
#include "tests/support/twoofficers.h"

#include <QTest>

using namespace balie;

class ErasureProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSearchedIsNotDue();
    void whoOpensItNextCatchesUp();
    void whatIsDueIsReported();
};

static const char *const systems[] = {"huuradministratie", "telefooncentrale"};

// As a program leaves it that is killed in the middle: erased, and the search not logged.
static Result<void> eraseAndStop(Register &reg, DestructionId batch, const char *system)
{
    UnitOfWork unit = must(UnitOfWork::begin(reg, Permission::ManageRetention));
    must(awaitProof(reg, unit, batch, QString::fromLatin1(system)));
    must(unit.audit(QStringLiteral("destruction-answered"), QStringLiteral("destruction"), batch.toString()));
    return unit.commit();
}

void ErasureProofTest::whatWasSearchedIsNotDue()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        for (const char *system : systems)
            must(answerDestruction(reg, batch, line(system), destroyedOn(desk.today())));
        if (must(proofsDue(reg)) != 0)
            qFatal("both were searched for");
        const DestructionSheet sheet = must(destructionSheet(reg, batch));
        if (sheet.searches.size() != 2 || sheet.searches.front().isRewritten || !sheet.unproved().isEmpty())
            qFatal("a search of each system");
        return checkedClean(reg);
    }));
}

void ErasureProofTest::whoOpensItNextCatchesUp()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        for (const char *system : systems)
            must(eraseAndStop(reg, batch, system));
        return Result<void>();
    }));
    must(desk.asBram([&](Register &reg) {
        if (must(proofsDue(reg)) != 0)
            qFatal("it is still due");
        const DestructionSheet sheet = must(destructionSheet(reg, batch));
        if (sheet.searches.size() != 2)
            qFatal("one of each system");
        for (const DestructionSheet::Search &search : sheet.searches) {
            if (!search.isRewritten || search.pages == 0 || search.hits != 0)
                qFatal("it was written anew");
        }
        if (sheet.steps.back().action != u"destruction-rewritten" || sheet.steps.back().userName != u"Bram")
            qFatal("the log says by whom");
        return checkedClean(reg);
    }));
    // Once is enough.
    must(desk.asAnna([&](Register &reg) {
        if (must(destructionSheet(reg, batch)).searches.size() != 2)
            qFatal("again");
        return Result<void>();
    }));
}

void ErasureProofTest::whatIsDueIsReported()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        must(answerDestruction(reg, batch, line(systems[0]), destroyedOn(desk.today())));
        must(eraseAndStop(reg, batch, systems[1]));
        const RegisterCheck check = must(checkRegister(reg));
        if (check.problems.size() != 1 || check.problems.front().word != u"erasure-unproved")
            qFatal("the check says nothing");
        return Result<void>();
    }));
}

QTEST_GUILESS_MAIN(ErasureProofTest)
#include "tst_erasureproof.moc"
