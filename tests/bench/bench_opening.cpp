// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/worklist.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchregister.h"
#include "tests/bench/derivation.h"
#include "tests/bench/openings.h"
#include "tests/support/testregister.h"

#include <QElapsedTimer>

namespace balie {

int openOnce(const QString &registerFolder)
{
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<Workspace> workspace = openedBench(registerFolder);
    must(workspace->runAndWait([](Register &opened) { return workList(opened, firstRowsPerGroup); }));
    const double all = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    printOpening(all - derivationTime());
    return 0;
}

void benchOpening(const QString &folder, int requests)
{
    compareOpenings(QStringLiteral("From opening to the first page of the work list, key derivation apart; a process each"), folder, requests);
}

} // namespace balie
