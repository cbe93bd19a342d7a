// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// export disclosures: the register of who got what, for who goes on with it elsewhere.
#include "app/cli/disclosurefilter.h"
#include "app/cli/disclosurejson.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "core/casework/disclosure/exportdisclosures.h"
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

// Row by row: as one document a million of them would take some gigabytes.
Result<ListExport> asJson(Register &reg, const DisclosureQuery &query)
{
    QByteArray bytes("{\"items\": [");
    const char *before = "\n";
    const Result<qint64> rows = giveDisclosures(reg, query, [&](const DisclosureRow &row) {
        bytes += std::exchange(before, ",\n") + QJsonDocument(inJson(row)).toJson(QJsonDocument::Compact);
        return Result<void>();
    });
    if (!rows)
        return rows.error();
    return ListExport{bytes + "\n]}\n", *rows};
}

std::vector<SheetCell> cellsOf(const DisclosureRow &row)
{
    std::vector<SheetCell> cells;
    for (const DisclosureColumn column : disclosureColumns) {
        if (column == DisclosureColumn::On)
            cells.emplace_back(row.disclosure.on);
        else if (column == DisclosureColumn::ToldOn)
            cells.emplace_back(row.disclosure.told.on.value_or(QDate()));
        else
            cells.emplace_back(wordsOf(row, column));
    }
    return cells;
}

Result<ListExport> asSheet(Register &reg, const DisclosureQuery &query, const QString &folder)
{
    const auto sheet = XlsxSheet::begin(folder, Cli::tr("Disclosures"), disclosureHeads());
    if (!sheet)
        return sheet.error();
    const Result<qint64> rows = giveDisclosures(reg, query, [&sheet](const DisclosureRow &row) { return (*sheet)->append(cellsOf(row)); });
    if (!rows)
        return rows.error();
    return (*sheet)->finish().transform([&](const QByteArray &bytes) { return ListExport{bytes, *rows}; });
}

// The ending of the name says in which form.
Result<ListExport> madeFor(Register &reg, const DisclosureQuery &query, const QString &file)
{
    if (file.endsWith(u".json", Qt::CaseInsensitive))
        return asJson(reg, query);
    if (file.endsWith(u".xlsx", Qt::CaseInsensitive))
        return asSheet(reg, query, QFileInfo(file).absolutePath());
    return exportDisclosures(reg, query);
}

Result<ExitCode> disclosures(CommandCall &call)
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
        access->run([&](Register &reg) { return disclosureQuery(reg, call).and_then([&](const DisclosureQuery &query) { return madeFor(reg, query, file); }); });
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

Command exportDisclosuresCommand()
{
    return {"export disclosures", "FILE", QT_TRANSLATE_NOOP("Cli", "who got what about whom, as .csv, .xlsx or .json by the ending of the name"), disclosureFilters(), disclosures};
}

} // namespace balie
