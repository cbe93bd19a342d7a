// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// proof: why a case is due on that day, step by step, or as the sheet on paper.
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "app/cli/usage.h"
#include "core/overview/proofofcase.h"
#include "core/platform/durablefile.h"
#include "core/wording/proofsheetwords.h"
#include "core/wording/proofwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString isoDay(const ProofStep &step)
{
    return step.date.toString(Qt::ISODate);
}

void sayInText(const std::vector<ProofStep> &steps, Output &out)
{
    for (const ProofStep &step : steps)
        out.line(isoDay(step) + QStringLiteral("  ") + sentenceOf(step) + QStringLiteral(" [") + sourceOf(step) + u']');
}

QJsonArray inJson(const std::vector<ProofStep> &steps)
{
    QJsonArray array;
    for (const ProofStep &step : steps) {
        array.append(QJsonObject{{QStringLiteral("date"), isoDay(step)},
                                 {QStringLiteral("rule"), toWord(step.rule)},
                                 {QStringLiteral("text"), sentenceOf(step)},
                                 {QStringLiteral("source"), sourceOf(step)}});
    }
    return array;
}

QByteArray sheetOf(const CommandCall &call, const RequestDossier &dossier)
{
    const ProofSheet sheet = proofOfCase(dossier, call.clock()->today());
    return pdfOf(proofTitle(sheet.reference), proofPainter(sheet));
}

Result<void> writeSheet(const CommandCall &call, const RequestDossier &dossier)
{
    if (QFileInfo(call.text("--pdf")).isDir()) {
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), call.text("--pdf"))
            .with(QStringLiteral("problem"), QStringLiteral("is-a-folder"));
    }
    return writeAmongOthers(call.text("--pdf"), sheetOf(call, dossier));
}

// The two would be one answer, of which neither can be read.
Result<void> isOneAnswer(CommandCall &call)
{
    if (call.text("--pdf") != u"-" || !call.out().isJson())
        return {};
    return wrongUsage(UsageProblem::OptionsExclude)
        .with(QStringLiteral("option"), QStringLiteral("--pdf -"))
        .with(QStringLiteral("other"), QStringLiteral("--json"));
}

Result<ExitCode> prove(CommandCall &call)
{
    if (const Result<void> one = isOneAnswer(call); !one)
        return one.error();
    const Result<RequestDossier> dossier = dossierOf(call);
    if (!dossier)
        return dossier.error();
    Output &out = call.out();
    if (call.text("--pdf") == u"-") {
        out.bytes(sheetOf(call, *dossier));
        return ExitCode::Done;
    }
    if (call.has("--pdf")) {
        if (const Result<void> written = writeSheet(call, *dossier); !written)
            return written.error();
    }
    if (out.isJson())
        out.document({{QStringLiteral("case"), dossier->request.reference()},
                      {QStringLiteral("statement"), labelOf(dossier->profile.profile)},
                      {QStringLiteral("steps"), inJson(dossier->proof)}});
    else if (call.has("--pdf"))
        out.line(Cli::tr("The proof sheet: %1").arg(call.text("--pdf")));
    else
        sayInText(dossier->proof, out);
    return ExitCode::Done;
}

} // namespace

Command proofCommand()
{
    return {"proof", "CASE", QT_TRANSLATE_NOOP("Cli", "why the case is due on that day, step by step"),
            {{"--pdf", "FILE", QT_TRANSLATE_NOOP("Cli", "the proof sheet as a PDF, with the line of time; - is standard output")}}, prove, Needs::Fonts};
}

} // namespace balie
