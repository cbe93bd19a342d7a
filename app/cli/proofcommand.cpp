// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// proof: why a case is due on that day, step by step, or as the sheet on paper.
#include "app/cli/commandcall.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "core/overview/proofofcase.h"
#include "core/wording/proofsheetwords.h"
#include "core/wording/proofwords.h"

#include <QCoreApplication>
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

Result<ExitCode> prove(CommandCall &call)
{
    if (const Result<void> one = isOneAnswer(call, call.text("--pdf"), QStringLiteral("--pdf -")); !one)
        return one.error();
    if (const Result<void> may = call.has("--pdf") ? mayBePaper(call.text("--pdf")) : Result<void>(); !may)
        return may.error();
    const Result<RequestDossier> dossier = dossierOf(call);
    if (!dossier)
        return dossier.error();
    Output &out = call.out();
    if (call.has("--pdf")) {
        if (const Result<void> written = writePaper(call, call.text("--pdf"), sheetOf(call, *dossier)); !written)
            return written.error();
    }
    if (call.text("--pdf") == u"-")
        return ExitCode::Done;
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
