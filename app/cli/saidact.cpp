// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saidact.h"

#include "app/cli/casejson.h"
#include "core/wording/casewords.h"
#include "core/wording/cautionwords.h"
#include "core/wording/checklistwords.h"
#include "core/wording/datewords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

ExitCode sayDone(const ActDone &done, Output &out)
{
    for (const Caution &caution : done.cautions)
        out.warning(sentenceOf(caution));
    if (out.isJson())
        out.document(inJson(done));
    else if (isOpen(done.state))
        out.line(Cli::tr("%1: %2, to be answered by %3").arg(done.reference, wordOf(done.state), longDay(done.clocks.due)));
    else
        out.line(done.reference + QStringLiteral(": ") + wordOf(done.state));
    return ExitCode::Done;
}

QString entryName(const Happening &what)
{
    const auto *settled = std::get_if<happened::PointSettled>(&what);
    return settled ? pointWord(settled->point) : wordOf(what);
}

} // namespace balie
