// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// processing import, processing list: what the organisations do with data (Art. 30).
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "app/cli/textfile.h"
#include "core/casework/keepprocessing.h"
#include "core/casework/processingjson.h"
#include "core/exchange/processingfile.h"
#include "core/overview/organisationrows.h"
#include "core/overview/processingrows.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

QJsonObject inJson(const ProcessingRow &row)
{
    QJsonObject json = processingToJson(row.processing);
    json.insert(QStringLiteral("organisation"), row.organisationName);
    return json;
}

Result<ExitCode> sayAll(RegisterAccess &access, Output &out)
{
    return access.run([](Register &reg) { return processingRows(reg); }).transform([&](const std::vector<ProcessingRow> &rows) {
        QJsonArray processings;
        for (const ProcessingRow &row : rows) {
            processings.append(inJson(row));
            if (!out.isJson())
                out.line(row.organisationName + QStringLiteral(": ") + row.processing.name.toString());
        }
        if (out.isJson())
            out.document({{QStringLiteral("processings"), processings}});
        return ExitCode::Done;
    });
}

Result<ExitCode> listProcessings(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    return access ? sayAll(*access, call.out()) : access.error();
}

// What is there already under that name is changed, the rest is new.
Result<std::vector<Processing>> asKnown(Register &reg, std::vector<Processing> wanted)
{
    const Result<std::vector<ProcessingRow>> rows = processingRows(reg);
    if (!rows)
        return rows.error();
    for (Processing &one : wanted) {
        for (const ProcessingRow &row : *rows) {
            if (row.processing.organisation == one.organisation && row.processing.name.toString().compare(one.name.toString(), Qt::CaseInsensitive) == 0) {
                one.id = row.processing.id;
                one.revision = row.processing.revision;
            }
        }
    }
    return wanted;
}

Result<ExitCode> importProcessings(CommandCall &call)
{
    if (call.arguments().isEmpty())
        return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), QStringLiteral("FILE.csv"));
    const Result<QString> organisation = call.requiredText("--organisation");
    if (!organisation)
        return organisation.error();
    const Result<std::unique_ptr<QIODevice>> file = openInput(call.argument(0));
    if (!file)
        return file.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<std::vector<Processing>> kept = access->run([&](Register &reg) -> Result<std::vector<Processing>> {
        const Result<Organisation> named = organisationByName(reg, *organisation);
        if (!named)
            return named.error();
        return readProcessings(**file, named->id)
            .and_then([&](const std::vector<Processing> &read) { return asKnown(reg, read); })
            .and_then([&](const std::vector<Processing> &wanted) { return keepProcessings(reg, wanted); });
    });
    return kept ? sayAll(*access, call.out()) : kept.error();
}

} // namespace

Command processingListCommand()
{
    return {"processing list", "", QT_TRANSLATE_NOOP("Cli", "what the organisations do with data: the descriptions that fill an answer"), {}, listProcessings};
}

Command processingImportCommand()
{
    return {"processing import", "FILE.csv", QT_TRANSLATE_NOOP("Cli", "descriptions of processing from a spreadsheet, all or none; one of the same name is changed"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "whose they are")}},
            importProcessings};
}

} // namespace balie
