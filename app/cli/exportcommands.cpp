// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// export retention: what is kept, for who goes on with it elsewhere.
#include "app/cli/keepingjson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "core/casework/exportretention.h"
#include "core/exchange/table/xlsxsheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<RetentionQuery> queryFrom(Register &reg, const CommandCall &call)
{
    const auto organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    const auto state = call.word<ExpiryState>("--state");
    if (!state)
        return state.error();
    RetentionQuery query;
    query.organisation = *organisation;
    query.state = *state;
    query.category = call.text("--category");
    return query;
}

// Row by row: as one document a million of them would take some gigabytes.
Result<ListExport> asJson(Register &reg, const RetentionQuery &query)
{
    QByteArray bytes("{\"items\": [");
    const char *before = "\n";
    const Result<qint64> rows = giveRetention(reg, query, [&](const RetentionRow &row) {
        bytes += std::exchange(before, ",\n") + QJsonDocument(inJson(row)).toJson(QJsonDocument::Compact);
        return Result<void>();
    });
    if (!rows)
        return rows.error();
    return ListExport{bytes + "\n]}\n", *rows};
}

std::vector<SheetCell> cellsOf(const RetentionRow &row)
{
    std::vector<SheetCell> cells;
    for (const RetentionColumn column : retentionColumns) {
        if (column == RetentionColumn::Trigger)
            cells.emplace_back(row.item.trigger.value_or(QDate()));
        else if (column == RetentionColumn::Until)
            cells.emplace_back(row.due.value_or(QDate()));
        else
            cells.emplace_back(wordsOf(row, column));
    }
    return cells;
}

Result<ListExport> asSheet(Register &reg, const RetentionQuery &query, const QString &folder)
{
    const auto sheet = XlsxSheet::begin(folder, Cli::tr("What is kept"), retentionHeads());
    if (!sheet)
        return sheet.error();
    const Result<qint64> rows = giveRetention(reg, query, [&sheet](const RetentionRow &row) { return (*sheet)->append(cellsOf(row)); });
    if (!rows)
        return rows.error();
    return (*sheet)->finish().transform([&](const QByteArray &bytes) { return ListExport{bytes, *rows}; });
}

// The ending of the name says in which form.
Result<ListExport> madeFor(Register &reg, const RetentionQuery &query, const QString &file)
{
    if (file.endsWith(u".json", Qt::CaseInsensitive))
        return asJson(reg, query);
    if (file.endsWith(u".xlsx", Qt::CaseInsensitive))
        return asSheet(reg, query, QFileInfo(file).absolutePath());
    return exportRetention(reg, query, retentionHeads());
}

Result<ExitCode> retention(CommandCall &call)
{
    const QString file = call.argument(0);
    if (const Result<void> one = isOneAnswer(call, file, QStringLiteral("FILE -")); !one)
        return one.error();
    if (const Result<void> may = mayBePaper(file, PaperEnding::List); !may)
        return may.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<ListExport> made =
        access->run([&](Register &reg) { return queryFrom(reg, call).and_then([&](const RetentionQuery &query) { return madeFor(reg, query, file); }); });
    if (!made)
        return made.error();
    if (const Result<void> written = writePaper(call, file, made->bytes, PaperEnding::List); !written)
        return written.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("rows"), made->rows}});
    else if (file != u"-")
        call.out().line(Cli::tr("%n row(s) written to %1. The file is not encrypted: keep it safe.", nullptr, static_cast<int>(made->rows)).arg(file));
    return ExitCode::Done;
}

} // namespace

Command exportRetentionCommand()
{
    return {"export retention", "FILE", QT_TRANSLATE_NOOP("Cli", "what is kept, as .csv, .xlsx or .json by the ending of the name"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")},
             {"--category", "ID", QT_TRANSLATE_NOOP("Cli", "only this category of data: lease-core, fin-admin, ...")},
             {"--state", "STATE", QT_TRANSLATE_NOOP("Cli", "what is expired, running, on-hold, in-conflict, no-trigger or no-period")}},
            retention};
}

} // namespace balie
